//! Many ask first at the same time: it appears once, is counted once and told once.

use std::thread;

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::text;
use suites::host::forms;

use crate::{HOUR, Place};

#[test]
fn many_at_once_publish_once() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let named = place.own.somebody("mia", Role::Member, 0);
        place.own.send(Method::POST, "/survey", &named, &json!({"score": 1}));
        let greeting =
            json!({"kind": "discussion", "title": "Hello, I am here", "body_md": "Words.", "space": "general"});
        place.own.send(Method::POST, "/posts", &named, &greeting).must(201);
        for round in 1..=4_i64 {
            let tag = format!("round-{round}");
            let posts: Vec<String> = (0..3)
                .map(|_| {
                    text(&place.schedule(round * HOUR, &json!({"tags": [tag], "body_md": "For @mia."}))["id"])
                        .to_owned()
                })
                .collect();
            thread::scope(|scope| {
                for number in 0..24 {
                    let (place, site) = (&place, &site);
                    scope.spawn(move || {
                        let paths = [
                            place.own.api("/posts?sort=new"),
                            place.own.page("/"),
                            place.own.api("/tags"),
                            place.own.page("/feed.atom"),
                        ];
                        let answer = site.get(&paths[number % 4]).later(round * HOUR + 1_000).send();
                        assert_eq!(answer.status, 200, "{}", answer.text());
                    });
                }
            });
            let newest = place.newest();
            for id in &posts {
                assert_eq!(newest.iter().filter(|known| *known == id).count(), 1, "{form}: round {round}");
            }
            let tagged = place.get(&format!("/tags/{tag}")).must(200).json();
            assert_eq!(tagged["posts"], 3, "{form}: {tagged}");
            let told = place.own.ask(Method::GET, "/notifications?limit=100").by(&named).send().must(200).text();
            for id in &posts {
                assert!(told.contains(id.as_str()), "{form}: who is named was not told");
            }
            let told = place.own.ask(Method::GET, "/notifications?limit=100").by(&named).send().must(200).json();
            let count = told["items"].as_array().map_or(0, Vec::len);
            assert_eq!(count as i64, round * 3, "{form}: told more than once");
        }
        let waits = place.own.ask(Method::GET, "/schedule").by(&place.own.manager).send().must(200).json();
        assert_eq!(waits["items"].as_array().map(Vec::len), Some(0));
    }
}
