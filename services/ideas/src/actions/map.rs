//! The pages of ideas for the site map.

use gate::Access;
use posts::Mapped;
use posts::map::{PartRow, parts as parts_of};
use shared::web::Problem;

use crate::store::ideas::path;
use crate::store::map::{self as store, MapRow};

/// The numbers of the parts of the map that have something in them.
pub async fn parts(access: &Access) -> Result<Vec<i64>, Problem> {
    let rows = access.app.db.query(parts_of(access, "ideas")).await?.read::<PartRow>()?;
    Ok(rows.into_iter().map(|row| row.part).collect())
}

/// The ideas of a part that everybody may read without any gate.
pub async fn part(access: &Access, part: i64) -> Result<Vec<Mapped>, Problem> {
    let rows = access.app.db.query(store::part(access, part)).await?.read::<MapRow>()?;
    let page = |row: MapRow| Mapped { url: access.href(&path(&row.id, &row.title)), changed: row.changed };
    Ok(rows.into_iter().map(page).collect())
}
