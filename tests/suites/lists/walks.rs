//! Walking whole lists, page by page.

use serde_json::{Value, json};
use suites::client::{Site, text};
use suites::people::{self, word};
use suites::place::group_policy;

use crate::{Full, KINDS, STATUSES, list};

/// All items of a list, by pages of this size. Every page but the last is full.
#[track_caller]
pub(crate) fn walk(site: &Site, path: &str, limit: usize) -> Vec<Value> {
    let mut items: Vec<Value> = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = list(site, &format!("{path}&limit={limit}{cursor}"));
        let found = page["items"].as_array().expect("a list has items").clone();
        let next = page["next"].as_str();
        assert!(found.len() == limit || next.is_none(), "{path}: a page of {} with more to come", found.len());
        assert!(next.is_none() || !found.is_empty(), "{path}: an empty page with more to come");
        items.extend(found);
        let Some(next) = next else { return items };
        assert!(items.len() < 20_000, "{path}: the list does not end");
        cursor = format!("&cursor={}", next.replace('+', "%2B").replace('#', "%23"));
    }
}

fn names(items: &[Value], field: &str) -> Vec<String> {
    items.iter().map(|item| text(&item[field]).to_owned()).collect()
}

/// Walks a list in pages of several sizes: each time it is exactly the expected items, each once, in the order.
#[track_caller]
fn check(site: &Site, path: &str, expected: &[&Value], comes_before: impl Fn(&Value, &Value) -> bool) {
    assert!(!expected.is_empty(), "{path}: a list of nothing proves nothing");
    let mut wanted: Vec<_> = expected.iter().map(|item| text(&item["id"]).to_owned()).collect();
    wanted.sort();
    for limit in [7, 20, 100] {
        let items = walk(site, path, limit);
        for pair in items.windows(2) {
            assert!(comes_before(&pair[0], &pair[1]), "{path}: {} stands before {}", pair[0], pair[1]);
        }
        let mut found = names(&items, "id");
        found.sort();
        assert_eq!(found, wanted, "{path} by {limit}");
    }
}

fn newer(a: &Value, b: &Value) -> bool {
    text(&a["id"]) > text(&b["id"])
}

fn higher(a: &Value, b: &Value) -> bool {
    let score = |item: &Value| item["score"].as_i64().expect("a score is a number");
    score(a) > score(b) || (score(a) == score(b) && newer(a, b))
}

/// What was made at nearly the same time is ranked by score, where one vote more or less than none makes no rank; then by the
/// second it was made in, and in the same second by id, which two requests at once may get the other way round.
fn hotter(a: &Value, b: &Value) -> bool {
    let rank = |item: &Value| match item["score"].as_i64().expect("a score is a number") {
        -1..=1 => 0,
        score => score,
    };
    let key = |item: &Value| {
        let second = text(&item["created_at"]).get(..19).expect("a time has its seconds").to_owned();
        (rank(item), second, text(&item["id"]).to_owned())
    };
    key(a) > key(b)
}

pub(crate) fn posts(full: &Full<'_>) -> usize {
    let (slug, tag) = (&full.space.slug, &full.tag);
    let mut walked = 0;
    let mut each = |filter: &str, keep: &dyn Fn(&Value) -> bool| {
        let expected: Vec<_> = full.posts.iter().filter(|post| keep(post)).collect();
        check(full.site(), &format!("/posts?{filter}&sort=new"), &expected, newer);
        check(full.site(), &format!("/posts?{filter}&sort=top"), &expected, higher);
        check(full.site(), &format!("/posts?{filter}&sort=hot"), &expected, hotter);
        let open = |post: &&&Value| post["kind"] == "question" && post["answer_count"] == 0;
        let unanswered: Vec<_> = expected.iter().copied().filter(|post| open(&post)).collect();
        if !unanswered.is_empty() {
            check(full.site(), &format!("/posts?{filter}&sort=unanswered"), &unanswered, newer);
        }
        walked += 4;
    };
    let tagged = |post: &Value| post["tags"][0] == tag.as_str();
    each(&format!("space={slug}"), &|_| true);
    each(&format!("tag={tag}"), &tagged);
    each(&format!("tag={tag}&space={slug}"), &tagged);
    for kind in KINDS {
        each(&format!("space={slug}&kind={kind}"), &|post| post["kind"] == kind);
    }
    each(&format!("tag={tag}&kind=article"), &|post| tagged(post) && post["kind"] == "article");
    for author in &full.authors {
        let by = |post: &Value| post["author"]["handle"] == author.handle.as_str();
        for filter in [format!("author={}", author.handle), format!("author={}&space={slug}", author.handle)] {
            let expected: Vec<_> = full.posts.iter().filter(|post| by(post)).collect();
            check(full.site(), &format!("/posts?{filter}"), &expected, newer);
        }
    }
    walked + 2 * full.authors.len()
}

