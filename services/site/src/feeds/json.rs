//! A feed as JSON Feed 1.1.

use serde_json::{Value, json};

use super::feed::{Entry, Feed};

pub(super) fn json_feed(feed: &Feed) -> String {
    let mut all = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": format!("{}.json", feed.own),
        "items": feed.entries.iter().map(item).collect::<Vec<_>>(),
    });
    if !feed.about.is_empty() {
        all["description"] = json!(feed.about);
    }
    all.to_string()
}

fn item(entry: &Entry) -> Value {
    let mut author = json!({"name": entry.author});
    if let Some(url) = &entry.author_url {
        author["url"] = json!(url);
    }
    json!({
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.html,
        "date_published": entry.published,
        "date_modified": entry.updated,
        "authors": [author],
        "tags": entry.tags,
    })
}
