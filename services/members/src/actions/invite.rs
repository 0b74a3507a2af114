//! Using an invitation: as a member, or by becoming one.

use gate::Access;
use http::StatusCode;
use shared::domain::{MemberId, Role};
use shared::ports::Limit;
use shared::web::Problem;

use super::bringing;
use super::codes::digest_of;
use super::join::{Arrival, arrive};
use super::ways;
use crate::invitation::{Standing, canonical, is_random, line};
use crate::store::batches;
use crate::store::invitations::{self as store, InvitationRow};
use crate::words;

/// How many wrong codes a community takes from all visitors together.
const WRONG: Limit = Limit { count: 60, seconds: 60 };

/// How many may join a community by invitations.
const JOINS: Limit = Limit { count: 1_000, seconds: 60 };

/// Nobody has made an invitation with this code.
fn unknown() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "invitation_unknown", words::TITLE_CODE_UNKNOWN, words::CODE_UNKNOWN)
}

/// An invitation that can't be used any more.
pub(crate) fn over(standing: Standing) -> Problem {
    let detail = words::invitation_over(standing.sentence());
    Problem::new(StatusCode::GONE, "invitation_over", words::TITLE_INVITATION_OVER, detail)
}

fn braked(access: &Access) -> String {
    format!("codes-braked:{}", access.community.slug)
}

/// The invitation of this code. Guessing is braked for all visitors together: after too many wrong codes, those that could
/// be guessed are not looked up for a while. Random ones are, so that nobody can lock the invited out.
pub(crate) async fn find(access: &Access, code: &str) -> Result<InvitationRow, Problem> {
    let code = canonical(code);
    if !is_random(&code) && access.app.kv.get(&braked(access)).await.ok().flatten().is_some() {
        return Err(Problem::too_many(WRONG.seconds));
    }
    let statement = store::find(&access.community.id, &digest_of(&code), access.known_member());
    if let Some(row) = access.app.db.query(statement).await?.first()? {
        return Ok(row);
    }
    match access.app.limiter.over(&format!("codes:{}", access.community.slug), WRONG).await {
        Some(seconds) => {
            let _ = access.app.kv.put(&braked(access), vec![1], WRONG.seconds).await;
            Err(Problem::too_many(seconds))
        }
        None => Err(unknown()),
    }
}

/// Notes that a browser shows the page of an invitation. The code is not looked for first: the answer is the same whether there is
/// one.
pub(crate) async fn seen(access: &Access, code: &str) -> Result<(), Problem> {
    let code = canonical(code);
    if is_random(&code) {
        access.app.db.query(batches::opened(&access.community.id, &digest_of(&code), access.now)).await?;
    }
    Ok(())
}

/// How an invitation stands now.
pub(crate) fn standing(access: &Access, row: &InvitationRow) -> Standing {
    Standing::of(row.uses_left, row.expires_at, row.revoked_at, access.now)
}

/// Uses an invitation as the member who is signed in; `false` where they had used it already.
pub(crate) async fn accept(access: &Access, code: &str) -> Result<bool, Problem> {
    let identity = access.signed_in()?;
    let row = find(access, code).await?;
    // A member's own link brings people in: whoever is in has been brought by somebody else, or has come alone.
    if row.mine || row.owner.is_some() {
        return Ok(false);
    }
    if standing(access, &row) != Standing::Open {
        return Err(over(standing(access, &row)));
    }
    let member = access.member().await?;
    match access.app.db.query(store::take(&access.community.id, &row.id, member, access.now)).await {
        Ok(_) => {}
        // Two clicks at once: the first has done it.
        Err(error) if error.is_duplicate_in("invitation_uses") => return Ok(false),
        Err(error) if error.is_rule("invitation_over") => return Err(meanwhile_over(access, code).await),
        Err(error) => return Err(error.into()),
    }
    gate::changed(&access.app, &access.community.slug, identity.handle.as_str()).await;
    Ok(true)
}

/// It was good when it was looked at: somebody else has used it, or a manager has taken it back, in between.
async fn meanwhile_over(access: &Access, code: &str) -> Problem {
    match find(access, code).await {
        Ok(row) if standing(access, &row) != Standing::Open => over(standing(access, &row)),
        _ => over(Standing::UsedUp),
    }
}

/// Becomes a member by an invitation: the join and the use are one batch, so there is neither without the other.
pub(crate) async fn join(access: &Access, code: &str, name: &str, handle: &str) -> Result<MemberId, Problem> {
    if !ways::open(access).await?.invitation {
        return Err(ways::closed());
    }
    let row = find(access, code).await?;
    if standing(access, &row) != Standing::Open {
        return Err(over(standing(access, &row)));
    }
    let name = line("name", name, 80)?;
    if name.is_empty() {
        return Err(shared::domain::FieldError::new("name", "missing", words::LIMIT_OTHERS_NAME).into());
    }
    let handle = handle.trim().to_lowercase();
    if !handle.is_empty() && handle.parse::<shared::domain::Handle>().is_err() {
        return Err(shared::domain::FieldError::new("handle", "invalid", words::LIMIT_HANDLE_WISH).into());
    }
    let arrival = Arrival {
        // Whoever has the link has the link, and not the address: that is theirs who proves it.
        email: Some(row.email.clone()).filter(|email| !email.is_empty()),
        unproved: true,
        name,
        handle,
        role: Role::Member,
        invited: true,
        invitation: Some(row.id.clone()),
        ..Arrival::default()
    };
    if let Some(seconds) = access.app.limiter.over(&format!("joins:{}", access.community.slug), JOINS).await {
        return Err(Problem::too_many(seconds));
    }
    match arrive(access, &arrival).await {
        Err(problem) if problem.body().code == "invitation_over" => Err(meanwhile_over(access, code).await),
        arrived => {
            if let (Ok(_), Some(owner)) = (&arrived, &row.owner) {
                bringing::told(access, owner).await;
            }
            arrived
        }
    }
}
