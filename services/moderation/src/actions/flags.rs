//! Flagging.

use gate::Access;
use serde::Deserialize;
use shared::domain::Role;
use shared::web::{FLAGS, Problem};
use votes::Kind;

use crate::flag::check;
use crate::store::flags::{self as store, Raised, Watched};
use crate::words;

/// What somebody says about a thing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said<'a> {
    pub(crate) reason: &'a str,
    pub(crate) note: &'a str,
    /// Out of sight at once: for moderators.
    pub(crate) hide: bool,
}

#[derive(Deserialize)]
struct WeightRow {
    #[serde(rename = "weight")]
    _weight: i64,
}

/// Finds a thing that is open to the visitor, withdrawn or not, if they may see it.
pub(crate) async fn find(access: &Access, kind: Kind, target: &str) -> Result<Watched, Problem> {
    let statement = store::watched(&access.community.id, kind, target, access.known_member());
    let row = access.app.db.query(statement).await?.first::<Watched>()?.ok_or_else(Problem::not_found)?;
    access.may_see(&row.state, row.author_handle.as_deref())?;
    if !row.thread_open && !access.visitor.role().moderates() {
        return Err(Problem::not_found());
    }
    // Titles are no business of this: where a gate is closed, the thing's own page says how to get in.
    access.read(&row.space, row.policy.as_deref(), "", "").map_err(|_| Problem::not_found())?;
    Ok(row)
}

/// Flags a thing, and says how it stands then.
pub(crate) async fn flag(access: &Access, kind: Kind, target: &str, said: Said<'_>) -> Result<Watched, Problem> {
    access.signed_in()?;
    let (reason, note) = check(said.reason, said.note).map_err(Problem::invalid_fields)?;
    if said.hide {
        access.at_least(Role::Moderator)?;
    }
    access.within(&FLAGS).await?;
    let before = find(access, kind, target).await?;
    let member = access.member().await?;
    let raised = Raised { kind, target, member, reason, note: &note, at_once: said.hide };
    let rows = access.app.db.query(store::raise(access, &raised)).await?;
    if rows.first::<WeightRow>()?.is_none() {
        return Err(match before {
            row if row.author == Some(member) => Problem::conflict("own", words::FLAG_OWN),
            row if row.flagged => Problem::conflict("already_flagged", words::FLAG_TWICE),
            _ => Problem::conflict("not_published", words::FLAG_GONE),
        });
    }
    // It may be out of sight by now, for who flagged it as well.
    let statement = store::watched(&access.community.id, kind, target, Some(member));
    access.app.db.query(statement).await?.first()?.ok_or_else(Problem::not_found)
}
