//! Finding ideas: by words, and those that are like another.

use gate::Access;
use shared::domain::FieldError;
use shared::web::Problem;

use super::ideas::with_own_votes;
use crate::idea::IdeaSummary;
use crate::store::ideas::IdeaRow;
use crate::store::listing;

/// Ideas with all of the words, best first.
pub async fn search(access: &Access, text: &str, limit: usize) -> Result<Vec<IdeaSummary>, Problem> {
    matching(access, posts::match_all(access, "title body_md", text), limit).await
}

/// Ideas that share words with a title, best first: to be shown before a duplicate is submitted.
pub(crate) async fn similar(access: &Access, title: &str, limit: usize) -> Result<Vec<IdeaSummary>, Problem> {
    if title.chars().count() > 200 {
        return Err(FieldError::new("title", "too_long", "at most 200 characters").into());
    }
    // The little words of a title would match everything; where there are only those, they have to do.
    let telling: Vec<&str> = title.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    let words = if telling.is_empty() { title.to_owned() } else { telling.join(" ") };
    matching(access, posts::match_any(access, "title body_md", &words), limit).await
}

async fn matching(access: &Access, query: Option<String>, limit: usize) -> Result<Vec<IdeaSummary>, Problem> {
    let Some(query) = query else { return Ok(Vec::new()) };
    let rows = access.app.db.query(listing::matching(access, &query, limit)).await?.read::<IdeaRow>()?;
    with_own_votes(access, rows).await
}
