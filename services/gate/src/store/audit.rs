//! The log of what those who look after the place have done.

use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

use crate::audit::Entry;

/// Adds a line to the log. Lines are numbered in the statement that writes them.
pub(crate) fn entry(community: &str, actor: MemberId, entry: &Entry<'_>, now: Time) -> Stmt {
    let sql = "INSERT INTO audit (community, number, at, actor, action, kind, target, about, detail, reason)
       VALUES (?1, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = ?1), 0) + 1, ?2, ?3, ?4, ?5, ?6,
         (SELECT m.id FROM members m WHERE m.community = ?1 AND m.handle = ?7), ?8, ?9)";
    Stmt::new(sql)
        .bind(community)
        .bind(now)
        .bind(actor)
        .bind(entry.action)
        .bind(entry.kind)
        .bind(entry.target)
        .bind(entry.about)
        .bind(entry.detail.to_string())
        .bind(entry.reason)
}
