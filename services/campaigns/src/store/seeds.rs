//! What a manifest has planted.

use serde::{Deserialize, Serialize};
use shared::ports::Stmt;
use utoipa::ToSchema;

/// What a manifest's own name for a post or an idea stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct Planted {
    /// The manifest's name for it: the path of its file.
    pub(crate) key: String,
    /// `post` or `idea`.
    pub(crate) kind: String,
    /// Which one it became.
    pub(crate) id: String,
}

/// A page of them, by key.
pub(crate) fn list(community: &str, after: &str, limit: usize) -> Stmt {
    let sql = "SELECT key, kind, id FROM campaign_seeds WHERE community = ?1 AND key > ?2 ORDER BY key LIMIT ?3";
    Stmt::new(sql).bind(community).bind(after).bind(limit as i64 + 1)
}

/// Keeps which one it became.
pub(crate) fn put(community: &str, key: &str, kind: &str, id: &str) -> Stmt {
    let sql = "INSERT INTO campaign_seeds (community, key, kind, id) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (community, key) DO UPDATE SET kind = excluded.kind, id = excluded.id";
    Stmt::new(sql).bind(community).bind(key).bind(kind).bind(id)
}
