//! What is told, to whom, and how often.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, ids, text};
use suites::host::COMMUNITY;
use suites::people::{self, member};
use suites::place::Space;

use crate::{answer, bell, comment, refused, told};

fn event(kind: &str, thread: &Value) -> (String, String) {
    (kind.to_owned(), text(&thread["id"]).to_owned())
}

pub(crate) fn replies(site: &Site) {
    let space = Space::open(site);
    let (ann, bob) = (member(), member());
    let (post, idea) = (space.post(&ann, json!({"title": "What is told"})), space.idea(&ann, json!({})));
    assert_eq!(bell(site, &ann), "Notifications");
    let said = space.reply(&bob, &post, json!({"body_md": "A **word** of mine."}));
    comment(site, &bob, &idea, "And one here.");
    assert_eq!(told(site, &ann), [event("reply", &idea), event("reply", &post)]);
    assert_eq!(told(site, &bob), [], "nobody is told of their own acts");
    assert_eq!(bell(site, &ann), "2 new notifications");
    let first = site.read("/notifications?limit=100", &ann)["items"][1].clone();
    let expected = json!({
        "kind": "reply", "thread_kind": "post", "thread": post["id"], "title": "What is told", "reply": said["id"],
        "excerpt": "A word of mine.", "status": null, "seen": false,
        "actor": {"handle": bob.handle, "name": first["actor"]["name"], "role": "member"},
    });
    for (name, value) in expected.as_object().into_iter().flatten() {
        assert_eq!(first[name], *value, "{name} of {first}");
    }
    let place = format!("#r-{}", text(&said["id"]));
    assert!(text(&first["url"]).ends_with(&place), "{first}");
    let page = text(&first["url"]).split(['#', '?']).next().unwrap_or_default();
    site.get(page).by(&ann).send().must(200);
    // A remark is a reply like any other, and is told once to each.
    space.reply(&ann, &post, json!({"body_md": "Thanks.", "parent": said["id"]}));
    assert_eq!(told(site, &bob), [event("reply", &post)]);
    // Replaying a request tells nobody a second time.
    let key = people::word();
    for _ in 0..2 {
        let path = format!("/posts/{}/replies", text(&post["id"]));
        let again = site.api(Method::POST, &path).by(&ann).json(&json!({"body_md": "Once."}));
        again.header("idempotency-key", key.as_str()).send().must(201);
    }
    assert_eq!(told(site, &bob), [event("reply", &post), event("reply", &post)]);
    // Pages of the list.
    let list = site.read("/notifications?limit=1", &bob);
    let next = site.read(&format!("/notifications?limit=1&cursor={}", text(&list["next"])), &bob);
    assert_eq!([ids(&list), ids(&next)].concat(), ids(&site.read("/notifications", &bob)));
    assert_eq!(next["next"], json!(null));
}

pub(crate) fn mentions(site: &Site) {
    let space = Space::open(site);
    let (ann, bob, carl, dora) = (member(), member(), member(), member());
    // Only who is a member can be named.
    for who in [&bob, &carl, &dora] {
        space.post(who, json!({}));
    }
    let named = json!({"title": "For somebody", "body_md": format!("What do you say, @{}? And `@{}`?", bob.handle, dora.handle)});
    let post = space.post(&ann, named.clone());
    assert_eq!(told(site, &bob), [event("mention", &post)]);
    assert_eq!(told(site, &dora), [], "what stands in code names nobody");
    let idea = space.idea(&ann, named);
    assert_eq!(told(site, &bob), [event("mention", &idea), event("mention", &post)]);
    // Who follows and is named twice is told once, of the closer thing; the other follower of the reply.
    let words = format!("@{0} @{0} @{1} @{2} @nobody-at-all", ann.handle, bob.handle, carl.handle);
    space.reply(&carl, &post, json!({"body_md": words}));
    assert_eq!(told(site, &ann), [event("mention", &post)]);
    assert_eq!(told(site, &bob)[0], event("mention", &post));
    assert_eq!(told(site, &carl), [], "naming oneself tells nobody");
}

