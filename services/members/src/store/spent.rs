//! What is good once.

use shared::domain::Time;
use shared::ports::Stmt;

/// Spends something: refused as a duplicate where it has been spent. It is remembered until it would not be taken anyway.
pub(crate) fn spend(community: &str, kind: &'static str, digest: &str, now: Time, expires: Time) -> [Stmt; 2] {
    let forget = "DELETE FROM spent WHERE community = ?1 AND expires_at <= ?2";
    let keep = "INSERT INTO spent (community, kind, digest, expires_at) VALUES (?1, ?2, ?3, ?4)";
    [Stmt::new(forget).bind(community).bind(now), Stmt::new(keep).bind(community).bind(kind).bind(digest).bind(expires)]
}
