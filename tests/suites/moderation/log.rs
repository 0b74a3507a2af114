//! The log: everything is in it, in order, for good.

use http::Method;
use serde_json::{Value, json};
use suites::client::{Site, text};
use suites::host::{COMMUNITY, forms};
use suites::people::{self, member, word};
use suites::place::Space;

use crate::{as_it_is, decide, lines_about, moderator};

/// All lines, the oldest first.
fn all(site: &Site) -> Vec<Value> {
    let manager = people::manager();
    let (mut lines, mut cursor) = (Vec::new(), String::new());
    loop {
        let list = site.read(&format!("/moderation/log?limit=100{cursor}"), &manager);
        lines.extend(list["items"].as_array().cloned().unwrap_or_default());
        match list["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    lines.reverse();
    lines
}

#[test]
fn every_action_is_a_line() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let (moderator, author) = (moderator(), member());
        let post = space.post(&author, json!({}));
        let id = text(&post["id"]);
        for action in ["hide", "restore", "lock", "unlock", "remove", "restore"] {
            decide(&site, &moderator, "post", id, action).must(200);
        }
        let lines = lines_about(&site, id);
        let told: Vec<_> = lines.iter().map(|line| (text(&line["action"]), text(&line["reason"]))).collect();
        let expected = ["hide", "restore", "lock", "unlock", "remove", "restore"];
        let reasons: Vec<_> = expected.iter().map(|action| format!("because of {action}")).collect();
        assert_eq!(told, expected.iter().copied().zip(reasons.iter().map(String::as_str)).collect::<Vec<_>>());
        for line in &lines {
            assert_eq!((&line["actor"], &line["about"]), (&json!(moderator.handle), &json!(author.handle)));
            assert!(text(&line["at"]).ends_with('Z'));
        }
        // Who looks for a member finds what concerns them and nothing else.
        let about = site.read(&format!("/moderation/log?about={}", author.handle), &moderator);
        assert_eq!(about["items"].as_array().map(Vec::len), Some(6), "{about}");
    }
}

#[test]
fn suspensions_and_roles_are_lines() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let (manager, moderator, member) = (people::manager(), moderator(), member());
        Space::open(&site).post(&member, json!({}));
        let change = |who: &people::Member, body: Value| {
            site.api(Method::PATCH, &format!("/members/{}", member.handle)).by(who).json(&body).send().must(200);
        };
        change(&moderator, json!({"state": "suspended", "reason": "kept on"}));
        change(&moderator, json!({"state": "active"}));
        change(&manager, json!({"role": "champion"}));
        change(&manager, json!({"name": "Another name"}));
        let lines = lines_about(&site, &member.handle);
        let told: Vec<_> = lines.iter().map(|line| (text(&line["action"]), line["actor"].clone())).collect();
        let by = |who: &people::Member| json!(who.handle);
        assert_eq!(told, [("suspend", by(&moderator)), ("reinstate", by(&moderator)), ("role", by(&manager))]);
        assert_eq!(lines[0]["reason"], "kept on");
        assert_eq!(lines[2]["detail"], json!({"from": "member", "to": "champion"}));
    }
}

/// By the form beside a case, too.
#[test]
fn a_suspension_from_the_queue() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let (moderator, member) = (moderator(), member());
        Space::open(&site).post(&member, json!({}));
        let path = format!("/c/{COMMUNITY}/people/{}/state", member.handle);
        let send = |who: &people::Member, form: &str| {
            site.request(Method::POST, &path).by(who).header("sec-fetch-site", "same-origin").form(form).send()
        };
        send(&people::member(), "state=suspended").must(403);
        let answer = send(&moderator, &format!("state=suspended&back=/c/{COMMUNITY}/moderation")).must(303);
        assert_eq!(answer.header("location"), format!("/c/{COMMUNITY}/moderation"));
        site.api(Method::POST, "/flags").by(&member).json(&json!({})).send().must(403);
        assert_eq!(lines_about(&site, &member.handle)[0]["action"], "suspend");
    }
}

/// Numbers without a gap, and no way to change a line.
#[test]
fn the_log_is_whole_and_kept() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let post = Space::open(&site).post(&member(), json!({}));
        decide(&site, &moderator(), "post", text(&post["id"]), "hide").must(200);
        let numbers: Vec<_> = all(&site).iter().filter_map(|line| line["number"].as_i64()).collect();
        assert_eq!(numbers, (1..=numbers.len() as i64).collect::<Vec<_>>());
        for method in [Method::DELETE, Method::PATCH, Method::PUT, Method::POST] {
            let request = site.api(method, "/moderation/log").by(&people::manager()).json(&json!({"number": 1}));
            request.send().must(405);
        }
        let page = site.get(&format!("/c/{COMMUNITY}/moderation/log")).by(&people::manager()).send().must(200).text();
        assert!(page.contains("because of hide"), "the page shows why:\n{page}");
    }
}

/// What managers do besides moderating is there as well.
#[test]
fn managers_actions_are_lines() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let manager = people::manager();
        let (space, policy, tag) = (format!("s-{}", word()), format!("p-{}", word()), word());
        site.put(&format!("/spaces/{space}"), &manager, &json!({"name": "Of the log"}));
        let rule = json!({"title": "Of the log", "rule": "everyone", "teaser": "title"});
        site.put(&format!("/gate/policies/{policy}"), &manager, &rule);
        site.put(&format!("/tags/{tag}"), &manager, &json!({"description": "Of the log."}));
        site.api(Method::DELETE, &format!("/gate/policies/{policy}")).by(&manager).send().must(204);
        let told = |target: &str| -> Vec<(String, String)> {
            let lines = lines_about(&site, target);
            lines.iter().map(|line| (text(&line["action"]).to_owned(), text(&line["kind"]).to_owned())).collect()
        };
        let pair = |action: &str, kind: &str| (action.to_owned(), kind.to_owned());
        assert_eq!(told(&space), [pair("save", "space")]);
        assert_eq!(told(&policy), [pair("save", "policy"), pair("delete", "policy")]);
        assert_eq!(told(&tag), [pair("save", "tag")]);
    }
}
