//! Lists of ideas. Each walks one index from where the cursor stands and stops when the page is full.

use gate::Access;
use shared::domain::FieldError;
use shared::ports::Stmt;
use shared::web::Cursor;

use super::ideas::SUMMARY;

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Highest score first.
    Top,
    /// By score and age together.
    Trending,
    /// Newest first.
    New,
}

impl Sort {
    /// All of them, as in addresses and for people.
    pub const ALL: [(&'static str, &'static str, Self); 3] =
        [("top", "Top", Self::Top), ("trending", "Trending", Self::Trending), ("new", "New", Self::New)];

    /// The order of that name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let found = Self::ALL.into_iter().find(|(name, ..)| *name == text);
        found.map(|(_, _, sort)| sort).ok_or_else(|| FieldError::new("sort", "invalid", "top, trending or new"))
    }

    /// As in addresses.
    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, _, sort)| *sort == self).map_or("top", |(name, ..)| name)
    }

    /// The column the order goes by, if it is not the id alone.
    const fn key(self) -> Option<&'static str> {
        match self {
            Self::Top => Some("score"),
            Self::Trending => Some("hot"),
            Self::New => None,
        }
    }
}

/// Which ideas. Merged ones are left out unless their status is asked for, or their author.
#[derive(Debug, Clone, Default)]
pub struct Filter<'a> {
    /// With this status.
    pub status: Option<&'a str>,
    /// In this space.
    pub space: Option<&'a str>,
    /// With this tag.
    pub tag: Option<&'a str>,
    /// By the member of this handle; such lists are newest first.
    pub author: Option<&'a str>,
}

/// A page of ideas that are open to the visitor, one row more than the limit. As in lists of posts, the first filter that
/// is set decides the index, and a `+` keeps the planner from another.
pub(crate) fn list(access: &Access, filter: &Filter<'_>, sort: Sort, cursor: &Cursor, limit: usize) -> Stmt {
    let by_tag = filter.tag.is_some();
    let (order, id) = if by_tag { ("t", "t.idea") } else { ("i", "i.id") };
    let (behind, ordered, key) = match sort.key() {
        Some(column) => (
            format!("({order}.{column}, {id}) < (?4, ?5)"),
            format!("{order}.{column} DESC, {id} DESC"),
            format!("{order}.{column}"),
        ),
        None => (format!("{id} < ?5 AND ?4 IS NOT NULL"), format!("{id} DESC"), "0".to_owned()),
    };
    let from = if by_tag {
        "idea_tags t CROSS JOIN ideas i ON i.community = t.community AND i.id = t.idea"
    } else {
        "ideas i"
    };
    let mut sql = format!(
        "SELECT {SUMMARY}, {key} AS sort_key FROM {from}
           LEFT JOIN members m ON m.community = i.community AND m.id = i.author
         WHERE {order}.community = ?1 AND i.state = 'published' AND {behind}
           AND +i.space IN (SELECT value FROM json_each(?2)) AND coalesce(i.policy, '') IN (SELECT value FROM json_each(?3))"
    );
    let mut values = Vec::new();
    let mut narrow = |condition: &str, value: &str| {
        values.push(value.to_owned());
        sql.push_str(&condition.replace('#', &format!("?{}", values.len() + 5)));
    };
    let mut indexed = by_tag;
    let mut plus = || if std::mem::replace(&mut indexed, true) { "+" } else { "" };
    if let Some(tag) = filter.tag {
        narrow(" AND t.tag = #", tag);
    }
    if let Some(author) = filter.author {
        let plus = plus();
        narrow(
            &format!(" AND {plus}i.author = (SELECT a.id FROM members a WHERE a.community = ?1 AND a.handle = #)"),
            author,
        );
    }
    if let Some(status) = filter.status {
        narrow(&format!(" AND {}i.status = #", plus()), status);
    }
    if let Some(space) = filter.space {
        narrow(&format!(" AND {}i.space = #", plus()), space);
    }
    if filter.status.is_none() && filter.author.is_none() {
        sql.push_str(" AND i.merged_into IS NULL");
    }
    sql.push_str(&format!(" ORDER BY {ordered} LIMIT {}", limit + 1));
    let statement = gated(access, sql).bind(cursor.key).bind(cursor.id.as_str());
    values.into_iter().fold(statement, Stmt::bind)
}

/// Ideas that match a full-text query, best first; merged ones lead to nowhere new and are left out.
pub(crate) fn matching(access: &Access, query: &str, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {SUMMARY} FROM ideas_fts f CROSS JOIN ideas i ON i.seq = f.rowid
           LEFT JOIN members m ON m.community = i.community AND m.id = i.author
         WHERE ideas_fts MATCH ?4 AND i.community = ?1 AND i.state = 'published' AND i.merged_into IS NULL
           AND i.space IN (SELECT value FROM json_each(?2)) AND coalesce(i.policy, '') IN (SELECT value FROM json_each(?3))
         ORDER BY f.rank LIMIT {limit}"
    );
    gated(access, sql).bind(query)
}

/// The ideas that were merged into this one and are open to the visitor.
pub(crate) fn merged_into(access: &Access, id: &str) -> Stmt {
    let sql = format!(
        "SELECT {SUMMARY} FROM ideas i LEFT JOIN members m ON m.community = i.community AND m.id = i.author
         WHERE i.community = ?1 AND i.merged_into = ?4 AND +i.state = 'published'
           AND +i.space IN (SELECT value FROM json_each(?2)) AND coalesce(i.policy, '') IN (SELECT value FROM json_each(?3))
         ORDER BY i.id LIMIT 100"
    );
    gated(access, sql).bind(id)
}

fn gated(access: &Access, sql: String) -> Stmt {
    Stmt::new(sql).bind(access.community.id.as_str()).bind(access.open_spaces()).bind(access.open_policies())
}
