//! Lists of posts. Each walks one index from where the cursor stands and stops when the page is full.

use gate::Access;
use shared::domain::FieldError;
use shared::ports::Stmt;
use shared::web::Cursor;

use super::posts::SUMMARY;

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// By score and age together.
    Hot,
    /// Newest first.
    New,
    /// Highest score first.
    Top,
    /// Questions without an answer, newest first.
    Unanswered,
}

impl Sort {
    /// All of them, as in addresses.
    pub const ALL: [(&'static str, Self); 4] =
        [("hot", Self::Hot), ("new", Self::New), ("top", Self::Top), ("unanswered", Self::Unanswered)];

    /// The order of that name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let found = Self::ALL.into_iter().find(|(name, _)| *name == text);
        found.map(|(_, sort)| sort).ok_or_else(|| FieldError::new("sort", "invalid", "hot, new, top or unanswered"))
    }

    /// As in addresses.
    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, sort)| *sort == self).map_or("hot", |(name, _)| name)
    }

    /// The column the order goes by, if it is not the id alone.
    const fn key(self) -> Option<&'static str> {
        match self {
            Self::Hot => Some("hot"),
            Self::Top => Some("score"),
            Self::New | Self::Unanswered => None,
        }
    }
}

/// Which posts.
#[derive(Debug, Clone, Default)]
pub struct Filter<'a> {
    /// In this space.
    pub space: Option<&'a str>,
    /// With this tag.
    pub tag: Option<&'a str>,
    /// Of this kind.
    pub kind: Option<&'a str>,
    /// By the member of this handle; such lists are newest first.
    pub author: Option<&'a str>,
}

/// A page of posts that are open to the visitor, one row more than the limit.
///
/// The first filter that is set decides the index; further ones are looked at row by row. A `+` keeps the planner from
/// another index, whose rows would have to be sorted.
pub(crate) fn list(access: &Access, filter: &Filter<'_>, sort: Sort, cursor: &Cursor, limit: usize) -> Stmt {
    let by_tag = filter.tag.is_some();
    let (order, id) = if by_tag { ("t", "t.post") } else { ("p", "p.id") };
    let (behind, ordered, key) = match sort.key() {
        Some(column) => (
            format!("({order}.{column}, {id}) < (?4, ?5)"),
            format!("{order}.{column} DESC, {id} DESC"),
            format!("{order}.{column}"),
        ),
        // The fourth placeholder is named all the same, so that every list binds alike.
        None => (format!("{id} < ?5 AND ?4 IS NOT NULL"), format!("{id} DESC"), "0".to_owned()),
    };
    let from = if by_tag {
        "post_tags t CROSS JOIN posts p ON p.community = t.community AND p.id = t.post"
    } else {
        "posts p"
    };
    let mut sql = format!(
        "SELECT {SUMMARY}, {key} AS sort_key FROM {from}
           LEFT JOIN members m ON m.community = p.community AND m.id = p.author
         WHERE {order}.community = ?1 AND p.state = 'published' AND {behind}
           AND +p.space IN (SELECT value FROM json_each(?2)) AND coalesce(p.policy, '') IN (SELECT value FROM json_each(?3))"
    );
    let mut values = Vec::new();
    let mut narrow = |condition: &str, value: &str| {
        values.push(value.to_owned());
        sql.push_str(&condition.replace('#', &format!("?{}", values.len() + 5)));
    };
    let mut indexed = by_tag;
    let mut plus = |used: bool| {
        let plus = if indexed { "+" } else { "" };
        indexed |= used;
        plus
    };
    if let Some(tag) = filter.tag {
        narrow(" AND t.tag = #", tag);
    }
    if let Some(author) = filter.author {
        let plus = plus(true);
        narrow(
            &format!(" AND {plus}p.author = (SELECT a.id FROM members a WHERE a.community = ?1 AND a.handle = #)"),
            author,
        );
    }
    if let Some(space) = filter.space {
        narrow(&format!(" AND {}p.space = #", plus(true)), space);
    }
    match (sort, filter.kind) {
        (Sort::Unanswered, _) => sql.push_str(" AND p.kind = 'question' AND p.answer_count = 0"),
        (_, Some(kind)) => narrow(&format!(" AND {}p.kind = #", plus(true)), kind),
        _ => {}
    }
    sql.push_str(&format!(" ORDER BY {ordered} LIMIT {}", limit + 1));
    let statement = Stmt::new(sql)
        .bind(access.community.id.as_str())
        .bind(access.open_spaces())
        .bind(access.open_policies())
        .bind(cursor.key)
        .bind(cursor.id.as_str());
    values.into_iter().fold(statement, Stmt::bind)
}
