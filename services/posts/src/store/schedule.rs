//! Posts that wait for their moment. Who asks first at or after it publishes them; the gate sees to that.

use serde::{Deserialize, Serialize};
use shared::domain::{MemberId, PostId, Time};
use shared::ports::Stmt;
use shared::web::Cursor;

use super::posts::{Made, bind_edit, bind_new};
use crate::post::Checked;

/// A post that waits, with who wrote it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct WaitingRow {
    pub(crate) id: PostId,
    pub(crate) kind: String,
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    pub(crate) title: String,
    pub(crate) excerpt: String,
    pub(crate) tags: String,
    pub(crate) publish_at: Time,
    pub(crate) stopped: i64,
    pub(crate) version: i64,
    pub(crate) edited_at: Option<Time>,
    pub(crate) body_md: String,
    pub(crate) body_html: String,
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) role: shared::domain::Role,
}

const COLUMNS: &str =
    "s.id, s.kind, s.space, s.policy, s.title, s.excerpt, s.tags, s.publish_at, s.stopped, s.version, s.edited_at,
     s.body_md, s.body_html, m.handle, m.name, m.role";

/// Writes a post that is to appear at a moment.
pub(crate) fn insert(made: &Made<'_>, checked: &Checked, publish_at: Time, mentions: String) -> Stmt {
    let sql = "INSERT INTO scheduled_posts (community, id, kind, space, policy, author, title, body_md, body_html, excerpt, tags,
         written_at, publish_at, mentions) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    bind_new(sql, made, checked).bind(publish_at).bind(mentions)
}

/// The one that waits under an id, or did before it was moved.
pub(crate) fn read(community: &str, tail: &str) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} FROM scheduled_posts s CROSS JOIN members m ON m.community = s.community AND m.id = s.author
         WHERE s.community = ?1 AND s.tail = ?2"
    );
    Stmt::new(sql).bind(community).bind(tail)
}

/// Writes an edit over the version that was read, and moves it to its moment. What was stopped goes on where it is moved, and by no
/// other edit. No row comes back where somebody was faster, or
/// where it has appeared.
pub(crate) fn update(
    made: &Made<'_>,
    checked: &Checked,
    publish_at: Time,
    mentions: String,
    (tail, version): (&str, i64),
) -> Stmt {
    let sql = "UPDATE scheduled_posts SET id = ?3, kind = ?4, space = ?5, policy = ?6, title = ?7, body_md = ?8, body_html = ?9,
         excerpt = ?10, tags = ?11, edited_at = ?12, publish_at = ?13, mentions = ?14,
         stopped = CASE WHEN publish_at = ?13 THEN stopped ELSE 0 END, version = version + 1
       WHERE community = ?1 AND tail = ?2 AND version = ?15 RETURNING id";
    bind_edit(Stmt::new(sql).bind(made.community).bind(tail).bind(made.id), made, checked)
        .bind(publish_at)
        .bind(mentions)
        .bind(version)
}

/// Drops one that waits; a row tells that it was there.
pub(crate) fn delete(community: &str, tail: &str) -> Stmt {
    Stmt::new("DELETE FROM scheduled_posts WHERE community = ?1 AND tail = ?2 RETURNING id").bind(community).bind(tail)
}

/// A page of what waits, the next first: all of it, or what one member has written.
pub(crate) fn list(community: &str, author: Option<MemberId>, cursor: &Cursor, limit: usize) -> Stmt {
    let own = if author.is_some() { " AND s.author = ?5" } else { "" };
    let index = if author.is_some() { "scheduled_posts_author" } else { "scheduled_posts_soon" };
    let sql = format!(
        "SELECT {COLUMNS} FROM scheduled_posts s INDEXED BY {index}
           CROSS JOIN members m ON m.community = s.community AND m.id = s.author
         WHERE s.community = ?1{own} AND (s.publish_at, s.id) > (?2, ?3) ORDER BY s.publish_at, s.id LIMIT ?4"
    );
    let statement = Stmt::new(sql).bind(community).bind(cursor.key).bind(cursor.id.as_str()).bind(limit as i64 + 1);
    match author {
        Some(author) => statement.bind(author),
        None => statement,
    }
}

/// A post that waits, as its author is handed it.
#[derive(Debug, Serialize, Deserialize)]
pub struct WaitingPost {
    id: String,
    kind: String,
    space: String,
    title: String,
    body_md: String,
    publish_at: Time,
    written_at: Time,
}

/// What a member has written that has not appeared yet, behind that id, the oldest first.
pub(crate) fn written(community: &str, member: MemberId, limit: usize) -> Stmt {
    let sql = "SELECT id, kind, space, title, body_md, publish_at, written_at FROM scheduled_posts
       WHERE community = ?1 AND author = ?2 ORDER BY publish_at, id LIMIT ?3";
    Stmt::new(sql).bind(community).bind(member).bind(limit as i64)
}
