//! The SQL of sessions.

use serde::Deserialize;
use shared::domain::{MemberId, Slug, Time};
use shared::ports::Stmt;

use super::member_json;

/// A session as it begins.
pub(crate) struct Begun<'a> {
    pub(crate) id: &'a str,
    pub(crate) member: MemberId,
    /// The digest of its first refresh token.
    pub(crate) current: &'a str,
    pub(crate) browser: &'a str,
    pub(crate) way: &'a str,
    pub(crate) now: Time,
    pub(crate) expires: Time,
}

/// Begins a session.
pub(crate) fn begin(community: &str, begun: &Begun<'_>) -> Stmt {
    let sql = "INSERT INTO sessions (community, id, member, current, rotated_at, began_at, expires_at, browser, way)
       VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8)";
    let statement = Stmt::new(sql).bind(community).bind(begun.id).bind(begun.member).bind(begun.current);
    statement.bind(begun.now).bind(begun.expires).bind(begun.browser).bind(begun.way)
}

/// Forgets a member's sessions that ran out or ended a while ago; a row of an ended one stays for as long as its tokens
/// could be shown.
pub(crate) fn forget_old(community: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "DELETE FROM sessions WHERE community = ?1 AND member = ?2 AND expires_at <= ?3";
    Stmt::new(sql).bind(community).bind(member).bind(now)
}

/// The member with all that gates ask about.
pub(crate) fn asker(community: &str, member: MemberId) -> Stmt {
    let member_of = member_json("m.community = ?1 AND m.id = ?2", "NULL");
    Stmt::new(format!("SELECT {member_of}")).bind(community).bind(member).bind("")
}

/// A turn of a refresh token.
pub(crate) struct Turn<'a> {
    pub(crate) family: &'a str,
    /// The digest of the token shown.
    pub(crate) shown: &'a str,
    /// The digest of its successor.
    pub(crate) next: &'a str,
    pub(crate) now: Time,
    pub(crate) expires: Time,
    /// Turns since then may be asked for again.
    pub(crate) grace: Time,
}

/// Whose session has been ended.
#[derive(Debug, Deserialize)]
pub(crate) struct EndedRow {
    pub(crate) handle: String,
}

/// Turns the token shown into its successor, if it is the current one; and ends the family if it is neither that nor the one
/// of a moment ago.
pub(crate) fn turn(slug: &Slug, turn: &Turn<'_>) -> [Stmt; 2] {
    let community = "community = (SELECT id FROM communities WHERE slug = ?1)";
    let rotate = format!(
        "UPDATE sessions SET current = ?4, rotated_at = ?5, expires_at = ?6
         WHERE {community} AND id = ?2 AND current = ?3 AND ended_at IS NULL AND expires_at > ?5"
    );
    let end = format!(
        "UPDATE sessions SET ended_at = ?4, ended_by = 'reuse'
         WHERE {community} AND id = ?2 AND ended_at IS NULL AND NOT (current = ?3 AND rotated_at > ?5)
         RETURNING (SELECT m.handle FROM members m WHERE m.community = sessions.community AND m.id = sessions.member) AS handle"
    );
    [
        Stmt::new(rotate)
            .bind(slug.as_str())
            .bind(turn.family)
            .bind(turn.shown)
            .bind(turn.next)
            .bind(turn.now)
            .bind(turn.expires),
        Stmt::new(end).bind(slug.as_str()).bind(turn.family).bind(turn.next).bind(turn.now).bind(turn.grace),
    ]
}

/// The sessions of a member that go on, the newest first.
pub(crate) fn list(community: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "SELECT id, browser, way, began_at, rotated_at FROM sessions INDEXED BY sessions_member
       WHERE community = ?1 AND member = ?2 AND ended_at IS NULL AND expires_at > ?3 ORDER BY id DESC LIMIT 100";
    Stmt::new(sql).bind(community).bind(member).bind(now)
}

/// Ends one session of a member; a row tells that it went on.
pub(crate) fn end_one(community: &str, member: MemberId, id: &str, now: Time) -> Stmt {
    let sql = "UPDATE sessions SET ended_at = ?4, ended_by = 'sign_out'
       WHERE community = ?1 AND member = ?2 AND id = ?3 AND ended_at IS NULL RETURNING id";
    Stmt::new(sql).bind(community).bind(member).bind(id).bind(now)
}

/// Ends all sessions of a member; a row for each.
pub(crate) fn end_all(community: &str, member: MemberId, by: &'static str, now: Time) -> Stmt {
    let sql = "UPDATE sessions INDEXED BY sessions_member SET ended_at = ?3, ended_by = ?4
       WHERE community = ?1 AND member = ?2 AND ended_at IS NULL RETURNING id";
    Stmt::new(sql).bind(community).bind(member).bind(now).bind(by)
}

/// Tool tokens of the member that were made before now are over.
pub(crate) fn tokens_end(community: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "UPDATE members SET sessions_from = ?3 WHERE community = ?1 AND id = ?2";
    Stmt::new(sql).bind(community).bind(member).bind(now)
}
