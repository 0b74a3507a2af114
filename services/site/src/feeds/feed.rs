//! A feed, whatever form it is written in.

use std::borrow::Cow;

use gate::Access;
use ideas::Idea;
use posts::Post;
use shared::domain::{Author, Id, Time};
use shared::markdown::escape;

use super::absolute::absolute;

/// The most HTML of an entry, in bytes; of what is longer there are its first words. Forty of the longest would not fit into the
/// memory of a small function.
const LONGEST: usize = 64 * 1024;

/// What somebody follows.
pub(super) struct Feed {
    /// Stays the same wherever the deployment moves.
    pub(super) id: String,
    pub(super) title: String,
    pub(super) about: String,
    /// The page it follows.
    pub(super) home: String,
    /// Its own address without the ending that tells the form.
    pub(super) own: String,
    /// When the youngest of it was written or changed.
    pub(super) updated: Time,
    pub(super) entries: Vec<Entry>,
}

/// Something new in it.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) html: String,
    pub(super) author: String,
    pub(super) author_url: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) published: Time,
    pub(super) updated: Time,
}

impl Feed {
    /// A feed of this page of the community: its path, its own name and what it is about.
    pub(super) fn new(access: &Access, path: &str, name: Option<&str>, about: &str, entries: Vec<Entry>) -> Self {
        let community = &access.community;
        let own = format!("{}/feed", path.trim_end_matches('/'));
        let updated = entries.iter().map(|entry| entry.updated).max();
        Self {
            id: format!("urn:uuid:{}", Id::<()>::imported(Time::from_millis(0), &community.id, "feed", &own).uuid()),
            title: name.map_or_else(|| community.name.clone(), |name| format!("{name} · {}", community.name)),
            about: about.to_owned(),
            home: access.home_url(path),
            own: access.home_url(&own),
            updated: updated.unwrap_or(Time::from_millis(0)),
            entries,
        }
    }
}

impl Entry {
    pub(super) fn of_post(access: &Access, post: Post) -> Self {
        let whole = Whole::of(access, &post.summary.url, &post.summary.author);
        Self {
            id: format!("urn:uuid:{}", post.summary.id.uuid()),
            html: whole.html(&fitting(&post.body_html, &post.summary.excerpt)),
            url: whole.url,
            title: post.summary.title,
            summary: post.summary.excerpt,
            author: post.summary.author.name,
            author_url: whole.author,
            tags: post.summary.tags,
            published: post.summary.created_at,
            updated: post.summary.edited_at.unwrap_or(post.summary.created_at),
        }
    }

    pub(super) fn of_idea(access: &Access, idea: Idea) -> Self {
        let whole = Whole::of(access, &idea.summary.url, &idea.summary.author);
        let answer = if idea.response_html.is_empty() { String::new() } else { format!("<hr>{}", idea.response_html) };
        Self {
            id: format!("urn:uuid:{}", idea.summary.id.uuid()),
            html: whole.html(&fitting(&format!("{}{answer}", idea.body_html), &idea.summary.excerpt)),
            url: whole.url,
            title: idea.summary.title,
            summary: idea.summary.excerpt,
            author: idea.summary.author.name,
            author_url: whole.author,
            tags: idea.summary.tags,
            published: idea.summary.created_at,
            updated: idea.summary.edited_at.unwrap_or(idea.summary.created_at),
        }
    }
}

/// The HTML, or the first words instead of what is too long.
fn fitting<'a>(html: &'a str, excerpt: &str) -> Cow<'a, str> {
    if html.len() <= LONGEST { Cow::Borrowed(html) } else { Cow::Owned(format!("<p>{} …</p>", escape(excerpt))) }
}

/// The addresses of an entry, whole.
struct Whole {
    base: String,
    url: String,
    author: Option<String>,
}

impl Whole {
    fn of(access: &Access, path: &str, author: &Author) -> Self {
        let frame = access.frame();
        let author = author.handle.as_ref().map(|handle| access.home_url(&format!("/@{handle}")));
        Self { url: frame.whole(path), author, base: frame.base }
    }

    fn html(&self, html: &str) -> String {
        absolute(html, &self.base, &self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_told_by_its_first_words() {
        assert_eq!(fitting("<p>a</p>", "a"), "<p>a</p>");
        assert_eq!(fitting(&"x".repeat(LONGEST + 1), "a <b>"), "<p>a &lt;b&gt; …</p>");
    }
}
