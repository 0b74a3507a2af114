//! The log of what those who look after the place have done.

use gate::Access;
use shared::domain::{FieldError, Role};
use shared::web::{List, Problem};

use super::queue::may_read;
use crate::store::log::{self as store, LineRow};
use crate::words;

/// What moderators are told of. What managers do for people and gates is theirs: groups, invitations, policies, spaces that
/// not every moderator may know of.
const FOR_MODERATORS: [&str; 6] = ["post", "reply", "idea", "member", "tag", "community"];

/// A page of the log, the newest first; of a line about what is behind a closed gate only that there is one. For moderators
/// the lines of managers are left out, so a page may be short and still have another behind it.
pub(crate) async fn page(
    access: &Access,
    about: Option<&str>,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<LineRow>, Problem> {
    let reader = access.at_least(Role::Moderator)?;
    let manages = reader.role >= Role::Manager;
    let below = match cursor.map(str::parse::<i64>) {
        None => 1 << 53,
        Some(Ok(number @ 1..=9_007_199_254_740_992)) => number,
        Some(_) => return Err(FieldError::new("cursor", "invalid", words::LIMIT_CURSOR).into()),
    };
    let statement = store::page(&access.community.id, below, about, limit);
    let mut rows = access.app.db.query(statement).await?.read::<LineRow>()?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = if more { rows.last().map(|row| row.number.to_string()) } else { None };
    rows.retain(|row| manages || FOR_MODERATORS.contains(&row.kind.as_str()));
    for row in &mut rows {
        if !is_open(access, row, manages || row.actor.as_deref() == Some(reader.handle.as_str())) {
            (row.target, row.about, row.reason) = (String::new(), None, String::new());
            row.detail = "{}".to_owned();
        } else if row.action == "move" && !knows_spaces(access, &row.detail) {
            row.detail = "{}".to_owned();
        }
    }
    Ok(List { items: rows, next })
}

/// Whether the reader may know what a line is about. Where content is gone nobody can tell any more which gates it stood behind,
/// so only who did it and managers are told.
fn is_open(access: &Access, row: &LineRow, told_anyway: bool) -> bool {
    let gone = row.space.is_none() && matches!(row.kind.as_str(), "post" | "reply" | "idea");
    if gone { told_anyway } else { may_read(access, row.space.as_deref(), row.policy.as_deref()) }
}

/// Whether both spaces of a move are open to the reader.
fn knows_spaces(access: &Access, detail: &str) -> bool {
    let detail: serde_json::Value = serde_json::from_str(detail).unwrap_or_default();
    ["from", "to"].iter().all(|name| detail[name].as_str().is_none_or(|space| access.space(space).is_ok()))
}
