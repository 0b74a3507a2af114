//! Feeds, held against their specifications: RFC 4287 and JSON Feed 1.1.

use serde_json::json;
use shared::domain::Time;
use suites::client::{Answer, Site, text};
use suites::host::{COMMUNITY, forms, site};
use suites::people::{member, word};
use suites::place::Space;

use crate::xml::{Element, read};

fn feed(site: &Site, path: &str) -> Answer {
    site.get(&format!("/c/{COMMUNITY}{path}")).send().must(200)
}

#[track_caller]
fn is_moment(text: &str) {
    assert!(Time::parse(text).is_some_and(|time| time.millis() >= 0), "{text} is no moment");
}

/// RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have, and have once.
#[track_caller]
fn is_atom(feed: &Element) {
    assert_eq!((feed.name.as_str(), feed.attribute("xmlns")), ("feed", "http://www.w3.org/2005/Atom"));
    assert!(feed.one("id").text.starts_with("urn:uuid:"));
    assert!(!feed.one("title").text.is_empty());
    is_moment(&feed.one("updated").text);
    for rel in ["self", "alternate"] {
        let links: Vec<_> = feed.all("link").filter(|link| link.attribute("rel") == rel).collect();
        assert!(links.len() == 1 && links[0].attribute("href").starts_with("http"), "{feed:?}");
    }
    let mut ids: Vec<&str> = Vec::new();
    for entry in feed.all("entry") {
        ids.push(&entry.one("id").text);
        assert!(entry.one("id").text.starts_with("urn:uuid:"), "{entry:?}");
        entry.one("title");
        is_moment(&entry.one("updated").text);
        is_moment(&entry.one("published").text);
        assert!(!entry.one("author").one("name").text.is_empty(), "{entry:?}");
        assert_eq!(entry.one("link").attribute("rel"), "alternate");
        assert_eq!(entry.one("content").attribute("type"), "html");
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "each id once");
}

#[test]
fn feeds_are_what_they_say() {
    for (_, site) in forms() {
        let (space, who, tag) = (Space::open(&site), member(), word());
        space.post(&who, json!({"title": "A post in a feed", "tags": [tag], "body_md": "With **words** and a [link](/c/demo/ideas)."}));
        space.idea(&who, json!({"title": "An idea in a feed"}));
        for place in [String::new(), format!("/s/{}", space.slug), format!("/tag/{tag}"), "/ideas".to_owned()] {
            let atom = feed(&site, &format!("{place}/feed.atom"));
            assert_eq!(atom.header("content-type"), "application/atom+xml; charset=utf-8");
            let read_feed = read(&atom.text());
            is_atom(&read_feed);
            assert!(read_feed.all("entry").count() > 0, "{place}");

            let json_feed = feed(&site, &format!("{place}/feed.json"));
            assert_eq!(json_feed.header("content-type"), "application/feed+json; charset=utf-8");
            let all = json_feed.json();
            assert_eq!(all["version"], "https://jsonfeed.org/version/1.1");
            assert!(!text(&all["title"]).is_empty() && text(&all["feed_url"]).ends_with("/feed.json"));
            let items = all["items"].as_array().expect("a feed has items");
            // In the whole community other tests write between one feed and the other.
            let entries: Vec<_> = read_feed.all("entry").collect();
            if place.starts_with("/s/") || place.starts_with("/tag/") {
                assert_eq!(items.len(), entries.len());
            }
            for item in items {
                let Some(entry) = entries.iter().find(|entry| entry.one("id").text == text(&item["id"])) else {
                    continue;
                };
                assert_eq!(text(&item["content_html"]), entry.one("content").text);
                assert!(text(&item["url"]).starts_with("http"));
                is_moment(text(&item["date_published"]));
                assert!(item["authors"][0]["name"].is_string());
            }
        }
        let entry = read(&feed(&site, &format!("/tag/{tag}/feed.atom")).text());
        let entry = entry.one("entry");
        assert_eq!(entry.one("category").attribute("term"), tag);
        let content = &entry.one("content").text;
        assert!(content.contains("<strong>words</strong>"), "{content}");
        assert!(
            content.contains("href=\"http") && content.contains("/c/demo/ideas\""),
            "addresses are whole: {content}"
        );
    }
}

/// Whatever is written, the feed stays well formed, and says what was written.
#[test]
fn hostile_words_stay_words() {
    let site = site();
    let (space, who, tag) = (Space::open(&site), member(), word());
    let title = "]]></title><script>alert(1)</script> & \u{202e}\u{fffd} \"quotes\" <b>&lt;</b>";
    let body = "]]> &amp; &nope; <script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](/p.png \"a\\\"b\")\n\n```\n</content>\n```";
    space.post(&who, json!({"title": title, "tags": [tag], "body_md": body}));
    let feed_text = feed(&site, &format!("/tag/{tag}/feed.atom")).text();
    let all = read(&feed_text);
    is_atom(&all);
    let entry = all.one("entry");
    assert_eq!(entry.one("title").text, title);
    let content = &entry.one("content").text;
    assert!(!content.contains("<script") && !content.contains("href=\"javascript"), "{content}");
    let item = feed(&site, &format!("/tag/{tag}/feed.json")).json();
    assert_eq!(item["items"][0]["title"], title);
}

/// An id stays when a post is edited; what was last changed moves on; a feed that has not changed is not sent again.
#[test]
fn a_feed_tells_what_changed() {
    for (_, site) in forms() {
        let (space, who, tag) = (Space::open(&site), member(), word());
        let post = space.post(&who, json!({"tags": [tag]}));
        let path = format!("/tag/{tag}/feed.atom");
        let answer = feed(&site, &path);
        let before = read(&answer.text());
        assert!(answer.header("cache-control").starts_with("public"), "{}", answer.header("cache-control"));
        let again = site.get(&format!("/c/{COMMUNITY}{path}")).header("if-none-match", answer.header("etag")).send();
        assert_eq!((again.status, again.body.len()), (304, 0));
        std::thread::sleep(std::time::Duration::from_millis(5));
        let change = site.api(http::Method::PATCH, &format!("/posts/{}", text(&post["id"]))).by(&who);
        change.json(&json!({"title": "Another title of a test"})).send().must(200);
        let after = read(&feed(&site, &path).text());
        assert_eq!(after.one("id").text, before.one("id").text);
        assert_eq!(after.one("entry").one("id").text, before.one("entry").one("id").text);
        assert!(after.one("updated").text > before.one("updated").text);
        assert_eq!(after.one("entry").one("title").text, "Another title of a test");
    }
}

/// Pages name their feed, and a tag nobody uses has none.
#[test]
fn pages_name_their_feed() {
    let site = site();
    let (space, who, tag) = (Space::open(&site), member(), word());
    space.post(&who, json!({"tags": [tag]}));
    for place in ["/".to_owned(), format!("/s/{}", space.slug), format!("/tag/{tag}"), "/ideas".to_owned()] {
        let page = site.get(&format!("/c/{COMMUNITY}{place}")).send().must(200).text();
        let own = format!("/c/{COMMUNITY}{}/feed", place.trim_end_matches('/'));
        for (kind, form) in [("application/atom+xml", "atom"), ("application/feed+json", "json")] {
            assert!(
                page.contains(&format!("type=\"{kind}\"")) && page.contains(&format!("href=\"{own}.{form}\"")),
                "{place}:\n{page}"
            );
        }
    }
    site.get(&format!("/c/{COMMUNITY}/tag/{}/feed.atom", word())).send().must(404);
}
