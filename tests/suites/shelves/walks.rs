//! Walking every list there is as somebody, and holding it against the facts.

use serde_json::Value;
use suites::client::text;

use crate::agreement::{Fact, Facts, Looker};
use crate::get;
use crate::world::{AUTHORS, KINDS, STATUSES, TAGS};

/// All items of a list, by pages of three: a page before the last is full, and there is no page of nothing behind another.
async fn walk(looker: &Looker<'_>, path: &str) -> Vec<Value> {
    let mut items = Vec::new();
    let mut cursor = String::new();
    loop {
        let path = format!("/api/v1/communities/demo{path}&limit=3{cursor}");
        let (status, body) = get(looker.server, &path, looker.who.as_ref()).await;
        assert_eq!(status, 200, "{path}: {body}");
        let page: Value = serde_json::from_str(&body).expect("a list is JSON");
        let found = page["items"].as_array().expect("a list has items").clone();
        let next = page["next"].as_str().map(str::to_owned);
        assert!(next.is_none() || found.len() == 3, "{path}: a page of {} with more to come", found.len());
        assert!(!found.is_empty() || cursor.is_empty(), "{path}: the last page told of more where nothing was");
        items.extend(found);
        assert!(items.len() < 1_000, "{path} does not end");
        let Some(next) = next else { return items };
        cursor = format!("&cursor={next}");
    }
}

/// Checks one list: exactly what of the facts is wanted and seen, in the order.
async fn check(looker: &Looker<'_>, path: &str, sort: &str, facts: &[Fact], wanted: impl Fn(&Fact) -> bool) {
    let mut expected: Vec<_> = facts.iter().filter(|fact| looker.sees(fact) && wanted(fact)).collect();
    expected.sort_by_key(|fact| {
        let key = match sort {
            "top" => fact.score,
            "hot" | "trending" => fact.hot,
            _ => 0,
        };
        std::cmp::Reverse((key, fact.id.clone()))
    });
    let found: Vec<_> = walk(looker, path).await.iter().map(|item| text(&item["id"]).to_owned()).collect();
    let expected: Vec<_> = expected.into_iter().map(|fact| fact.id.clone()).collect();
    assert_eq!(found, expected, "{path}");
}

fn has_tag(fact: &Fact, tag: &str) -> bool {
    fact.tags.contains(&format!("\"{tag}\""))
}

/// Walks them all; gives how many.
pub(crate) async fn all(looker: &Looker<'_>, facts: &Facts) -> usize {
    posts(looker, facts).await + ideas(looker, facts).await + others(looker, facts).await
}

async fn posts(looker: &Looker<'_>, facts: &Facts) -> usize {
    let mut walked = 0;
    let all = &facts.posts;
    let of_kind = |fact: &Fact, kind: &str| fact.part == kind || (kind == "question" && fact.part == "unanswered");
    for sort in ["hot", "new", "top", "unanswered"] {
        let sorted = |fact: &Fact| sort != "unanswered" || fact.part == "unanswered";
        let path = |filter: &str| format!("/posts?sort={sort}{filter}");
        check(looker, &path(""), sort, all, sorted).await;
        for space in ["space-0", "space-1"].into_iter().filter(|space| looker.enters(space)) {
            let of = |fact: &Fact| sorted(fact) && fact.space == space;
            check(looker, &path(&format!("&space={space}")), sort, all, of).await;
            let kind = KINDS[0];
            let filter = format!("&space={space}&kind={kind}");
            check(looker, &path(&filter), sort, all, |fact| of(fact) && of_kind(fact, kind)).await;
        }
        for kind in KINDS {
            check(looker, &path(&format!("&kind={kind}")), sort, all, |fact| sorted(fact) && of_kind(fact, kind)).await;
        }
        for tag in TAGS {
            let of = |fact: &Fact| sorted(fact) && has_tag(fact, tag);
            check(looker, &path(&format!("&tag={tag}")), sort, all, of).await;
            let kind = KINDS[1];
            check(looker, &path(&format!("&tag={tag}&kind={kind}")), sort, all, |fact| of(fact) && of_kind(fact, kind))
                .await;
        }
        walked += 13;
    }
    for author in AUTHORS {
        let by = |fact: &Fact| fact.author.as_deref() == Some(author);
        check(looker, &format!("/posts?author={author}"), "new", all, by).await;
        let filter = format!("/posts?author={author}&tag=red");
        check(looker, &filter, "new", all, |fact| by(fact) && has_tag(fact, "red")).await;
        walked += 2;
    }
    walked
}

