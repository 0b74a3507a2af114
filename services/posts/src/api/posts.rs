//! Posts as JSON.

use axum::extract::Path;
use gate::Access;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use shared::web::{Created, Json, List, Once, Problem, ProblemBody, Query, Tagged, limit_of, path_id};
use utoipa::ToSchema;

use super::{Version, nullable};
use crate::actions::lists;
use crate::actions::posts::{self as actions, Change, NewPost};
use crate::post::{Draft, Post, PostSummary};
use crate::store::listing::{Filter, Sort};

/// Which posts, in which order.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ListQuery {
    cursor: Option<String>,
    limit: Option<String>,
    sort: Option<String>,
    space: Option<String>,
    tag: Option<String>,
    kind: Option<String>,
    author: Option<String>,
}

/// A page of posts.
#[utoipa::path(get, path = "/api/v1/communities/{community}/posts", tag = "posts",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("sort" = Option<String>, Query, description = "hot (the default), new, top, unanswered"),
        ("space" = Option<String>, Query), ("tag" = Option<String>, Query), ("kind" = Option<String>, Query),
        ("author" = Option<String>, Query)),
    responses((status = 200, body = List<PostSummary>), (status = 422, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Json<List<PostSummary>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    let own_order = if query.author.is_some() { "new" } else { "hot" };
    let sort = Sort::parse(query.sort.as_deref().unwrap_or(own_order))?;
    let filter = Filter {
        space: query.space.as_deref(),
        tag: query.tag.as_deref(),
        kind: query.kind.as_deref(),
        author: query.author.as_deref(),
    };
    Ok(Json(lists::list(&access, &filter, sort, query.cursor.as_deref(), limit).await?))
}

/// A new post.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PostRequest {
    /// `question`, `discussion`, `article`, or `announcement` (employees and above).
    kind: String,
    /// One line of 5 to 200 characters.
    title: String,
    /// Markdown, 1 to 40,000 characters.
    body_md: String,
    /// The space it stands in.
    space: String,
    /// Up to five.
    #[serde(default)]
    tags: Vec<String>,
    /// A policy in front of it, besides its space's (moderators and above).
    policy: Option<String>,
    /// When it is to appear: RFC 3339, at most 400 days ahead (employees and above). Until then only its author and managers know
    /// of it.
    publish_at: Option<String>,
}

/// Posts.
#[utoipa::path(post, path = "/api/v1/communities/{community}/posts", tag = "posts",
    params(("community" = String, Path), ("Idempotency-Key" = Option<String>, Header)), request_body = PostRequest,
    responses((status = 201, body = Post), (status = 401, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn create(
    access: Access,
    once: Once,
    Json(request): Json<PostRequest>,
) -> Result<Created<Post>, Problem> {
    let draft = Draft { kind: &request.kind, title: &request.title, body: &request.body_md, tags: &request.tags };
    let new = NewPost {
        draft,
        space: &request.space,
        policy: request.policy.as_deref(),
        publish_at: request.publish_at.as_deref(),
    };
    actions::create(&access, &new, &once).await.map_err(Problem::in_json)
}

/// One post.
#[utoipa::path(get, path = "/api/v1/communities/{community}/posts/{id}", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Post), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Tagged<Post>, Problem> {
    Ok(Tagged(actions::read(&access, path_id(&id)?).await?))
}

/// What to change of a post; what is not named stays.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PostChange {
    kind: Option<String>,
    title: Option<String>,
    body_md: Option<String>,
    space: Option<String>,
    tags: Option<Vec<String>>,
    /// Null takes it away.
    #[serde(deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    policy: Option<Option<String>>,
    /// Another moment for a scheduled post, which gets another id with it; null: now.
    #[serde(deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    publish_at: Option<Option<String>>,
}

/// Edits a post. `If-Match` with the post's `ETag` refuses a lost update.
#[utoipa::path(patch, path = "/api/v1/communities/{community}/posts/{id}", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path), ("If-Match" = Option<String>, Header)),
    request_body = PostChange,
    responses((status = 200, body = Post), (status = 403, body = ProblemBody), (status = 412, body = ProblemBody)))]
pub(crate) async fn edit(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    Json(change): Json<PostChange>,
) -> Result<Tagged<Post>, Problem> {
    let change = Change {
        kind: change.kind.as_deref(),
        title: change.title.as_deref(),
        body: change.body_md.as_deref(),
        space: change.space.as_deref(),
        tags: change.tags.as_deref(),
        policy: change.policy.as_ref().map(Option::as_deref),
        publish_at: change.publish_at.as_ref().map(Option::as_deref),
    };
    let edited = actions::edit(&access, path_id(&id)?, &change, &headers).await;
    Ok(Tagged(edited.map_err(Problem::in_json)?))
}

/// Deletes a post; where there are replies, its place is kept.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/posts/{id}", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn delete(access: Access, Path((_, id)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    actions::delete(&access, path_id(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a post said before each edit, newest first.
#[utoipa::path(get, path = "/api/v1/communities/{community}/posts/{id}/history", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = List<Version>), (status = 404, body = ProblemBody)))]
pub(crate) async fn history(
    access: Access,
    Path((_, id)): Path<(String, String)>,
) -> Result<Json<List<Version>>, Problem> {
    let (_, revisions) = actions::history(&access, path_id(&id)?).await?;
    Ok(Json(List { items: revisions.into_iter().map(Version::from).collect(), next: None }))
}

/// Which answer solved it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AcceptRequest {
    /// The id of an answer to this question.
    reply: String,
}

/// Accepts an answer.
#[utoipa::path(put, path = "/api/v1/communities/{community}/posts/{id}/accepted", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path)), request_body = AcceptRequest,
    responses((status = 200, body = Post), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn accept(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Json(request): Json<AcceptRequest>,
) -> Result<Tagged<Post>, Problem> {
    Ok(Tagged(actions::accept(&access, path_id(&id)?, Some(&request.reply)).await?))
}

/// Accepts no answer any more.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/posts/{id}/accepted", tag = "posts",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Post), (status = 403, body = ProblemBody)))]
pub(crate) async fn unaccept(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Tagged<Post>, Problem> {
    Ok(Tagged(actions::accept(&access, path_id(&id)?, None).await?))
}
