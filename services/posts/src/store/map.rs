//! The pages of posts for the site map. A part of it is [`PART`] numbers of rows in a row, as many of the community's own as
//! are among them, so that the next part is found by one look into an index.

use gate::Access;
use serde::Deserialize;
use shared::domain::{PostId, Time};
use shared::ports::Stmt;

/// The most pages of a part.
pub const PART: i64 = 2_000;

/// A part of the map that has something in it.
#[derive(Debug, Deserialize)]
pub struct PartRow {
    /// Its number.
    pub part: i64,
}

/// A post in the map.
#[derive(Debug, Deserialize)]
pub(crate) struct MapRow {
    pub(crate) id: PostId,
    pub(crate) title: String,
    pub(crate) changed: Time,
}

/// The parts there are of a table that has a row number, a community and an index by both, named so.
pub fn parts(access: &Access, table: &'static str) -> Stmt {
    let rows = format!("{table} x INDEXED BY {table}_in_order");
    let sql = format!(
        "WITH RECURSIVE parts (part) AS (
           SELECT (SELECT min(x.seq) FROM {rows} WHERE x.community = ?1) / {PART}
           UNION ALL
           SELECT (SELECT min(x.seq) FROM {rows} WHERE x.community = ?1 AND x.seq >= (earlier.part + 1) * {PART}) / {PART}
             FROM parts earlier WHERE earlier.part IS NOT NULL LIMIT 50000)
         SELECT part FROM parts WHERE part IS NOT NULL"
    );
    Stmt::new(sql).bind(access.community.id.as_str())
}

/// The open spaces without a gate, as a JSON array.
pub fn ungated_spaces(access: &Access) -> String {
    let slugs: Vec<_> = access.spaces().filter(|space| space.policy.is_none()).map(|space| &space.slug).collect();
    serde_json::to_string(&slugs).unwrap_or_else(|_| "[]".to_owned())
}

/// The published posts of a part that have no gate at all, with when they or the last reply to them were written.
pub(crate) fn part(access: &Access, part: i64) -> Stmt {
    let sql =
        "SELECT x.id, x.title, max(coalesce(x.edited_at, x.created_at), coalesce((SELECT r.created_at FROM replies r
           WHERE r.community = x.community AND r.thread = x.id AND +r.state = 'published'
           ORDER BY r.id DESC LIMIT 1), 0)) AS changed
       FROM posts x INDEXED BY posts_in_order WHERE x.community = ?1 AND x.seq >= ?3 AND x.seq < ?4
         AND x.state = 'published' AND x.policy IS NULL AND x.space IN (SELECT value FROM json_each(?2))";
    Stmt::new(sql)
        .bind(access.community.id.as_str())
        .bind(ungated_spaces(access))
        .bind(part * PART)
        .bind((part + 1) * PART)
}
