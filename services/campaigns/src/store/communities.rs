//! Making communities, and what is said of one as a whole.

use serde::Deserialize;
use shared::domain::{CommunityId, Slug, Time};
use shared::ports::Stmt;
use shared::words::Lang;

/// A community that is there.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct MadeRow {
    pub(crate) slug: String,
}

/// Makes it; a row comes back if there was none of that slug.
pub(crate) fn make(id: CommunityId, slug: &Slug, name: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO communities (id, slug, name, created_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (slug) DO NOTHING RETURNING slug";
    Stmt::new(sql).bind(id).bind(slug.as_str()).bind(name).bind(now)
}

/// Makes it a draft, if it has just been made: until somebody has said all there is to say of it, nobody else sees it.
pub(crate) fn make_draft(id: CommunityId, now: Time) -> Stmt {
    let sql = "INSERT INTO campaigns (community, by_hand, by_hand_at, updated_at)
       SELECT c.id, 'draft', ?2, ?2 FROM communities c WHERE c.id = ?1 ON CONFLICT (community) DO NOTHING";
    Stmt::new(sql).bind(id).bind(now)
}

/// The one of that slug.
pub(crate) fn find(slug: &Slug) -> Stmt {
    Stmt::new("SELECT slug FROM communities WHERE slug = ?1").bind(slug.as_str())
}

/// Its name, what it is about, what it speaks.
pub(crate) fn describe(community: &str, name: &str, description: &str, language: Lang) -> Stmt {
    let sql = "UPDATE communities SET name = ?2, description = ?3, language = ?4 WHERE id = ?1";
    Stmt::new(sql).bind(community).bind(name).bind(description).bind(language.code())
}
