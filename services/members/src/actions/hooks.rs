//! Grants told by the company's shop or CRM.

use std::collections::BTreeSet;

use gate::Access;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};
use shared::domain::{FieldError, GrantKind, Time};
use shared::secret::{all_derived, digest};
use shared::web::Problem;
use shared::words::Message;
use utoipa::ToSchema;

use super::email::address;
use crate::store::grants::{self as store, NamedRow};
use crate::store::spent;
use crate::store::ways::{self, WayRow};
use crate::way::WayKind;
use crate::webhook::{Delivery, Doubt, TOLERANCE, check};
use crate::words;
use crate::{gift, invitation};

/// The most entries of one delivery.
const MOST: usize = 100;
/// For how long a delivery is known again, in seconds: senders try again for days.
const REMEMBERED: i64 = 14 * 86_400;

/// Whom something is given to or taken from, and what.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HookEntry {
    /// By their address; who has not joined yet is given it when they do.
    #[serde(default)]
    pub email: Option<String>,
    /// By their handle.
    #[serde(default)]
    pub handle: Option<String>,
    /// By the name the company's product knows them by, as in its hand-offs.
    #[serde(default)]
    pub subject: Option<String>,
    /// Who knows them by that name, where it is not the company's product: the issuer of an OpenID Connect provider.
    #[serde(default)]
    pub issuer: Option<String>,
    /// What kind of thing it is.
    pub kind: GrantKind,
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// Until when they hold it; for `give` alone.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub expires_at: Option<Time>,
}

/// What a delivery tells; up to 100 entries, all of them or none.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HookBody {
    /// What people get.
    #[serde(default)]
    pub give: Vec<HookEntry>,
    /// What they lose, of what was given this way.
    #[serde(default)]
    pub take: Vec<HookEntry>,
}

/// What came of a delivery.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Outcome {
    /// It has been here before: nothing was done again.
    pub(crate) duplicate: bool,
    pub(crate) given: usize,
    pub(crate) waiting: usize,
    pub(crate) taken: usize,
}

fn unsigned(code: &'static str, detail: impl Into<Message>) -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, code, words::TITLE_NOT_BELIEVED, detail)
}

/// Nothing, if the delivery was signed with the secret we gave out for this community. The answer is its id.
pub(crate) async fn believe(access: &Access, headers: &HeaderMap, body: &[u8]) -> Result<String, Problem> {
    let find = ways::one(&access.community.id, WayKind::Webhook.as_str());
    let row = access.app.db.query(find).await?.first::<WayRow>()?.filter(|row| row.enabled);
    let row = row.ok_or_else(|| Problem::forbidden("hook_closed", words::HOOK_CLOSED))?;
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let delivery = Delivery {
        id: header("webhook-id"),
        timestamp: header("webhook-timestamp"),
        signatures: header("webhook-signature"),
    };
    let secrets = all_derived(&access.app.secrets(), &format!("webhook {} {}", access.community.slug, row.version));
    match check(&secrets, &delivery, body, access.now) {
        Ok(()) => Ok(delivery.id.to_owned()),
        Err(Doubt::Time) => Err(unsigned("hook_too_old", words::hook_too_old(TOLERANCE / 60))),
        Err(Doubt::Headers | Doubt::Signature) => {
            Err(unsigned("hook_signature_wrong", words::hook_signature_wrong("{id}.{timestamp}.{body}")))
        }
    }
}

/// Does what a delivery tells: all of it, once.
pub(crate) async fn apply(access: &Access, id: &str, body: &HookBody) -> Result<Outcome, Problem> {
    if body.give.len() + body.take.len() > MOST {
        return Err(FieldError::new("give", "too_many", words::limit_entries(MOST)).into());
    }
    let (gives, takes) = (read(access, "give", &body.give).await?, read(access, "take", &body.take).await?);
    let (community, now) = (&access.community.id, access.now);
    let mut statements =
        Vec::from(spent::spend(community, "webhook", &digest(id.as_bytes()), now, now.plus_seconds(REMEMBERED)));
    let first = statements.len();
    statements.push(store::take_all(community, &takes.members()));
    statements.push(store::forget_all(community, &takes.strangers()));
    statements.push(store::give_all(community, &gives.members(), now));
    statements.push(store::await_all(community, &gives.strangers(), now));
    let results = match access.app.db.batch(statements).await {
        Ok(results) => results,
        Err(error) if error.is_duplicate_in("spent") => return Ok(Outcome { duplicate: true, ..Outcome::default() }),
        Err(error) => return Err(error.into()),
    };
    for handle in gives.handles.iter().chain(&takes.handles).collect::<BTreeSet<_>>() {
        gate::changed(&access.app, &access.community.slug, handle).await;
    }
    let taken = results[first].len() + results[first + 1].len();
    Ok(Outcome { duplicate: false, given: gives.known.len(), waiting: gives.unknown.len(), taken })
}

/// Entries by whom they are about: members by id, others by address.
struct Sorted {
    known: Vec<Value>,
    unknown: Vec<Value>,
    handles: Vec<String>,
}

impl Sorted {
    fn members(&self) -> String {
        json!(self.known).to_string()
    }

    fn strangers(&self) -> String {
        json!(self.unknown).to_string()
    }
}

/// Checks entries and finds whom they are about. Somebody who has not joined can be named by their address alone.
async fn read(access: &Access, list: &str, entries: &[HookEntry]) -> Result<Sorted, Problem> {
    let mut sorted = Sorted { known: Vec::new(), unknown: Vec::new(), handles: Vec::new() };
    if entries.is_empty() {
        return Ok(sorted);
    }
    let mut errors = Vec::new();
    let mut asked = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        match checked(&format!("{list}[{place}]"), entry, access.now) {
            Ok(value) => asked.push(value),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        return Err(Problem::invalid_fields(errors));
    }
    let rows = access.app.db.query(store::named(&access.community.id, &json!(asked).to_string())).await?;
    for row in rows.read::<NamedRow>()? {
        let place = usize::try_from(row.place).unwrap_or_default();
        let Some(mut value) = asked.get(place).cloned() else { continue };
        match (row.id, row.handle) {
            (Some(member), Some(handle)) => {
                value["member"] = json!(member.to_string());
                sorted.known.push(value);
                sorted.handles.push(handle);
            }
            _ if value["email"].is_string() => sorted.unknown.push(value),
            _ => {
                let field = if value["handle"].is_string() { "handle" } else { "subject" };
                errors.push(FieldError::new(format!("{list}[{place}].{field}"), "unknown", words::LIMIT_A_MEMBER));
            }
        }
    }
    if errors.is_empty() { Ok(sorted) } else { Err(Problem::invalid_fields(errors)) }
}

fn checked(place: &str, entry: &HookEntry, now: Time) -> Result<Value, FieldError> {
    let HookEntry { email, handle, subject, issuer, kind, name, expires_at } = entry;
    let named = [email, handle, subject].into_iter().flatten().count();
    if named != 1 || (issuer.is_some() && subject.is_none()) {
        return Err(FieldError::new(place, "invalid", words::LIMIT_ONE_OF_NAMES));
    }
    let email = email.as_deref().map(address).transpose();
    let email = email.map_err(|error| FieldError { field: format!("{place}.email"), ..error })?;
    Ok(json!({
        "email": email, "handle": handle, "subject": subject,
        "issuer": issuer.as_deref().unwrap_or("hand_off"), "kind": kind,
        "name": gift::name(&format!("{place}.name"), name)?,
        "expires_at": invitation::ends(&format!("{place}.expires_at"), *expires_at, now)?.map(Time::millis),
    }))
}
