//! Lists of what is open to a visitor: the SQL that posts and ideas have in common.

use shared::ports::Stmt;
use shared::web::Cursor;

use super::walk::Walk;
use crate::access::Access;

/// What is listed.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// What its shelves hold: `post` or `idea`.
    pub holds: &'static str,
    /// The table; in SQL its rows are called `x`. It has `seq`, `community`, `id`, `shelf`, `author`, `tags` and `state`, and
    /// the columns lists are sorted by.
    pub table: &'static str,
    /// The table of its tags, with the same columns to sort by.
    pub tags: &'static str,
    /// The column of that table that names the row.
    pub tagged: &'static str,
    /// The columns to read, from `x` and from its author `m`.
    pub columns: &'a str,
}

/// Which of it, and in which order: highest first.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The column to go by; by age alone where none is named.
    pub key: Option<&'static str>,
    /// The parts (kinds, statuses) that are wanted.
    pub parts: &'a [&'a str],
    /// Only in this space.
    pub space: Option<&'a str>,
    /// Only with this tag.
    pub tag: Option<&'a str>,
    /// Only what the member of this handle wrote.
    pub author: Option<&'a str>,
}

/// A page of a list behind the cursor, one row more than the limit. Every row also has `sort_key`, what it was sorted by.
///
/// Space and parts choose the shelves, an author or a tag the index they are walked by. Only where both are named are an
/// author's rows looked at one by one for the tag.
pub fn list(access: &Access, listed: &Listed<'_>, wanted: &Wanted<'_>, cursor: &Cursor, limit: usize) -> Stmt {
    let Listed { holds, table, tags, tagged, columns } = *listed;
    let mut values = Vec::new();
    let mut place = |value: &str| {
        values.push(value.to_owned());
        format!("?{}", values.len() + 6)
    };
    // The slash is followed by 0: between the two is every name that begins with the space.
    let of_space =
        |slug: String| format!(" AND s.space = {slug} AND s.shelf > {slug} || '/' AND s.shelf < {slug} || '0'");
    let shelves = wanted.space.map(|space| of_space(place(space))).unwrap_or_default();
    let (walk, found) = match (wanted.author, wanted.tag) {
        (None, Some(tag)) => {
            let tag = place(tag);
            let walk = Walk {
                table: tags,
                row: tagged,
                id: tagged,
                rows: format!(" AND q.tag = {tag}"),
                again: format!(" AND p.community = ?1 AND p.tag = {tag} AND p.shelf = {{shelf}}"),
                ..Walk::of(holds, shelves, wanted.key)
            };
            (walk, "x.community = ?1 AND x.id = w.found")
        }
        (author, tag) => {
            let by = author.map(|handle| {
                let member = "SELECT a.id FROM members a WHERE a.community = ?1 AND a.handle";
                format!(" AND q.author = ({member} = {})", place(handle))
            });
            let with = tag.map(|tag| format!(" AND {} IN (SELECT value FROM json_each(q.tags))", place(tag)));
            let rows = format!(" AND q.state = 'published'{}{}", by.unwrap_or_default(), with.unwrap_or_default());
            (Walk { table, rows, ..Walk::of(holds, shelves, wanted.key) }, "x.seq = w.found")
        }
    };
    let sql = format!(
        "WITH RECURSIVE {}
         SELECT {columns}, w.sort_key FROM walk w CROSS JOIN {table} x ON {found}
           LEFT JOIN members m ON m.community = x.community AND m.id = x.author",
        walk.as_table(limit + 1)
    );
    values.into_iter().fold(access.walked(sql, cursor, wanted.parts), Stmt::bind)
}
