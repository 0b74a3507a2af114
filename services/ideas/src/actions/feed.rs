//! What a feed carries.

use gate::Access;
use shared::web::Problem;

use crate::idea::Idea;
use crate::store::ideas::IdeaRow;
use crate::store::listing;

/// The newest ideas that are open to the visitor, with all that they say. Nobody's own votes are in it.
pub async fn newest(access: &Access, limit: usize) -> Result<Vec<Idea>, Problem> {
    let rows = access.app.db.query(listing::newest(access, limit)).await?.read::<IdeaRow>()?;
    Ok(rows.into_iter().take(limit).map(|row| row.whole(access, 0)).collect())
}
