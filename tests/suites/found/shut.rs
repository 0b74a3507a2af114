//! What is shut is not found, suggested, counted, fed or mapped.

use http::Method;
use serde_json::json;
use shared::domain::Role;
use suites::client::text;
use suites::host::{COMMUNITY, forms};
use suites::people::{self, member, word};
use suites::place::{Space, group_policy};

use crate::{find, titles};

/// A word that stands only behind a gate is mended for those who may read it, and for nobody else.
#[test]
fn a_mistyped_word_opens_no_gate() {
    for (form, site) in forms() {
        let (policy, group) = group_policy(&site, "nothing");
        let partner = people::new(Role::Moderator, &[&group]);
        let (open, shut) = (Space::open(&site), Space::behind(&site, Some(&policy)));
        let (in_space, by_itself) = (format!("canary{}", word()), format!("canary{}", word()));
        shut.post(&partner, json!({"title": format!("About {in_space}")}));
        open.post(&partner, json!({"title": format!("About {by_itself}"), "policy": policy}));
        open.idea(&partner, json!({"title": format!("Idea of {by_itself}"), "policy": policy}));
        for canary in [&in_space, &by_itself] {
            let typed = format!("{}z{}", &canary[..10], &canary[11..]);
            if typed == **canary {
                continue;
            }
            let found = find(&site, &format!("q={typed}"), Some(&partner));
            assert_eq!(found["meant"], **canary, "{form}: {found}");
            for stranger in [None, Some(&member())] {
                let request = |path: &str| {
                    let request = site.get(path);
                    let request = match stranger {
                        Some(who) => request.by(who),
                        None => request,
                    };
                    request.send().must(200).everything()
                };
                for path in [
                    format!("/c/{COMMUNITY}/search?q={typed}"),
                    format!("/api/v1/communities/{COMMUNITY}/search?q={typed}"),
                ] {
                    assert!(!request(&path).contains(canary.as_str()), "{form}: {path} tells of {canary}");
                }
            }
        }
        // Moved behind the gate, a word is no longer suggested; deleted, neither.
        let word = format!("canary{}", word());
        let typed = format!("{}z{}", &word[..10], &word[11..]);
        if typed != word {
            let post = open.post(&partner, json!({"title": format!("About {word}")}));
            let path = format!("/posts/{}", text(&post["id"]));
            assert_eq!(find(&site, &format!("q={typed}"), None)["meant"], word, "{form}");
            let change = site.api(Method::PATCH, &path).by(&partner);
            change.json(&json!({"policy": policy})).send().must(200);
            assert!(find(&site, &format!("q={typed}"), None).get("meant").is_none(), "{form}: moved");
            let change = site.api(Method::PATCH, &path).by(&partner);
            change.json(&json!({"policy": null})).send().must(200);
            assert_eq!(find(&site, &format!("q={typed}"), None)["meant"], word, "{form}: moved back");
            site.api(Method::DELETE, &path).by(&partner).send().must(204);
            assert!(find(&site, &format!("q={typed}"), None).get("meant").is_none(), "{form}: deleted");
        }
    }
}

/// Feeds and maps are those of a stranger, whoever asks; search is the visitor's own.
#[test]
fn feeds_and_maps_hold_what_anybody_may_read() {
    for (form, site) in forms() {
        let (policy, group) = group_policy(&site, "title");
        let partner = people::new(Role::Moderator, &[&group]);
        let (open, shut, tag) = (Space::open(&site), Space::behind(&site, Some(&policy)), word());
        let (public, gated, closed) = (word(), word(), word());
        let post = |word: &str, policy: Option<&str>| json!({"title": format!("Post {word}"), "tags": [tag], "policy": policy});
        open.post(&partner, post(&public, None));
        open.post(&partner, post(&gated, Some(&policy)));
        shut.post(&partner, post(&closed, None));
        for path in [
            "/feed.atom",
            "/feed.json",
            &format!("/tag/{tag}/feed.atom"),
            &format!("/s/{}/feed.json", open.slug),
            "/sitemap.xml",
        ] {
            let path = format!("/c/{COMMUNITY}{path}");
            for request in [site.get(&path).by(&partner), site.get(&path)] {
                let all = request.send().must(200).everything();
                assert!(!all.contains(&gated) && !all.contains(&closed), "{form}: {path}");
                assert!(path.ends_with("sitemap.xml") || all.contains(&public), "{form}: {path}\n{all}");
            }
        }
        let path = format!("/c/{COMMUNITY}/s/{}/feed.atom", shut.slug);
        for request in [site.get(&path).by(&partner), site.get(&path)] {
            request.send().must(401);
        }
        assert_eq!(titles(&site, &format!("q={closed}"), Some(&partner)), [format!("Post {closed}")]);
        assert!(titles(&site, &format!("q={closed}"), None).is_empty());
    }
}

/// What moderators withdraw is gone from everywhere in the same moment, and comes back to everywhere.
#[test]
fn what_is_withdrawn_is_found_nowhere_and_comes_back() {
    for (form, site) in forms() {
        let (space, who, moderator) = (Space::open(&site), member(), people::new(Role::Moderator, &[]));
        let (rare, tag) = (format!("canary{}", word()), word());
        let typed = format!("{}z{}", &rare[..10], &rare[11..]);
        let post = space.post(&who, json!({"kind": "question", "title": format!("About {rare}"), "tags": [tag]}));
        space.reply(&who, &post, json!({"body_md": format!("Answer {rare}")}));
        let decide = |action: &str| {
            let decision = json!({"kind": "post", "id": post["id"], "action": action, "reason": "A test."});
            let answer = site.api(Method::POST, "/moderation/decisions").by(&moderator).json(&decision).send();
            assert!(answer.status < 300, "{}", answer.text());
        };
        let shown = || {
            let feed = site.get(&format!("/c/{COMMUNITY}/s/{}/feed.atom", space.slug)).send().must(200).text();
            let map = site.get(&format!("/c/{COMMUNITY}/sitemap.xml")).send().must(200).text();
            let found = titles(&site, &format!("q={rare}"), None).len();
            let meant = typed == rare || find(&site, &format!("q={typed}"), None).get("meant").is_some();
            (feed.contains(&rare), map.contains(text(&post["id"])), found, meant)
        };
        assert_eq!(shown(), (true, true, 2, true), "{form}");
        decide("hide");
        assert_eq!(shown(), (false, false, 0, typed == rare), "{form}: hidden");
        decide("restore");
        assert_eq!(shown(), (true, true, 2, true), "{form}: restored");
    }
}
