//! What came of a community, for everybody: never anything from behind a gate, whoever asks.

use gate::Access;
use shared::domain::Day;
use shared::web::Problem;

use crate::measure::days::{MOST, Period};
use crate::store::outcome as store;

/// How many of each a stranger may know of, of the last four hundred days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// People who wrote or voted.
    pub people: i64,
    /// Questions, discussions and articles.
    pub posts: i64,
    /// Answers to questions.
    pub answers: i64,
    /// Ideas.
    pub ideas: i64,
    /// Ideas that were built.
    pub built: i64,
}

/// Counts them.
pub async fn outcome(access: &Access) -> Result<Outcome, Problem> {
    let stranger = access.as_stranger();
    let period = Period::last(MOST, Day::of(access.now));
    let row: store::OutcomeRow =
        access.app.db.query(store::count(&stranger, period)).await?.first()?.unwrap_or_default();
    Ok(Outcome { people: row.people, posts: row.posts, answers: row.answers, ideas: row.ideas, built: row.built })
}
