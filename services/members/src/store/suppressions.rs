//! Whom nobody may write to. Only digests are kept.

use serde::Deserialize;
use shared::domain::Time;
use shared::ports::Stmt;

/// A line of the list.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SuppressionRow {
    pub(crate) digest: String,
    pub(crate) kind: String,
    pub(crate) reason: String,
    pub(crate) added_at: Time,
}

/// A page of the list, the newest first, and one more.
pub(crate) fn list(community: &str, before: (i64, &str), limit: usize) -> Stmt {
    let sql = "SELECT digest, kind, reason, added_at FROM suppressions WHERE community = ?1 AND added_at <= ?2
         AND (added_at < ?2 OR digest > ?3) ORDER BY added_at DESC, digest LIMIT ?4";
    Stmt::new(sql).bind(community).bind(before.0).bind(before.1).bind(limit as i64 + 1)
}

/// Which of these digests are on the list: a JSON array.
pub(crate) fn among(community: &str, digests: &str) -> Stmt {
    let sql = "SELECT s.digest, s.kind, s.reason, s.added_at FROM json_each(?2) d
       CROSS JOIN suppressions s WHERE s.community = ?1 AND s.digest = d.value";
    Stmt::new(sql).bind(community).bind(digests)
}

/// Puts them on the list: a JSON array of `{digest, kind}`. Who has said no themselves stays there as such.
pub(crate) fn add(community: &str, all: &str, reason: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO suppressions (community, digest, kind, reason, added_at)
       SELECT ?1, value ->> 'digest', value ->> 'kind', ?3, ?4 FROM json_each(?2) WHERE true
       ON CONFLICT (community, digest) DO UPDATE SET reason = excluded.reason, added_at = excluded.added_at
         WHERE suppressions.reason = 'manager' AND excluded.reason = 'unsubscribed'";
    Stmt::new(sql).bind(community).bind(all).bind(reason).bind(now)
}

/// Takes one off the list, if it stands there for that reason; a row tells that it did.
pub(crate) fn drop(community: &str, digest: &str, reason: &str) -> Stmt {
    let sql = "DELETE FROM suppressions WHERE community = ?1 AND digest = ?2 AND reason = ?3 RETURNING digest";
    Stmt::new(sql).bind(community).bind(digest).bind(reason)
}

/// Marks an invitation by which somebody has said no, or takes the mark away.
pub(crate) fn mark(community: &str, invitation: &str, at: Option<Time>) -> Stmt {
    let sql = "UPDATE invitations SET silenced_at = ?3 WHERE community = ?1 AND id = ?2";
    Stmt::new(sql).bind(community).bind(invitation).bind(at)
}
