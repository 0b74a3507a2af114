//! The pages of ideas for the site map; its parts are made as those of posts are.

use gate::Access;
use posts::map::{PART, ungated_spaces};
use serde::Deserialize;
use shared::domain::{IdeaId, Time};
use shared::ports::Stmt;

/// An idea in the map.
#[derive(Debug, Deserialize)]
pub(crate) struct MapRow {
    pub(crate) id: IdeaId,
    pub(crate) title: String,
    pub(crate) changed: Time,
}

/// The published ideas of a part that have no gate at all, with when they, the official response or the last comment were
/// written. Merged ones name another page as theirs.
pub(crate) fn part(access: &Access, part: i64) -> Stmt {
    let sql = "SELECT x.id, x.title, max(coalesce(x.edited_at, x.created_at), coalesce(x.responded_at, 0),
           coalesce((SELECT r.created_at FROM replies r
             WHERE r.community = x.community AND r.thread = x.id AND +r.state = 'published'
           ORDER BY r.id DESC LIMIT 1), 0)) AS changed
       FROM ideas x INDEXED BY ideas_in_order WHERE x.community = ?1 AND x.seq >= ?3 AND x.seq < ?4
         AND x.state = 'published' AND x.merged_into IS NULL AND x.policy IS NULL
         AND x.space IN (SELECT value FROM json_each(?2))";
    Stmt::new(sql)
        .bind(access.community.id.as_str())
        .bind(ungated_spaces(access))
        .bind(part * PART)
        .bind((part + 1) * PART)
}