pub(crate) fn events(site: &Site) {
    let space = Space::open(site);
    let (ann, bob, carl) = (member(), member(), member());
    let question = space.post(&ann, json!({"kind": "question"}));
    let reply = space.reply(&bob, &question, json!({}));
    let path = format!("/posts/{}/accepted", text(&question["id"]));
    for _ in 0..2 {
        site.put(&path, &ann, &json!({"reply": reply["id"]}));
    }
    assert_eq!(told(site, &bob), [event("accepted", &question)], "an accepted answer is told once");
    refused(
        site.api(Method::PUT, &path).by(&ann).json(&json!({"reply": question["id"]})).send(),
        422,
        "invalid_fields",
    );
    assert_eq!(told(site, &bob).len(), 1, "what was refused is not told");

    let (idea, other) = (space.idea(&carl, json!({})), space.idea(&ann, json!({})));
    let employee = people::new(Role::Employee, &[]);
    site.put(&format!("/votes/idea/{}", text(&idea["id"])), &bob, &json!({"value": 1}));
    answer(site, &employee, &idea, "planned");
    assert_eq!(told(site, &carl), [event("status", &idea)]);
    assert_eq!(told(site, &bob).len(), 1, "who has voted and does not follow is not told");
    assert_eq!(told(site, &employee), []);
    let merge = format!("/ideas/{}/merge", text(&idea["id"]));
    site.api(Method::POST, &merge).by(&employee).json(&json!({"into": other["id"]})).send().must(200);
    assert_eq!(told(site, &carl), [event("merged", &idea), event("status", &idea)]);
    let status = json!({"status": "shipped", "response": ""});
    let gone = site.api(Method::PUT, &format!("/ideas/{}/status", text(&idea["id"]))).by(&employee).json(&status);
    refused(gone.send(), 409, "merged");
    assert_eq!(told(site, &carl).len(), 2, "what was refused is not told");
}

pub(crate) fn seen(site: &Site) {
    let space = Space::open(site);
    let (ann, bob) = (member(), member());
    let posts: Vec<Value> = (0..3).map(|_| space.post(&ann, json!({}))).collect();
    for post in &posts {
        space.reply(&bob, post, json!({}));
    }
    assert_eq!(bell(site, &ann), "3 new notifications");
    let all = ids(&site.read("/notifications", &ann));
    let see = |body: Value| site.api(Method::POST, "/notifications/seen").by(&ann).json(&body).send();
    refused(see(json!({"until": "soon"})), 422, "invalid_fields");
    see(json!({"until": all[2]})).must(204);
    assert_eq!(bell(site, &ann), "2 new notifications");
    // Looking at a thread is seeing what was told of it.
    site.get(text(&posts[1]["url"])).by(&ann).send().must(200);
    assert_eq!(bell(site, &ann), "1 new notification");
    let flags = |list: &Value| {
        list["items"].as_array().into_iter().flatten().map(|one| one["seen"] == true).collect::<Vec<_>>()
    };
    assert_eq!(flags(&site.read("/notifications", &ann)), [false, true, true]);
    let page = format!("/c/{COMMUNITY}/notifications");
    assert!(site.get(&page).by(&ann).send().must(200).text().contains("is-unread"));
    let form = format!("until={}", all[0]);
    let done = site.request(Method::POST, &page).by(&ann).form(&form).send().must(303);
    assert_eq!(done.header("location"), page);
    assert!(!site.get(&page).by(&ann).send().must(200).text().contains("is-unread"));
    assert_eq!(bell(site, &ann), "Notifications");
    // What is new of somebody else is nobody else's to see.
    space.reply(&ann, &posts[0], json!({}));
    see(json!({})).must(204);
    assert_eq!(bell(site, &bob), "1 new notification");
}
