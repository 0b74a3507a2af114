//! First posts that wait for approval, and limits of new members.

use http::Method;
use serde_json::json;
use suites::client::{ids, text};
use suites::host::{COMMUNITY, forms, is_native};
use suites::people::{member, word};
use suites::place::Space;

use crate::{Changed, actions_about, as_it_is, case_of, decide, moderator};

#[test]
fn first_posts_wait_for_approval() {
    for (_, site) in forms() {
        let settings =
            json!({"flag_threshold": 3, "hold_first": 1, "new_member_days": 0, "new_per_hour": 20, "new_links": 5});
        let _changed = Changed::to(&site, &settings);
        let space = Space::open(&site);
        let (author, word) = (member(), word());
        let held = [
            space.post(&author, json!({"title": format!("First {word}"), "tags": [word]})),
            space.idea(&author, json!({"title": format!("Idea {word}")})),
        ];
        let open = space.post(&moderator(), json!({}));
        let reply = space.reply(&author, &open, json!({"body_md": format!("Reply {word}")}));
        let all = [("post", "/posts", &held[0]), ("idea", "/ideas", &held[1]), ("reply", "/replies", &reply)];
        for (kind, path, made) in all {
            let id = text(&made["id"]);
            assert_eq!(made["state"], "held", "{kind}");
            assert_eq!(site.read(&format!("{path}/{id}"), &author)["state"], "held", "{kind}: its author sees it");
            site.api(Method::GET, &format!("{path}/{id}")).by(&member()).send().must(404);
            site.api(Method::GET, &format!("{path}/{id}")).send().must(404);
            assert_eq!(case_of(&site, "held", id).expect("it waits")["standing"], "held");
        }
        let page = site.get(text(&held[0]["url"])).by(&author).send().must(200).text();
        assert!(page.contains("notice"), "the author is told that it waits:\n{page}");
        let reader = member();
        let replies = site.read(&format!("/posts/{}/replies", text(&open["id"])), &reader);
        assert_eq!(replies["items"], json!([]), "not even its place is there");
        assert_eq!(site.read(&format!("/posts/{}", text(&open["id"])), &reader)["reply_count"], 0);
        for list in [
            format!("/posts?space={}&sort=new", space.slug),
            format!("/ideas?space={}", space.slug),
            format!("/search?q={word}"),
        ] {
            assert!(!site.read(&list, &reader).to_string().contains(&word), "{list}");
        }
        site.api(Method::GET, &format!("/tags/{word}")).by(&reader).send().must(404);

        let id = text(&held[0]["id"]);
        decide(&site, &moderator(), "post", id, "approve").must(200);
        assert_eq!(actions_about(&site, id), ["hold", "approve"]);
        assert_eq!(ids(&site.read(&format!("/posts?tag={word}"), &reader)), [id]);
        assert_eq!(space.post(&author, json!({}))["state"], "published", "one has been approved");
    }
}

#[test]
fn new_members_write_within_limits() {
    for (_, site) in forms() {
        let settings =
            json!({"flag_threshold": 3, "hold_first": 0, "new_member_days": 1, "new_per_hour": 3, "new_links": 1});
        let _changed = Changed::to(&site, &settings);
        let space = Space::open(&site);
        let author = member();
        let write = |body: &str| {
            let body =
                json!({"kind": "discussion", "title": "A post of somebody new", "body_md": body, "space": space.slug});
            site.api(Method::POST, "/posts").by(&author).json(&body).send()
        };
        let refused = write("https://a.example and https://b.example").must(422).json();
        assert_eq!(
            (&refused["errors"][0]["field"], &refused["errors"][0]["code"]),
            (&json!("body_md"), &json!("too_many_links"))
        );
        for _ in 0..3 {
            write("https://a.example").must(201);
        }
        let over = write("Words.").must(429);
        assert_eq!(over.header("ratelimit-policy"), "\"new-members\";q=3;w=3600");
        let wait: u32 = over.header("retry-after").parse().expect("it says how long to wait");
        assert!((3_500..=3_600).contains(&wait), "{wait}");
        assert_eq!(over.header("ratelimit"), format!("\"new-members\";r=0;t={wait}"));
        assert_eq!(ids(&site.read(&format!("/posts?space={}&sort=new", space.slug), &author)).len(), 3);
        // Who looks after the place is never new to it.
        for _ in 0..5 {
            space.post(&moderator(), json!({"body_md": "https://a.example https://b.example"}));
        }
    }
}

#[test]
fn settings_that_make_no_sense_are_refused() {
    for (_, site) in forms() {
        let manager = suites::people::manager();
        let good =
            json!({"flag_threshold": 3, "hold_first": 0, "new_member_days": 1, "new_per_hour": 20, "new_links": 5});
        for (field, value) in [
            ("flag_threshold", json!(-1)),
            ("flag_threshold", json!(0.25)),
            ("flag_threshold", json!(101)),
            ("hold_first", json!(21)),
            ("new_member_days", json!(-1)),
            ("new_per_hour", json!(0)),
            ("new_links", json!(101)),
        ] {
            let mut settings = good.clone();
            settings[field] = value;
            let answer = site.api(Method::PUT, "/moderation/settings").by(&manager).json(&settings).send().must(422);
            assert_eq!(answer.json()["errors"][0]["field"], field, "{settings}");
        }
        let form = "flag_threshold=x&hold_first=-1&new_member_days=1&new_per_hour=20&new_links=5";
        let page = site.request(Method::POST, &format!("/c/{COMMUNITY}/moderation/settings")).by(&manager).form(form);
        let page = page.header("sec-fetch-site", "same-origin").send().must(422).text();
        assert!(
            page.contains("value=\"x\"") && page.contains("flag_threshold-error"),
            "what was typed is kept:\n{page}"
        );
    }
}

/// One brake for everything members change, votes and flags among it.
#[test]
fn floods_are_stopped() {
    if !is_native() {
        // Counts are kept in a store that is only a brake elsewhere: it may see a change late.
        return;
    }
    let _settings = as_it_is();
    for (_, site) in forms() {
        let flooder = member();
        let body = json!({"kind": "post", "id": word(), "reason": "spam"});
        let mut answers = (0..62).map(|_| site.api(Method::POST, "/flags").by(&flooder).json(&body).send());
        let over = answers.find(|answer| answer.status != 404).expect("there is an end to it").must(429);
        assert_eq!(over.header("ratelimit-policy"), "\"flags\";q=60;w=3600");
        assert!(!over.header("retry-after").is_empty() && over.header("ratelimit").starts_with("\"flags\";r=0;t="));

        let voter = member();
        let path = format!("/votes/post/{}", word());
        let mut votes = (0..1_300).map(|_| site.api(Method::PUT, &path).by(&voter).json(&json!({"value": 1})).send());
        let over = votes.find(|answer| answer.status != 404).expect("there is an end to it").must(429);
        assert_eq!(over.header("ratelimit-policy"), "\"writes\";q=600;w=60");
    }
}
