//! Before its moment it is in no answer anybody else gets: every route is asked for words that stand only in it, and what can be
//! compared is the same, to the byte, as if it had not been written.

use std::collections::BTreeMap;

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::{Answer, text};
use suites::host::forms;
use suites::people::{Member, word};

use crate::{HOUR, Place};

/// Every address that can be read, filled in with what would lead to it.
fn paths(place: &Place<'_>, id: &str, tag: &str, lure: &str) -> Vec<String> {
    let routes = site::routes();
    let reads = routes.entries().iter().filter(|entry| entry.method == "GET" && entry.path.contains("{community}"));
    let mut paths: Vec<String> = Vec::new();
    for route in reads.map(|entry| entry.path.as_str()).filter(|path| !path.contains("{*")) {
        for kind in ["post", "idea"] {
            let values = [
                ("{community}", place.own.slug.as_str()),
                ("{kind}", kind),
                ("{id}", id),
                ("{space}", "general"),
                ("{slug}", "x"),
                ("{tag}", tag),
                ("{handle}", &place.author.handle),
                ("{name}", "x"),
                ("{token}", "x"),
                ("{code}", "abcd-efgh-jkmn-pqrs"),
            ];
            paths.push(values.iter().fold(route.to_owned(), |path, (name, value)| path.replace(name, value)));
        }
    }
    for rest in [
        format!("/search?q={lure}"),
        format!("/posts/similar?title={lure}+again"),
        "/posts?sort=new&limit=100&space=general".to_owned(),
        format!("/posts?tag={tag}"),
        "/posts?author=erin".to_owned(),
        "/tags?limit=100".to_owned(),
    ] {
        paths.push(place.own.api(&rest));
    }
    paths.push(place.own.page(&format!("/search?q={lure}")));
    paths.push(place.own.page("/@erin?show=posts"));
    paths.retain(|path| !path.contains('{'));
    paths.sort();
    paths.dedup();
    paths
}

/// What of an answer must not depend on what waits: all but what tells of this very request.
fn told(answer: &Answer) -> String {
    let own = ["date:", "server-timing:", "traceparent:", "content-length:", "connection:", "cf-", "x-"];
    let all = answer.everything();
    let kept = all.lines().filter(|line| !own.iter().any(|name| line.to_lowercase().starts_with(name)));
    format!("{} {}", answer.status, kept.collect::<Vec<_>>().join("\n"))
}

