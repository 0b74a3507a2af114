//! A pin that begins later than it is set.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::text;
use suites::host::forms;

use crate::{HOUR, Place, moment};

#[test]
fn it_is_on_top_from_its_first_moment_to_its_last() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let moderator = place.own.somebody("mo", Role::Moderator, 0);
        let body = json!({"kind": "article", "title": "Promoted in its time", "body_md": "Words.", "space": "general"});
        let post = place.own.send(Method::POST, "/posts", &place.author, &body).must(201).json();
        let path = format!("/posts/{}/pin", text(&post["id"]));
        let pin = |body| place.own.send(Method::PUT, &path, &moderator, &body);
        for (from, until, field) in [(2, 1, "until"), (1, -1, "until"), (9_000, 9_001, "from")] {
            let refused = pin(json!({"from": moment(from * HOUR), "until": moment(until * HOUR)})).must(422);
            assert_eq!(refused.json()["errors"][0]["field"], field);
        }
        let set = pin(json!({"from": moment(HOUR), "until": moment(3 * HOUR)})).must(200).json();
        assert!(set["promoted_from"].is_string() && set["promoted_until"].is_string(), "{set}");
        let on_top = |by: i64| {
            let page = site.get(&place.own.page("/")).by(&moderator).later(by).send().must(200).text();
            page.contains("promoted-h")
        };
        assert_eq!([0, 2 * HOUR, 4 * HOUR].map(on_top), [false, true, false]);
        let now = place
            .own
            .ask(Method::GET, &format!("/posts/{}", text(&post["id"])))
            .later(2 * HOUR)
            .send()
            .must(200)
            .json();
        assert!(now["promoted_from"].is_null() && now["promoted_until"].is_string(), "{now}");
    }
}
