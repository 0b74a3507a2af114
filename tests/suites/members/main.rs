//! What managers do for people: invitations and codes, grants, requests to be let in, what shop and CRM tell; and that each
//! of it opens what it should at once, and nothing else.

mod grants;
mod hooks;
mod invitations;
mod requests;
mod voters;

use http::Method;
use serde_json::{Value, json};
use suites::browser::Browser;
use suites::client::{Answer, Site, text};
use suites::host::{COMMUNITY, forms};
use suites::people::{Member, manager, word};

/// Tells the story in every form the site comes in.
fn everywhere(story: impl Fn(&Site)) {
    for (form, site) in forms() {
        println!("{form} at {}", site.url());
        story(&site);
    }
}

/// Checks that an answer is a refusal with this status and code.
#[track_caller]
fn refused(answer: Answer, status: u16, code: &str) {
    let answer = answer.must(status);
    assert_eq!(answer.json()["code"], code, "{}: {}", answer.what, answer.text());
}

/// Checks that an answer names this field as what is wrong.
#[track_caller]
fn wrong(answer: Answer, field: &str) -> Value {
    let answer = answer.must(422);
    let errors = answer.json()["errors"].clone();
    let named = errors.as_array().is_some_and(|errors| errors.iter().any(|error| error["field"] == field));
    assert!(named, "{}: {}", answer.what, answer.text());
    errors
}

/// A file elsewhere behind a policy with this rule: the names of the file and the policy.
#[track_caller]
fn gated(site: &Site, rule: &Value, teaser: &str) -> (String, String) {
    let (file, policy) = (format!("file-{}", word()), format!("p-{}", word()));
    let who = manager();
    site.put(&format!("/gate/policies/{policy}"), &who, &json!({"title": "Of a test", "rule": rule, "teaser": teaser}));
    site.put(&format!("/gate/resources/{file}"), &who, &json!({"title": "A file of a test", "policy": policy}));
    (file, policy)
}

/// Whether the member may have the file now.
#[track_caller]
fn has(site: &Site, who: &Member, file: &str) -> bool {
    site.read(&format!("/gate/check?resource={file}"), who)["allowed"] == true
}

/// The same of who is signed in with a browser.
#[track_caller]
fn sees(browser: &Browser<'_>, file: &str) -> bool {
    browser.get(&format!("/gate/check?resource={file}")).send().must(200).json()["allowed"] == true
}

/// What a member has been given: `kind name source`, in their order.
#[track_caller]
fn held(site: &Site, handle: &str) -> Vec<String> {
    let list = site.read(&format!("/members/{handle}/grants"), &manager());
    let items = list["items"].as_array().cloned().unwrap_or_default();
    let line = |item: &Value| format!("{} {} {}", text(&item["kind"]), text(&item["name"]), text(&item["source"]));
    items.iter().map(line).collect()
}

/// Joins by an invitation, as a stranger's browser does.
fn joins(site: &Site, code: &str, name: &str) -> Answer {
    let path = format!("/c/{COMMUNITY}/invite/{code}");
    site.request(Method::POST, &path).header("origin", site.url()).form(&format!("name={name}")).send()
}

/// The browser of somebody new who has joined by an invitation that gives nothing.
#[track_caller]
fn newcomer(site: &Site) -> Browser<'_> {
    let made = site.make("/invitations", &manager(), &json!({}));
    joined(site, text(&made["code"]))
}

/// The browser of somebody new who joins by this code.
#[track_caller]
fn joined<'a>(site: &'a Site, code: &str) -> Browser<'a> {
    let answer = joins(site, code, &format!("newcomer-{}", word())).must(303);
    let mut browser =
        Browser { site, handle: String::new(), subject: String::new(), token: String::new(), refresh: String::new() };
    browser.keep(&answer);
    browser.handle = text(&browser.get("/me").send().must(200).json()["handle"]).to_owned();
    browser
}
