//! What anybody may know of what came of a community: counted only where they may read.

use gate::Access;
use serde::Deserialize;
use shared::ports::Stmt;

use crate::measure::days::Period;

/// How many of each.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
pub(crate) struct OutcomeRow {
    pub(crate) people: i64,
    pub(crate) posts: i64,
    pub(crate) answers: i64,
    pub(crate) ideas: i64,
    pub(crate) built: i64,
}

/// What is open of a view in the range of days, as a part of the statement.
macro_rules! open {
    ($view:literal) => {
        concat!(
            " FROM ",
            $view,
            " WHERE community = ?1 AND day BETWEEN ?4 AND ?5 AND space IN (SELECT value FROM json_each(?2))
             AND coalesce(policy, '') IN (SELECT value FROM json_each(?3))"
        )
    };
}

/// Counts them by what is open to whoever the access is of.
pub(crate) fn count(access: &Access, period: Period) -> Stmt {
    let sql = concat!(
        "SELECT (SELECT count(DISTINCT member)",
        open!("numbers_placed_deeds"),
        ") AS people, (SELECT count(*)",
        open!("numbers_posts"),
        ") AS posts, (SELECT count(*)",
        open!("numbers_answers"),
        ") AS answers, (SELECT count(*)",
        open!("numbers_ideas"),
        ") AS ideas, (SELECT count(*)",
        open!("numbers_ideas"),
        " AND status = 'shipped') AS built"
    );
    access.gated(sql.to_owned()).bind(period.from.number()).bind(period.to.number())
}
