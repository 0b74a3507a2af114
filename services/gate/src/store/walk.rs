//! Walking the shelves that are open to a visitor.
//!
//! A shelf is what one space, one policy and one part (the kind of a post, the status of an idea) hold; it is open to somebody
//! or closed as a whole. A walk merges the open ones: it begins with the first row of each behind the cursor and, whenever it
//! hands one on, fetches the next of the same shelf. So it reads one row a shelf and one more a row it gives, whatever else
//! there is, and never one that is closed. The queue in between is SQLite's own: what waits in a recursive statement is taken
//! out in the order the statement names.

use shared::ports::Stmt;
use shared::web::Cursor;

use crate::access::Access;

/// A walk: highest first, of equals the highest id.
///
/// In its SQL `?1` is the community, `?2` the open spaces, `?3` the open policies, `?4` and `?5` the cursor, `?6` the parts;
/// `?7` and on are the values of the conditions.
#[derive(Debug, Clone)]
pub struct Walk {
    /// What the shelves hold: `post`, `idea`, `reply` or `tag`.
    pub holds: &'static str,
    /// The table that is walked. It has `community`, `shelf`, and an index over them, the key and the id.
    pub table: &'static str,
    /// The column that names a row on its shelf, and that finds it without a second thought: the row number, if it has one.
    pub row: &'static str,
    /// The column that decides between equals.
    pub id: &'static str,
    /// The column to go by, if it is not the id alone.
    pub key: Option<&'static str>,
    /// Which shelves, in words of `s` (`space`, `part`), each condition beginning with AND.
    pub shelves: String,
    /// What holds of every row on the way, in words of `q`, each condition beginning with AND.
    pub rows: String,
    /// What helps to find a row `p` again by its name where that is not a row number, each condition beginning with AND.
    pub again: String,
}

impl Walk {
    /// A walk by row numbers over what these shelves hold; the table is still to be named.
    pub fn of(holds: &'static str, shelves: String, key: Option<&'static str>) -> Self {
        let (rows, again) = (String::new(), String::new());
        Self { holds, table: "", row: "seq", id: "id", key, shelves, rows, again }
    }

    /// The recursive table `walk (shelf, found, sort_key, id)`, of so many rows: what `WITH RECURSIVE` is followed by.
    pub fn as_table(&self, rows: usize) -> String {
        let Self { holds, table, row, id, key, shelves, again, .. } = self;
        let (first, next) = (self.next("s.shelf", "?4", "?5"), self.next("w.shelf", "+w.sort_key", "+w.id"));
        let key = key.map_or_else(|| "0".to_owned(), |key| format!("p.{key}"));
        let again_on = |shelf: &str| again.replace("{shelf}", shelf);
        let (first_again, next_again) = (again_on("s.shelf"), again_on("w.shelf"));
        format!(
            "walk (shelf, found, sort_key, id) AS (
               SELECT s.shelf, p.{row}, {key}, p.{id} FROM shelves s CROSS JOIN {table} p ON p.{row} = {first}{first_again}
                WHERE s.community = ?1 AND s.holds = '{holds}' AND s.space IN (SELECT value FROM json_each(?2))
                  AND s.policy IN (SELECT value FROM json_each(?3)) AND s.part IN (SELECT value FROM json_each(?6)){shelves}
               UNION ALL
               SELECT w.shelf, p.{row}, {key}, p.{id} FROM walk w CROSS JOIN {table} p ON p.{row} = {next}{next_again}
               ORDER BY 3 DESC, 4 DESC LIMIT {rows})"
        )
    }

    /// The name of the first row of a shelf behind a place. A `+` takes a column's type away: SQLite looks a pair of columns up
    /// in an index only where the other side has no type of its own to compare by.
    fn next(&self, shelf: &str, key: &str, id: &str) -> String {
        let Self { table, row, rows, id: column, .. } = self;
        let (behind, order) = match self.key {
            Some(by) => (format!("(q.{by}, q.{column}) < ({key}, {id})"), format!("q.{by} DESC, q.{column} DESC")),
            // The key is named all the same, so that every walk binds alike.
            None => (format!("q.{column} < {id} AND {key} IS NOT NULL"), format!("q.{column} DESC")),
        };
        format!(
            "(SELECT q.{row} FROM {table} q
                 WHERE q.community = ?1 AND q.shelf = {shelf} AND {behind}{rows} ORDER BY {order} LIMIT 1)"
        )
    }
}

impl Access {
    /// A statement that begins with a walk, from the cursor on, with the first six placeholders of one. No part at all stands
    /// for what has none.
    pub fn walked(&self, sql: String, cursor: &Cursor, parts: &[&str]) -> Stmt {
        let parts = if parts.is_empty() { &[""] } else { parts };
        let parts = serde_json::to_string(parts).unwrap_or_default();
        self.gated(sql).bind(cursor.key).bind(cursor.id.as_str()).bind(parts)
    }
}
