//! Writing the ideas an importer brings.

use posts::author_columns;
use shared::domain::{ImportedVotes, RecordAuthor, Time};
use shared::ports::Stmt;

/// An idea that comes from elsewhere.
pub(crate) struct Imported<'a> {
    pub(crate) community: &'a str,
    pub(crate) id: String,
    pub(crate) space: &'a str,
    pub(crate) author: &'a RecordAuthor,
    pub(crate) title: &'a str,
    pub(crate) body_md: &'a str,
    pub(crate) body_html: &'a str,
    pub(crate) excerpt: &'a str,
    pub(crate) tags: String,
    pub(crate) status: &'a str,
    pub(crate) votes: ImportedVotes,
    pub(crate) created_at: Time,
    pub(crate) edited_at: Option<Time>,
}

/// A row comes back if it is new.
pub(crate) fn idea(imported: Imported<'_>) -> Stmt {
    let sql = "INSERT INTO ideas (community, id, author, author_name, space, title, body_md, body_html, excerpt, tags,
         open_status, imported_up, imported_down, created_at, edited_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
       ON CONFLICT (community, id) DO NOTHING RETURNING id";
    let (author, author_name) = author_columns(imported.author);
    Stmt::new(sql)
        .bind(imported.community)
        .bind(imported.id)
        .bind(author)
        .bind(author_name)
        .bind(imported.space)
        .bind(imported.title)
        .bind(imported.body_md)
        .bind(imported.body_html)
        .bind(imported.excerpt)
        .bind(imported.tags)
        .bind(imported.status)
        .bind(imported.votes.up)
        .bind(imported.votes.down)
        .bind(imported.created_at)
        .bind(imported.edited_at)
}

/// What the company said, where it has not said anything here yet. A row comes back if it was written.
pub(crate) fn response(community: &str, idea: String, (markdown, html): (&str, &str), at: Time) -> Stmt {
    let sql = "UPDATE ideas SET response_md = ?3, response_html = ?4, responded_at = ?5
       WHERE community = ?1 AND id = ?2 AND response_md = '' AND state = 'published' RETURNING id";
    Stmt::new(sql).bind(community).bind(idea).bind(markdown).bind(html).bind(at)
}

/// Merges one into the other, as far as neither was merged here. A row comes back if it was done.
pub(crate) fn merged(community: &str, idea: String, into: String) -> Stmt {
    let sql = "UPDATE ideas SET merged_into = ?3
       WHERE community = ?1 AND id = ?2 AND merged_into IS NULL AND merge_count = 0 AND state = 'published'
         AND EXISTS (SELECT 1 FROM ideas o WHERE o.community = ?1 AND o.id = ?3 AND o.merged_into IS NULL
           AND o.state = 'published')
       RETURNING id";
    Stmt::new(sql).bind(community).bind(idea).bind(into)
}

/// The number of the present version, which is behind all earlier ones.
pub(crate) fn renumber(community: &str, id: String, version: i64) -> Stmt {
    let sql = "UPDATE ideas SET version = max(version, ?3) WHERE community = ?1 AND id = ?2";
    Stmt::new(sql).bind(community).bind(id).bind(version)
}