#[test]
fn nobody_else_learns_that_it_is_there() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let (lure, tag, canary) = (format!("lure{}", word()), format!("tag{}", word()), format!("canary{}", word()));
        let mention = place.own.somebody("mia", Role::Member, 0);
        let open =
            json!({"kind": "discussion", "title": format!("Open {lure}"), "body_md": "Words.", "space": "general"});
        place.own.send(Method::POST, "/posts", &mention, &open).must(201);
        // Everybody has joined before anything is compared.
        let roles = [Role::Member, Role::Champion, Role::Employee, Role::Moderator];
        let mut others: Vec<Option<Member>> = roles
            .into_iter()
            .map(|role| Some(place.own.somebody(&format!("a-{}", role.as_str()), role, 0)))
            .chain([Some(mention.clone()), None])
            .collect();
        for who in others.iter().flatten() {
            let body =
                json!({"kind": "discussion", "title": "A post to begin with", "body_md": "Words.", "space": "general"});
            place.own.send(Method::POST, "/posts", who, &body).must(201);
        }
        place.own.send(Method::POST, "/posts", &place.author, &open).must(201);

        // The lists as they are while nothing waits.
        let compared = [
            "/posts?sort=new&limit=100",
            "/posts",
            "/tags?limit=100",
            "/spaces",
            "/ideas",
            "/search?q=words",
            "/notifications",
        ];
        let look = |others: &[Option<Member>]| -> BTreeMap<(usize, &str), String> {
            let mut all = BTreeMap::new();
            for (place_of, who) in others.iter().enumerate() {
                for path in compared {
                    let request = site.get(&place.own.api(path));
                    let request = who.iter().fold(request, |request, who| request.by(who));
                    all.insert((place_of, path), told(&request.send()));
                }
            }
            all
        };
        let before = look(&others);
        let post = place.schedule(
            HOUR,
            &json!({"title": format!("{lure} {canary}"), "tags": [tag],
            "body_md": format!("{lure} {canary} @mia")}),
        );
        let id = text(&post["id"]).to_owned();
        let after = look(&others);
        for (key, told) in &before {
            assert_eq!(&after[key], told, "{form}: {key:?} has changed");
        }

        let paths = paths(&place, &id, &tag, &lure);
        assert!(paths.len() > 100, "only {} addresses", paths.len());
        let shows = |who: Option<&Member>, path: &str| {
            let request = site.get(path);
            let answer = who.into_iter().fold(request, |request, who| request.by(who)).send();
            assert!(answer.status < 500, "{path}: {}", answer.text());
            let all = answer.everything();
            all.contains(&canary)
                || (!path.contains(&tag) && all.contains(&tag))
                || (!path.contains(&id) && all.contains(&id))
        };
        let mut asked = 0;
        for who in &others {
            for path in &paths {
                asked += 1;
                let name = who.as_ref().map_or("nobody", |who| &who.handle);
                assert!(!shows(who.as_ref(), path), "{form}: {path} shows {name} what waits");
            }
        }
        // Nothing leads to it either: it can't be read, answered, voted for, followed, flagged, promoted or accepted.
        others.retain(Option::is_some);
        for who in others.iter().flatten() {
            let reads = site.get(&place.own.api(&format!("/posts/{id}"))).by(who).send();
            assert_eq!(reads.status, 404, "{}", who.handle);
            for (method, path, body) in [
                (Method::PATCH, format!("/posts/{id}"), json!({"title": "Another title"})),
                (Method::DELETE, format!("/posts/{id}"), json!({})),
                (Method::POST, format!("/posts/{id}/replies"), json!({"body_md": "A reply."})),
                (Method::PUT, format!("/votes/post/{id}"), json!({"value": 1})),
                (Method::PUT, format!("/follows/post/{id}"), json!({})),
                (Method::POST, "/flags".to_owned(), json!({"kind": "post", "id": id, "reason": "spam", "note": ""})),
            ] {
                let answer = place.own.send(method.clone(), &path, who, &body);
                assert!((400..500).contains(&answer.status), "{method} {path}: {}", answer.status);
                assert!(!answer.everything().contains(&canary), "{method} {path} tells of it");
            }
        }
        println!("{form}: {asked} answers without it");

        // Had its author and managers not seen it either, this would have proved nothing.
        for who in [&place.author, &place.own.manager] {
            assert!(paths.iter().filter(|path| shows(Some(who), path)).count() >= 3, "{} can't see it", who.handle);
        }
        let unseen = place.own.ask(Method::GET, "/notifications").by(&mention).later(HOUR + 5_000).send().must(200);
        assert!(unseen.text().contains(&canary), "who is named is told when it appears: {}", unseen.text());
        assert!(shows(None, &place.own.api("/posts?sort=new")), "it has not appeared");
    }
}

#[test]
fn only_the_team_writes_ahead_and_only_into_the_future() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let body = |at: &str| json!({"kind": "article", "title": "A title of a test", "body_md": "Words.", "space": "general", "publish_at": at});
        let later = crate::moment(HOUR);
        for role in [Role::Member, Role::Champion] {
            let who = place.own.somebody(role.as_str(), role, 0);
            assert_eq!(place.own.send(Method::POST, "/posts", &who, &body(&later)).status, 403);
            assert_eq!(place.own.ask(Method::GET, "/schedule").by(&who).send().status, 403);
            assert_eq!(site.get(&place.own.page("/studio/schedule")).by(&who).send().status, 403);
            assert!(!site.get(&place.own.page("/new")).by(&who).send().text().contains("publish_at"));
        }
        assert_eq!(place.get("/schedule").status, 401);
        for wrong in [crate::moment(-HOUR), crate::moment(401 * 24 * HOUR), "tomorrow".to_owned(), String::new()] {
            let refused = place.own.send(Method::POST, "/posts", &place.author, &body(&wrong)).must(422);
            assert_eq!(refused.json()["errors"][0]["field"], "publish_at");
        }
        let page = site.get(&place.own.page("/new")).by(&place.author).send().must(200).text();
        assert!(page.contains("name=\"publish_at\""), "the form asks when");
    }
}
