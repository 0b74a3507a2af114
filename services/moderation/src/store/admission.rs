//! What new members write, and what waits for approval.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// How a member stands who is new, or whose first posts wait for approval.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct StandingRow {
    pub(crate) new_per_hour: i64,
    pub(crate) new_links: i64,
    /// How much they wrote in the last hour, and when the oldest of it.
    pub(crate) written: i64,
    pub(crate) oldest: Option<i64>,
    /// How many of their first things have been approved, counted as far as it matters.
    pub(crate) published: i64,
}

/// How they stand: for what they are told. Whether they may is decided by the triggers on what [`write`] writes.
pub(crate) fn standing(community: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "SELECT c.new_per_hour, c.new_links,
         (SELECT count(*) FROM first_writes f WHERE f.community = ?1 AND f.member = ?2 AND f.written_at > ?3 - 3600000)
           AS written,
         (SELECT min(f.written_at) FROM first_writes f WHERE f.community = ?1 AND f.member = ?2
           AND f.written_at > ?3 - 3600000) AS oldest,
         (SELECT count(*) FROM (SELECT 1 FROM posts p WHERE p.community = ?1 AND p.author = ?2 AND p.state = 'published'
            LIMIT 20))
         + (SELECT count(*) FROM (SELECT 1 FROM ideas i WHERE i.community = ?1 AND i.author = ?2 AND i.state = 'published'
            LIMIT 20))
         + (SELECT count(*) FROM (SELECT 1 FROM replies r WHERE r.community = ?1 AND r.author = ?2
            AND r.state = 'published' LIMIT 20)) AS published
       FROM communities c WHERE c.id = ?1";
    Stmt::new(sql).bind(community).bind(member).bind(now)
}

/// Counts what a new member has written, behind the statement that writes it: refused, with all of its batch, where it is
/// over a limit; and withdrawn until it is approved, where that is how the community wants it.
pub(crate) fn write(
    community: &str,
    (kind, target): (&'static str, String),
    member: MemberId,
    links: usize,
    now: Time,
) -> Stmt {
    let sql =
        "INSERT INTO first_writes (community, kind, target, member, links, written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    Stmt::new(sql).bind(community).bind(kind).bind(target).bind(member).bind(links as i64).bind(now)
}
