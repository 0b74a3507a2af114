//! Following and no longer following.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, member};
use suites::place::{Space, group_policy};

use crate::{comment, followed, follows, refused, told};

pub(crate) fn story(site: &Site) {
    let space = Space::open(site);
    let (ann, bob, carl) = (member(), member(), member());
    let (post, idea) = (space.post(&ann, json!({})), space.idea(&ann, json!({})));
    for (kind, thread) in [("post", &post), ("idea", &idea)] {
        assert!(follows(site, &ann, kind, thread), "an author follows their own {kind}");
        assert!(!follows(site, &bob, kind, thread), "nobody else does");
    }
    space.reply(&bob, &post, json!({}));
    comment(site, &bob, &idea, "Yes.");
    for (kind, thread) in [("post", &post), ("idea", &idea)] {
        assert!(follows(site, &bob, kind, thread), "who replies to a {kind} follows it");
        let stop = || site.api(Method::DELETE, &followed(kind, thread)).by(&bob).send().must(200).json();
        assert_eq!((stop(), stop()), (json!({"following": false}), json!({"following": false})));
    }
    // Who has had enough is not drawn in again by a word of their own.
    space.reply(&bob, &post, json!({}));
    comment(site, &bob, &idea, "Still.");
    for (kind, thread) in [("post", &post), ("idea", &idea)] {
        assert!(!follows(site, &bob, kind, thread), "{kind}");
    }
    space.reply(&ann, &post, json!({}));
    assert_eq!(told(site, &bob), [], "who follows nothing is told nothing");

    let follow = || site.api(Method::PUT, &followed("post", &post)).by(&carl).send().must(200).json();
    assert_eq!((follow(), follow()), (json!({"following": true}), json!({"following": true})));
    space.reply(&ann, &post, json!({}));
    assert_eq!(told(site, &carl), [("reply".to_owned(), text(&post["id"]).to_owned())]);
}

pub(crate) fn gates(site: &Site) {
    let (policy, group) = group_policy(site, "nothing");
    let space = Space::behind(site, Some(&policy));
    let partner = people::new(Role::Member, &[&group]);
    let (post, idea) = (space.post(&partner, json!({})), space.idea(&partner, json!({})));
    let (nobody, never) = (member(), json!({"id": "01hzzzzzzzzzzzzzzzzzzzzzzz"}));
    for (kind, thread) in [("post", &post), ("idea", &idea), ("post", &never), ("reply", &post), ("tag", &post)] {
        let path = followed(kind, thread);
        for method in [Method::GET, Method::PUT, Method::DELETE] {
            refused(site.api(method.clone(), &path).by(&nobody).send(), 404, "not_found");
        }
        refused(site.api(Method::GET, &path).send(), 404, "not_found");
        refused(site.api(Method::PUT, &path).send(), if kind.len() == 4 { 401 } else { 404 }, {
            if kind.len() == 4 { "sign_in_required" } else { "not_found" }
        });
    }
    // Somebody new who was refused everything has not become a member by it.
    refused(site.api(Method::GET, &format!("/members/{}", nobody.handle)).by(&partner).send(), 404, "not_found");
    assert!(follows(site, &partner, "post", &post) && follows(site, &partner, "idea", &idea));
}

pub(crate) fn button(site: &Site) {
    let space = Space::open(site);
    let (ann, bob) = (member(), member());
    let post = space.post(&ann, json!({}));
    let (id, url) = (text(&post["id"]), text(&post["url"]));
    let page =
        |token: &str| site.get(url).header("cookie", format!("folkmoot-{COMMUNITY}={token}")).send().must(200).text();
    let action = format!("action=\"/c/{COMMUNITY}/follow/post/{id}\"");
    assert!(!site.get(url).send().must(200).text().contains(&action), "strangers see no button");
    let press = |following: u8| {
        let form = site.request(Method::POST, &format!("/c/{COMMUNITY}/follow/post/{id}")).by(&bob);
        let done = form.form(&format!("following={following}&back={url}")).send().must(303);
        assert_eq!(done.header("location"), url);
    };
    space.reply(&bob, &post, json!({}));
    assert!(page(&bob.token).contains(&action), "members do");
    press(0);
    assert!(!follows(site, &bob, "post", &post));
    press(1);
    assert!(follows(site, &bob, "post", &post));
    let away = site.request(Method::POST, &format!("/c/{COMMUNITY}/follow/post/{id}")).by(&bob);
    let away = away.form("following=1&back=https://elsewhere.example/").send().must(303);
    assert_eq!(away.header("location"), format!("/c/{COMMUNITY}/"), "no form leads to another site");
}
