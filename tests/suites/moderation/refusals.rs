//! Everything that is refused, and that it changes nothing.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::text;
use suites::host::{COMMUNITY, forms};
use suites::people::{self, member, word};
use suites::place::{Space, group_policy};

use crate::{actions_about, as_it_is, case_of, decide, flag, moderator};

#[test]
fn flags_that_are_refused() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let author = member();
        let post = space.post(&author, json!({}));
        let id = text(&post["id"]);
        let send = |body: &Value| site.api(Method::POST, "/flags").by(&member()).json(body).send();
        let field = |body: Value, name: &str| {
            let problem = send(&body).must(422).json();
            assert_eq!(problem["errors"][0]["field"], name, "{body}");
        };
        field(json!({"kind": "post", "id": id, "reason": "dull"}), "reason");
        field(json!({"kind": "post", "id": id, "reason": "other"}), "note");
        field(json!({"kind": "post", "id": id, "reason": "spam", "note": "x".repeat(1_001)}), "note");
        send(&json!({"kind": "post", "id": id, "reason": "spam", "hide": true})).must(403);
        send(&json!({"kind": "member", "id": id, "reason": "spam"})).must(404);
        send(&json!({"kind": "reply", "id": id, "reason": "spam"})).must(404);
        send(&json!({"kind": "post", "id": word(), "reason": "spam"})).must(404);
        let stranger = site.api(Method::POST, "/flags").json(&json!({"kind": "post", "id": id, "reason": "spam"}));
        stranger.send().must(401);
        assert_eq!(flag(&site, &author, "post", id).must(409).json()["code"], "own");
        assert!(case_of(&site, "waiting", id).is_none(), "nothing was counted");
        let twice = member();
        flag(&site, &twice, "post", id).must(201);
        assert_eq!(flag(&site, &twice, "post", id).must(409).json()["code"], "already_flagged");
        assert_eq!(case_of(&site, "flagged", id).expect("it waits")["flag_count"], 1);
    }
}

/// Behind a gate there is nothing to flag, and nothing to decide about for a moderator who does not pass.
#[test]
fn gates_hold_for_moderators() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let (policy, group) = group_policy(&site, "title");
        let space = Space::behind(&site, Some(&policy));
        let (inside, outside) = (people::new(Role::Moderator, &[&group]), moderator());
        let post = space.post(&people::new(Role::Member, &[&group]), json!({"title": format!("Secret {}", word())}));
        let id = text(&post["id"]);
        flag(&site, &member(), "post", id).must(404);
        flag(&site, &people::new(Role::Member, &[&group]), "post", id).must(201);
        for action in ["approve", "hide", "remove", "lock"] {
            decide(&site, &outside, "post", id, action).must(404);
        }
        let queue = site.read("/moderation/queue?filter=flagged&limit=100", &outside);
        assert!(!queue.to_string().contains(id), "the queue tells of what is behind the gate");
        decide(&site, &inside, "post", id, "remove").must(200);
        let log = site.read("/moderation/log?limit=100", &outside);
        assert!(!log.to_string().contains(id), "the log names what is behind the gate");
        assert_eq!(actions_about(&site, id), ["remove"]);

        // Nor does it when the thing is gone, or was moved out: where it stood is still nobody's affair.
        decide(&site, &inside, "post", id, "restore").must(200);
        site.api(Method::DELETE, &format!("/posts/{id}")).by(&inside).send().must(204);
        let moved = space.post(&people::new(Role::Member, &[&group]), json!({}));
        let body = json!({"id": moved["id"], "space": Space::open(&site).slug, "reason": ""});
        site.api(Method::POST, "/moderation/move").by(&inside).json(&body).send().must(200);
        let log = site.read("/moderation/log?limit=100", &outside).to_string();
        assert!(!log.contains(id) && !log.contains(&space.slug), "the log tells what was behind the gate: {log}");
        assert!(log.contains(text(&moved["id"])), "what is in the open now is named");
        assert!(site.read("/moderation/log?limit=100", &inside).to_string().contains(&space.slug));
    }
}

