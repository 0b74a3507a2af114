//! How many ideas somebody has submitted that the visitor may read, counted as far as their posts are.

use gate::Access;
use posts::{Counted, counted_of};
use serde::Deserialize;
use shared::ports::{DbError, Rows, Stmt};

#[derive(Deserialize)]
struct Row {
    ideas: i64,
}

/// Asks how many the member of that handle has submitted.
pub fn count_by(access: &Access, handle: &str) -> Stmt {
    access.gated(format!("SELECT {} AS ideas", counted_of("idea", "ideas"))).bind(handle)
}

/// The answer.
pub fn counted_by(rows: &Rows) -> Result<Counted, DbError> {
    Ok(rows.first::<Row>()?.map_or(0, |row| row.ideas).into())
}
