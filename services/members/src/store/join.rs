//! Becoming a member, and being known again.

use serde::Deserialize;
use shared::domain::{MemberId, Role, Time};
use shared::ports::Stmt;

/// A member as they are known again.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct KnownRow {
    pub(crate) id: MemberId,
    pub(crate) handle: String,
    pub(crate) state: String,
    pub(crate) role: Role,
    /// Whether the address they have is known to be theirs.
    pub(crate) email_proved: bool,
    /// Whether a provider knows them by this subject; else it is the address alone that they are known by.
    pub(crate) by_identity: bool,
}

/// The member whom a provider knows by this subject, else the one of this confirmed address.
pub(crate) fn known(community: &str, issuer: &str, subject: &str, email: &str) -> Stmt {
    let sql = "SELECT m.id, m.handle, m.state, m.role, m.email_proved,
         EXISTS (SELECT 1 FROM identities i WHERE i.community = ?1 AND i.issuer = ?2 AND i.subject = ?3) AS by_identity
       FROM members m WHERE m.community = ?1 AND m.id = coalesce(
         (SELECT i.member FROM identities i WHERE i.community = ?1 AND i.issuer = ?2 AND i.subject = ?3),
         (SELECT e.id FROM members e WHERE e.community = ?1 AND e.email = ?4 AND ?4 <> ''))";
    Stmt::new(sql).bind(community).bind(issuer).bind(subject).bind(email)
}

/// The member of that handle.
pub(crate) fn of_handle(community: &str, handle: &str) -> Stmt {
    let sql = "SELECT id, handle, state, role, email_proved, 0 AS by_identity FROM members
       WHERE community = ?1 AND handle = ?2";
    Stmt::new(sql).bind(community).bind(handle)
}

/// Whether somebody has set something aside for this address.
pub(crate) fn awaited(community: &str, email: &str) -> Stmt {
    let sql = "SELECT 1 AS one FROM waiting_grants WHERE community = ?1 AND email = ?2 LIMIT 1";
    Stmt::new(sql).bind(community).bind(email)
}

/// A member as they join.
pub(crate) struct New<'a> {
    pub(crate) id: MemberId,
    pub(crate) handle: &'a str,
    pub(crate) name: &'a str,
    pub(crate) role: Role,
    pub(crate) email: &'a str,
    /// Whether somebody vouches for the address.
    pub(crate) proved: bool,
    pub(crate) now: Time,
}

/// Makes a member; refused as a duplicate where the handle or the address is taken.
pub(crate) fn make(community: &str, new: &New<'_>) -> Stmt {
    let sql = "INSERT INTO members (community, id, handle, name, role, email, email_proved, joined_at, consented_at, sessions_from)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?8)";
    let statement = Stmt::new(sql).bind(community).bind(new.id).bind(new.handle).bind(new.name);
    statement.bind(new.role.as_str()).bind(new.email).bind(i64::from(new.proved)).bind(new.now)
}

/// By which subject a provider knows the member from now on.
pub(crate) fn identify(community: &str, issuer: &str, subject: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "INSERT INTO identities (community, issuer, subject, member, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (community, issuer, subject) DO NOTHING";
    Stmt::new(sql).bind(community).bind(issuer).bind(subject).bind(member).bind(now)
}

/// Keeps the address of a member who has none that is proved, unless it is somebody else's; a row tells that it was kept.
pub(crate) fn confirm(community: &str, member: MemberId, email: &str) -> Stmt {
    let sql = "UPDATE members SET email = ?3, email_proved = 1
       WHERE community = ?1 AND id = ?2 AND (email = '' OR email_proved = 0)
         AND NOT EXISTS (SELECT 1 FROM members o WHERE o.community = ?1 AND o.email = ?3 AND o.id <> ?2) RETURNING email";
    Stmt::new(sql).bind(community).bind(member).bind(email)
}

/// Hands over what waited for the address.
pub(crate) fn claim(community: &str, member: MemberId, email: &str) -> [Stmt; 2] {
    let give = "INSERT INTO grants (community, member, kind, name, source, given_at, expires_at)
       SELECT community, ?2, kind, name, source, given_at, expires_at FROM waiting_grants
       WHERE community = ?1 AND email = ?3
       ON CONFLICT (community, member, kind, name, source) DO UPDATE SET expires_at = excluded.expires_at";
    let clear = "DELETE FROM waiting_grants WHERE community = ?1 AND email = ?2";
    [Stmt::new(give).bind(community).bind(member).bind(email), Stmt::new(clear).bind(community).bind(email)]
}

/// Makes the groups one source gives a member exactly these: a JSON array of names.
pub(crate) fn sync_groups(community: &str, member: MemberId, source: &str, names: &str, now: Time) -> [Stmt; 2] {
    let take = "DELETE FROM grants WHERE community = ?1 AND member = ?2 AND kind = 'group' AND source = ?3
       AND name NOT IN (SELECT value FROM json_each(?4))";
    let give = "INSERT INTO grants (community, member, kind, name, source, given_at)
       SELECT ?1, ?2, 'group', value, ?3, ?5 FROM json_each(?4) WHERE true
       ON CONFLICT (community, member, kind, name, source) DO NOTHING";
    [
        Stmt::new(take).bind(community).bind(member).bind(source).bind(names),
        Stmt::new(give).bind(community).bind(member).bind(source).bind(names).bind(now),
    ]
}
