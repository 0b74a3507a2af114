//! Host names of communities' own.

use shared::domain::HostName;
use shared::ports::Stmt;

/// Gives the community of that slug this host name, or takes it away; a row comes back if there is one. The index of host names
/// refuses one that another community of this database has.
pub(crate) fn put(slug: &str, name: Option<&HostName>) -> Stmt {
    let sql = "UPDATE communities SET host = ?2 WHERE slug = ?1 RETURNING slug";
    Stmt::new(sql).bind(slug).bind(name.map(HostName::as_str))
}

/// The host name of the community of that slug.
pub(crate) fn read(slug: &str) -> Stmt {
    Stmt::new("SELECT host FROM communities WHERE slug = ?1").bind(slug)
}
