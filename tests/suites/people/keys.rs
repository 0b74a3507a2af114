//! Keys for programs: what they may do, and when they end.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Role, Time};
use suites::browser::now;
use suites::client::{Sending, Site, text};
use suites::host::COMMUNITY;
use suites::people::{Member, manager, member, new, word};
use suites::place::Space;

use crate::{refused, refused_page};

fn make(site: &Site, who: &Member, scopes: &[&str]) -> Value {
    site.make("/keys", who, &json!({"name": format!("key {}", word()), "scopes": scopes}))
}

fn with<'a>(site: &'a Site, key: &Value, method: Method, path: &str) -> Sending<'a> {
    site.api(method, path).header("authorization", format!("Bearer {}", text(&key["key"])))
}

pub(crate) fn scopes(site: &Site) {
    let space = Space::open(site);
    let (ada, bob) = (manager(), member());
    let post = space.post(&bob, json!({}));
    let id = text(&post["id"]);
    let new_post = json!({"kind": "discussion", "title": "By a program", "body_md": "Words.", "space": space.slug});
    let policy = json!({"title": "All", "rule": "everyone", "teaser": "title"});
    let policies = format!("/gate/policies/p-{}", word());
    let tries: [(&str, Method, String, Option<Value>, u16); 12] = [
        ("read", Method::GET, format!("/posts/{id}"), None, 200),
        ("read", Method::GET, format!("/votes/post/{id}"), None, 200),
        ("read", Method::GET, "/me".into(), None, 200),
        ("read", Method::GET, format!("/members/{}", bob.handle), None, 200),
        ("read", Method::GET, format!("/gate/check?resource=post:{id}"), None, 200),
        ("read", Method::POST, "/gate/check".into(), Some(json!({"resources": [format!("post:{id}")]})), 200),
        ("write", Method::POST, "/posts".into(), Some(new_post), 201),
        ("write", Method::PATCH, "/me".into(), Some(json!({"location": "A rack"})), 200),
        ("vote", Method::PUT, format!("/votes/post/{id}"), Some(json!({"value": 1})), 200),
        ("manage", Method::PUT, policies.clone(), Some(policy), 200),
        ("manage", Method::GET, "/gate/policies".into(), None, 200),
        ("manage", Method::DELETE, policies, None, 204),
    ];
    let _reading = crate::reading_profiles();
    let kinds = ["read", "write", "vote", "manage"];
    let keys: Vec<_> = kinds.iter().map(|scope| make(site, &ada, &[scope])).collect();
    let mut looked_at = 0;
    for (takes, method, path, body, status) in &tries {
        for (scope, key) in kinds.iter().zip(&keys) {
            let request = with(site, key, method.clone(), path);
            let request = match body {
                Some(body) => request.json(body),
                None => request,
            };
            let answer = request.send();
            if scope == takes {
                answer.must(*status);
            } else {
                refused(answer, 403, "scope_missing");
            }
            looked_at += 1;
        }
    }
    println!("{looked_at} requests by keys");

    // What no key can do, whatever its scopes.
    let all = make(site, &ada, &kinds);
    for (method, path) in [
        (Method::GET, "/keys"),
        (Method::POST, "/keys"),
        (Method::DELETE, "/keys/x"),
        (Method::GET, "/sessions"),
        (Method::DELETE, "/sessions"),
    ] {
        refused(
            with(site, &all, method, path).json(&json!({"name": "x", "scopes": ["read"]})).send(),
            403,
            "key_not_for_this",
        );
    }
    for path in ["/settings", "/settings/data", "/settings/keys"] {
        let page = site.get(&format!("/c/{COMMUNITY}{path}"));
        refused_page(page.header("authorization", format!("Bearer {}", text(&all["key"]))).send(), 403);
    }

    // A key never does more than its member may: who has managed once and does no longer has a key that does not either.
    let plain = make(site, &bob, &["read", "write", "vote"]);
    refused(
        with(site, &plain, Method::PUT, &format!("/spaces/s-{}", word())).json(&json!({"name": "Mine"})).send(),
        403,
        "scope_missing",
    );
}

