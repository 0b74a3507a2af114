//! Following threads and being told: who is told of what, how often, until when; and that nobody is told of what is not, or no
//! longer, open to them.

mod following;
mod hidden;
mod told;

use http::Method;
use serde_json::{Value, json};
use suites::client::{Answer, Site, text};
use suites::host::{COMMUNITY, forms};
use suites::people::Member;

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

/// The address of a thread among follows.
fn followed(kind: &str, thread: &Value) -> String {
    format!("/follows/{kind}/{}", text(&thread["id"]))
}

/// Whether somebody follows a thread.
#[track_caller]
fn follows(site: &Site, who: &Member, kind: &str, thread: &Value) -> bool {
    site.read(&followed(kind, thread), who)["following"] == json!(true)
}

/// What somebody is told, newest first: what happened, and the id of the thread.
#[track_caller]
fn told(site: &Site, who: &Member) -> Vec<(String, String)> {
    let list = site.read("/notifications?limit=100", who);
    let items = list["items"].as_array().cloned().unwrap_or_default();
    items.iter().map(|one| (text(&one["kind"]).to_owned(), text(&one["thread"]).to_owned())).collect()
}

/// What the bell says in words on a page of somebody's.
#[track_caller]
fn bell(site: &Site, who: &Member) -> String {
    let cookie = format!("folkmoot-{COMMUNITY}={}", who.token);
    let page = site.get(&format!("/c/{COMMUNITY}/people")).header("cookie", cookie).send().must(200).text();
    let after = page.split("/notifications\" aria-label=\"").nth(1).unwrap_or_else(|| panic!("no bell: {page}"));
    after.split('"').next().unwrap_or_default().to_owned()
}

/// A comment on an idea.
#[track_caller]
fn comment(site: &Site, who: &Member, idea: &Value, words: &str) -> Value {
    site.make(&format!("/ideas/{}/replies", text(&idea["id"])), who, &json!({"body_md": words}))
}

/// A status with a response.
#[track_caller]
fn answer(site: &Site, who: &Member, idea: &Value, status: &str) {
    let body = json!({"status": status, "response": "So it is."});
    site.put(&format!("/ideas/{}/status", text(&idea["id"])), who, &body);
}

#[test]
fn who_writes_follows_until_they_stop() {
    everywhere(following::story);
}

#[test]
fn following_goes_through_the_gates() {
    everywhere(following::gates);
}

#[test]
fn from_a_page_it_is_a_button() {
    everywhere(following::button);
}

#[test]
fn everybody_is_told_once_and_nobody_of_their_own_acts() {
    everywhere(told::replies);
}

#[test]
fn who_is_named_is_told() {
    everywhere(told::mentions);
}

#[test]
fn accepted_answers_and_news_of_ideas_are_told() {
    everywhere(told::events);
}

#[test]
fn what_was_seen_is_no_longer_new() {
    everywhere(told::seen);
}

#[test]
fn who_may_no_longer_read_is_told_nothing() {
    everywhere(hidden::access_lost);
}

#[test]
fn what_is_withdrawn_or_deleted_is_not_told() {
    everywhere(hidden::withdrawn);
}

#[test]
fn the_change_log_goes_through_the_gates() {
    everywhere(hidden::change_log);
}

#[test]
fn who_asks_without_a_session_is_asked_to_sign_in() {
    everywhere(|site| {
        refused(site.api(Method::GET, "/notifications").send(), 401, "sign_in_required");
        refused(site.api(Method::POST, "/notifications/seen").json(&json!({})).send(), 401, "sign_in_required");
        site.get(&format!("/c/{COMMUNITY}/notifications")).send().must(401);
    });
}
