//! What a feed carries.

use gate::Access;
use shared::web::Problem;

use crate::post::Post;
use crate::store::listing;
use crate::store::posts::PostRow;

/// The newest posts that are open to the visitor, in a space or with a tag if one is named, with all that they say. Nobody's
/// own votes are in it.
pub async fn newest(
    access: &Access,
    space: Option<&str>,
    tag: Option<&str>,
    limit: usize,
) -> Result<Vec<Post>, Problem> {
    if let Some(space) = space {
        access.space(space)?;
    }
    let rows = access.app.db.query(listing::newest(access, space, tag, limit)).await?.read::<PostRow>()?;
    Ok(rows.into_iter().take(limit).map(|row| row.whole(access, 0)).collect())
}
