//! Whom nobody may write to, as JSON.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::domain::Time;
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use super::invitations::NOT_KEPT;
use crate::actions::suppressions as actions;
use crate::store::suppressions::SuppressionRow;

/// Somebody whom nobody may write to. Who they are is not kept: only a digest of their address or id.
#[derive(Serialize, ToSchema)]
pub(crate) struct Suppression {
    /// SHA-256, in hexadecimal, of `suppressed email ADDRESS` (in lower case) or `suppressed customer ID`.
    digest: String,
    /// `email` or `customer`.
    kind: String,
    /// `unsubscribed` by themselves, or by a `manager`.
    reason: String,
    #[schema(value_type = String)]
    added_at: Time,
}

impl From<SuppressionRow> for Suppression {
    fn from(row: SuppressionRow) -> Self {
        let SuppressionRow { digest, kind, reason, added_at } = row;
        Self { digest, kind, reason, added_at }
    }
}

/// Whom to put on the list.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SuppressRequest {
    /// Addresses and customers' ids, up to 1,000; what has an `@` in it is an address.
    who: Vec<String>,
}

/// How many were put on the list.
#[derive(Serialize, ToSchema)]
pub(crate) struct Suppressed {
    count: usize,
}

/// Which of the list.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SuppressionsQuery {
    who: Option<String>,
    cursor: Option<String>,
    limit: Option<String>,
}

/// Whether somebody is on the list.
#[derive(Serialize, ToSchema)]
pub(crate) struct IsSuppressed {
    suppressed: bool,
}

/// The list, the newest first; with `who`, an address or an id, whether they are on it.
#[utoipa::path(get, path = "/api/v1/communities/{community}/suppressions", tag = "invitations",
    params(("community" = String, Path), ("who" = Option<String>, Query), ("cursor" = Option<String>, Query),
        ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Suppression>), (status = 403, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(query): Query<SuppressionsQuery>) -> Result<Response, Problem> {
    if let Some(who) = &query.who {
        let suppressed = actions::has(&access, who).await?;
        return Ok(([NOT_KEPT], Json(IsSuppressed { suppressed })).into_response());
    }
    let limit = limit_of(query.limit.as_deref())?;
    let list = actions::list(&access, query.cursor.as_deref(), limit).await?;
    Ok(([NOT_KEPT], Json(list.map(Suppression::from))).into_response())
}

/// Puts addresses and customers' ids on the list: nobody invites them, and nothing is mailed to them.
#[utoipa::path(post, path = "/api/v1/communities/{community}/suppressions", tag = "invitations",
    params(("community" = String, Path)), request_body = SuppressRequest,
    responses((status = 200, body = Suppressed), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn add(access: Access, Json(request): Json<SuppressRequest>) -> Result<Json<Suppressed>, Problem> {
    let who: Vec<_> = request.who.iter().map(String::as_str).collect();
    Ok(Json(Suppressed { count: actions::add(&access, &who).await? }))
}

/// Takes off the list whom a manager has put there; who has said no themselves is not found here.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/suppressions/{digest}", tag = "invitations",
    params(("community" = String, Path), ("digest" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn drop(access: Access, Path((_, digest)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    actions::drop(&access, &digest).await?;
    Ok(StatusCode::NO_CONTENT)
}
