//! How much somebody has written that the visitor may read: counted only so far, so that it never costs more than a page.

use gate::Access;
use serde::Deserialize;
use shared::ports::{DbError, Rows, Stmt};

/// How far is counted.
const MOST: i64 = 100;

/// So many, or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// How many, at most a hundred.
    pub number: i64,
    /// Whether there are more.
    pub more: bool,
}

impl From<i64> for Counted {
    fn from(found: i64) -> Self {
        Self { number: found.min(MOST), more: found > MOST }
    }
}

/// The count of what a table with shelves holds of the member of handle `?4`, by the index of its authors.
pub fn of(holds: &str, table: &str) -> String {
    format!(
        "(SELECT count(*) FROM (SELECT 1 FROM shelves s CROSS JOIN {table} q INDEXED BY {table}_author_new
            WHERE s.community = ?1 AND s.holds = '{holds}' AND s.space IN (SELECT value FROM json_each(?2))
              AND s.policy IN (SELECT value FROM json_each(?3)) AND q.community = ?1 AND q.shelf = s.shelf AND q.state = 'published'
              AND q.author = (SELECT a.id FROM members a WHERE a.community = ?1 AND a.handle = ?4){} LIMIT {}))",
        // The index of replies has only those that stand somewhere.
        if holds == "reply" { " AND q.shelf IS NOT NULL" } else { "" },
        MOST + 1
    )
}

#[derive(Deserialize)]
struct Row {
    posts: i64,
    replies: i64,
}

/// Asks how many posts and replies the member of that handle has written.
pub fn count_by(access: &Access, handle: &str) -> Stmt {
    let sql = format!("SELECT {} AS posts, {} AS replies", of("post", "posts"), of("reply", "replies"));
    access.gated(sql).bind(handle)
}

/// The answer: posts, then replies.
pub fn counted_by(rows: &Rows) -> Result<(Counted, Counted), DbError> {
    let row = rows.first::<Row>()?.unwrap_or(Row { posts: 0, replies: 0 });
    Ok((row.posts.into(), row.replies.into()))
}
