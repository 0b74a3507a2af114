//! Every SQL string of embedding.

use shared::ports::Stmt;

/// Lists these sites, as JSON, and no others.
pub(crate) fn list(community: &str, sites: &str) -> Stmt {
    Stmt::new("UPDATE communities SET sites = ?2 WHERE id = ?1").bind(community).bind(sites)
}
