//! Invitations as JSON.

use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::{HeaderMap, StatusCode, header};
use serde::{Deserialize, Deserializer, Serialize};
use shared::domain::Time;
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of, path_id};
use shared::words::common;
use utoipa::ToSchema;

use crate::actions::csv_invitations::{self, Common, as_csv};
use crate::actions::invitations::{self as actions, Draft, Made};
use crate::gift::Gift;
use crate::invitation::Standing;
use crate::store::invitations::InvitationRow;
use crate::words;

/// An invitation. Its code is not among this: it is shown once, to who makes it.
#[derive(Serialize, ToSchema)]
pub(crate) struct Invitation {
    id: String,
    /// What managers call it.
    label: String,
    /// Whom it is for; empty: for whoever has the code.
    email: String,
    name: String,
    /// What it gives.
    gives: Vec<Gift>,
    /// How often it can still be used; null: as often as people come.
    uses_left: Option<i64>,
    /// How often it has been.
    used: i64,
    #[schema(value_type = Option<String>)]
    expires_at: Option<Time>,
    #[schema(value_type = String)]
    created_at: Time,
    /// Who made it.
    created_by: Option<String>,
    /// Whether it can be used.
    standing: Standing,
}

impl Invitation {
    fn of(row: InvitationRow, now: Time) -> Self {
        let standing = Standing::of(row.uses_left, row.expires_at, row.revoked_at, now);
        let gives = serde_json::from_str(&row.gives).unwrap_or_default();
        let InvitationRow { id, label, email, name, uses_left, used, expires_at, created_at, created_by, .. } = row;
        Self { id, label, email, name, gives, uses_left, used, expires_at, created_at, created_by, standing }
    }
}

/// What an invitation is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct InvitationRequest {
    /// What managers call it, up to 80 characters. Who uses it is also given the code of this name, for policies to ask for;
    /// who is refused by one may read the name, so a code of your own choice can't stand in it.
    #[serde(default)]
    label: String,
    /// Whom it is for. Joining by it confirms this address.
    #[serde(default)]
    email: String,
    /// Their name.
    #[serde(default)]
    name: String,
    /// What it gives, up to 20 things.
    #[serde(default)]
    gives: Vec<Gift>,
    /// How often it can be used; null: as often as people come. Left out: once, and a chosen code as often as people come.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<i64>)]
    uses: Option<Option<i64>>,
    /// Until when it is good.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    expires_at: Option<Time>,
    /// A code of your own choice, such as `SPRING26`: 8 to 40 letters, digits and hyphens. Left out: a random one.
    #[serde(default)]
    code: String,
    /// Whether to mail it.
    #[serde(default)]
    send: bool,
}

/// Tells `null` from what was left out.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<i64>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// A new invitation, with its code.
#[derive(Serialize, ToSchema)]
pub(crate) struct NewInvitation {
    id: String,
    email: String,
    name: String,
    /// The code. It is shown this once.
    code: String,
    /// The page to use it on.
    link: String,
    /// Whether it has been mailed.
    sent: bool,
}

impl From<Made> for NewInvitation {
    fn from(made: Made) -> Self {
        let Made { id, email, name, code, link, sent } = made;
        Self { id, email, name, code, link, sent }
    }
}

pub(super) const NOT_KEPT: (header::HeaderName, &str) = (header::CACHE_CONTROL, "private, no-store");

/// An answer that is CSV.
pub(super) const CSV: (header::HeaderName, &str) = (header::CONTENT_TYPE, "text/csv; charset=utf-8");

fn says(headers: &HeaderMap, name: header::HeaderName) -> bool {
    headers.get(name).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains("text/csv"))
}

/// Whether the answer is wanted as CSV.
pub(super) fn wants_csv(headers: &HeaderMap) -> bool {
    says(headers, header::ACCEPT)
}

/// A body that is to be CSV has to say so.
pub(super) fn is_csv(headers: &HeaderMap) -> Result<(), Problem> {
    if says(headers, header::CONTENT_TYPE) {
        return Ok(());
    }
    let (title, detail) = (common::TITLE_CONTENT_TYPE, common::detail_content_type("text/csv"));
    Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "wrong_content_type", title, detail))
}

/// The invitations that are of no list, the newest first.
#[utoipa::path(get, path = "/api/v1/communities/{community}/invitations", tag = "invitations",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Invitation>), (status = 403, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(page): Query<PageQuery>) -> Result<Json<List<Invitation>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    let list = actions::list(&access, page.cursor.as_deref(), limit).await?;
    Ok(Json(list.map(|row| Invitation::of(row, access.now))))
}

/// Makes an invitation. The answer is the one time its code is shown: it is not replayed for an `Idempotency-Key`.
#[utoipa::path(post, path = "/api/v1/communities/{community}/invitations", tag = "invitations",
    params(("community" = String, Path)), request_body = InvitationRequest,
    responses((status = 201, body = NewInvitation), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn create(access: Access, Json(request): Json<InvitationRequest>) -> Result<Response, Problem> {
    let InvitationRequest { label, email, name, gives, uses, expires_at, code, send } = request;
    let uses = uses.unwrap_or_else(|| code.trim().is_empty().then_some(1));
    let draft = Draft { label, email, name, gives, uses, expires_at, code };
    let made = actions::make(&access, &[draft], send).await?.pop().ok_or_else(Problem::not_found)?;
    Ok((StatusCode::CREATED, [NOT_KEPT], Json(NewInvitation::from(made))).into_response())
}

/// Takes an invitation back. Those who have used it keep what it gave them.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/invitations/{id}", tag = "invitations",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn revoke(access: Access, Path((_, id)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    actions::revoke(&access, &path_id::<()>(&id)?.to_string()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What the invitations of a list have in common.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct CsvQuery {
    label: String,
    expires_at: Option<String>,
    send: bool,
}

/// Makes an invitation for each customer of a CSV: columns `email`, `name`, `groups`, `badges`, `grants`, named by the first
/// row; `;` or `|` in a cell keeps several apart; up to 1,000 rows. They are of no list: `/invitations/batches` says what became of
/// everybody and takes customers' ids. The links come back as CSV if you accept `text/csv`.
#[utoipa::path(post, path = "/api/v1/communities/{community}/invitations/csv", tag = "invitations",
    params(("community" = String, Path), ("label" = Option<String>, Query), ("expires_at" = Option<String>, Query),
        ("send" = Option<bool>, Query)),
    request_body(content = String, content_type = "text/csv"),
    responses((status = 201, body = List<NewInvitation>), (status = 403, body = ProblemBody),
        (status = 415, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn create_all(
    access: Access,
    Query(query): Query<CsvQuery>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    is_csv(&headers)?;
    let expires_at = expiry(query.expires_at.as_deref())?;
    let common = Common { label: query.label, expires_at, send: query.send };
    let made = csv_invitations::make_all(&access, &body, &common).await?;
    if wants_csv(&headers) {
        return Ok((StatusCode::CREATED, [NOT_KEPT, CSV], as_csv(&made)).into_response());
    }
    let items = made.into_iter().map(NewInvitation::from).collect();
    Ok((StatusCode::CREATED, [NOT_KEPT], Json(List { items, next: None })).into_response())
}

/// A time in a query.
fn expiry(text: Option<&str>) -> Result<Option<Time>, Problem> {
    let wrong = || shared::domain::FieldError::new("expires_at", "invalid", words::LIMIT_TIME);
    match text.filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => Ok(Some(Time::parse(text).ok_or_else(wrong)?)),
    }
}
