//! Deciding about what was flagged, held or hidden, and about anything else a moderator may read.

use gate::Access;
use shared::domain::{FieldError, Role};
use shared::ports::{Constraint, DbError};
use shared::web::Problem;
use votes::Kind;

use super::{flags, reason_of};
use crate::case::Action;
use crate::store::flags::Watched;
use crate::store::{decisions as store, flags as found};
use crate::words;

/// Decides, and says how the thing stands then.
pub(crate) async fn decide(
    access: &Access,
    kind: Kind,
    target: &str,
    action: Action,
    reason: &str,
) -> Result<Watched, Problem> {
    let manages = access.at_least(Role::Moderator)?.role >= Role::Manager;
    let reason = reason_of(reason)?;
    if kind == Kind::Reply && matches!(action, Action::Lock | Action::Unlock) {
        return Err(FieldError::new("action", "invalid", words::LIMIT_LOCK).into());
    }
    let member = access.member().await?;
    let statement = store::decide(access, (kind, target), action, (member, manages), reason);
    let done = access.app.db.query(statement).await?;
    let row = flags::find(access, kind, target).await?;
    if done.is_empty() {
        return Err(if action.clears() && !manages && row.author == Some(member) {
            Problem::forbidden("own", words::DECIDE_OWN)
        } else {
            Problem::conflict("nothing_to_decide", words::NOTHING_TO_DECIDE)
        });
    }
    Ok(row)
}

/// Moves a post to another space.
pub(crate) async fn move_post(access: &Access, target: &str, to: &str, reason: &str) -> Result<Watched, Problem> {
    access.at_least(Role::Moderator)?;
    let reason = reason_of(reason)?;
    if access.space(to).is_err() {
        return Err(FieldError::new("space", "unknown", words::LIMIT_SPACE).into());
    }
    let member = access.member().await?;
    let done = access.app.db.query(store::move_post(access, target, to, member, reason)).await;
    let done = done.map_err(|error| match error {
        // The space was dropped in the moment between.
        DbError::Constraint(Constraint::ForeignKey) => FieldError::new("space", "unknown", words::LIMIT_SPACE).into(),
        error => Problem::from(error),
    })?;
    let statement = found::watched(&access.community.id, Kind::Post, target, Some(member));
    if done.is_empty() {
        flags::find(access, Kind::Post, target).await?;
        return Err(Problem::conflict("nothing_to_move", words::NOTHING_TO_MOVE));
    }
    access.app.db.query(statement).await?.first()?.ok_or_else(Problem::not_found)
}
