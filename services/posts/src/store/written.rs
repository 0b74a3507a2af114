//! Everything one member wrote, for themselves: whatever gates it stands behind by now, withdrawn or not.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{MemberId, Time};
use shared::ports::{DbError, Stmt};

/// A post as its author is handed it.
#[derive(Debug, Serialize, Deserialize)]
pub struct WrittenPost {
    id: String,
    kind: String,
    space: String,
    title: String,
    body_md: String,
    created_at: Time,
    edited_at: Option<Time>,
}

/// A reply as its author is handed it. What it replies to is somebody else's.
#[derive(Debug, Serialize, Deserialize)]
pub struct WrittenReply {
    id: String,
    kind: String,
    thread_kind: String,
    thread: String,
    body_md: String,
    created_at: Time,
    edited_at: Option<Time>,
}

fn page(sql: &'static str, access: &Access, member: MemberId, after: &str, limit: usize) -> Stmt {
    Stmt::new(sql).bind(access.community.id.as_str()).bind(member).bind(after).bind(limit as i64)
}

/// A page of the posts a member wrote, behind that id, the oldest first.
pub async fn posts_by(
    access: &Access,
    member: MemberId,
    after: &str,
    limit: usize,
) -> Result<Vec<WrittenPost>, DbError> {
    let sql = "SELECT id, kind, space, title, body_md, created_at, edited_at FROM posts
       WHERE community = ?1 AND author = ?2 AND (state = 'published' OR withdrawn IS NOT NULL) AND id > ?3
       ORDER BY id LIMIT ?4";
    access.app.db.query(page(sql, access, member, after, limit)).await?.read()
}

/// A page of the replies a member wrote, behind that id, the oldest first.
pub async fn replies_by(
    access: &Access,
    member: MemberId,
    after: &str,
    limit: usize,
) -> Result<Vec<WrittenReply>, DbError> {
    let sql = "SELECT id, kind, thread_kind, thread, body_md, created_at, edited_at FROM replies
       WHERE community = ?1 AND author = ?2 AND (state = 'published' OR withdrawn IS NOT NULL) AND id > ?3
       ORDER BY id LIMIT ?4";
    access.app.db.query(page(sql, access, member, after, limit)).await?.read()
}
