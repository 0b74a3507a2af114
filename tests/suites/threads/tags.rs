//! The page of a tag.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, member, word};
use suites::place::{Space, group_policy};

use crate::{between, everywhere};

fn answered(space: &Space<'_>, tags: Value, policy: Option<&str>, by: &[&Member]) -> (Value, Vec<Value>) {
    let asker = people::new(Role::Moderator, &[]);
    let fields = json!({"kind": "question", "title": format!("Who knows {}?", word()), "tags": tags, "policy": policy});
    let question = space.post(&asker, fields);
    let answers = by.iter().map(|who| space.reply(who, &question, json!({}))).collect();
    (question, answers)
}

fn accept(site: &Site, question: &Value, answer: &Value) {
    let path = format!("/posts/{}/accepted", text(&question["id"]));
    let who = people::new(Role::Moderator, &[]);
    site.api(Method::PUT, &path).by(&who).json(&json!({"reply": answer["id"]})).send().must(200);
}

/// Who answers under the tag, as somebody sees it, by name: answers, and how many of them were accepted.
fn answerers(site: &Site, tag: &str, who: &Member) -> Vec<(String, (i64, i64))> {
    let told = site.read(&format!("/tags/{tag}"), who);
    let all = told["answerers"].as_array().cloned().unwrap_or_default();
    let number = |value: &Value| value.as_i64().unwrap_or(-1);
    let counts = |one: &Value| (number(&one["answers"]), number(&one["accepted"]));
    let points = |one: &Value| counts(one).0 + 2 * counts(one).1;
    assert!(all.is_sorted_by_key(|one| -points(one)), "who does most comes first: {told}");
    let mut found: Vec<_> = all.iter().map(|one| (text(&one["author"]["handle"]).to_owned(), counts(one))).collect();
    found.sort();
    found
}

#[test]
fn who_answers_is_counted_behind_every_gate_apart() {
    everywhere(|site| {
        let (policy, group) = group_policy(site, "title");
        let (open, other) = (Space::open(site), Space::open(site));
        let insider = people::new(Role::Moderator, &[&group]);
        let (ann, bob, reader) = (people::new(Role::Member, &[&group]), member(), member());
        let (tag, beside, secret) = (word(), word(), word());

        let (first, replies) = answered(&open, json!([tag, beside]), None, &[&ann, &bob]);
        let (second, _) = answered(&other, json!([tag, beside]), None, &[&bob]);
        let gated = json!({"kind": "question", "title": "Who knows?", "tags": [tag, secret], "policy": policy});
        let gated = open.post(&insider, gated);
        open.reply(&ann, &gated, json!({}));
        accept(site, &first, &replies[0]);

        let of = |who: &Member, answers, accepted| (who.handle.clone(), (answers, accepted));
        let sorted = |mut all: Vec<(String, (i64, i64))>| {
            all.sort();
            all
        };
        assert_eq!(answerers(site, &tag, &reader), sorted(vec![of(&ann, 1, 1), of(&bob, 2, 0)]));
        assert_eq!(answerers(site, &tag, &ann), sorted(vec![of(&ann, 2, 1), of(&bob, 2, 0)]));
        let related = |who: &Member| site.read(&format!("/tags/{tag}"), who)["related"].clone();
        assert_eq!(related(&reader), json!([beside]));
        assert_eq!(related(&ann), json!([beside, secret]));
        let page = |who: &Member| site.get(&format!("/c/{COMMUNITY}/tag/{tag}")).by(who).send().must(200).text();
        assert!(page(&reader).contains(&format!("/@{}", bob.handle)) && !page(&reader).contains(&secret));
        assert!(page(&ann).contains(&secret));

        // Counts follow what happens to answers and questions.
        let reply = |id: &Value| format!("/replies/{}", text(id));
        site.api(Method::DELETE, &reply(&replies[0]["id"])).by(&ann).send().must(204);
        assert_eq!(answerers(site, &tag, &reader), [of(&bob, 2, 0)]);
        let change = |post: &Value, to: Value| {
            let path = format!("/posts/{}", text(&post["id"]));
            site.api(Method::PATCH, &path).by(&insider).json(&to).send().must(200)
        };
        change(&second, json!({"tags": [beside]}));
        assert_eq!(answerers(site, &tag, &reader), [of(&bob, 1, 0)]);
        assert_eq!(answerers(site, &beside, &reader), [of(&bob, 2, 0)]);
        change(&first, json!({"policy": policy}));
        assert_eq!(answerers(site, &beside, &reader), [of(&bob, 1, 0)]);
        assert_eq!(answerers(site, &tag, &ann), sorted(vec![of(&ann, 1, 0), of(&bob, 1, 0)]));
        change(&first, json!({"policy": null, "space": other.slug}));
        assert_eq!(answerers(site, &beside, &reader), [of(&bob, 2, 0)]);
        site.api(Method::DELETE, &format!("/posts/{}", text(&first["id"]))).by(&insider).send().must(204);
        assert_eq!(answerers(site, &beside, &reader), [of(&bob, 1, 0)]);
    });
}

#[test]
fn champions_introduce_a_tag_on_its_page() {
    everywhere(|site| {
        let (space, tag) = (Space::open(site), word());
        space.post(&member(), json!({"tags": [tag]}));
        let path = format!("/c/{COMMUNITY}/tag/{tag}");
        let put = |who: &Member, words: &str| {
            site.request(Method::POST, &path).by(who).form(&format!("description={}", words.replace(' ', "+"))).send()
        };
        let (champion, plain) = (people::new(Role::Champion, &[]), member());
        put(&plain, "All about it.").must(403);
        let page = site.get(&path).by(&plain).send().must(200).text();
        assert!(!page.contains("name=\"description\"><") && !page.contains("<textarea"), "who may not has no form");
        let refused = put(&champion, &"x".repeat(2_001)).must(422).text();
        assert!(refused.contains(&"x".repeat(2_001)) && refused.contains("description-error"), "{refused}");
        put(&champion, "All **about** it. %3Cscript%3E").must(303);
        let page = site.get(&path).by(&plain).send().must(200).text();
        let intro = between(&page, "class=\"intro prose\"", "</div>");
        assert!(intro.contains("<strong>about</strong>") && intro.contains("&lt;script&gt;"), "{intro}");
        let told = site.read(&format!("/tags/{tag}"), &plain);
        assert_eq!(told["description"], "All **about** it. <script>");
        assert_eq!(told["description_html"], "<p>All <strong>about</strong> it. &lt;script&gt;</p>\n");
    });
}
