//! What stood out in some days: managers.

use gate::Access;
use shared::domain::Role;
use shared::web::Problem;

use crate::measure::days::Period;
use crate::store::best::{self as store, BestRow, QuoteRow};

/// The posts, the ideas, and the words of surveys.
pub(crate) struct Best {
    pub(crate) posts: Vec<BestRow>,
    pub(crate) ideas: Vec<BestRow>,
    pub(crate) quotes: Vec<QuoteRow>,
}

/// At most so many of each.
pub(crate) async fn read(access: &Access, period: Period, most: i64) -> Result<Best, Problem> {
    access.at_least(Role::Manager)?;
    let community = access.community.id.as_str();
    let statements = vec![
        store::posts(community, period, most),
        store::ideas(community, period, most),
        store::quotes(community, period, most),
    ];
    let rows = access.app.db.batch(statements).await?;
    let [posts, ideas, quotes] = rows.as_slice() else { return Err(Problem::broken("a statement was not answered")) };
    Ok(Best { posts: posts.read()?, ideas: ideas.read()?, quotes: quotes.read()? })
}
