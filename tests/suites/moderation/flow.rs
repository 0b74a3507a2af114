//! The way of a thing: posted, flagged, hidden, looked at, restored or removed.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, ids, text};
use suites::host::forms;
use suites::people::{self, Member, member, word};
use suites::place::{Space, vote};

use crate::{actions_about, as_it_is, case_of, decide, flag, hide_by_flags, moderator};

/// Something of each kind, by one author, in one space.
struct Things {
    author: Member,
    post: Value,
    answer: Value,
    idea: Value,
    word: String,
}

fn things(site: &Site, space: &Space<'_>) -> Things {
    let (author, word) = (member(), word());
    let post = json!({"kind": "question", "title": format!("A question {word}"), "body_md": format!("Body {word}"), "tags": [word]});
    let post = space.post(&author, post);
    let answer = space.reply(&author, &post, json!({"body_md": format!("Answer {word}")}));
    let idea = space.idea(&author, json!({"title": format!("An idea {word}"), "body_md": format!("Body {word}")}));
    let path = format!("/posts/{}/accepted", text(&post["id"]));
    site.put(&path, &author, &json!({"reply": answer["id"]}));
    vote(site, &member(), "post", text(&post["id"]), 1);
    Things { author, post, answer, idea, word }
}

impl Things {
    fn each(&self) -> [(&'static str, &'static str, &str); 3] {
        [
            ("post", "/posts", text(&self.post["id"])),
            ("reply", "/replies", text(&self.answer["id"])),
            ("idea", "/ideas", text(&self.idea["id"])),
        ]
    }
}

/// All that somebody without a role can see of these things: lists, tags, search, the profile, counts.
fn seen(site: &Site, things: &Things) -> Vec<Value> {
    let reader = member();
    let (word, handle, post) = (&things.word, &things.author.handle, text(&things.post["id"]));
    let mut all: Vec<Value> = [
        format!("/posts?tag={word}&sort=new"),
        format!("/posts?author={handle}"),
        format!("/ideas?author={handle}"),
        format!("/search?q={word}"),
        format!("/search?q={word}&kind=reply"),
    ]
    .iter()
    .map(|path| site.read(path, &reader))
    .collect();
    for path in [
        format!("/posts/{post}"),
        format!("/posts/{post}/replies"),
        format!("/members/{handle}"),
        format!("/tags/{word}"),
    ] {
        let answer = site.api(Method::GET, &path).by(&reader).send();
        all.push(if answer.status == 200 { answer.json() } else { json!(answer.status) });
    }
    all
}

#[test]
fn flagged_hidden_and_restored() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let things = things(&site, &space);
        let before = seen(&site, &things);
        for (kind, path, id) in things.each() {
            hide_by_flags(&site, kind, id);
            let reader = member();
            site.api(Method::GET, &format!("{path}/{id}")).by(&reader).send().must(404);
            flag(&site, &reader, kind, id).must(404);
            // Its author sees it, and how it stands; so do moderators.
            for who in [&things.author, &moderator()] {
                let read = site.read(&format!("{path}/{id}"), who);
                assert_eq!(read["state"], "hidden", "{kind} for {}", who.handle);
                assert!(text(&read["body_html"]).contains(&things.word), "{kind} for {}", who.handle);
            }
            let case = case_of(&site, "waiting", id).expect("it waits in the queue");
            assert_eq!(
                (&case["standing"], &case["flag_count"], &case["weight"]),
                (&json!("hidden"), &json!(3), &json!(3.0))
            );
            assert_eq!(case["flags"].as_array().map(Vec::len), Some(3));
            assert_eq!(case["author"]["handle"], things.author.handle.as_str());
            assert!(case_of(&site, "hidden", id).is_some() && case_of(&site, "flagged", id).is_none());

            let decided = decide(&site, &moderator(), kind, id, "approve").must(200).json();
            assert_eq!(decided["state"], "published");
            assert!(case_of(&site, "waiting", id).is_none(), "{kind} is settled");
            assert_eq!(actions_about(&site, id), ["auto_hide", "approve"]);
            decide(&site, &moderator(), kind, id, "approve").must(409);
            decide(&site, &moderator(), kind, id, "restore").must(409);
        }
        assert_eq!(seen(&site, &things), before, "everything is as it was");
    }
}

#[test]
fn removed_and_restored() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let things = things(&site, &space);
        let before = seen(&site, &things);
        let moderator = moderator();
        for (kind, path, id) in things.each() {
            assert_eq!(decide(&site, &moderator, kind, id, "remove").must(200).json()["state"], "removed");
            site.api(Method::GET, &format!("{path}/{id}")).send().must(404);
            decide(&site, &moderator, kind, id, "remove").must(409);
            decide(&site, &moderator, kind, id, "hide").must(409);
            let change = site.api(Method::PATCH, &format!("{path}/{id}")).by(&things.author);
            change.json(&json!({"body_md": "Other words."})).send().must(409);
            site.api(Method::DELETE, &format!("{path}/{id}")).by(&things.author).send().must(409);
            assert_eq!(case_of(&site, "removed", id).expect("it is listed")["settled_by"], moderator.handle.as_str());
            decide(&site, &moderator, kind, id, "restore").must(200);
        }
        assert_eq!(seen(&site, &things), before, "everything is as it was");
    }
}

