//! What is shown before the same is asked twice.

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::COMMUNITY;
use suites::people::{self, Member, member, word};
use suites::place::{Space, group_policy};

use crate::everywhere;

fn found(site: &Site, title: &str, who: &Member) -> Vec<String> {
    let list = site.read(&format!("/posts/similar?title={}", title.replace(' ', "+")), who);
    let items = list["items"].as_array().cloned().unwrap_or_default();
    items.iter().map(|item: &Value| text(&item["id"]).to_owned()).collect()
}

#[test]
fn similar_posts_are_found_where_one_may_read() {
    everywhere(|site| {
        let (policy, group) = group_policy(site, "title");
        let (space, who, what) = (Space::open(site), member(), word());
        let insider = people::new(Role::Moderator, &[&group]);
        let title = format!("How do I tune a {what} at night");
        let open = space.post(&who, json!({"kind": "question", "title": title}));
        let closed = space.post(&insider, json!({"kind": "question", "title": title, "policy": policy}));
        let asked = format!("tuning my {what}");
        assert_eq!(found(site, &asked, &who), [text(&open["id"])]);
        let inside = found(site, &asked, &insider);
        assert!(inside.len() == 2 && inside.contains(&text(&closed["id"]).to_owned()), "{inside:?}");
        let one = site.read(&format!("/posts/similar?title={what}&limit=1"), &insider);
        assert_eq!(one["items"].as_array().map(Vec::len), Some(1));
        let long = site.api(Method::GET, &format!("/posts/similar?title={}", "x".repeat(201))).send().must(422);
        assert_eq!(long.json()["errors"][0]["field"], "title");
    });
}

#[test]
fn the_same_question_is_held_up_once_and_nothing_is_lost() {
    everywhere(|site| {
        let (space, who, what) = (Space::open(site), member(), word());
        let title = format!("How do I tune a {what}?");
        let known = space.post(&who, json!({"kind": "question", "title": title}));
        let form = |kind: &str, title: &str, more: &str| {
            let title = title.replace(' ', "+").replace('?', "%3F");
            let body =
                format!("kind={kind}&title={title}&body=Some+words+of+mine.&space={}&tags=strings{more}", space.slug);
            site.request(Method::POST, &format!("/c/{COMMUNITY}/new")).by(&who).form(&body).send()
        };
        let again = format!("How to tune a {what}");
        let shown = form("question", &again, "").must(200).text();
        assert!(shown.contains("class=\"similar\"") && shown.contains(text(&known["url"])), "{shown}");
        assert!(shown.contains("Post anyway") && shown.contains("name=\"similar_seen\" value=\"1\""));
        assert!(shown.contains("Some words of mine.") && shown.contains("value=\"strings\"") && shown.contains(&again));
        assert_eq!(space.count().0, 1, "nothing is posted yet");
        form("question", &again, "&similar_seen=1").must(303);
        assert_eq!(space.count().0, 2);
        // Another question, and what is no question, go through at once.
        form("question", &format!("Where is the {what} kept?"), "").must(303);
        form("discussion", &again, "").must(303);
        let wrong = form("question", "How", "").must(422).text();
        assert!(!wrong.contains("class=\"similar\""), "what has to be mended is said first");
    });
}
