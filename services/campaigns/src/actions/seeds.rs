//! Which post or idea each seed of a manifest became: managers.

use gate::Access;
use shared::domain::{FieldError, Id, Role};
use shared::web::{List, Problem};
use std::str::FromStr;

use crate::store::seeds::{self as store, Planted};
use crate::words;

/// A page of them, by key.
pub(crate) async fn list(access: &Access, after: &str, limit: usize) -> Result<List<Planted>, Problem> {
    access.at_least(Role::Manager)?;
    let mut items: Vec<Planted> = access.app.db.query(store::list(&access.community.id, after, limit)).await?.read()?;
    let more = items.len() > limit;
    items.truncate(limit);
    let next = if more { items.last().map(|last| last.key.clone()) } else { None };
    Ok(List { items, next })
}

/// Keeps which one it became.
pub(crate) async fn put(access: &Access, planted: Planted) -> Result<Planted, Problem> {
    access.at_least(Role::Manager)?;
    let key = planted.key.chars().count();
    if !(1..=80).contains(&key) || planted.key.chars().any(char::is_control) {
        return Err(FieldError::new("key", "invalid", words::LIMIT_KEY).into());
    }
    if !["post", "idea"].contains(&planted.kind.as_str()) {
        return Err(FieldError::new("kind", "invalid", words::LIMIT_SEED_KIND).into());
    }
    if Id::<()>::from_str(&planted.id).is_err() {
        return Err(FieldError::new("id", "invalid", words::LIMIT_ID).into());
    }
    access.app.db.query(store::put(&access.community.id, &planted.key, &planted.kind, &planted.id)).await?;
    Ok(planted)
}
