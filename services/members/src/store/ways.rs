//! The ways in as they are kept.

use serde::Deserialize;
use shared::ports::Stmt;

/// A way somebody has set.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct WayRow {
    pub(crate) kind: String,
    pub(crate) enabled: bool,
    pub(crate) settings: String,
    pub(crate) secret: String,
    pub(crate) version: i64,
}

/// All ways of a community that somebody has set.
pub(crate) fn list(community: &str) -> Stmt {
    Stmt::new("SELECT kind, enabled, settings, secret, version FROM ways_in WHERE community = ?1").bind(community)
}

/// One of them.
pub(crate) fn one(community: &str, kind: &str) -> Stmt {
    let sql = "SELECT kind, enabled, settings, secret, version FROM ways_in WHERE community = ?1 AND kind = ?2";
    Stmt::new(sql).bind(community).bind(kind)
}

/// A way as it is to be.
pub(crate) struct Put<'a> {
    pub(crate) kind: &'a str,
    pub(crate) enabled: bool,
    pub(crate) settings: &'a str,
    /// The new secret, sealed; none: the one there is stays, if it is still for the same client of the same provider.
    pub(crate) secret: Option<&'a str>,
}

/// Keeps a way, new or changed.
pub(crate) fn put(community: &str, way: &Put<'_>) -> Stmt {
    let sql =
        "INSERT INTO ways_in (community, kind, enabled, settings, secret) VALUES (?1, ?2, ?3, ?4, coalesce(?5, ''))
       ON CONFLICT (community, kind) DO UPDATE SET enabled = excluded.enabled, settings = excluded.settings,
         secret = CASE WHEN ?5 IS NULL AND settings ->> 'issuer' IS excluded.settings ->> 'issuer'
             AND settings ->> 'client_id' IS excluded.settings ->> 'client_id'
           THEN secret ELSE excluded.secret END";
    Stmt::new(sql).bind(community).bind(way.kind).bind(way.enabled).bind(way.settings).bind(way.secret)
}

/// Makes the secret we give out another one; the row is its version.
pub(crate) fn rotate(community: &str, kind: &str) -> Stmt {
    let sql = "INSERT INTO ways_in (community, kind, enabled, version) VALUES (?1, ?2, 0, 2)
       ON CONFLICT (community, kind) DO UPDATE SET version = version + 1
       RETURNING kind, enabled, settings, secret, version";
    Stmt::new(sql).bind(community).bind(kind)
}
