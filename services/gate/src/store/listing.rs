//! Lists of what is open to a visitor: the SQL that posts and ideas have in common.
//!
//! A list walks one index from where the cursor stands and stops when the page is full. The first filter that is set
//! decides the index; further ones are looked at row by row. A `+` before a column keeps the planner from another index,
//! whose rows would have to be sorted.

use shared::ports::Stmt;
use shared::web::Cursor;

use crate::access::Access;

/// What is listed.
#[derive(Debug, Clone, Copy)]
pub struct Listed {
    /// The table; in SQL its rows are called `x`. It has `community`, `id`, `space`, `policy`, `author` and `state`, and the
    /// columns lists are sorted by.
    pub table: &'static str,
    /// The table of its tags, with the same columns to sort by.
    pub tags: &'static str,
    /// The column of that table that names the row.
    pub tagged: &'static str,
    /// The columns to read, from `x` and from its author `m`.
    pub columns: &'static str,
}

/// A list that is being put together.
pub struct Listing {
    sql: String,
    ordered: String,
    values: Vec<String>,
    indexed: bool,
}

impl Listing {
    /// A list by a column, or by age alone where none is named; with a tag, of what carries it. Every row also has
    /// `sort_key`, what it was sorted by.
    pub fn new(listed: &Listed, key: Option<&str>, tag: Option<&str>) -> Self {
        let Listed { table, tags, tagged, columns } = listed;
        let (order, id) = if tag.is_some() { ("t", format!("t.{tagged}")) } else { ("x", "x.id".to_owned()) };
        let (behind, ordered, key) = match key {
            Some(column) => (
                format!("({order}.{column}, {id}) < (?4, ?5)"),
                format!("{order}.{column} DESC, {id} DESC"),
                format!("{order}.{column}"),
            ),
            // The fourth placeholder is named all the same, so that every list binds alike.
            None => (format!("{id} < ?5 AND ?4 IS NOT NULL"), format!("{id} DESC"), "0".to_owned()),
        };
        let from = match tag {
            Some(_) => format!("{tags} t CROSS JOIN {table} x ON x.community = t.community AND x.id = t.{tagged}"),
            None => format!("{table} x"),
        };
        let sql = format!(
            "SELECT {columns}, {key} AS sort_key FROM {from}
               LEFT JOIN members m ON m.community = x.community AND m.id = x.author
             WHERE {order}.community = ?1 AND x.state = 'published' AND {behind}
               AND +x.space IN (SELECT value FROM json_each(?2))
               AND coalesce(x.policy, '') IN (SELECT value FROM json_each(?3))"
        );
        let mut listing = Self { sql, ordered, values: Vec::new(), indexed: tag.is_some() };
        if let Some(tag) = tag {
            let place = listing.place(tag);
            listing.sql.push_str(&format!(" AND t.tag = {place}"));
        }
        listing
    }

    fn place(&mut self, value: &str) -> String {
        self.values.push(value.to_owned());
        format!("?{}", self.values.len() + 5)
    }

    /// Only rows with this value in this column, if one is given; an index over it is used if none is yet.
    #[must_use]
    pub fn with(mut self, column: &str, value: Option<&str>) -> Self {
        if let Some(value) = value {
            let plus = if std::mem::replace(&mut self.indexed, true) { "+" } else { "" };
            let place = self.place(value);
            self.sql.push_str(&format!(" AND {plus}x.{column} = {place}"));
        }
        self
    }

    /// As [`with`](Self::with), but looked at row by row in any case.
    #[must_use]
    pub fn also(mut self, column: &str, value: Option<&str>) -> Self {
        let indexed = std::mem::replace(&mut self.indexed, true);
        self = self.with(column, value);
        self.indexed = indexed;
        self
    }

    /// Only what the member of this handle wrote, if one is given.
    #[must_use]
    pub fn by_author(mut self, handle: Option<&str>) -> Self {
        if let Some(handle) = handle {
            let plus = if std::mem::replace(&mut self.indexed, true) { "+" } else { "" };
            let place = self.place(handle);
            let member = format!("SELECT a.id FROM members a WHERE a.community = ?1 AND a.handle = {place}");
            self.sql.push_str(&format!(" AND {plus}x.author = ({member})"));
        }
        self
    }

    /// A condition of the table's own, that of a partial index.
    #[must_use]
    pub fn only(mut self, condition: &str) -> Self {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self
    }

    /// A page of it behind the cursor, one row more than the limit.
    pub fn page(self, access: &Access, cursor: &Cursor, limit: usize) -> Stmt {
        let sql = format!("{} ORDER BY {} LIMIT {}", self.sql, self.ordered, limit + 1);
        let statement = access.gated(sql).bind(cursor.key).bind(cursor.id.as_str());
        self.values.into_iter().fold(statement, Stmt::bind)
    }
}
