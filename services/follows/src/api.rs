//! Following and notifications as JSON.

use axum::extract::Path;
use gate::Access;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::{OpenApi, ToSchema};

use crate::actions;
use crate::notification::{Kind, Notification};

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(read, follow, unfollow, list, seen))]
pub struct ApiDoc;

/// Whether you follow a thread.
#[derive(Serialize, ToSchema)]
pub(crate) struct Following {
    /// Whether you are told of new replies.
    following: bool,
}

pub(crate) fn kind_of(text: &str) -> Result<Kind, Problem> {
    Kind::parse(text).ok_or_else(Problem::not_found)
}

/// Whether you follow a post or an idea.
#[utoipa::path(get, path = "/api/v1/communities/{community}/follows/{kind}/{id}", tag = "follows",
    params(("community" = String, Path), ("kind" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Following), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Json<Following>, Problem> {
    Ok(Json(Following { following: actions::read(&access, kind_of(&kind)?, &id).await? }))
}

/// Follows a post or an idea: you are told of new replies.
#[utoipa::path(put, path = "/api/v1/communities/{community}/follows/{kind}/{id}", tag = "follows",
    params(("community" = String, Path), ("kind" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Following), (status = 401, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn follow(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Json<Following>, Problem> {
    Ok(Json(Following { following: actions::set(&access, kind_of(&kind)?, &id, true).await? }))
}

/// Stops following a post or an idea, for good: replying there again changes nothing.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/follows/{kind}/{id}", tag = "follows",
    params(("community" = String, Path), ("kind" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Following), (status = 401, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn unfollow(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Json<Following>, Problem> {
    Ok(Json(Following { following: actions::set(&access, kind_of(&kind)?, &id, false).await? }))
}

/// What you are told, newest first: replies where you follow, mentions, an accepted answer, news of ideas.
#[utoipa::path(get, path = "/api/v1/communities/{community}/notifications", tag = "follows",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Notification>), (status = 401, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(page): Query<PageQuery>) -> Result<Json<List<Notification>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    Ok(Json(actions::list(&access, page.cursor.as_deref(), limit).await?))
}

/// What has been seen.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SeenRequest {
    /// The newest you have seen; nothing: all of them.
    until: Option<String>,
}

/// Marks what you are told as seen.
#[utoipa::path(post, path = "/api/v1/communities/{community}/notifications/seen", tag = "follows",
    params(("community" = String, Path)), request_body = SeenRequest,
    responses((status = 204), (status = 401, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn seen(access: Access, Json(request): Json<SeenRequest>) -> Result<StatusCode, Problem> {
    actions::seen(&access, request.until.as_deref()).await?;
    Ok(StatusCode::NO_CONTENT)
}
