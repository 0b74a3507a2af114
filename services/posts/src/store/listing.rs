//! Lists of posts.

use gate::{Access, Listed, Wanted};
use shared::domain::FieldError;
use shared::ports::Stmt;
use shared::web::Cursor;

use super::posts::SUMMARY;
use crate::words;

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
        found.map(|(_, sort)| sort).ok_or_else(|| FieldError::new("sort", "invalid", words::LIMIT_SORT))
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

const POSTS: Listed<'static> =
    Listed { holds: "post", table: "posts", tags: "post_tags", tagged: "post", columns: SUMMARY };

/// The parts of the shelves of posts: their kinds, questions without an answer apart from the others.
pub(crate) const PARTS: [&str; 5] = ["unanswered", "question", "discussion", "article", "announcement"];

/// The newest posts that are open to the visitor, with all that they say: what a feed carries.
pub(crate) fn newest(access: &Access, space: Option<&str>, tag: Option<&str>, limit: usize) -> Stmt {
    let columns = format!("{SUMMARY}, x.body_html");
    let listed = Listed { columns: &columns, ..POSTS };
    let wanted = Wanted { key: None, parts: &PARTS, space, tag, author: None };
    gate::list(access, &listed, &wanted, &Cursor::top(), limit)
}

/// A page of posts that are open to the visitor, one row more than the limit.
pub(crate) fn list(access: &Access, filter: &Filter<'_>, sort: Sort, cursor: &Cursor, limit: usize) -> Stmt {
    let of_kind = |part: &&str| match (filter.kind, *part) {
        (Some(kind), "unanswered") => kind == "question",
        (kind, part) => kind.is_none_or(|kind| kind == part),
    };
    let of_sort = |part: &&str| sort != Sort::Unanswered || *part == "unanswered";
    let parts: Vec<_> = PARTS.into_iter().filter(of_kind).filter(of_sort).collect();
    let wanted = Wanted { key: sort.key(), parts: &parts, space: filter.space, tag: filter.tag, author: filter.author };
    gate::list(access, &POSTS, &wanted, cursor, limit)
}
