//! The queue.

use gate::Access;
use shared::domain::Role;
use shared::web::{Cursor, List, Problem};

use crate::case::Tab;
use crate::store::queue::{self as store, CaseRow};

/// A page of a part of the queue. Cases behind gates that are closed to the moderator are left out, so a page may be short
/// and still have another behind it.
pub(crate) async fn page(
    access: &Access,
    tab: Tab,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<CaseRow>, Problem> {
    access.at_least(Role::Moderator)?;
    let start = if tab.newest_first() { Cursor::top } else { Cursor::bottom };
    let cursor = Cursor::of(cursor, start)?;
    let rows = access.app.db.query(store::page(&access.community.id, tab, &cursor, limit)).await?.read::<CaseRow>()?;
    let mut list = List::from_rows(rows, limit, |row| Cursor { key: row.opened_at.millis(), id: row.target.clone() });
    list.items.retain(|row| may_read(access, row.space.as_deref(), row.policy.as_deref()));
    Ok(list)
}

/// Whether a thing in that space under that policy is open to who asks.
pub(crate) fn may_read(access: &Access, space: Option<&str>, policy: Option<&str>) -> bool {
    space.is_none_or(|space| access.read(space, policy, "", "").is_ok())
}