/// A reply out of sight leaves its place and no words; its thread goes on.
#[test]
fn a_hidden_answer_leaves_its_place() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let things = things(&site, &space);
        let (post, answer) = (text(&things.post["id"]), text(&things.answer["id"]));
        hide_by_flags(&site, "reply", answer);
        let reader = member();
        let thread = site.read(&format!("/posts/{post}"), &reader);
        assert_eq!(
            (&thread["reply_count"], &thread["answer_count"], &thread["accepted_reply"]),
            (&json!(0), &json!(0), &Value::Null)
        );
        let replies = site.read(&format!("/posts/{post}/replies"), &reader);
        let place = &replies["items"][0];
        assert_eq!(
            (&place["state"], &place["body_html"], &place["author"]["handle"]),
            (&json!("hidden"), &json!(""), &Value::Null)
        );
        let page = site.get(text(&thread["url"])).by(&reader).send().must(200).text();
        assert!(!page.contains(&format!("Answer {}", things.word)) && page.contains(&format!("r-{answer}")));
        decide(&site, &moderator(), "reply", answer, "approve").must(200);
        assert_eq!(site.read(&format!("/posts/{post}"), &reader)["accepted_reply"], answer);
    }
}

#[test]
fn locked_threads_take_no_replies() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let things = things(&site, &space);
        for (kind, path, id) in things.each().into_iter().filter(|(kind, ..)| *kind != "reply") {
            let reply = || {
                site.api(Method::POST, &format!("{path}/{id}/replies"))
                    .by(&member())
                    .json(&json!({"body_md": "Words."}))
                    .send()
            };
            assert_eq!(decide(&site, &moderator(), kind, id, "lock").must(200).json()["locked"], true);
            assert_eq!(site.read(&format!("{path}/{id}"), &member())["locked"], true);
            assert_eq!(reply().must(409).json()["code"], "locked");
            decide(&site, &moderator(), kind, id, "lock").must(409);
            decide(&site, &moderator(), kind, id, "unlock").must(200);
            reply().must(201);
        }
    }
}

#[test]
fn a_post_is_moved() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let (from, to) = (Space::open(&site), Space::open(&site));
        let things = things(&site, &from);
        let id = text(&things.post["id"]);
        let body = json!({"id": id, "space": to.slug, "reason": "belongs there"});
        let moved = site.api(Method::POST, "/moderation/move").by(&moderator()).json(&body).send().must(200).json();
        assert_eq!(moved["space"], to.slug.as_str());
        let list = |space: &Space<'_>| ids(&site.read(&format!("/posts?space={}&sort=new", space.slug), &member()));
        assert_eq!((list(&from), list(&to)), (Vec::new(), vec![id.to_owned()]));
        site.api(Method::POST, "/moderation/move").by(&moderator()).json(&body).send().must(409);
        let line = &crate::lines_about(&site, id)[0];
        assert_eq!(
            (&line["action"], &line["detail"]["from"], &line["detail"]["to"]),
            (&json!("move"), &json!(from.slug), &json!(to.slug))
        );
    }
}

/// A moderator's flag hides at once if they ask for it; the company's own words are hidden by no count.
#[test]
fn who_is_hidden_by_whom() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let official = space.post(&people::new(Role::Employee, &[]), json!({}));
        let id = text(&official["id"]);
        for _ in 0..4 {
            assert_eq!(flag(&site, &member(), "post", id).must(201).json()["state"], "published");
        }
        assert_eq!(case_of(&site, "flagged", id).expect("it waits")["flag_count"], 4);
        let post = space.post(&member(), json!({}));
        let at_once = json!({"kind": "post", "id": post["id"], "reason": "illegal", "hide": true});
        let hidden = site.make("/flags", &moderator(), &at_once);
        assert_eq!(hidden["state"], "hidden");
        assert_eq!(actions_about(&site, text(&post["id"])), ["flag_hide"]);
    }
}

/// Whose flags were dismissed again and again weighs less.
#[test]
fn a_bad_record_weighs_less() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let (crier, moderator) = (member(), moderator());
        let weight = || {
            let post = space.post(&member(), json!({}));
            let id = text(&post["id"]);
            flag(&site, &crier, "post", id).must(201);
            let weight = case_of(&site, "flagged", id).expect("it waits")["weight"].as_f64().unwrap_or_default();
            decide(&site, &moderator, "post", id, "approve").must(200);
            weight
        };
        let weights: Vec<f64> = (0..5).map(|_| weight()).collect();
        assert_eq!(weights[0], 1.0);
        assert!(weights.windows(2).all(|pair| pair[1] < pair[0]) && weights[4] < 0.5, "{weights:?}");
    }
}
