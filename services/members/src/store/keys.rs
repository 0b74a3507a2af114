//! Keys for programs.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// The most keys a member has.
pub(crate) const MOST: usize = 20;

/// A key as it is kept, without its digest.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct KeyRow {
    pub(crate) id: String,
    pub(crate) name: String,
    /// A JSON array.
    pub(crate) scopes: String,
    pub(crate) created_at: Time,
    pub(crate) expires_at: Option<Time>,
}

/// The keys of a member, the newest first.
pub(crate) fn list(community: &str, member: MemberId) -> Stmt {
    let sql = "SELECT id, name, scopes, created_at, expires_at FROM api_keys INDEXED BY api_keys_member
       WHERE community = ?1 AND member = ?2 ORDER BY id DESC LIMIT 100";
    Stmt::new(sql).bind(community).bind(member)
}

/// A new key.
pub(crate) struct New<'a> {
    pub(crate) id: &'a str,
    pub(crate) digest: &'a str,
    pub(crate) name: &'a str,
    pub(crate) scopes: &'a str,
    pub(crate) now: Time,
    pub(crate) expires: Option<Time>,
}

/// Keeps it, unless the member has as many as they may; then no row comes back.
pub(crate) fn make(community: &str, member: MemberId, new: &New<'_>) -> Stmt {
    let sql = "INSERT INTO api_keys (community, id, digest, name, member, scopes, created_at, expires_at)
       SELECT ?1, ?3, ?4, ?5, ?2, ?6, ?7, ?8
       WHERE (SELECT count(*) FROM api_keys WHERE community = ?1 AND member = ?2) < ?9
       RETURNING id, name, scopes, created_at, expires_at";
    let statement = Stmt::new(sql).bind(community).bind(member).bind(new.id).bind(new.digest).bind(new.name);
    statement.bind(new.scopes).bind(new.now).bind(new.expires).bind(MOST as i64)
}

/// Revokes a key of the member; a row tells that it was there.
pub(crate) fn revoke(community: &str, member: MemberId, id: &str) -> Stmt {
    let sql = "DELETE FROM api_keys WHERE community = ?1 AND member = ?2 AND id = ?3 RETURNING id";
    Stmt::new(sql).bind(community).bind(member).bind(id)
}

/// Takes all keys of a member back.
pub(crate) fn drop_all(community: &str, member: MemberId) -> Stmt {
    let sql = "DELETE FROM api_keys WHERE community = ?1 AND id IN
       (SELECT k.id FROM api_keys k INDEXED BY api_keys_member WHERE k.community = ?1 AND k.member = ?2)";
    Stmt::new(sql).bind(community).bind(member)
}
