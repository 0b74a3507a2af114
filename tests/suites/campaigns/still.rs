//! What has been frozen is read by everybody and changed by nobody but its managers.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::host::{COMMUNITY, forms};
use suites::people;

use crate::made::{Made, moment, somebody};

/// Changes that go on: signing in and out, one's own sessions, keys, notices and account; saying how it was; what asks by `POST` and changes nothing;
/// deliveries signed by the company's own systems; and what takes the operator's token.
const GOES_ON: [&str; 15] = [
    "/sign-in",
    "/sign-out",
    "/language",
    "/notifications",
    "/settings/delete",
    "/settings/sessions",
    "/settings/keys",
    "/sessions",
    "/keys",
    "/gate/",
    "/hooks/grants",
    "/operator",
    "/import",
    "/survey",
    "/unsubscribe",
];

fn goes_on(route: &str) -> bool {
    let below = route.split("{community}").nth(1).unwrap_or_default();
    let gate = !below.starts_with("/gate/") || below == "/gate/check" || below == "/gate/pass";
    // What is asked is for managers to say, and only the answer goes on.
    let survey = !below.starts_with("/survey") || below == "/survey";
    gate && survey && GOES_ON.iter().any(|begin| below.starts_with(begin))
}

/// Every route that changes something, as members of every kind and as a stranger.
#[test]
fn nobody_but_managers_changes_what_is_frozen() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        made.set(&json!({})).must(200);
        made.say(&json!({"to": "frozen"})).must(200);
        let roles = [Role::Member, Role::Employee, Role::Moderator];
        let members: Vec<_> = roles.into_iter().map(|role| Some(somebody(&made.slug, role))).chain([None]).collect();
        let mut refused = 0;
        let routes = site::routes();
        let changes =
            routes.entries().iter().filter(|entry| entry.method != "GET" && entry.path.contains("{community}"));
        for entry in changes.filter(|entry| !goes_on(&entry.path)) {
            let path = made.filled(&entry.path);
            for who in &members {
                let method = Method::from_bytes(entry.method.as_bytes()).expect("a method");
                let request = site.request(method, &path).json(&json!({}));
                let answer = who.iter().fold(request, |request, who| request.by(who)).send();
                assert_eq!(answer.status, 403, "{} {path}: {}", entry.method, answer.text());
                if path.starts_with("/api/") {
                    assert_eq!(answer.json()["code"].as_str(), Some("community_frozen"), "{} {path}", entry.method);
                } else {
                    assert!(answer.text().contains("has been frozen"), "{} {path}: {}", entry.method, answer.text());
                }
                refused += 1;
            }
        }
        println!("{refused} changes refused");
        assert!(refused > 200, "only {refused} changes were asked for");
    }
}

#[test]
fn reading_and_taking_along_go_on() {
    for (_, site) in forms() {
        let made = Made::new(&site);
        made.set(&json!({})).must(200);
        // Who wrote something while they could reads and takes it along afterwards.
        let own =
            json!({"kind": "discussion", "title": "A post of a member", "body_md": "Words.", "space": made.space});
        made.by(Method::POST, "/posts", &made.member, &own).must(201);
        made.say(&json!({"to": "frozen"})).must(200);
        let canaries = [(made.page("/"), 4), (made.page("/ideas"), 5), (made.api("/posts?sort=new"), 4)];
        for (path, canary) in canaries {
            let answer = site.get(&path).send().must(200);
            assert!(answer.text().contains(&made.canaries[canary]), "{path}");
        }
        site.get(&made.page(&format!("/t/{}/x", made.post))).by(&made.member).send();
        let data = site.get(&made.page("/settings/data")).by(&made.member).send().must(200);
        assert!(data.text().contains("A post of a member"));
        let page = site.get(&made.page("/")).by(&made.member).send().must(200);
        assert!(page.text().contains("This community has been frozen"), "{}", page.text());
        // A page that is there for writing says so before somebody has written.
        let compose = site.get(&made.page("/new")).by(&made.member).send().must(403);
        assert!(compose.text().contains("nothing can be added or changed"));
        // In the language of who reads it.
        let slovak = site.get(&made.page("/")).by(&made.member).header("accept-language", "sk").send();
        assert!(slovak.text().contains("Táto komunita je uzavretá"), "{}", slovak.text());
        let check = json!({"resources": [format!("post:{}", made.post)]});
        let checked = made.by(Method::POST, "/gate/check", &made.member, &check).must(200).json();
        assert_eq!(checked["items"][0]["allowed"], json!(true));
        // Managers go on: they answer, mend, and take it back.
        let late = json!({"kind": "announcement", "title": "Thank you all", "body_md": "Words.", "space": made.space});
        made.by(Method::POST, "/posts", &made.manager, &late).must(201);
    }
}

#[test]
fn freezing_one_touches_no_other() {
    for (_, site) in forms() {
        let (made, other) = (Made::new(&site), Made::new(&site));
        other.set(&json!({})).must(200);
        made.set(&json!({})).must(200);
        let words =
            json!({"kind": "discussion", "title": "A post of a member", "body_md": "Words.", "space": other.space});
        for to in ["frozen", "ended", "archived", "draft"] {
            made.say(&json!({"to": to})).must(200);
            other.by(Method::POST, "/posts", &other.member, &words).must(201);
            let page = site.get(&other.page("/")).by(&other.member).send().must(200);
            assert!(!page.text().contains("stage-notice"), "{to} of one is told in another");
            assert_eq!(site.get(&other.api("/campaign")).by(&other.manager).send().json()["stage"], json!("open"));
            site.get(&format!("/c/{COMMUNITY}/")).send().must(200);
        }
        // A manager of one is nobody in another.
        let stranger = site.request(Method::POST, &other.api("/campaign/state")).by(&made.manager);
        assert_eq!(stranger.json(&json!({"to": "frozen"})).send().status, 401);
        let demo = site.request(Method::PUT, &made.api("/campaign")).by(&people::manager());
        assert_eq!(demo.json(&json!({"name": "Mine"})).send().status, 401);
        assert!(moment(0) < moment(60));
    }
}
