//! Every SQL string of the front door.

use serde::Deserialize;
use shared::domain::{Role, Time};
use shared::ports::Stmt;

/// A community's name in addresses.
#[derive(Debug, Deserialize)]
pub(crate) struct SlugRow {
    pub(crate) slug: String,
}

/// The first two communities: enough to know whether there is one only.
pub(crate) fn communities() -> Stmt {
    Stmt::new("SELECT slug FROM communities ORDER BY slug LIMIT 2")
}

/// A member as their page shows them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct MemberRow {
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) bio_html: String,
    pub(crate) location: String,
    pub(crate) website: String,
    pub(crate) joined_at: Time,
}

/// One member.
pub(crate) fn member(community: &str, handle: &str) -> Stmt {
    let sql = "SELECT handle, name, role, bio_html, location, website, joined_at FROM members
       WHERE community = ?1 AND handle = ?2";
    Stmt::new(sql).bind(community).bind(handle)
}

/// Whether the database answers.
pub(crate) fn ping() -> Stmt {
    Stmt::new("SELECT 1 AS one")
}
