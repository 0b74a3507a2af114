//! Keys for programs: made, listed and revoked by the member they act for.

use gate::{Access, KEY_MARK, Scope};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::domain::{FieldError, Role, Time};
use shared::secret::digest;
use shared::web::Problem;
use shared::words::common;
use utoipa::ToSchema;

use crate::store::keys::{self as store, KeyRow, MOST, New};
use crate::words;

/// How many letters of chance a key has: 200 bits.
const LETTERS: usize = 40;
/// What they are taken from: no two look alike.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What a key is to be.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyDraft {
    /// What it is for: 1 to 80 characters.
    pub(crate) name: String,
    /// What it may do.
    pub(crate) scopes: Vec<Scope>,
    /// When it ends; never, if nothing is said.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub(crate) expires_at: Option<Time>,
}

/// A key, without the secret.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct ApiKey {
    /// Its id.
    pub(crate) id: String,
    /// What it is for.
    pub(crate) name: String,
    /// What it may do.
    pub(crate) scopes: Vec<Scope>,
    /// When it was made.
    #[schema(value_type = String)]
    pub(crate) created_at: Time,
    /// When it ends.
    #[schema(value_type = Option<String>)]
    pub(crate) expires_at: Option<Time>,
}

/// A new key, and for this once the key itself.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct NewKey {
    /// What is kept of it.
    #[serde(flatten)]
    pub(crate) about: ApiKey,
    /// Sent as `Authorization: Bearer`. It is shown once and kept by nobody but you.
    pub(crate) key: String,
}

impl From<KeyRow> for ApiKey {
    fn from(row: KeyRow) -> Self {
        let KeyRow { id, name, scopes, created_at, expires_at } = row;
        Self { id, name, scopes: serde_json::from_str(&scopes).unwrap_or_default(), created_at, expires_at }
    }
}

/// The keys of who asks, the newest first.
pub(crate) async fn list(access: &Access) -> Result<Vec<ApiKey>, Problem> {
    access.signed_in()?;
    let Some(member) = access.known_member() else { return Ok(Vec::new()) };
    let rows = access.app.db.query(store::list(&access.community.id, member)).await?;
    Ok(rows.read::<KeyRow>()?.into_iter().map(ApiKey::from).collect())
}

/// What is wrong with a draft, if anything is; else its name and its scopes, each once.
fn checked(draft: &KeyDraft, now: Time) -> Result<(String, Vec<Scope>), Problem> {
    let mut wrong = Vec::new();
    let name = draft.name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => wrong.push(FieldError::new("name", "too_short", common::at_least_characters(1))),
        length @ 81.. => wrong.push(FieldError::new("name", "too_long", common::at_most_characters(80, length))),
        _ if name.chars().any(char::is_control) => {
            wrong.push(FieldError::new("name", "invalid", common::NO_CONTROL_CHARACTERS))
        }
        _ => {}
    }
    let mut scopes: Vec<Scope> = Vec::new();
    for scope in &draft.scopes {
        if !scopes.contains(scope) {
            scopes.push(*scope);
        }
    }
    if scopes.is_empty() {
        wrong.push(FieldError::new("scopes", "missing", words::LIMIT_KEY_SCOPES));
    }
    if draft.expires_at.is_some_and(|end| end <= now) {
        wrong.push(FieldError::new("expires_at", "invalid", words::LIMIT_TIME_TO_COME));
    }
    if wrong.is_empty() { Ok((name, scopes)) } else { Err(Problem::invalid_fields(wrong)) }
}

/// Makes a key.
pub(crate) async fn make(access: &Access, draft: &KeyDraft) -> Result<NewKey, Problem> {
    let identity = access.signed_in()?;
    let (name, scopes) = checked(draft, access.now)?;
    if scopes.contains(&Scope::Manage) && identity.role < Role::Manager {
        return Err(Problem::forbidden("role_too_low", words::ONLY_MANAGERS_MANAGE));
    }
    let member = access.member().await?;
    let mut bytes = [0; LETTERS];
    access.app.random.fill(&mut bytes);
    let letters: String = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
    let key = format!("{KEY_MARK}{letters}");
    let new = New {
        id: &access.app.new_id::<()>().to_string(),
        digest: &digest(key.as_bytes()),
        name: &name,
        scopes: &serde_json::to_string(&scopes).unwrap_or_else(|_| "[]".to_owned()),
        now: access.now,
        expires: draft.expires_at,
    };
    let made = access.app.db.query(store::make(&access.community.id, member, &new)).await?.first::<KeyRow>()?;
    let row = made.ok_or_else(|| {
        let detail = words::too_many_keys(MOST);
        Problem::new(StatusCode::CONFLICT, "too_many_keys", words::TITLE_TOO_MANY_KEYS, detail)
    })?;
    Ok(NewKey { about: row.into(), key })
}

/// Revokes a key of who asks. It ends with the next request that shows it.
pub(crate) async fn revoke(access: &Access, id: &str) -> Result<(), Problem> {
    access.signed_in()?;
    let member = access.known_member().ok_or_else(Problem::not_found)?;
    let revoked = access.app.db.query(store::revoke(&access.community.id, member, id)).await?;
    if revoked.is_empty() { Err(Problem::not_found()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_told_all_that_is_wrong_with_it() {
        let now = Time::from_millis(1_000);
        let draft = KeyDraft { name: "x".repeat(81), scopes: Vec::new(), expires_at: Some(now) };
        let problem = checked(&draft, now).unwrap_err();
        let fields: Vec<_> = problem.body().errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["name", "scopes", "expires_at"]);
        let twice =
            KeyDraft { name: " a  b ".into(), scopes: vec![Scope::Vote, Scope::Read, Scope::Vote], expires_at: None };
        assert_eq!(checked(&twice, now).unwrap(), ("a b".to_owned(), vec![Scope::Vote, Scope::Read]));
    }
}
