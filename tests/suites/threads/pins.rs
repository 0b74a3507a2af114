//! Promoted posts.

use std::thread::sleep;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Role, Time};
use suites::browser::now;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, manager, member, word};
use suites::place::{Space, group_policy};

use crate::{between, everywhere};

/// The promoted posts of a page, as its visitor sees them.
fn promoted(site: &Site, path: &str, who: Option<&Member>) -> String {
    let request = site.get(path);
    let request = if let Some(who) = who { request.by(who) } else { request };
    let page = request.send().must(200).text();
    if page.contains("promoted-h") { between(&page, "promoted-h", "</section>").to_owned() } else { String::new() }
}

fn pin(site: &Site, who: &Member, post: &Value, until: Value) -> suites::client::Answer {
    site.api(Method::PUT, &format!("/posts/{}/pin", text(&post["id"]))).by(who).json(&json!({"until": until})).send()
}

fn unpin(site: &Site, who: &Member, post: &Value) {
    site.api(Method::DELETE, &format!("/posts/{}/pin", text(&post["id"]))).by(who).send().must(200);
}

fn in_seconds(seconds: i64) -> Value {
    json!(Time::from_millis((now() + seconds) * 1000).to_string())
}

/// One test for all of it: only so many posts of a community are promoted at once.
#[test]
fn a_post_is_promoted_until_a_moment() {
    everywhere(|site| {
        let (space, who) = (Space::open(site), member());
        let chief = manager();
        let (home, there) = (format!("/c/{COMMUNITY}/"), format!("/c/{COMMUNITY}/s/{}", space.slug));
        let title = format!("Promoted {}", word());
        let post = space.post(&who, json!({"title": title}));
        for who in [&who, &people::new(Role::Employee, &[])] {
            assert_eq!(pin(site, who, &post, Value::Null).must(403).json()["code"], "role_too_low");
        }
        for wrong in [json!("tomorrow"), in_seconds(-60), in_seconds(400 * 86_400)] {
            let answer = pin(site, &chief, &post, wrong).must(422);
            assert_eq!(answer.json()["errors"][0]["field"], "until");
        }

        let told = pin(site, &people::new(Role::Moderator, &[]), &post, Value::Null).must(200).json();
        let until = Time::parse(text(&told["promoted_until"])).expect("it says until when");
        let days = (until.millis() / 1000 - now()) as f64 / 86_400.0;
        assert!((29.9..30.1).contains(&days), "thirty days if nobody says, not {days}");
        assert!(promoted(site, &home, Some(&who)).contains(&title));
        assert!(promoted(site, &there, Some(&who)).contains(&title));
        let page = site.get(&there).by(&who).send().must(200).text();
        assert_eq!(page.matches(&format!("{title}</bdi></a>")).count(), 1, "it is not shown twice");
        let other = Space::open(site);
        assert_eq!(promoted(site, &format!("/c/{COMMUNITY}/s/{}", other.slug), Some(&who)), "");
        for sort in ["top", "unanswered"] {
            assert_eq!(promoted(site, &format!("{there}?sort={sort}"), Some(&who)), "");
        }

        // What is edited stays on top; what is deleted does not.
        unpin(site, &chief, &post);
        assert!(!promoted(site, &there, Some(&who)).contains(&title));
        pin(site, &chief, &post, in_seconds(3)).must(200);
        assert!(promoted(site, &there, Some(&who)).contains(&title));
        sleep(Duration::from_secs(4));
        assert!(!promoted(site, &there, Some(&who)).contains(&title), "its time is over");
        assert_eq!(site.read(&format!("/posts/{}", text(&post["id"])), &who)["promoted_until"], Value::Null);

        // By the form on its page: a day, and no more.
        let day = &Time::from_millis((now() + 86_400) * 1000).to_string()[..10];
        let form = |body: &str| {
            let path = format!("/c/{COMMUNITY}/t/{}/pin", text(&post["id"]));
            site.request(Method::POST, &path).by(&chief).form(body).send()
        };
        assert!(form("until=2001-01-01").must(422).text().contains("2001-01-01"), "what was typed is still there");
        form(&format!("until={day}")).must(303);
        assert!(promoted(site, &there, Some(&who)).contains(&title));
        form("off=1&until=").must(303);
        assert_eq!(promoted(site, &there, Some(&who)), "");

        gated(site, &chief);
        so_many(site, &chief);
    });
}

/// What is promoted behind a gate is seen by those who pass it.
fn gated(site: &Site, chief: &Member) {
    let (policy, group) = group_policy(site, "title");
    let space = Space::open(site);
    let title = format!("Hidden {}", word());
    let post = space.post(&people::new(Role::Moderator, &[&group]), json!({"title": title, "policy": policy}));
    pin(site, chief, &post, Value::Null).must(200);
    let there = format!("/c/{COMMUNITY}/s/{}", space.slug);
    let inside = people::new(Role::Member, &[&group]);
    assert!(promoted(site, &there, Some(&inside)).contains(&title));
    assert_eq!(promoted(site, &there, Some(&member())), "");
    assert_eq!(promoted(site, &there, None), "");
    let moderator = people::new(Role::Moderator, &[]);
    pin(site, &moderator, &post, Value::Null).must(403);
    unpin(site, chief, &post);
}

/// More than five are nobody's favourites.
fn so_many(site: &Site, chief: &Member) {
    let space = Space::open(site);
    let posts: Vec<_> =
        (0..6).map(|number| space.post(chief, json!({"title": format!("One of many {number}")}))).collect();
    let refused = posts.iter().position(|post| {
        let answer = pin(site, chief, post, in_seconds(600));
        assert!(matches!(answer.status, 200 | 422), "{}", answer.text());
        answer.status == 422
    });
    let refused = refused.expect("six are too many");
    pin(site, chief, &posts[0], in_seconds(900)).must(200);
    site.api(Method::DELETE, &format!("/posts/{}", text(&posts[0]["id"]))).by(chief).send().must(204);
    pin(site, chief, &posts[refused], in_seconds(600)).must(200);
    for post in &posts[1..=refused] {
        unpin(site, chief, post);
    }
}