async fn ideas(looker: &Looker<'_>, facts: &Facts) -> usize {
    let mut walked = 0;
    let all = &facts.ideas;
    let unmerged = |fact: &Fact| fact.part != "merged";
    for sort in ["top", "trending", "new"] {
        let path = |filter: &str| format!("/ideas?sort={sort}{filter}");
        check(looker, &path(""), sort, all, unmerged).await;
        for status in STATUSES.into_iter().chain(["merged"]) {
            check(looker, &path(&format!("&status={status}")), sort, all, |fact| fact.part == status).await;
        }
        for tag in TAGS {
            check(looker, &path(&format!("&tag={tag}")), sort, all, |fact| unmerged(fact) && has_tag(fact, tag)).await;
        }
        walked += 10;
    }
    for author in AUTHORS {
        let by = |fact: &Fact| fact.author.as_deref() == Some(author);
        check(looker, &format!("/ideas?author={author}"), "new", all, by).await;
        walked += 1;
    }
    walked
}

/// Tags with their counts, what a profile shows of replies, and what is found by words.
async fn others(looker: &Looker<'_>, facts: &Facts) -> usize {
    let seen: Vec<_> = facts.posts.iter().filter(|fact| looker.sees(fact)).collect();
    let counted = |tag: &str| seen.iter().filter(|fact| has_tag(fact, tag)).count();
    let mut tags = TAGS;
    tags.sort_unstable();
    let expected: Vec<_> = tags.into_iter().map(|tag| (tag, counted(tag))).filter(|(_, count)| *count > 0).collect();
    let found = walk(looker, "/tags?").await;
    let found: Vec<_> =
        found.iter().map(|tag| (text(&tag["tag"]), tag["posts"].as_u64().unwrap_or(0) as usize)).collect();
    assert_eq!(found, expected, "tags");

    for author in AUTHORS {
        let (status, page) = get(looker.server, &format!("/c/demo/@{author}?show=replies"), looker.who.as_ref()).await;
        assert_eq!(status, 200, "{author}");
        let mut expected: Vec<_> = facts.replies.iter().filter(|fact| looker.sees(fact)).collect();
        expected.retain(|fact| fact.author.as_deref() == Some(author));
        expected.sort_by(|a, b| b.id.cmp(&a.id));
        expected.truncate(20);
        let mut found: Vec<_> =
            page.split("#r-").skip(1).map(|rest| rest.chars().take(26).collect::<String>()).collect();
        found.dedup();
        assert_eq!(found, expected.iter().map(|fact| fact.id.clone()).collect::<Vec<_>>(), "replies of {author}");
    }

    for (kind, facts) in [("post", &facts.posts), ("idea", &facts.ideas), ("reply", &facts.replies)] {
        for words in ["words", "another"] {
            let path = format!("/api/v1/communities/demo/search?q={words}&kind={kind}&limit=100");
            let (status, body) = get(looker.server, &path, looker.who.as_ref()).await;
            assert_eq!(status, 200, "{path}: {body}");
            let page: Value = serde_json::from_str(&body).expect("a list is JSON");
            let items = page["items"].as_array().expect("a list has items");
            let mut found: Vec<_> = items.iter().map(|item| text(&item["id"]).to_owned()).collect();
            found.sort();
            let matches = |fact: &&Fact| words == "words" || fact.title == "Another";
            let wanted = |fact: &&Fact| looker.sees(fact) && matches(fact) && fact.part != "merged";
            let mut expected: Vec<_> = facts.iter().filter(wanted).map(|fact| fact.id.clone()).collect();
            expected.sort();
            assert_eq!(found, expected, "{path}");
        }
    }
    9
}
