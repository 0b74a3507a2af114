//! An account as a whole: all that is kept of somebody handed over to them, their address, and their leaving.

use gate::Access;
use http::StatusCode;
use serde::Serialize;
use serde_json::Value;
use shared::domain::{FieldError, MemberId, Time};
use shared::mail;
use shared::ports::{Constraint, DbError};
use shared::secret::digest;
use shared::web::Problem;

use super::email::{self as link, Purpose};
use super::profile::{OwnProfile, own};
use crate::store::account::{self as store, AccountRow, Left};
use crate::store::join::claim;
use crate::store::links::{self, LinkRow};
use crate::words;

/// All that is kept of somebody, but for what they wrote: for themselves. No secret and no digest is in it.
#[derive(Debug, Serialize)]
pub struct Account {
    profile: Option<OwnProfile>,
    email: String,
    consented_at: Option<Time>,
    grants: Value,
    identities: Value,
    sessions: Value,
    keys: Value,
    requests: Value,
    invitations: Value,
    brought: Value,
}

/// Times as every answer writes them: the database's numbers, by the end of their name.
fn readable(json: &str) -> Value {
    let mut value: Value = serde_json::from_str(json).unwrap_or_default();
    for row in value.as_array_mut().into_iter().flatten() {
        for (name, field) in row.as_object_mut().into_iter().flatten() {
            if let Some(millis) = field.as_i64().filter(|_| name.ends_with("_at")) {
                *field = Time::from_millis(millis).to_string().into();
            }
        }
    }
    value
}

/// The account of who asks; none where a token has named them and nothing is kept of them.
pub async fn account(access: &Access) -> Result<Option<(MemberId, Account)>, Problem> {
    access.signed_in()?;
    let Some(member) = access.known_member() else { return Ok(None) };
    let found = access.app.db.query(store::account(&access.community.id, member)).await?;
    let Some(row) = found.first::<AccountRow>()? else { return Ok(None) };
    let account = Account {
        profile: own(access).await?,
        email: row.email,
        consented_at: row.consented_at,
        grants: readable(&row.grants),
        identities: readable(&row.identities),
        sessions: readable(&row.sessions),
        keys: readable(&row.keys),
        requests: readable(&row.requests),
        invitations: readable(&row.invitations),
        brought: readable(&row.brought),
    };
    Ok(Some((member, account)))
}

/// Deletes the account of who asks; `typed` is their handle, so that nobody leaves by a slip. What they wrote stays under
/// "Former member".
pub(crate) async fn delete(access: &Access, typed: &str) -> Result<(), Problem> {
    let identity = access.signed_in()?;
    let handle = identity.handle.as_str();
    if typed.trim().trim_start_matches('@') != handle {
        return Err(FieldError::new("handle", "invalid", words::limit_handle_typed(handle)).into());
    }
    let member = access.known_member().ok_or_else(Problem::not_found)?;
    let chance = access.app.new_id::<()>().to_string();
    let left = Left {
        member,
        handle: &format!("former-{}", &chance[chance.len() - 8..]),
        email: access.email(),
        now: access.now,
    };
    match access.app.db.batch(store::leave(&access.community.id, &left)).await {
        Ok(_) => {}
        // The statement left them without a role, because nobody else manages the community.
        Err(DbError::Constraint(Constraint::NotNull(_))) => return Err(last_manager()),
        Err(error) => return Err(error.into()),
    }
    gate::changed(&access.app, &access.community.slug, handle).await;
    Ok(())
}

fn last_manager() -> Problem {
    Problem::conflict("last_manager", words::ONLY_MANAGER)
}

/// What a link for adding an address is bound to, in the place of a browser: the member who asked for it.
fn bound_to(member: MemberId) -> String {
    format!("the address of {member}")
}

/// Sends a link that adds the address to the account of who asks, which must have none.
pub(crate) async fn ask_address(access: &Access, email: &str) -> Result<String, Problem> {
    access.signed_in()?;
    if !mail::is_configured(&access.app) {
        return Err(Problem::forbidden("way_closed", words::NO_MAIL_HERE));
    }
    if !access.email().is_empty() {
        return Err(Problem::conflict("address_known", words::ADDRESS_KNOWN));
    }
    let member = access.member().await?;
    let settings = access.href("/settings");
    link::send(access, email, &bound_to(member), &settings, Purpose::AddAddress).await
}

/// The address a link would add for who asks.
pub(crate) async fn look_address(access: &Access, token: &str) -> Result<String, Problem> {
    access.signed_in()?;
    link::look(access, token, &bound_to(access.member().await?)).await
}

/// Uses the link: from now on the address is theirs, and what waited for it.
pub(crate) async fn confirm_address(access: &Access, token: &str) -> Result<(), Problem> {
    let identity = access.signed_in()?;
    let (community, member) = (access.community.id.as_str(), access.member().await?);
    let email = look_address(access, token).await?;
    let (hash, bound) = (digest(token.as_bytes()), digest(bound_to(member).as_bytes()));
    if access.app.db.query(links::take(community, &hash, &bound, access.now)).await?.first::<LinkRow>()?.is_none() {
        return Err(link::used());
    }
    if access.app.db.query(crate::store::join::confirm(community, member, &email)).await?.is_empty() {
        let (title, detail) = (words::TITLE_ADDRESS_TAKEN, words::ADDRESS_TAKEN);
        return Err(Problem::new(StatusCode::CONFLICT, "address_taken", title, detail));
    }
    access.app.db.batch(claim(community, member, &email).into()).await?;
    gate::changed(&access.app, &access.community.slug, identity.handle.as_str()).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_everywhere() {
        let rows = readable(r#"[{"used_at":0,"name":"x","expires_at":null,"count":5}]"#);
        assert_eq!(
            rows,
            serde_json::json!([{"used_at": "1970-01-01T00:00:00.000Z", "name": "x", "expires_at": null, "count": 5}])
        );
        assert_eq!(readable("[]"), serde_json::json!([]));
    }
}
