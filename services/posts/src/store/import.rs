//! Writing what an importer brings. Ids are the importer's, so that what is there already is left as it is.

use shared::domain::{ImportedVotes, RecordAuthor, Time};
use shared::ports::{Stmt, Value};

/// What posts and replies that come from elsewhere have in common.
pub(crate) struct Imported<'a> {
    pub(crate) community: &'a str,
    pub(crate) id: String,
    pub(crate) author: &'a RecordAuthor,
    pub(crate) body_md: &'a str,
    pub(crate) body_html: &'a str,
    pub(crate) votes: ImportedVotes,
    pub(crate) created_at: Time,
    pub(crate) edited_at: Option<Time>,
}

/// The columns for an imported author: the member, or the bare name.
pub fn author_columns(author: &RecordAuthor) -> (Value, Value) {
    match author {
        RecordAuthor::Member(id) => ((*id).into(), "".into()),
        RecordAuthor::Name(name) => (Value::Null, name.as_str().into()),
    }
}

fn common(sql: &'static str, imported: &Imported<'_>) -> Stmt {
    let (author, author_name) = author_columns(imported.author);
    Stmt::new(sql)
        .bind(imported.community)
        .bind(imported.id.as_str())
        .bind(author)
        .bind(author_name)
        .bind(imported.body_md)
        .bind(imported.body_html)
        .bind(imported.votes.up)
        .bind(imported.votes.down)
        .bind(imported.created_at)
        .bind(imported.edited_at)
}

/// A post. A row comes back if it is new.
pub(crate) fn post(imported: &Imported<'_>, kind: &str, space: &str, title: &str, excerpt: &str, tags: String) -> Stmt {
    let sql = "INSERT INTO posts (community, id, author, author_name, body_md, body_html, imported_up, imported_down,
         created_at, edited_at, kind, space, title, excerpt, tags)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
       ON CONFLICT (community, id) DO NOTHING RETURNING id";
    common(sql, imported).bind(kind).bind(space).bind(title).bind(excerpt).bind(tags)
}

/// A reply. A row comes back if it is new.
pub(crate) fn reply(
    imported: &Imported<'_>,
    thread: (&'static str, String),
    parent: Option<String>,
    kind: &str,
) -> Stmt {
    let sql = "INSERT INTO replies (community, id, author, author_name, body_md, body_html, imported_up, imported_down,
         created_at, edited_at, thread_kind, thread, parent, kind)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
       ON CONFLICT (community, id) DO NOTHING RETURNING id";
    common(sql, imported).bind(thread.0).bind(thread.1).bind(parent).bind(kind)
}

/// A tag. A row comes back if it is new or its introduction is.
pub(crate) fn tag(community: &str, tag: &str, description: &str, html: &str) -> Stmt {
    let sql = "INSERT INTO tags (community, tag, description, description_html) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (community, tag)
         DO UPDATE SET description = excluded.description, description_html = excluded.description_html
         WHERE excluded.description <> '' AND description = '' RETURNING tag";
    Stmt::new(sql).bind(community).bind(tag).bind(description).bind(html)
}

/// An earlier version of a post, reply or idea. A row comes back if it is new.
pub fn revision(
    community: &str,
    target: (&'static str, String),
    version: i64,
    said: (&str, &str, String),
    at: Time,
) -> Stmt {
    let sql = "INSERT INTO revisions (community, kind, target, version, title, body_md, tags, written_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING RETURNING version";
    let insert = Stmt::new(sql).bind(community).bind(target.0).bind(target.1).bind(version);
    insert.bind(said.0).bind(said.1).bind(said.2).bind(at)
}

/// The number of the present version, which is behind all earlier ones.
pub(crate) fn renumber(community: &str, target: (&'static str, String), version: i64) -> Stmt {
    let sql = match target.0 {
        "post" => "UPDATE posts SET version = max(version, ?3) WHERE community = ?1 AND id = ?2",
        _ => "UPDATE replies SET version = max(version, ?3) WHERE community = ?1 AND id = ?2",
    };
    Stmt::new(sql).bind(community).bind(target.1).bind(version)
}

/// The answer that was accepted. A row comes back if that is new.
pub(crate) fn accepted(community: &str, post: String, reply: String) -> Stmt {
    let sql = "UPDATE posts SET accepted_reply = ?3 WHERE community = ?1 AND id = ?2 AND accepted_reply IS NOT ?3
         AND EXISTS (SELECT 1 FROM replies r WHERE r.community = ?1 AND r.id = ?3 AND r.thread = ?2) RETURNING id";
    Stmt::new(sql).bind(community).bind(post).bind(reply)
}
