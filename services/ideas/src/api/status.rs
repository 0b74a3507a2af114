//! Status, merging and the roadmap as JSON.

use axum::extract::Path;
use gate::Access;
use serde::{Deserialize, Serialize};
use shared::web::{Json, Problem, ProblemBody, Tagged, path_id};
use utoipa::ToSchema;

use crate::actions::status as actions;
use crate::idea::{Idea, IdeaSummary};

/// Where an idea stands now.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatusRequest {
    /// `under_review`, `planned`, `in_progress`, `shipped` or `declined`.
    status: String,
    /// What the company says to it, as Markdown; empty: nothing.
    #[serde(default)]
    response: String,
}

/// Gives an idea its status and the official response.
#[utoipa::path(put, path = "/api/v1/communities/{community}/ideas/{id}/status", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path)), request_body = StatusRequest,
    responses((status = 200, body = Idea), (status = 403, body = ProblemBody), (status = 409, body = ProblemBody)))]
pub(crate) async fn set(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Json(request): Json<StatusRequest>,
) -> Result<Tagged<Idea>, Problem> {
    Ok(Tagged(actions::set(&access, path_id(&id)?, &request.status, &request.response).await?))
}

/// Who answers for an idea.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnerRequest {
    /// The handle of an employee or above; null: nobody.
    owner: Option<String>,
}

/// Says who of the company answers for an idea. For employees and above.
#[utoipa::path(put, path = "/api/v1/communities/{community}/ideas/{id}/owner", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path)), request_body = OwnerRequest,
    responses((status = 200, body = Idea), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn own(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Json(request): Json<OwnerRequest>,
) -> Result<Tagged<Idea>, Problem> {
    Ok(Tagged(actions::own(&access, path_id(&id)?, request.owner.as_deref()).await?))
}

/// What to merge into.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MergeRequest {
    /// The id of the idea that stays.
    into: String,
}

/// Merges an idea into another; its voters follow, each once.
#[utoipa::path(post, path = "/api/v1/communities/{community}/ideas/{id}/merge", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path)), request_body = MergeRequest,
    responses((status = 200, body = Idea), (status = 403, body = ProblemBody), (status = 409, body = ProblemBody)))]
pub(crate) async fn merge(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Json(request): Json<MergeRequest>,
) -> Result<Tagged<Idea>, Problem> {
    Ok(Tagged(actions::merge(&access, path_id(&id)?, &request.into).await?))
}

/// Takes a merge back.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/ideas/{id}/merge", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Idea), (status = 403, body = ProblemBody), (status = 409, body = ProblemBody)))]
pub(crate) async fn unmerge(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Tagged<Idea>, Problem> {
    Ok(Tagged(actions::unmerge(&access, path_id(&id)?).await?))
}

/// A column of the roadmap.
#[derive(Serialize, ToSchema)]
pub(crate) struct Column {
    /// The status its ideas have.
    status: &'static str,
    /// The most voted first, at most 50.
    items: Vec<IdeaSummary>,
}

/// What is planned, in progress and shipped.
#[derive(Serialize, ToSchema)]
pub(crate) struct Roadmap {
    /// In this order: planned, in progress, shipped.
    columns: Vec<Column>,
}

/// The roadmap.
#[utoipa::path(get, path = "/api/v1/communities/{community}/roadmap", tag = "ideas",
    params(("community" = String, Path)), responses((status = 200, body = Roadmap)))]
pub(crate) async fn roadmap(access: Access) -> Result<Json<Roadmap>, Problem> {
    let columns = actions::roadmap(&access, 50).await?;
    let columns = columns.into_iter().map(|(status, list)| Column { status: status.as_str(), items: list.items });
    Ok(Json(Roadmap { columns: columns.collect() }))
}
