//! Following and no longer following.

use gate::Access;
use serde::Deserialize;
use shared::domain::MemberId;
use shared::ports::Stmt;

use crate::notification::Kind;

/// Follows a thread or stops it: only one that is there and behind no gate that is closed to the member. A row is kept of
/// who stops, so that their next reply does not make them follow again.
pub(crate) fn set(access: &Access, member: MemberId, kind: Kind, thread: &str, following: bool) -> Stmt {
    let sql = "INSERT INTO follows (community, kind, thread, member, following, since)
       SELECT ?1, ?4, ?5, ?6, ?7, ?8 FROM subjects s WHERE s.community = ?1 AND s.kind = ?4 AND s.id = ?5
         AND s.state = 'published' AND s.space IN (SELECT value FROM json_each(?2))
         AND coalesce(s.policy, '') IN (SELECT value FROM json_each(?3))
       ON CONFLICT (community, kind, thread, member)
         DO UPDATE SET following = excluded.following, since = excluded.since WHERE following <> excluded.following";
    let statement = access.gated(sql.to_owned()).bind(kind.as_str()).bind(thread).bind(member);
    statement.bind(i64::from(following)).bind(access.now)
}

/// Where a thread stands, and whether the member follows it.
#[derive(Debug, Deserialize)]
pub(crate) struct FollowRow {
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    pub(crate) title: String,
    pub(crate) excerpt: String,
    pub(crate) state: String,
    pub(crate) following: i64,
}

/// Reads a [`FollowRow`].
pub(crate) fn read(community: &str, member: Option<MemberId>, kind: Kind, thread: &str) -> Stmt {
    let sql = "SELECT s.space, s.policy, s.title, s.excerpt, s.state,
         coalesce((SELECT f.following FROM follows f
           WHERE f.community = ?1 AND f.kind = ?2 AND f.thread = ?3 AND f.member = ?4), 0) AS following
       FROM subjects s WHERE s.community = ?1 AND s.kind = ?2 AND s.id = ?3";
    Stmt::new(sql).bind(community).bind(kind.as_str()).bind(thread).bind(member)
}

/// A row if the member follows the thread: for pages, which have looked at its gate.
pub(crate) fn following(community: &str, member: MemberId, kind: Kind, thread: &str) -> Stmt {
    let sql = "SELECT since FROM follows
       WHERE community = ?1 AND kind = ?2 AND thread = ?3 AND member = ?4 AND following = 1";
    Stmt::new(sql).bind(community).bind(kind.as_str()).bind(thread).bind(member)
}
