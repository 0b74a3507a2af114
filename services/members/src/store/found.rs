//! Finding people by their names.

use shared::ports::Stmt;
use shared::web::Cursor;

/// How many of those that match are ranked: the newest entries of the index.
const RANKED: usize = 200;

/// Members whose name or handle has the words, best first: one more than the limit. `words` is for FTS5.
pub(crate) fn people(community: &str, words: &str, cursor: &Cursor, limit: usize) -> Stmt {
    let sql = format!(
        "WITH hits (member, best) AS (SELECT * FROM (SELECT f.member, CAST(bm25(people_fts, 0.0, 2.0, 1.0, 0.0) * 1000 AS INTEGER)
             FROM people_fts f WHERE people_fts MATCH 'place : c' || ?1 || 'x AND ' || ?2 ORDER BY f.rowid DESC LIMIT {RANKED}))
         SELECT m.handle, m.name, m.role, m.location, m.reputation, m.avatar_at, m.joined_at, h.best AS sort_key
           FROM hits h CROSS JOIN members m ON m.community = ?1 AND m.id = h.member
          WHERE m.state <> 'former' AND (h.best, m.handle) > (?3, ?4) ORDER BY h.best, m.handle LIMIT {}",
        limit + 1
    );
    Stmt::new(sql)
        .bind(community)
        .bind(format!("{{name handle}} : ({words})"))
        .bind(cursor.key)
        .bind(cursor.id.as_str())
}
