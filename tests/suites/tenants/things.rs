//! Managers may do anything in their own community, and nothing to what belongs to another, by whatever name they call it.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::forms;
use suites::people::word;

use crate::bodies;
use crate::strangers::changed;
use crate::tenant::{Tenant, somebody};

/// Lists whose pages are named by cursors.
const LISTS: [&str; 9] = [
    "/posts?sort=new",
    "/posts?sort=hot",
    "/posts?sort=top",
    "/ideas?sort=new",
    "/ideas?sort=top",
    "/ideas?sort=trending",
    "/members?",
    "/tags?",
    "/search?q=words",
];

/// Every route at one's own community with another's ids in the path, the query and the body, as a new manager for each request: some
/// requests end a manager's own account.
#[test]
fn nothing_of_another_community_is_reached_by_its_id() {
    for (name, site) in forms() {
        let (ours, theirs) = (Tenant::new(&site), Tenant::new(&site));
        let before = theirs.all();
        let mut requests = 0;
        let routes = site::routes();
        for entry in routes.entries().iter().filter(|entry| entry.path.contains("{community}")) {
            let method = Method::from_bytes(entry.method.as_bytes()).expect("a method");
            let all = theirs.ids();
            let ids: &[&str] = if entry.path.contains("{id}") { &all } else { &all[..1] };
            for id in ids {
                let path = theirs.filled(&entry.path, &ours.slug, id);
                let bodies = match entry.method {
                    "GET" => vec![Sent::Nothing],
                    _ if path.starts_with("/api/") => {
                        bodies::json(entry.method, &entry.path, &theirs).into_iter().map(Sent::Json).collect()
                    }
                    _ => bodies::forms(&entry.path, &theirs, id).into_iter().map(Sent::Form).collect(),
                };
                for body in bodies {
                    let who = somebody(&ours.slug, Role::Manager);
                    let request = site.request(method.clone(), &path).by(&who);
                    let answer = match &body {
                        Sent::Nothing => request.send(),
                        Sent::Json(value) => request.json(value).send(),
                        Sent::Form(fields) => request.form(fields).send(),
                    };
                    requests += 1;
                    let said = answer.everything();
                    assert!(!said.contains(&theirs.canary), "{name}: {} {path} {body:?}: {said}", entry.method);
                    assert!(answer.status < 500, "{name}: {} {path} {body:?}: {said}", entry.method);
                    // A thing of another community is not there at all.
                    let by_id = entry.path.contains("/{id}") && entry.path.starts_with("/api/");
                    let found = (200..300).contains(&answer.status);
                    assert!(!(by_id && found) || is_empty(&said), "{name}: {} {path} {body:?}: {said}", entry.method);
                }
            }
        }
        assert_eq!(changed(&before, &theirs), [""; 0], "{name}");
        println!("{name}: {requests} requests with the ids of another community");
        assert!(requests > 600, "only {requests} requests were made");
    }
}

/// Whether an answer says that something is now as if it had never been there: ending what is not there succeeds.
fn is_empty(said: &str) -> bool {
    let body = said.rsplit_once("\n").map_or(said, |(_, body)| body);
    body.is_empty() || body.contains("\"items\":[]")
}

#[derive(Debug)]
enum Sent {
    Nothing,
    Json(Value),
    Form(String),
}

/// A cursor of one community's list leads nowhere else in another's.
#[test]
fn a_cursor_names_a_place_and_no_community() {
    for (name, site) in forms() {
        let (ours, theirs) = (Tenant::new(&site), Tenant::new(&site));
        let mut used = 0;
        for list in LISTS {
            let read = |of: &Tenant<'_>, rest: &str| {
                site.get(&of.api(&format!("{list}&limit=1{rest}"))).by(&of.manager).send()
            };
            let first = read(&theirs, "").must(200).json();
            let Some(cursor) = first["next"].as_str() else { continue };
            let answer = read(&ours, &format!("&cursor={}", encoded(cursor)));
            assert!(!answer.everything().contains(&theirs.canary), "{name}: {list}: {}", answer.text());
            assert!(answer.status == 200 || answer.status == 422, "{name}: {list}: {}", answer.text());
            used += 1;
        }
        println!("{name}: {used} cursors of another community");
        assert!(used >= 6, "only {used} lists gave a cursor");
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// The same handle sends the same request with the same idempotency key in two communities: both happen, and neither is told of the
/// other's.
#[test]
fn an_idempotency_key_is_good_in_one_community() {
    for (_, site) in forms() {
        let (ours, theirs) = (Tenant::new(&site), Tenant::new(&site));
        let key = word();
        let send = |of: &Tenant<'_>| {
            let body = json!({"kind": "discussion", "title": format!("The same {}", of.canary), "body_md": "Words.",
                "space": of.space});
            let request = site.request(Method::POST, &of.api("/posts")).by(&of.manager);
            request.header("idempotency-key", key.as_str()).json(&body).send().must(201).json()
        };
        let (first, second) = (send(&theirs), send(&ours));
        assert_ne!(first["id"], second["id"]);
        assert!(text(&second["title"]).contains(&ours.canary));
        assert_eq!(send(&ours)["id"], second["id"], "the key is remembered where it was used");
    }
}

/// An invitation, a key and a session of one are no invitation, no key and no session of another; and neither are ended there.
#[test]
fn codes_keys_and_sessions_stay_where_they_are() {
    for (_, site) in forms() {
        let (ours, theirs) = (Tenant::new(&site), Tenant::new(&site));
        open(&site, &ours);
        let path = format!("/c/{}/invite/{}", ours.slug, theirs.code);
        let shown = site.get(&path).send();
        assert!(shown.status >= 400 && !shown.everything().contains(&theirs.canary), "{}", shown.everything());
        let taken = site.request(Method::POST, &path).header("origin", site.url()).form("name=Ada&handle=ada").send();
        assert!(taken.status >= 400 && taken.headers.get("set-cookie").is_none(), "{}", taken.everything());
        let by_key = site.get(&ours.api("/posts")).header("authorization", format!("Bearer {}", theirs.key)).send();
        assert_eq!(by_key.status, 401, "{}", by_key.text());
        for path in [format!("/keys/{}", theirs.key_id), format!("/sessions/{}", theirs.session)] {
            site.request(Method::DELETE, &ours.api(&path)).by(&somebody(&ours.slug, Role::Manager)).send();
        }
        let still = site.get(&theirs.api("/posts")).header("authorization", format!("Bearer {}", theirs.key)).send();
        still.must(200);
    }
}

fn open(site: &Site, of: &Tenant<'_>) {
    let path = of.api("/campaign/state");
    site.request(Method::POST, &path).by(&of.manager).json(&json!({"to": "open"})).send().must(200);
}
