//! The change log: you asked, we built.

use gate::Access;
use shared::web::{Cursor, List, Problem};

use crate::idea::Shipped;
use crate::store::ideas::IdeaRow;
use crate::store::listing;

/// A page of what was shipped and is open to the visitor, the latest first.
pub(crate) async fn list(
    access: &Access,
    space: Option<&str>,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<Shipped>, Problem> {
    if let Some(space) = space {
        access.space(space)?;
    }
    let cursor = Cursor::of(cursor, Cursor::top)?;
    let rows = access.app.db.query(listing::shipped(access, space, &cursor, limit)).await?.read::<IdeaRow>()?;
    let list = List::from_rows(rows, limit, |row| Cursor { key: row.sort_key, id: row.id.to_string() });
    Ok(list.map(|row| row.shipped(access, 0)))
}