pub(crate) fn ends(site: &Site) {
    let ada = member();
    let keys = [make(site, &ada, &["read"]), make(site, &ada, &["read"])];
    for key in &keys {
        assert!(text(&key["key"]).starts_with("fmk_") && text(&key["key"]).len() == 44, "{key}");
        with(site, key, Method::GET, "/me").send().must(200);
    }
    let list = site.read("/keys", &ada);
    let ids: Vec<_> = list["items"].as_array().expect("a list").iter().map(|key| &key["id"]).collect();
    assert_eq!(ids, [&keys[1]["id"], &keys[0]["id"]], "the newest first");
    for key in &keys {
        assert!(!list.to_string().contains(text(&key["key"])), "a key is shown once");
    }

    let revoke = |who: &Member| site.api(Method::DELETE, &format!("/keys/{}", text(&keys[0]["id"]))).by(who).send();
    refused(revoke(&member()), 404, "not_found");
    with(site, &keys[0], Method::GET, "/me").send().must(200);
    revoke(&ada).must(204);
    refused(revoke(&ada), 404, "not_found");
    refused(with(site, &keys[0], Method::GET, "/me").send(), 401, "key_invalid");
    refused(with(site, &keys[0], Method::GET, "/gate/check?resource=x").send(), 401, "key_invalid");
    with(site, &keys[1], Method::GET, "/me").send().must(200);

    let soon = Time::from_millis((now() + 2) * 1000).to_string();
    let short = site.make("/keys", &ada, &json!({"name": "for a moment", "scopes": ["read"], "expires_at": soon}));
    with(site, &short, Method::GET, "/me").send().must(200);
    std::thread::sleep(Duration::from_millis(2_500));
    refused(with(site, &short, Method::GET, "/me").send(), 401, "key_invalid");

    for wrong in ["fmk_", "fmk_x", "fmk_0000000000000000000000000000000000000000"] {
        let answer = site.api(Method::GET, "/me").header("authorization", format!("Bearer {wrong}")).send();
        refused(answer, 401, "key_invalid");
    }
}

pub(crate) fn limits(site: &Site) {
    let (ada, boss) = (member(), manager());
    let draft = |who: &Member, body: Value| site.api(Method::POST, "/keys").by(who).json(&body).send();
    for (body, field) in [
        (json!({"name": "", "scopes": ["read"]}), "name"),
        (json!({"name": "x".repeat(81), "scopes": ["read"]}), "name"),
        (json!({"name": "x", "scopes": []}), "scopes"),
        (json!({"name": "x", "scopes": ["root"]}), "scopes[0]"),
        (json!({"name": "x", "scopes": ["read"], "expires_at": "2020-01-01T00:00:00Z"}), "expires_at"),
        (json!({"name": "x", "scopes": ["read"], "key": "mine"}), "key"),
    ] {
        let problem = draft(&ada, body).must(422).json();
        assert_eq!(problem["errors"][0]["field"], field, "{problem}");
    }
    for role in [Role::Member, Role::Champion, Role::Employee, Role::Moderator] {
        refused(draft(&new(role, &[]), json!({"name": "x", "scopes": ["manage"]})), 403, "role_too_low");
    }
    draft(&boss, json!({"name": "x", "scopes": ["manage"]})).must(201);
    for _ in 0..20 {
        make(site, &ada, &["read"]);
    }
    refused(draft(&ada, json!({"name": "one too many", "scopes": ["read"]})), 409, "too_many_keys");
    refused(
        site.api(Method::POST, "/keys").json(&json!({"name": "x", "scopes": ["read"]})).send(),
        401,
        "sign_in_required",
    );

    // By the page: the key is on it once, and never again.
    let page = format!("/c/{COMMUNITY}/settings/keys");
    let form = |body: &str| site.request(Method::POST, &page).by(&boss).form(body).send();
    assert!(form("name=&days=90").must(422).text().contains("scopes-error"));
    let made = form("name=By+hand&read=1&vote=1&days=30").must(200);
    assert_eq!(made.header("cache-control"), "private, no-store");
    let shown = made.text();
    let key =
        shown.split("<code>fmk_").nth(1).and_then(|rest| rest.split('<').next()).expect("the key is shown").to_owned();
    let again = site.get(&page).by(&boss).send().must(200).text();
    assert!(again.contains("By hand") && !again.contains(&key));
}
