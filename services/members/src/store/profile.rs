//! Profiles and their pictures.

use serde::Deserialize;
use shared::domain::{Handle, MemberId, Role, Time};
use shared::ports::Stmt;

use crate::profile::ProfileChange;

/// A member as their page shows them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ProfileRow {
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) bio_md: String,
    pub(crate) bio_html: String,
    pub(crate) location: String,
    pub(crate) website: String,
    pub(crate) links: String,
    pub(crate) language: String,
    pub(crate) time_zone: String,
    pub(crate) reputation: i64,
    pub(crate) avatar_at: Option<Time>,
    pub(crate) joined_at: Time,
    /// A JSON array of names.
    pub(crate) badges: String,
}

/// One member, unless they have left. `?3` is now: badges that have run out are no longer worn.
fn one(condition: &str) -> Stmt {
    Stmt::new(format!(
        "SELECT m.handle, m.name, m.role, m.bio_md, m.bio_html, m.location, m.website, m.links, m.language, m.time_zone,
           m.reputation, m.avatar_at, m.joined_at,
           (SELECT json_group_array(DISTINCT g.name) FROM grants g WHERE g.community = m.community AND g.member = m.id
              AND g.kind = 'badge' AND (g.expires_at IS NULL OR g.expires_at > ?3)) AS badges
         FROM members m WHERE m.community = ?1 AND {condition} AND m.state <> 'former'"
    ))
}

/// The member of that handle.
pub(crate) fn of_handle(community: &str, handle: &str, now: Time) -> Stmt {
    one("m.handle = ?2").bind(community).bind(handle).bind(now)
}

/// The member of that id.
pub(crate) fn of_member(community: &str, member: MemberId, now: Time) -> Stmt {
    one("m.id = ?2").bind(community).bind(member).bind(now)
}

/// Writes a change; what it does not name stays.
pub(crate) fn change(community: &str, member: MemberId, change: &ProfileChange, bio_html: Option<String>) -> Stmt {
    let sql = "UPDATE members SET name = coalesce(?3, name), bio_md = coalesce(?4, bio_md),
         bio_html = coalesce(?5, bio_html), location = coalesce(?6, location), website = coalesce(?7, website),
         links = coalesce(?8, links), language = coalesce(?9, language), time_zone = coalesce(?10, time_zone)
       WHERE community = ?1 AND id = ?2";
    let links = change.links.as_ref().map(|links| serde_json::to_string(links).unwrap_or_else(|_| "[]".to_owned()));
    Stmt::new(sql)
        .bind(community)
        .bind(member)
        .bind(change.name.as_deref())
        .bind(change.bio_md.as_deref())
        .bind(bio_html)
        .bind(change.location.as_deref())
        .bind(change.website.as_deref())
        .bind(links)
        .bind(change.language.as_deref())
        .bind(change.time_zone.as_deref())
}

/// Keeps a picture in the place of the one before.
pub(crate) fn put_picture(community: &str, member: MemberId, kind: &str, data: &str, now: Time) -> Vec<Stmt> {
    let keep = "INSERT INTO avatars (community, member, kind, data) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (community, member) DO UPDATE SET kind = excluded.kind, data = excluded.data";
    let mark = "UPDATE members SET avatar_at = ?3 WHERE community = ?1 AND id = ?2";
    vec![
        Stmt::new(keep).bind(community).bind(member).bind(kind).bind(data),
        Stmt::new(mark).bind(community).bind(member).bind(now),
    ]
}

/// Drops the picture.
pub(crate) fn drop_picture(community: &str, member: MemberId) -> Vec<Stmt> {
    let drop = "DELETE FROM avatars WHERE community = ?1 AND member = ?2";
    let mark = "UPDATE members SET avatar_at = NULL WHERE community = ?1 AND id = ?2";
    vec![Stmt::new(drop).bind(community).bind(member), Stmt::new(mark).bind(community).bind(member)]
}

/// A picture as it is kept.
#[derive(Debug, Deserialize)]
pub(crate) struct PictureRow {
    pub(crate) kind: String,
    /// Base64.
    pub(crate) data: String,
    pub(crate) avatar_at: Option<Time>,
}

/// The picture of the member of that handle.
pub(crate) fn picture(community: &str, handle: &str) -> Stmt {
    let sql = "SELECT a.kind, a.data, m.avatar_at FROM members m
         JOIN avatars a ON a.community = m.community AND a.member = m.id
       WHERE m.community = ?1 AND m.handle = ?2 AND m.state <> 'former'";
    Stmt::new(sql).bind(community).bind(handle)
}

/// A member as a list shows them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PersonRow {
    pub(crate) handle: Handle,
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) location: String,
    pub(crate) reputation: i64,
    pub(crate) avatar_at: Option<Time>,
    pub(crate) joined_at: Time,
}

/// A page of the members whose handle begins so, by handle: one row more than the limit.
pub(crate) fn people(community: &str, beginning: &str, after: &str, limit: usize) -> Stmt {
    // `~` comes after every letter a handle has.
    let sql = "SELECT handle, name, role, location, reputation, avatar_at, joined_at FROM members
       WHERE community = ?1 AND handle > ?2 AND handle >= ?3 AND handle < ?3 || '~' AND state <> 'former'
       ORDER BY handle LIMIT ?4";
    Stmt::new(sql).bind(community).bind(after).bind(beginning).bind(limit as i64 + 1)
}
