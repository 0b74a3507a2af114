//! Every SQL string of the front door.

pub(crate) mod brand;

use serde::Deserialize;
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

/// Whether the database answers.
pub(crate) fn ping() -> Stmt {
    Stmt::new("SELECT 1 AS one")
}
