//! Tags and their introductions.

use anyhow::Result;
use rusqlite::params;
use shared::domain::{Record, Tags};

use super::writing::Origin;
use super::{Import, fields};
use crate::markdown::text_of_html;
use crate::rows::Row;

const FILE: &str = "Tags.xml";
const TAGS: &str = "Tags";
const INTRODUCTIONS: &str = "Tag introductions";

/// An introduction is a few sentences, as excerpts are.
const INTRODUCTION: usize = 500;

impl Import<'_> {
    /// Reads the tags.
    pub(super) async fn tags(&mut self) -> Result<()> {
        let Some(mut reading) = self.read(FILE)? else { return Ok(()) };
        while let Some(row) = reading.next()? {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    self.broken(TAGS, FILE, &error);
                    continue;
                }
            };
            self.report.of(TAGS).read += 1;
            let parts = (row.text("TagName"), row.maybe_number("ExcerptPostId"), row.maybe_number("WikiPostId"));
            let (tag, excerpt, wiki) = match parts {
                (Ok(tag), Ok(excerpt), Ok(wiki)) => (tag.trim().to_lowercase(), excerpt, wiki),
                (Err(why), _, _) | (_, Err(why), _) | (_, _, Err(why)) => {
                    self.malformed(TAGS, FILE, row.line, &why);
                    continue;
                }
            };
            if !Tags::is_tag(&tag) {
                self.report.skip(TAGS, "tags here are 1 to 35 characters of a-z 0-9 - + . #", 1);
                continue;
            }
            let sql = "INSERT INTO tags (tag, excerpt_post, wiki_post) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            if self.scratch.run(sql, params![tag, excerpt, wiki])? == 0 {
                self.malformed(TAGS, FILE, row.line, &format!("there is a tag {tag} already"));
                continue;
            }
            self.write(TAGS, Origin::Nothing, Record::Tag { tag, description: String::new() }).await?;
        }
        self.flush().await
    }

    /// Keeps a tag's excerpt or wiki, which stand among the posts.
    pub(super) fn keep_introduction(&mut self, row: &Row, post: i64, is_excerpt: bool) -> Result<()> {
        self.report.of(INTRODUCTIONS).read += 1;
        let text = match row.text("Body") {
            // Excerpts are plain text, wikis are rendered Markdown.
            Ok(body) if is_excerpt => body.to_owned(),
            Ok(body) => text_of_html(body),
            Err(why) => {
                self.malformed(INTRODUCTIONS, "Posts.xml", row.line, &why);
                return Ok(());
            }
        };
        let text = fields::line(&text, INTRODUCTION);
        if text.is_empty() {
            self.report.skip(INTRODUCTIONS, "empty", 1);
            return Ok(());
        }
        let sql = if is_excerpt {
            "UPDATE tags SET excerpt = ?2 WHERE excerpt_post = ?1"
        } else {
            "UPDATE tags SET wiki = ?2 WHERE wiki_post = ?1"
        };
        if self.scratch.run(sql, params![post, text])? == 0 {
            self.report.skip(INTRODUCTIONS, "no tag in Tags.xml names it", 1);
        }
        Ok(())
    }

    /// Writes the introductions: of each tag the excerpt or, where it has none, the beginning of the wiki.
    pub(super) async fn tag_introductions(&mut self) -> Result<()> {
        let mut after = String::new();
        loop {
            let sql = "SELECT tag, excerpt, wiki FROM tags WHERE tag > ?1 AND (excerpt <> '' OR wiki <> '')
                       ORDER BY tag LIMIT 500";
            let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
            let found: Vec<(String, String, String)> = self.scratch.all(sql, [&after], read)?;
            let Some((last, _, _)) = found.last() else { break };
            after.clone_from(last);
            for (tag, excerpt, wiki) in found {
                if !excerpt.is_empty() && !wiki.is_empty() {
                    self.report.skip(INTRODUCTIONS, "the tag has an excerpt, which says it shorter", 1);
                }
                let description = if excerpt.is_empty() { wiki } else { excerpt };
                self.write(INTRODUCTIONS, Origin::Nothing, Record::Tag { tag, description }).await?;
            }
        }
        self.flush().await
    }
}
