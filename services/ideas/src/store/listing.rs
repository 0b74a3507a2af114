//! Lists of ideas.

use gate::{Access, Listed, Wanted};
use shared::domain::{FieldError, MemberId};
use shared::ports::Stmt;
use shared::web::Cursor;
use shared::words::Phrase;

use super::ideas::SUMMARY;
use crate::words;

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
    pub const ALL: [(&'static str, Phrase, Self); 3] = [
        ("top", words::SORT_TOP, Self::Top),
        ("trending", words::SORT_TRENDING, Self::Trending),
        ("new", words::SORT_NEW, Self::New),
    ];

    /// The order of that name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let found = Self::ALL.into_iter().find(|(name, ..)| *name == text);
        found.map(|(_, _, sort)| sort).ok_or_else(|| FieldError::new("sort", "invalid", words::LIMIT_SORT))
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

const IDEAS: Listed<'static> =
    Listed { holds: "idea", table: "ideas", tags: "idea_tags", tagged: "idea", columns: SUMMARY };

/// The parts of the shelves of ideas: their statuses.
const PARTS: [&str; 6] = ["under_review", "planned", "in_progress", "shipped", "declined", "merged"];

/// The newest ideas that are open to the visitor, with all that they say: what a feed carries.
pub(crate) fn newest(access: &Access, limit: usize) -> Stmt {
    let columns = format!("{SUMMARY}, x.body_html, x.response_html");
    let listed = Listed { columns: &columns, ..IDEAS };
    let parts: Vec<_> = PARTS.into_iter().filter(|part| *part != "merged").collect();
    let wanted = Wanted { key: None, parts: &parts, space: None, tag: None, author: None };
    gate::list(access, &listed, &wanted, &Cursor::top(), limit)
}

/// A page of ideas that are open to the visitor, one row more than the limit.
pub(crate) fn list(access: &Access, filter: &Filter<'_>, sort: Sort, cursor: &Cursor, limit: usize) -> Stmt {
    let parts: Vec<_> = match (filter.status, filter.author) {
        (Some(status), _) => vec![status],
        (None, Some(_)) => PARTS.into(),
        (None, None) => PARTS.into_iter().filter(|part| *part != "merged").collect(),
    };
    let wanted = Wanted { key: sort.key(), parts: &parts, space: filter.space, tag: filter.tag, author: filter.author };
    gate::list(access, &IDEAS, &wanted, cursor, limit)
}

/// A page of what was shipped, the latest first, with what the company said to it.
pub(crate) fn shipped(access: &Access, space: Option<&str>, cursor: &Cursor, limit: usize) -> Stmt {
    let responder = |column| {
        format!(
            "(SELECT o.{column} FROM members o WHERE o.community = x.community AND o.id = x.responder) AS responder_{column}"
        )
    };
    let [handle, name, role] = ["handle", "name", "role"].map(responder);
    let columns = format!("{SUMMARY}, x.response_html, x.shipped_at, {handle}, {name}, {role}");
    let listed = Listed { columns: &columns, ..IDEAS };
    let wanted = Wanted { key: Some("shipped_at"), parts: &["shipped"], space, tag: None, author: None };
    gate::list(access, &listed, &wanted, cursor, limit)
}

/// The open ideas the member has voted for and may still read, at most so many.
pub(crate) fn voted_for(access: &Access, member: MemberId, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {SUMMARY} FROM vote_points p CROSS JOIN ideas x ON x.community = p.community AND x.id = p.idea
           LEFT JOIN members m ON m.community = x.community AND m.id = x.author
         WHERE p.community = ?1 AND p.member = ?4 AND x.space IN (SELECT value FROM json_each(?2))
           AND coalesce(x.policy, '') IN (SELECT value FROM json_each(?3)) LIMIT {limit}"
    );
    access.gated(sql).bind(member)
}

/// The ideas that were merged into this one and are open to the visitor.
pub(crate) fn merged_into(access: &Access, id: &str) -> Stmt {
    let sql = format!(
        "SELECT {SUMMARY} FROM ideas x LEFT JOIN members m ON m.community = x.community AND m.id = x.author
         WHERE x.community = ?1 AND x.merged_into = ?4 AND +x.state = 'published'
           AND +x.space IN (SELECT value FROM json_each(?2)) AND coalesce(x.policy, '') IN (SELECT value FROM json_each(?3))
         ORDER BY x.id LIMIT 100"
    );
    access.gated(sql).bind(id)
}
