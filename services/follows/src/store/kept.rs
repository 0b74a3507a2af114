//! What is kept of a member here, for themselves: whatever gates it stands behind by now.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{MemberId, Time};
use shared::ports::{DbError, Stmt};

/// A thread a member follows or has stopped following, as they are handed it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Own {
    kind: String,
    thread: String,
    following: i64,
    since: Time,
}

/// The threads a member follows or has stopped following, at most so many.
pub async fn followed_by(access: &Access, member: MemberId, limit: usize) -> Result<Vec<Own>, DbError> {
    let sql = "SELECT kind, thread, following, since FROM follows INDEXED BY follows_member
       WHERE community = ?1 AND member = ?2 LIMIT ?3";
    let statement = Stmt::new(sql).bind(access.community.id.as_str()).bind(member).bind(limit as i64);
    access.app.db.query(statement).await?.read()
}

/// A notification as its member is handed it: what it is about by its id only, since they may no longer read it.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptNotification {
    id: String,
    kind: String,
    thread_kind: String,
    thread: String,
    reply: Option<String>,
    at: Time,
    seen: Option<Time>,
}

/// What a member has been told, the newest first, at most so many.
pub async fn told_to(access: &Access, member: MemberId, limit: usize) -> Result<Vec<KeptNotification>, DbError> {
    let sql = "SELECT id, kind, thread_kind, thread, reply, at, seen FROM notifications
       WHERE community = ?1 AND member = ?2 ORDER BY id DESC LIMIT ?3";
    let statement = Stmt::new(sql).bind(access.community.id.as_str()).bind(member).bind(limit as i64);
    access.app.db.query(statement).await?.read()
}
