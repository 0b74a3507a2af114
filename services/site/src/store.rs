//! Every SQL string of the front door.

pub(crate) mod brand;

use serde::Deserialize;
use shared::domain::{Life, Slug, Time};
use shared::ports::Stmt;

/// A community's name in addresses.
#[derive(Debug, Deserialize)]
pub(crate) struct SlugRow {
    pub(crate) slug: String,
    life: Option<String>,
}

impl SlugRow {
    /// Whether others than its managers may know of it.
    pub(crate) fn is_open(&self, now: Time) -> bool {
        let life = self.life.as_deref().map_or_else(|| Ok(Life::default()), serde_json::from_str);
        life.is_ok_and(|life| !life.at(now).is_closed())
    }
}

/// The first two communities: enough to know whether there is one only.
pub(crate) fn communities() -> Stmt {
    Stmt::new("SELECT slug, life FROM communities ORDER BY slug LIMIT 2")
}

/// The community of that name.
pub(crate) fn community(slug: &Slug) -> Stmt {
    Stmt::new("SELECT slug, life FROM communities WHERE slug = ?1").bind(slug.as_str())
}

/// Whether the database answers, and has been brought up to date far enough to hold communities.
pub(crate) fn ping() -> Stmt {
    Stmt::new("SELECT slug, life FROM communities WHERE slug = ''")
}
