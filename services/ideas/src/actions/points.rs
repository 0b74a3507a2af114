//! The votes a member may give to open ideas, where the community limits them.

use gate::Access;
use shared::web::Problem;
use votes::Budget;

use super::ideas::with_own_votes;
use crate::idea::Points;
use crate::store::ideas::IdeaRow;
use crate::store::listing;

/// How many of their votes a member has given, and to which ideas.
pub(crate) async fn points(access: &Access) -> Result<Points, Problem> {
    access.signed_in()?;
    let size = access.community.vote_budget;
    let Some(member) = access.known_member() else {
        return Ok(Points { size, used: 0, left: size, ideas: Vec::new() });
    };
    let used = votes::points(access, member).await?;
    let rows = access.app.db.query(listing::voted_for(access, member, 100)).await?.read::<IdeaRow>()?;
    let left = size.map(|size| Budget { size, used }.left());
    Ok(Points { size, used, left, ideas: with_own_votes(access, rows).await? })
}
