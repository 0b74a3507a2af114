//! What members have been given, as JSON for managers.

use axum::extract::Path;
use gate::Access;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::domain::{GrantKind, Time};
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use crate::actions::grants::{self as actions, kind_of};
use crate::store::grants::GrantRow;

/// Something a member has been given.
#[derive(Serialize, ToSchema)]
pub(crate) struct Grant {
    kind: GrantKind,
    name: String,
    /// Who gave it: `manager`, `invitation`, `webhook`, `provider`, `hand_off` or `request`.
    source: String,
    #[schema(value_type = String)]
    given_at: Time,
    /// Until when they hold it; null: until it is taken from them.
    #[schema(value_type = Option<String>)]
    expires_at: Option<Time>,
}

impl From<GrantRow> for Grant {
    fn from(row: GrantRow) -> Self {
        let GrantRow { kind, name, source, given_at, expires_at } = row;
        Self { kind, name, source, given_at, expires_at }
    }
}

/// For how long something is given.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GrantRequest {
    /// Until when; left out: until it is taken.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    expires_at: Option<Time>,
}

/// What a member has been given, by kind and name.
#[utoipa::path(get, path = "/api/v1/communities/{community}/members/{handle}/grants", tag = "members",
    params(("community" = String, Path), ("handle" = String, Path), ("cursor" = Option<String>, Query),
        ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Grant>), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn list(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Query(page): Query<PageQuery>,
) -> Result<Json<List<Grant>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    Ok(Json(actions::list(&access, &handle, page.cursor.as_deref(), limit).await?.map(Grant::from)))
}

/// Gives a member a group, a badge, a grant or a code; or gives it for another time.
#[utoipa::path(put, path = "/api/v1/communities/{community}/members/{handle}/grants/{kind}/{name}", tag = "members",
    params(("community" = String, Path), ("handle" = String, Path), ("kind" = String, Path), ("name" = String, Path)),
    request_body = GrantRequest,
    responses((status = 200, body = Grant), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn give(
    access: Access,
    Path((_, handle, kind, name)): Path<(String, String, String, String)>,
    Json(request): Json<GrantRequest>,
) -> Result<Json<Grant>, Problem> {
    let row = actions::give(&access, &handle, (kind_of(&kind)?, &name), request.expires_at).await?;
    Ok(Json(row.into()))
}

/// Takes something from a member, whoever gave it.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/members/{handle}/grants/{kind}/{name}", tag = "members",
    params(("community" = String, Path), ("handle" = String, Path), ("kind" = String, Path), ("name" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn take(
    access: Access,
    Path((_, handle, kind, name)): Path<(String, String, String, String)>,
) -> Result<StatusCode, Problem> {
    actions::take(&access, &handle, (kind_of(&kind)?, &name)).await?;
    Ok(StatusCode::NO_CONTENT)
}