pub(crate) fn ideas(full: &Full<'_>) -> usize {
    let (slug, tag) = (&full.space.slug, &full.tag);
    let mut walked = 0;
    let mut each = |filter: &str, keep: &dyn Fn(&Value) -> bool| {
        let expected: Vec<_> = full.ideas.iter().filter(|idea| keep(idea)).collect();
        check(full.site(), &format!("/ideas?{filter}&sort=new"), &expected, newer);
        check(full.site(), &format!("/ideas?{filter}&sort=top"), &expected, higher);
        check(full.site(), &format!("/ideas?{filter}&sort=trending"), &expected, hotter);
        walked += 3;
    };
    let tagged = |idea: &Value| idea["tags"][0] == tag.as_str();
    each(&format!("space={slug}"), &|_| true);
    each(&format!("tag={tag}"), &tagged);
    for status in STATUSES {
        each(&format!("space={slug}&status={status}"), &|idea| idea["status"] == status);
        each(&format!("tag={tag}&status={status}"), &|idea| tagged(idea) && idea["status"] == status);
    }
    for author in &full.authors {
        let expected: Vec<_> =
            full.ideas.iter().filter(|idea| idea["author"]["handle"] == author.handle.as_str()).collect();
        check(full.site(), &format!("/ideas?author={}", author.handle), &expected, newer);
        walked += 1;
    }
    walked
}

/// Replies both ways, the newest posts of the whole community, tags and outside resources by name.
pub(crate) fn others(full: &Full<'_>) -> usize {
    let (site, author) = (full.site(), &full.authors[1]);
    let thread = &full.posts[0];
    let replies: Vec<_> = (0..45).map(|_| full.space.reply(author, thread, json!({"kind": "comment"}))).collect();
    let mut replies: Vec<_> = replies.iter().collect();
    let path = format!("/posts/{}/replies", text(&thread["id"]));
    let before = walk(site, &format!("{path}?sort=old"), 100);
    let extra: Vec<_> = before.iter().filter(|reply| replies.iter().all(|made| made["id"] != reply["id"])).collect();
    replies.extend(extra);
    check(site, &format!("{path}?sort=new"), &replies, newer);
    check(site, &format!("{path}?sort=old"), &replies, |a, b| newer(b, a));

    newest_of_all(full);

    let tags = names(&walk(site, "/tags?", 100), "tag");
    assert!(tags.windows(2).all(|pair| pair[0] < pair[1]), "tags come by name, each once");
    assert!(tags.contains(&full.tag));

    let (policy, _) = group_policy(site, "title");
    let manager = people::manager();
    let prefix = word();
    for number in 0..7 {
        let path = format!("/gate/resources/{prefix}-{number}");
        site.put(&path, &manager, &json!({"title": "A file", "policy": policy}));
    }
    let mut found = Vec::new();
    let mut cursor = format!("&cursor={prefix}");
    // The cursor is the name one has come to, so that one can begin anywhere.
    for _ in 0..4 {
        let page = site.read(&format!("/gate/resources?limit=2{cursor}"), &manager);
        found.extend(names(page["items"].as_array().expect("a list has items"), "name"));
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    found.retain(|name| name.starts_with(&prefix));
    assert_eq!(found, (0..7).map(|number| format!("{prefix}-{number}")).collect::<Vec<_>>());
    5
}

/// The list of the whole community, as far as our posts go: others may write at the same time.
fn newest_of_all(full: &Full<'_>) {
    let mut ours = names(&full.posts, "id");
    ours.sort();
    let mut found = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = list(full.site(), &format!("/posts?sort=new&limit=100{cursor}"));
        let items = page["items"].as_array().expect("a list has items");
        found.extend(names(items, "id"));
        let past = found.last() < ours.first();
        match page["next"].as_str() {
            Some(next) if !past => cursor = format!("&cursor={next}"),
            _ => break,
        }
    }
    assert!(found.windows(2).all(|pair| pair[0] > pair[1]), "newest first, each once");
    found.retain(|id| ours.contains(id));
    found.reverse();
    assert_eq!(found, ours);
}