#[test]
fn members_reach_nothing_of_moderators() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let post = space.post(&member(), json!({}));
        let id = text(&post["id"]);
        let routes: [(Method, &str, Value); 6] = [
            (Method::GET, "/moderation/queue", json!(null)),
            (Method::GET, "/moderation/log", json!(null)),
            (Method::GET, "/moderation/settings", json!(null)),
            (Method::POST, "/moderation/decisions", json!({"kind": "post", "id": id, "action": "remove"})),
            (Method::POST, "/moderation/move", json!({"id": id, "space": "general"})),
            (Method::PUT, "/guidelines", json!({"body_md": "Mine."})),
        ];
        let roles = [Role::Member, Role::Champion, Role::Employee];
        for (method, path, body) in &routes {
            for role in roles {
                let request = site.api(method.clone(), path).by(&people::new(role, &[]));
                let request = if body.is_null() { request } else { request.json(body) };
                request.send().must(403);
            }
            let stranger = site.api(method.clone(), path);
            let stranger = if body.is_null() { stranger } else { stranger.json(body) };
            stranger.send().must(401);
        }
        for page in ["/moderation", "/moderation/log", "/moderation/settings", "/guidelines/edit"] {
            site.get(&format!("/c/{COMMUNITY}{page}")).by(&member()).send().must(403);
        }
        for (path, form) in [
            ("/moderation/decide", format!("kind=post&id={id}&action=remove")),
            ("/moderation/move", format!("id={id}&space=general")),
        ] {
            let request = site.request(Method::POST, &format!("/c/{COMMUNITY}{path}")).by(&member()).form(&form);
            request.header("sec-fetch-site", "same-origin").send().must(403);
        }
        // What managers set is not for moderators.
        for (method, path, body) in [
            (Method::GET, "/moderation/settings", json!(null)),
            (
                Method::PUT,
                "/moderation/settings",
                json!({"flag_threshold": 1, "hold_first": 0, "new_member_days": 0, "new_per_hour": 1, "new_links": 0}),
            ),
            (Method::PUT, "/guidelines", json!({"body_md": "Mine."})),
        ] {
            let request = site.api(method, path).by(&moderator());
            let request = if body.is_null() { request } else { request.json(&body) };
            request.send().must(403);
        }
        assert_eq!(site.read(&format!("/posts/{id}"), &member())["state"], "published");
    }
}

#[test]
fn decisions_that_are_refused() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let moderator = moderator();
        let post = space.post(&member(), json!({}));
        let id = text(&post["id"]);
        let reply = space.reply(&member(), &post, json!({}));
        let send = |path: &str, body: &Value| site.api(Method::POST, path).by(&moderator).json(body).send();
        let decision = |body: Value| send("/moderation/decisions", &body);
        decision(json!({"kind": "post", "id": id, "action": "burn"})).must(422);
        decision(json!({"kind": "post", "id": id, "action": "hide", "reason": "x".repeat(501)})).must(422);
        decision(json!({"kind": "reply", "id": reply["id"], "action": "lock"})).must(422);
        decision(json!({"kind": "post", "id": word(), "action": "hide"})).must(404);
        decision(json!({"kind": "post", "id": id, "action": "approve"})).must(409);
        decision(json!({"kind": "post", "id": id, "action": "restore"})).must(409);
        decision(json!({"kind": "post", "id": id, "action": "unlock"})).must(409);
        send("/moderation/move", &json!({"id": id, "space": word()})).must(422);
        send("/moderation/move", &json!({"id": id, "space": space.slug})).must(409);
        send("/moderation/move", &json!({"id": word(), "space": "general"})).must(404);
        assert!(actions_about(&site, id).is_empty(), "a refusal is no line");
        // Nobody clears what they wrote themselves; a manager may, who is nobody's judge but their own.
        let own = space.post(&moderator, json!({}));
        let own = text(&own["id"]);
        flag(&site, &member(), "post", own).must(201);
        assert_eq!(decide(&site, &moderator, "post", own, "approve").must(403).json()["code"], "own");
        decide(&site, &people::manager(), "post", own, "approve").must(200);
        for query in [
            "/moderation/queue?filter=dull",
            "/moderation/queue?cursor=x",
            "/moderation/log?cursor=x",
            "/moderation/log?cursor=0",
        ] {
            site.api(Method::GET, query).by(&moderator).send().must(422);
        }
    }
}
