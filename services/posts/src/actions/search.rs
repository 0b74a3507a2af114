//! Searching posts and replies.

use gate::Access;
use shared::web::{List, Problem};

use super::posts::with_own_votes;
use crate::post::PostSummary;
use crate::reply::ReplySummary;
use crate::store::posts::PostRow;
use crate::store::replies::ReplyRow;
use crate::store::search as store;

/// Posts with all of the words, best first.
pub async fn posts(access: &Access, text: &str, limit: usize) -> Result<Vec<PostSummary>, Problem> {
    let Some(query) = store::match_all(access, "title body_md", text) else { return Ok(Vec::new()) };
    let items = access.app.db.query(store::posts(access, &query, limit)).await?.read::<PostRow>()?;
    Ok(with_own_votes(access, List { items, next: None }).await?.items)
}

/// Replies with all of the words, best first.
pub async fn replies(access: &Access, text: &str, limit: usize) -> Result<Vec<ReplySummary>, Problem> {
    let Some(query) = store::match_all(access, "body_md", text) else { return Ok(Vec::new()) };
    let rows = access.app.db.query(store::replies(access, &query, limit)).await?.read::<ReplyRow>()?;
    Ok(rows.into_iter().map(|row| row.summary(access)).collect())
}
