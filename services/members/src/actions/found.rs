//! Finding people by their names.

use gate::Access;
use serde::Deserialize;
use shared::domain::{Handle, Role, Time};
use shared::ports::{Rows, Stmt};
use shared::web::{Cursor, List, Problem};

use super::profile::picture_url;
use crate::store::found as store;

/// A member who was found.
#[derive(Debug, Clone)]
pub struct FoundPerson {
    /// In addresses.
    pub handle: String,
    /// For people.
    pub name: String,
    /// What they are in this community.
    pub role: Role,
    /// Where they are, as they put it.
    pub location: String,
    /// What others think of what they wrote.
    pub reputation: i64,
    /// The address of their picture.
    pub avatar_url: Option<String>,
    /// When they joined.
    pub joined_at: Time,
    /// The address of their page.
    pub url: String,
}

#[derive(Deserialize)]
struct Row {
    handle: Handle,
    name: String,
    role: Role,
    location: String,
    reputation: i64,
    avatar_at: Option<Time>,
    joined_at: Time,
    sort_key: i64,
}

/// Asks for members whose name or handle has these words (as FTS5 takes them); none where the visitor may not read who the
/// members are.
pub fn ask(access: &Access, words: &str, cursor: &Cursor, limit: usize) -> Option<Stmt> {
    access.people().ok()?;
    Some(store::people(&access.community.id, words, cursor, limit))
}

/// The members who were found.
pub fn found(access: &Access, rows: &Rows, limit: usize) -> Result<List<FoundPerson>, Problem> {
    let key = |row: &Row| Cursor { key: row.sort_key, id: row.handle.to_string() };
    let list = List::from_rows(rows.read::<Row>()?, limit, key);
    Ok(list.map(|row| FoundPerson {
        avatar_url: picture_url(access, row.handle.as_str(), row.avatar_at),
        url: access.href(&format!("/@{}", row.handle)),
        handle: row.handle.to_string(),
        name: row.name,
        role: row.role,
        location: row.location,
        reputation: row.reputation,
        joined_at: row.joined_at,
    }))
}
