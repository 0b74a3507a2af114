//! Everything one member proposed, for themselves: whatever gates it stands behind by now.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{MemberId, Time};
use shared::ports::{DbError, Stmt};

/// An idea as its author is handed it.
#[derive(Debug, Serialize, Deserialize)]
pub struct WrittenIdea {
    id: String,
    space: String,
    status: String,
    title: String,
    body_md: String,
    created_at: Time,
    edited_at: Option<Time>,
}

/// A page of the ideas of a member, behind that id, the oldest first.
pub async fn ideas_by(
    access: &Access,
    member: MemberId,
    after: &str,
    limit: usize,
) -> Result<Vec<WrittenIdea>, DbError> {
    let sql = "SELECT id, space, status, title, body_md, created_at, edited_at FROM ideas
       WHERE community = ?1 AND author = ?2 AND (state = 'published' OR withdrawn IS NOT NULL) AND id > ?3
       ORDER BY id LIMIT ?4";
    let statement = Stmt::new(sql).bind(access.community.id.as_str()).bind(member).bind(after).bind(limit as i64);
    access.app.db.query(statement).await?.read()
}
