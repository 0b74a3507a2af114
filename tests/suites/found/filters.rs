//! Filters, and going on.

use serde_json::json;
use suites::client::{ids, text};
use suites::host::{COMMUNITY, forms, site};
use suites::people::{manager, member, word};
use suites::place::Space;

use crate::{find, titles};

#[test]
fn filters_leave_what_they_say() {
    for (_, site) in forms() {
        let (one, other) = (Space::open(&site), Space::open(&site));
        let (ann, bob, boss, rare, tag) = (member(), member(), manager(), word(), word());
        let post = one.post(&ann, json!({"kind": "question", "title": format!("Question {rare}"), "tags": [tag]}));
        one.post(&bob, json!({"kind": "article", "title": format!("Article {rare}")}));
        other.post(&ann, json!({"title": format!("Discussion {rare}")}));
        let idea = one.idea(&ann, json!({"title": format!("Idea {rare}"), "tags": [tag]}));
        site.put(&format!("/ideas/{}/status", text(&idea["id"])), &boss, &json!({"status": "in_progress"}));
        one.idea(&bob, json!({"title": format!("Other idea {rare}")}));
        one.reply(&bob, &post, json!({"body_md": format!("Reply {rare}")}));
        for (filter, expected) in [
            ("kind=question".to_owned(), vec!["Question"]),
            ("kind=article".to_owned(), vec!["Article"]),
            (format!("space={}&kind=post", other.slug), vec!["Discussion"]),
            (format!("tag={tag}"), vec!["Idea", "Question"]),
            (format!("author={}&kind=post", ann.handle), vec!["Discussion", "Question"]),
            (format!("author={}&kind=reply", bob.handle), vec!["Question"]),
            (format!("author={}", word()), vec![]),
            ("status=in_progress".to_owned(), vec!["Idea"]),
            ("status=shipped".to_owned(), vec![]),
            ("since=week&kind=article".to_owned(), vec!["Article"]),
            ("since=2999-01-01".to_owned(), vec![]),
            (format!("space={}&kind=idea&author={}", one.slug, bob.handle), vec!["Other"]),
        ] {
            let mut found: Vec<_> = titles(&site, &format!("q={rare}&{filter}"), None)
                .into_iter()
                .map(|title| title.split(' ').next().unwrap_or_default().to_owned())
                .collect();
            found.sort();
            assert_eq!(found, expected, "{filter}");
        }
        let page = site.get(&format!("/c/{COMMUNITY}/search?q={rare}&tag={tag}&since=year")).send().must(200).text();
        assert!(page.contains(&format!("name=\"tag\" value=\"{tag}\"")), "the form keeps its filters:\n{page}");
        for wrong in ["kind=poem", "status=lost", "since=yesterday", "cursor=1.a", "limit=0", "color=red"] {
            site.api(http::Method::GET, &format!("/search?q=a&{wrong}")).send().must(422);
        }
    }
}

/// One kind alone is paged through: everything once, the best first.
#[test]
fn results_are_paged_without_gaps() {
    let site = site();
    let (space, who, rare) = (Space::open(&site), member(), word());
    for number in 0..23 {
        space.post(
            &who,
            json!({"title": format!("Post {number} of {rare}"), "body_md": "word ".repeat(number % 5 + 1)}),
        );
    }
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = find(&site, &format!("q={rare}&kind=post&limit=5{cursor}"), None);
        seen.extend(ids(&page));
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen.len(), 23);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 23, "each once");
    let page = site.get(&format!("/c/{COMMUNITY}/search?q={rare}&kind=post")).send().must(200).text();
    assert!(page.contains("20+") && page.contains("rel=\"next\""), "{page}");
}
