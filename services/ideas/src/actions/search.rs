//! Finding ideas: by words, and those that are like another.

use gate::Access;
use posts::{Found, Sought, Words};
use shared::domain::FieldError;
use shared::ports::{Rows, Stmt};
use shared::web::{Cursor, List, Problem};
use shared::words::common;

use super::ideas::with_own_votes;
use crate::idea::IdeaSummary;
use crate::store::ideas::IdeaRow;
use crate::store::search as store;

/// Asks for ideas, best first; none where there is nothing to look for.
pub fn ask(access: &Access, sought: &Sought<'_>, cursor: &Cursor, limit: usize) -> Option<Stmt> {
    store::matching(access, sought, cursor, limit)
}

/// The ideas that were found.
pub fn found(access: &Access, rows: &Rows, limit: usize) -> Result<List<Found<IdeaSummary>>, Problem> {
    let key = |row: &IdeaRow| Cursor { key: row.sort_key, id: row.id.to_string() };
    let list = List::from_rows(rows.read::<IdeaRow>()?, limit, key);
    Ok(list.map(|row| {
        let text = posts::plain(&row.body_md);
        Found { item: row.summary(access, 0), text }
    }))
}

/// Ideas that share words with a title, best first: to be shown before a duplicate is submitted.
pub(crate) async fn similar(access: &Access, title: &str, limit: usize) -> Result<Vec<IdeaSummary>, Problem> {
    if title.chars().count() > 200 {
        return Err(FieldError::new("title", "too_long", common::at_most_characters(200, title.chars().count())).into());
    }
    // The little words of a title would match everything; where there are only those, they have to do.
    let telling: Vec<&str> = title.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    let words = if telling.is_empty() { title.to_owned() } else { telling.join(" ") };
    let sought = Sought { words: Words::of(&words), any: true, ..Sought::default() };
    let Some(statement) = store::matching(access, &sought, &Cursor::bottom(), limit) else { return Ok(Vec::new()) };
    let mut rows = access.app.db.query(statement).await?.read::<IdeaRow>()?;
    rows.truncate(limit);
    with_own_votes(access, rows).await
}
