//! Posts that are like one somebody is about to write.

use gate::Access;
use shared::domain::FieldError;
use shared::web::{Cursor, List, Problem};
use shared::words::common;

use super::lists::with_own_votes;
use crate::post::PostSummary;
use crate::similar::{alike, telling};
use crate::sought::Words;
use crate::store::posts::PostRow;
use crate::store::search::{self as store, Sought};

/// Posts that share words with a title, best first.
pub(crate) async fn similar(access: &Access, title: &str, limit: usize) -> Result<Vec<PostSummary>, Problem> {
    let length = title.chars().count();
    if length > 200 {
        return Err(FieldError::new("title", "too_long", common::at_most_characters(200, length)).into());
    }
    let sought = Sought { words: Words::of(&telling(title)), any: true, ..Sought::default() };
    let Some(statement) = store::posts(access, &sought, &Cursor::bottom(), limit) else { return Ok(Vec::new()) };
    let mut items = access.app.db.query(statement).await?.read::<PostRow>()?;
    items.truncate(limit);
    Ok(with_own_votes(access, List { items, next: None }).await?.items)
}

/// Those of them that seem to be about the very same.
pub(crate) async fn very_similar(access: &Access, title: &str) -> Result<Vec<PostSummary>, Problem> {
    let mut found = similar(access, title, 8).await?;
    found.retain(|post| alike(&post.title, title));
    found.truncate(5);
    Ok(found)
}
