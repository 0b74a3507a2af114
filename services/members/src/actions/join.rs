//! Somebody has proved who they are: they are known again, or they join.

use gate::{Access, session};
use shared::domain::{Handle, MemberId, Role, url_slug};
use shared::ports::{DbError, Stmt};
use shared::web::Problem;

use crate::invitation::Standing;
use crate::store::join::{self as store, KnownRow, New};
use crate::store::{invitations, keys};
use crate::words;

/// How many handles are tried before chance decides.
const TRIES: usize = 20;

/// Somebody as a way in vouches for them.
#[derive(Debug, Clone, Default)]
pub struct Arrival {
    /// Who says so, and by which name it knows them.
    pub identity: Option<(String, String)>,
    /// An address, in lower case.
    pub email: Option<String>,
    /// Whether nobody vouches for the address: it was written on an invitation that somebody has opened.
    pub unproved: bool,
    /// The name people read.
    pub name: String,
    /// The handle they would like.
    pub handle: String,
    /// The role they join with; nobody's role is changed by arriving again.
    pub role: Role,
    /// The groups this source says they are in now, if it says so: `(source, names)`.
    pub groups: Option<(&'static str, Vec<String>)>,
    /// Up to which role the address alone makes somebody known again, where whoever vouches for it is not asked about more.
    pub by_address_up_to: Option<Role>,
    /// Whether they may join although the community is not open to everyone.
    pub invited: bool,
    /// The id of the invitation they join by. It is used in the batch that makes them a member, and makes nobody anybody who
    /// is one already: its link may have been passed on.
    pub invitation: Option<String>,
}

/// The member this is, if they are one already.
pub(crate) async fn known(access: &Access, arrival: &Arrival) -> Result<Option<MemberId>, Problem> {
    Ok(find(access, arrival).await?.map(|known| known.id))
}

async fn find(access: &Access, arrival: &Arrival) -> Result<Option<KnownRow>, Problem> {
    let (issuer, subject) = arrival.identity.as_ref().map_or(("", ""), |(issuer, subject)| (issuer, subject));
    let email = arrival.email.as_deref().unwrap_or_default();
    Ok(access.app.db.query(store::known(&access.community.id, issuer, subject, email)).await?.first()?)
}

/// Finds the member this is, or makes them one. Two arrivals at once end as one member.
pub async fn arrive(access: &Access, arrival: &Arrival) -> Result<MemberId, Problem> {
    let email = arrival.email.as_deref().unwrap_or_default();
    if let Some(known) = find(access, arrival).await? {
        return again(access, arrival, known).await;
    }
    if !may_join(access, arrival, email).await? {
        return Err(Problem::forbidden("invitation_required", words::INVITATION_REQUIRED));
    }
    let id: MemberId = access.app.new_id();
    for handle in handles(access, arrival) {
        let new = New {
            id,
            handle: handle.as_str(),
            name: &display_name(arrival, &handle),
            role: if arrival.role == Role::Visitor { Role::Member } else { arrival.role },
            email,
            proved: !arrival.unproved,
            now: access.now,
        };
        let mut statements = vec![store::make(&access.community.id, &new)];
        statements.extend(settle(access, arrival, id));
        match access.app.db.batch(statements).await {
            Ok(_) => return Ok(id),
            Err(error) if error.is_rule("invitation_over") => return Err(super::invite::over(Standing::UsedUp)),
            Err(DbError::Constraint(_)) => {}
            Err(error) => return Err(error.into()),
        }
        // The handle is taken, or somebody was faster with this very person.
        if let Some(known) = find(access, arrival).await? {
            return again(access, arrival, known).await;
        }
    }
    Err(Problem::conflict("handle_taken", words::NO_FREE_HANDLE))
}

async fn may_join(access: &Access, arrival: &Arrival, email: &str) -> Result<bool, Problem> {
    let certain = access.community.open || arrival.invited;
    Ok(certain
        || (!email.is_empty() && !access.app.db.query(store::awaited(&access.community.id, email)).await?.is_empty()))
}

async fn again(access: &Access, arrival: &Arrival, known: KnownRow) -> Result<MemberId, Problem> {
    if arrival.invitation.is_some() {
        return Err(Problem::conflict("address_taken", words::INVITED_IS_MEMBER));
    }
    if known.state == "suspended" {
        return Err(gate::suspended());
    }
    if !known.by_identity && arrival.by_address_up_to.is_some_and(|most| known.role > most) {
        return Err(Problem::forbidden("sign_in_otherwise", words::SIGN_IN_OTHERWISE));
    }
    let mut statements = Vec::new();
    if let Some(email) = &arrival.email {
        statements.push(store::confirm(&access.community.id, known.id, email));
        if !known.email_proved {
            // Whoever used the invitation with this address on it may have been somebody else. They are out now.
            statements.extend(session::end_all(access, known.id, "everywhere"));
            statements.push(keys::drop_all(&access.community.id, known.id));
        }
    }
    statements.extend(settle(access, arrival, known.id));
    if !statements.is_empty() {
        access.app.db.batch(statements).await?;
        gate::changed(&access.app, &access.community.slug, &known.handle).await;
    }
    Ok(known.id)
}

/// What every arrival brings with it.
fn settle(access: &Access, arrival: &Arrival, member: MemberId) -> Vec<Stmt> {
    let (community, now) = (access.community.id.as_str(), access.now);
    let mut statements = Vec::new();
    if let Some((issuer, subject)) = &arrival.identity {
        statements.push(store::identify(community, issuer, subject, member, now));
    }
    if let Some(email) = arrival.email.as_ref().filter(|_| !arrival.unproved) {
        statements.extend(store::claim(community, member, email));
    }
    if let Some(invitation) = &arrival.invitation {
        statements.push(invitations::take(community, invitation, member, now));
    }
    if let Some((source, names)) = &arrival.groups {
        let names = serde_json::to_string(names).unwrap_or_else(|_| "[]".to_owned());
        statements.extend(store::sync_groups(community, member, source, &names, now));
    }
    statements
}

fn display_name(arrival: &Arrival, handle: &Handle) -> String {
    let line = arrival.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean: String = line.chars().filter(|c| !c.is_control()).take(80).collect();
    if clean.is_empty() { handle.to_string() } else { clean }
}

/// The handles to try: the one they would like, else one made of their name or address; then with a number, then with
/// chance.
fn handles(access: &Access, arrival: &Arrival) -> Vec<Handle> {
    let local = arrival.email.as_deref().and_then(|email| email.split('@').next()).unwrap_or_default();
    let wishes = [arrival.handle.as_str(), arrival.name.as_str(), local];
    let base = wishes.iter().map(|wish| url_slug(wish)).find(|slug| !slug.is_empty());
    let base: String = base.unwrap_or_else(|| "member".to_owned()).chars().take(30).collect();
    let chance = access.app.new_id::<()>().to_string();
    let numbered = (2..TRIES).map(|number| format!("{base}-{number}"));
    let last = format!("{base}-{}", &chance[chance.len() - 6..]);
    std::iter::once(base.clone()).chain(numbered).chain([last]).filter_map(|handle| handle.parse().ok()).collect()
}
