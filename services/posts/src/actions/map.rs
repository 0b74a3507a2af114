//! The pages of posts for the site map.

use gate::Access;
use shared::domain::Time;
use shared::web::Problem;

use crate::store::map::{self as store, MapRow, PartRow};
use crate::store::posts::path;

/// A page search engines may list.
#[derive(Debug, Clone)]
pub struct Mapped {
    /// Its address, from the root.
    pub url: String,
    /// When it last changed.
    pub changed: Time,
}

/// The numbers of the parts of the map that have something in them.
pub async fn parts(access: &Access) -> Result<Vec<i64>, Problem> {
    let rows = access.app.db.query(store::parts(access, "posts")).await?.read::<PartRow>()?;
    Ok(rows.into_iter().map(|row| row.part).collect())
}

/// The posts of a part that everybody may read without any gate.
pub async fn part(access: &Access, part: i64) -> Result<Vec<Mapped>, Problem> {
    let rows = access.app.db.query(store::part(access, part)).await?.read::<MapRow>()?;
    let page = |row: MapRow| Mapped { url: access.href(&path(&row.id, &row.title)), changed: row.changed };
    Ok(rows.into_iter().map(page).collect())
}
