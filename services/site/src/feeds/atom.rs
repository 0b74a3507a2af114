//! A feed as Atom (RFC 4287).

use super::feed::{Entry, Feed};
use crate::xml::Xml;

pub(super) fn atom(feed: &Feed) -> String {
    let mut xml = Xml::new();
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom")]);
    xml.text("id", &[], &feed.id);
    xml.text("title", &[], &feed.title);
    if !feed.about.is_empty() {
        xml.text("subtitle", &[], &feed.about);
    }
    xml.text("updated", &[], &feed.updated.to_string());
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &format!("{}.atom", feed.own))]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.home)]);
    xml.text("generator", &[], "Folkmoot");
    for one in &feed.entries {
        entry(&mut xml, one);
    }
    xml.end()
}

fn entry(xml: &mut Xml, entry: &Entry) {
    xml.open("entry", &[]);
    xml.text("id", &[], &entry.id);
    xml.text("title", &[], &entry.title);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &entry.url)]);
    xml.text("published", &[], &entry.published.to_string());
    xml.text("updated", &[], &entry.updated.to_string());
    xml.open("author", &[]);
    xml.text("name", &[], &entry.author);
    if let Some(url) = &entry.author_url {
        xml.text("uri", &[], url);
    }
    xml.close();
    for tag in &entry.tags {
        xml.empty("category", &[("term", tag)]);
    }
    if !entry.summary.is_empty() {
        xml.text("summary", &[], &entry.summary);
    }
    xml.text("content", &[("type", "html")], &entry.html);
    xml.close();
}
