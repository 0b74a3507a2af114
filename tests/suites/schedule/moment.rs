//! It appears with the first request at its moment, whatever that asks for, and stands where its moment puts it.

use std::thread::sleep;
use std::time::Duration;

use http::Method;
use serde_json::json;
use shared::domain::{Role, Time};
use suites::client::text;
use suites::host::forms;

use crate::{HOUR, Place, moment};

#[test]
fn the_first_request_may_be_any() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let api = [
            "/posts",
            "/posts?sort=new",
            "/spaces",
            "/tags",
            "/ideas",
            "/search?q=some",
            "/posts/similar?title=some",
            "/notifications",
            "/campaign",
        ];
        let pages = [
            "/",
            "/s/general",
            "/new",
            "/ideas",
            "/people",
            "/search?q=some",
            "/feed.atom",
            "/feed.json",
            "/sitemap.xml",
            "/guidelines",
            "/sign-in",
            "/nothing-is-here",
        ];
        let all = api.map(|path| place.own.api(path)).into_iter().chain(pages.map(|path| place.own.page(path)));
        let mut asked = 0;
        for (number, path) in all.enumerate() {
            // Each an hour after the one before, so that none is published by what was asked for another.
            let by = (number as i64 + 1) * HOUR;
            let id = text(&place.schedule(by, &json!({}))["id"]).to_owned();
            let there = || place.get(&format!("/posts/{id}")).status;
            assert_eq!(there(), 404);
            site.get(&path).later(by - 60_000).send();
            assert_eq!(there(), 404, "{form}: {path} published it a minute early");
            // Somebody whose token is good then, or nobody.
            let member = place.own.somebody("mia", Role::Member, by);
            let request = site.get(&path).later(by + 1_000);
            if number % 2 == 0 {
                request.send()
            } else {
                request.by(&member).send()
            };
            assert_eq!(there(), 200, "{form}: {path} did not publish it");
            asked += 1;
        }
        assert!(asked > 20);
        // And so does a change, and what shows it at once.
        let by = 100 * HOUR;
        let id = text(&place.schedule(by, &json!({}))["id"]).to_owned();
        let direct = site.get(&place.own.api(&format!("/posts/{id}"))).later(by).send();
        assert_eq!(direct.must(200).json()["state"], "published");
        let by = 101 * HOUR;
        let id = text(&place.schedule(by, &json!({}))["id"]).to_owned();
        let reply = json!({"body_md": "The first reply."});
        let path = format!("/posts/{id}/replies");
        place
            .own
            .ask(Method::POST, &path)
            .by(&place.own.somebody("boss", Role::Manager, by))
            .later(by)
            .json(&reply)
            .send()
            .must(201);
        let by = 102 * HOUR;
        let id = text(&place.schedule(by, &json!({}))["id"]).to_owned();
        let check = place.own.ask(Method::GET, &format!("/gate/check?resource=post:{id}")).later(by).send();
        assert_eq!(check.must(200).json()["allowed"], true, "a check publishes as well");
    }
}

#[test]
fn it_stands_where_its_moment_puts_it() {
    for (_, site) in forms() {
        let place = Place::new(&site);
        let at = moment(2 * HOUR);
        let late = place.schedule(0, &json!({"publish_at": at, "tags": ["news"]}));
        let early = place.schedule(HOUR, &json!({}));
        assert_eq!((text(&late["state"]), text(&late["publish_at"])), ("scheduled", at.as_str()));
        // Written in between, and after the first has appeared.
        let now = json!({"kind": "discussion", "title": "Written at once", "body_md": "Words.", "space": "general"});
        let boss = place.own.somebody("boss", Role::Manager, HOUR);
        let between =
            place.own.ask(Method::POST, "/posts").by(&boss).later(HOUR + 60_000).json(&now).send().must(201).json();
        let ids =
            |list: &[&serde_json::Value]| list.iter().map(|post| text(&post["id"]).to_owned()).collect::<Vec<_>>();
        assert_eq!(place.newest(), ids(&[&between, &early]));
        place.own.ask(Method::GET, "/posts").later(5 * HOUR).send().must(200);
        assert_eq!(place.newest(), ids(&[&late, &between, &early]), "hours late, it stands at its moment");
        let post = place.get(&format!("/posts/{}", text(&late["id"]))).must(200).json();
        assert_eq!(
            (&post["created_at"], &post["state"], &post["publish_at"]),
            (&json!(at), &json!("published"), &json!(null))
        );
        assert_eq!(post["url"], late["url"], "the link that was handed out leads to it");
        let tag = place.get("/tags/news").must(200).json();
        assert_eq!(tag["posts"], 1, "{tag}");
        let feed = site.get(&place.own.page("/feed.json")).later(5 * HOUR).send().must(200).text();
        assert!(feed.contains(&at), "{feed}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a host's cache goes by the real time")]
fn a_page_kept_for_strangers_does_not_outlive_the_moment() {
    for (form, site) in forms() {
        let place = Place::new(&site);
        let title = "It is here at last";
        let begun = std::time::Instant::now();
        let at = Time::from_millis(suites::browser::now() * 1000 + 4_000);
        let id = text(&place.schedule(0, &json!({"title": title, "publish_at": at.to_string()}))["id"]).to_owned();
        let page = || site.get(&place.own.page("/")).send().must(200).text();
        for _ in 0..3 {
            let early = !page().contains(title);
            assert!(early || begun.elapsed() > Duration::from_secs(3), "{form}: it is there before its moment");
        }
        sleep(Duration::from_millis(4_300).saturating_sub(begun.elapsed()));
        assert!(page().contains(title), "{form}: a page of before is shown");
        place.get(&format!("/posts/{id}")).must(200);
    }
}
