//! Sessions: where one is signed in, and ending them.

use http::Method;
use serde_json::json;
use suites::browser::{Browser, cookie_of, session_cookie};
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{manager, member, word};

use crate::{refused, refused_page};

pub(crate) fn listed_and_ended(site: &Site) {
    let one = Browser::fresh(site);
    let two = Browser::of(site, &one.subject);
    let other = Browser::fresh(site);
    let list = one.get("/sessions").send().must(200).json();
    let ids: Vec<_> =
        list["items"].as_array().expect("a list").iter().map(|item| text(&item["id"]).to_owned()).collect();
    assert_eq!(ids.len(), 2, "{list}");
    assert!(!list.to_string().contains(&one.refresh) && !list.to_string().contains("digest"));
    let mine = text(&one.get("/me").send().must(200).json()["session"]).to_owned();
    let theirs = text(&two.get("/me").send().must(200).json()["session"]).to_owned();
    assert!(mine != theirs && ids.contains(&mine) && ids.contains(&theirs));
    assert!(one.page("/settings").send().must(200).text().contains(&format!("/settings/sessions/{theirs}/end")));

    // Nobody ends somebody else's.
    refused(other.api(Method::DELETE, &format!("/sessions/{mine}")).send(), 404, "not_found");
    refused_page(other.submit(&format!("/settings/sessions/{mine}/end"), "").send(), 404);
    one.get("/me").send().must(200);

    // Ended elsewhere, it is over at once: as a cookie, as a bearer token, and at the gate that believes tokens.
    two.bearer(Method::GET, "/gate/check?resource=x").send().must(200);
    one.api(Method::DELETE, &format!("/sessions/{theirs}")).send().must(204);
    refused(two.bearer(Method::GET, "/me").send(), 401, "session_ended");
    refused(two.bearer(Method::GET, "/gate/check?resource=x").send(), 401, "session_ended");
    refused(two.get("/me").send(), 401, "sign_in_required");
    let refreshed = two.refreshed_by(&two.refresh, "/settings");
    assert_eq!(cookie_of(&refreshed, &session_cookie()).as_deref(), Some(""));
    refused_page(refreshed, 401);
    one.get("/me").send().must(200);
    refused(one.api(Method::DELETE, &format!("/sessions/{theirs}")).send(), 404, "not_found");

    // One's own, by the page.
    let out = one.submit(&format!("/settings/sessions/{mine}/end"), "").send().must(303);
    assert_eq!(cookie_of(&out, &session_cookie()).as_deref(), Some(""));
    refused(one.bearer(Method::GET, "/me").send(), 401, "session_ended");
}

pub(crate) fn everywhere_at_once(site: &Site) {
    let one = Browser::fresh(site);
    let two = Browser::of(site, &one.subject);
    let other = Browser::fresh(site);
    two.submit("/sign-out", "everywhere=1").send().must(303);
    for browser in [&one, &two] {
        refused(browser.bearer(Method::GET, "/me").send(), 401, "session_ended");
        refused_page(browser.refreshed_by(&browser.refresh, "/settings"), 401);
    }
    other.get("/me").send().must(200);
    // A tool token made before is over, too. (Those of the suites say that they were made in 1970.)
    let tool = member();
    site.api(Method::PATCH, "/me").by(&tool).json(&json!({"location": "Here"})).send().must(200);
    site.api(Method::DELETE, "/sessions").by(&tool).send().must(204);
    refused(site.api(Method::GET, "/me").by(&tool).send(), 401, "session_ended");
    refused(site.api(Method::DELETE, "/sessions").send(), 401, "sign_in_required");
}

pub(crate) fn role_change(site: &Site) {
    let boss = manager();
    let ada = Browser::fresh(site);
    let (policy, file) = (format!("p-{}", word()), format!("file-{}", word()));
    let rule = json!({"title": "Employees", "rule": {"role": "employee"}, "teaser": "title"});
    site.put(&format!("/gate/policies/{policy}"), &boss, &rule);
    site.put(&format!("/gate/resources/{file}"), &boss, &json!({"title": "A file", "policy": policy}));
    let check =
        || ada.bearer(Method::GET, &format!("/gate/check?resource={file}")).send().must(200).json()["allowed"].clone();
    let role = |role: &str| {
        site.api(Method::PATCH, &format!("/members/{}", ada.handle))
            .by(&boss)
            .json(&json!({"role": role}))
            .send()
            .must(200);
    };
    assert_eq!((check(), ada.get("/me").send().must(200).json()["role"].clone()), (json!(false), json!("member")));
    role("employee");
    assert_eq!((check(), ada.get("/me").send().must(200).json()["role"].clone()), (json!(true), json!("employee")));
    role("member");
    assert_eq!((check(), ada.get("/me").send().must(200).json()["role"].clone()), (json!(false), json!("member")));
    let page =
        site.get(&format!("/c/{COMMUNITY}/studio")).header("authorization", format!("Bearer {}", ada.token)).send();
    refused_page(page, 403);
}
