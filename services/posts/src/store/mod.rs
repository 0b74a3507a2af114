//! Every SQL string of posts, replies, spaces and tags.

pub(crate) mod beside;
pub(crate) mod counted;
pub(crate) mod import;
pub(crate) mod listing;
pub mod map;
pub(crate) mod pins;
pub(crate) mod places;
pub(crate) mod posts;
pub(crate) mod replies;
pub(crate) mod schedule;
pub(crate) mod search;
pub(crate) mod written;

use serde::Deserialize;
use shared::domain::{Author, Role, Time};

/// The author of a row, by the columns that every reading statement gives.
pub(crate) fn author(handle: Option<String>, name: Option<String>, role: Option<Role>) -> Author {
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| "Former member".to_owned());
    Author { handle, name, role: role.unwrap_or(Role::Visitor) }
}

/// Tags as the database keeps them: a JSON array.
pub(crate) fn tags(json: &str) -> Vec<String> {
    serde_json::from_str(json).unwrap_or_default()
}

/// What something said before an edit.
#[derive(Debug, Clone, Deserialize)]
pub struct Revision {
    /// The first is 1.
    pub version: i64,
    /// Its title then; empty for a reply.
    pub title: String,
    /// Its Markdown then.
    pub body_md: String,
    /// When that was written.
    pub written_at: Time,
}
