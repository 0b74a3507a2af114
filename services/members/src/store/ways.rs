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
