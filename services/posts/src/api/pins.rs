//! Promoting posts, as JSON.

use axum::extract::Path;
use gate::Access;
use serde::Deserialize;
use shared::web::{Json, Problem, ProblemBody, Tagged, path_id};
use utoipa::ToSchema;

use crate::actions::pins as actions;
use crate::post::Post;

/// How long a post is promoted.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PinRequest {
    /// RFC 3339; without it, from now on.
    from: Option<String>,
    /// RFC 3339, at most a year ahead; without it, thirty days from the beginning.
    until: Option<String>,
}

/// Promotes a post: it stands on top of the home page and of its space from one moment until another. For moderators and above; at most five
/// posts at once.
#[utoipa::path(put, path = "/api/v1/communities/{community}/posts/{id}/pin", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path)), request_body = PinRequest,
    responses((status = 200, body = Post), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn pin(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Json(request): Json<PinRequest>,
) -> Result<Tagged<Post>, Problem> {
    Ok(Tagged(actions::put(&access, path_id(&id)?, request.from.as_deref(), request.until.as_deref()).await?))
}

/// Promotes it no more.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/posts/{id}/pin", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Post), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn unpin(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Tagged<Post>, Problem> {
    Ok(Tagged(actions::remove(&access, path_id(&id)?).await?))
}
