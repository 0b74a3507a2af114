//! Spaces and tags as JSON.

use axum::extract::Path;
use gate::Access;
use serde::Deserialize;
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use crate::actions::places::{self as actions, SpaceDraft, SpaceSummary, Tag, TagPage};

/// The spaces, in their order.
#[utoipa::path(get, path = "/api/v1/communities/{community}/spaces", tag = "spaces",
    params(("community" = String, Path)), responses((status = 200, body = List<SpaceSummary>)))]
pub(crate) async fn list_spaces(access: Access) -> Result<Json<List<SpaceSummary>>, Problem> {
    Ok(Json(List { items: actions::spaces(&access), next: None }))
}

/// What a space is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpaceRequest {
    /// For people: 1 to 80 characters.
    name: String,
    /// What belongs there: at most 500 characters.
    #[serde(default)]
    description: String,
    /// Where it stands among the others; small numbers first.
    #[serde(default)]
    position: i64,
    /// The policy in front of it.
    policy: Option<String>,
}

/// Makes a space, or changes it.
#[utoipa::path(put, path = "/api/v1/communities/{community}/spaces/{slug}", tag = "spaces",
    params(("community" = String, Path), ("slug" = String, Path)), request_body = SpaceRequest,
    responses((status = 200, body = SpaceSummary), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put_space(
    access: Access,
    Path((_, slug)): Path<(String, String)>,
    Json(request): Json<SpaceRequest>,
) -> Result<Json<SpaceSummary>, Problem> {
    let draft = SpaceDraft {
        name: request.name.trim(),
        description: request.description.trim(),
        position: request.position,
        policy: request.policy.as_deref(),
    };
    Ok(Json(actions::put_space(&access, &slug, &draft).await?))
}

/// The tags, by name.
#[utoipa::path(get, path = "/api/v1/communities/{community}/tags", tag = "tags",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Tag>)))]
pub(crate) async fn list_tags(access: Access, Query(page): Query<PageQuery>) -> Result<Json<List<Tag>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    Ok(Json(actions::tags(&access, page.cursor.as_deref(), limit).await?))
}

/// One tag: its introduction, who answers there, related tags.
#[utoipa::path(get, path = "/api/v1/communities/{community}/tags/{tag}", tag = "tags",
    params(("community" = String, Path), ("tag" = String, Path)),
    responses((status = 200, body = TagPage), (status = 404, body = ProblemBody)))]
pub(crate) async fn read_tag(access: Access, Path((_, tag)): Path<(String, String)>) -> Result<Json<TagPage>, Problem> {
    Ok(Json(actions::tag(&access, &tag).await?))
}

/// What a tag is for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TagRequest {
    /// Markdown of at most 2000 characters.
    description: String,
}

/// Introduces a tag: champions and above.
#[utoipa::path(put, path = "/api/v1/communities/{community}/tags/{tag}", tag = "tags",
    params(("community" = String, Path), ("tag" = String, Path)), request_body = TagRequest,
    responses((status = 200, body = Tag), (status = 403, body = ProblemBody)))]
pub(crate) async fn put_tag(
    access: Access,
    Path((_, tag)): Path<(String, String)>,
    Json(request): Json<TagRequest>,
) -> Result<Json<Tag>, Problem> {
    Ok(Json(actions::put_tag(&access, &tag, request.description.trim()).await?))
}
