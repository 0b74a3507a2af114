//! What members have been given.

use serde::Deserialize;
use shared::domain::{GrantKind, MemberId, Time};
use shared::ports::Stmt;

/// Something a member has been given by one source.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct GrantRow {
    pub(crate) kind: GrantKind,
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) given_at: Time,
    pub(crate) expires_at: Option<Time>,
}

/// A page of what a member has been given, by kind and name, and one more.
pub(crate) fn list(community: &str, handle: &str, (kind, name, source): (&str, &str, &str), limit: usize) -> Stmt {
    let sql = "SELECT kind, name, source, given_at, expires_at FROM grants WHERE community = ?1
         AND member = (SELECT m.id FROM members m WHERE m.community = ?1 AND m.handle = ?2)
         AND (kind, name, source) > (?3, ?4, ?5) ORDER BY kind, name, source LIMIT ?6";
    Stmt::new(sql).bind(community).bind(handle).bind(kind).bind(name).bind(source).bind(limit as i64 + 1)
}

/// What is to be given.
pub(crate) struct Given<'a> {
    pub(crate) kind: GrantKind,
    pub(crate) name: &'a str,
    pub(crate) source: &'static str,
    pub(crate) expires: Option<Time>,
}

/// Gives a member something, or gives it for another time; a row tells that there is such a member.
pub(crate) fn give(community: &str, handle: &str, given: &Given<'_>, now: Time) -> Stmt {
    let sql = "INSERT INTO grants (community, member, kind, name, source, given_at, expires_at)
       SELECT ?1, m.id, ?3, ?4, ?5, ?6, ?7 FROM members m WHERE m.community = ?1 AND m.handle = ?2 AND m.state <> 'former'
       ON CONFLICT (community, member, kind, name, source) DO UPDATE SET expires_at = excluded.expires_at
       RETURNING kind, name, source, given_at, expires_at";
    let statement = Stmt::new(sql).bind(community).bind(handle).bind(given.kind.as_str()).bind(given.name);
    statement.bind(given.source).bind(now).bind(given.expires)
}

/// Takes something from a member, whoever gave it; a row for each source.
pub(crate) fn take(community: &str, handle: &str, kind: GrantKind, name: &str) -> Stmt {
    let sql = "DELETE FROM grants WHERE community = ?1
         AND member = (SELECT m.id FROM members m WHERE m.community = ?1 AND m.handle = ?2)
         AND kind = ?3 AND name = ?4 RETURNING source";
    Stmt::new(sql).bind(community).bind(handle).bind(kind.as_str()).bind(name)
}

/// A member somebody else's program names.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct NamedRow {
    pub(crate) place: i64,
    pub(crate) id: Option<MemberId>,
    pub(crate) handle: Option<String>,
}

/// Who each of a JSON array of `{email}`, `{handle}` or `{subject, issuer}` is: a row for each, with its place.
pub(crate) fn named(community: &str, entries: &str) -> Stmt {
    let sql = "SELECT e.key AS place, m.id, m.handle FROM json_each(?2) e
       LEFT JOIN members m ON m.community = ?1 AND m.state <> 'former' AND m.id = coalesce(
         (SELECT h.id FROM members h WHERE h.community = ?1 AND h.handle = e.value ->> 'handle'),
         (SELECT a.id FROM members a WHERE a.community = ?1 AND a.email <> '' AND a.email = e.value ->> 'email'),
         (SELECT s.member FROM identities s WHERE s.community = ?1
            AND s.issuer = e.value ->> 'issuer' AND s.subject = e.value ->> 'subject'))";
    Stmt::new(sql).bind(community).bind(entries)
}

/// Gives members what a webhook told: a JSON array of `{member, kind, name, expires_at}`.
pub(crate) fn give_all(community: &str, entries: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO grants (community, member, kind, name, source, given_at, expires_at)
       SELECT ?1, value ->> 'member', value ->> 'kind', value ->> 'name', 'webhook', ?3, value ->> 'expires_at'
         FROM json_each(?2) WHERE true
       ON CONFLICT (community, member, kind, name, source) DO UPDATE SET expires_at = excluded.expires_at";
    Stmt::new(sql).bind(community).bind(entries).bind(now)
}

/// Sets aside what a webhook told of people who are not members yet: a JSON array of `{email, kind, name, expires_at}`.
pub(crate) fn await_all(community: &str, entries: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO waiting_grants (community, email, kind, name, source, given_at, expires_at)
       SELECT ?1, value ->> 'email', value ->> 'kind', value ->> 'name', 'webhook', ?3, value ->> 'expires_at'
         FROM json_each(?2) WHERE true
       ON CONFLICT (community, email, kind, name, source) DO UPDATE SET expires_at = excluded.expires_at";
    Stmt::new(sql).bind(community).bind(entries).bind(now)
}

/// Takes back from members what a webhook gave them, and nothing anybody else did.
pub(crate) fn take_all(community: &str, entries: &str) -> Stmt {
    let sql = "DELETE FROM grants WHERE community = ?1 AND source = 'webhook' AND (member, kind, name) IN
         (SELECT value ->> 'member', value ->> 'kind', value ->> 'name' FROM json_each(?2)) RETURNING member";
    Stmt::new(sql).bind(community).bind(entries)
}

/// The same from those who are not members yet.
pub(crate) fn forget_all(community: &str, entries: &str) -> Stmt {
    let sql = "DELETE FROM waiting_grants WHERE community = ?1 AND source = 'webhook' AND (email, kind, name) IN
         (SELECT value ->> 'email', value ->> 'kind', value ->> 'name' FROM json_each(?2)) RETURNING email";
    Stmt::new(sql).bind(community).bind(entries)
}
