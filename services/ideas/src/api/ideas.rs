//! Ideas as JSON.

use axum::extract::Path;
use gate::Access;
use http::{HeaderMap, StatusCode};
use posts::api::{Version, nullable};
use serde::Deserialize;
use shared::web::{Created, Json, List, Once, Problem, ProblemBody, Query, Tagged, limit_of, path_id};
use utoipa::ToSchema;

use crate::actions::ideas::{self as actions, Change, NewIdea};
use crate::actions::search;
use crate::idea::{Idea, IdeaSummary};
use crate::store::listing::{Filter, Sort};

/// Which ideas, in which order.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ListQuery {
    cursor: Option<String>,
    limit: Option<String>,
    sort: Option<String>,
    status: Option<String>,
    space: Option<String>,
    tag: Option<String>,
    author: Option<String>,
}

/// A page of ideas. Merged ones are left out unless their status or author is asked for.
#[utoipa::path(get, path = "/api/v1/communities/{community}/ideas", tag = "ideas",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("sort" = Option<String>, Query, description = "top (the default), trending, new"),
        ("status" = Option<String>, Query), ("space" = Option<String>, Query), ("tag" = Option<String>, Query),
        ("author" = Option<String>, Query)),
    responses((status = 200, body = List<IdeaSummary>), (status = 422, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Json<List<IdeaSummary>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    let own_order = if query.author.is_some() { "new" } else { "top" };
    let sort = Sort::parse(query.sort.as_deref().unwrap_or(own_order))?;
    let filter = Filter {
        status: query.status.as_deref(),
        space: query.space.as_deref(),
        tag: query.tag.as_deref(),
        author: query.author.as_deref(),
    };
    Ok(Json(actions::list(&access, &filter, sort, query.cursor.as_deref(), limit).await?))
}

/// A new idea.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdeaRequest {
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
}

/// Submits an idea.
#[utoipa::path(post, path = "/api/v1/communities/{community}/ideas", tag = "ideas",
    params(("community" = String, Path), ("Idempotency-Key" = Option<String>, Header)), request_body = IdeaRequest,
    responses((status = 201, body = Idea), (status = 401, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn create(
    access: Access,
    once: Once,
    Json(request): Json<IdeaRequest>,
) -> Result<Created<Idea>, Problem> {
    let new = NewIdea {
        title: &request.title,
        body: &request.body_md,
        tags: &request.tags,
        space: &request.space,
        policy: request.policy.as_deref(),
    };
    actions::create(&access, &new, &once).await.map_err(Problem::in_json)
}

/// The title of an idea somebody is about to submit.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SimilarQuery {
    title: String,
}

/// Ideas that are like a title, best first, at most five.
#[utoipa::path(get, path = "/api/v1/communities/{community}/ideas/similar", tag = "ideas",
    params(("community" = String, Path), ("title" = String, Query)),
    responses((status = 200, body = List<IdeaSummary>), (status = 422, body = ProblemBody)))]
pub(crate) async fn similar(
    access: Access,
    Query(query): Query<SimilarQuery>,
) -> Result<Json<List<IdeaSummary>>, Problem> {
    Ok(Json(List { items: search::similar(&access, &query.title, 5).await?, next: None }))
}

/// One idea.
#[utoipa::path(get, path = "/api/v1/communities/{community}/ideas/{id}", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Idea), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Tagged<Idea>, Problem> {
    Ok(Tagged(actions::read(&access, path_id(&id)?).await?))
}

/// What to change of an idea; what is not named stays.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct IdeaChange {
    title: Option<String>,
    body_md: Option<String>,
    space: Option<String>,
    tags: Option<Vec<String>>,
    /// Null takes it away.
    #[serde(deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    policy: Option<Option<String>>,
}

/// Edits an idea. `If-Match` with the idea's `ETag` refuses a lost update.
#[utoipa::path(patch, path = "/api/v1/communities/{community}/ideas/{id}", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path), ("If-Match" = Option<String>, Header)),
    request_body = IdeaChange,
    responses((status = 200, body = Idea), (status = 403, body = ProblemBody), (status = 412, body = ProblemBody)))]
pub(crate) async fn edit(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    Json(change): Json<IdeaChange>,
) -> Result<Tagged<Idea>, Problem> {
    let change = Change {
        title: change.title.as_deref(),
        body: change.body_md.as_deref(),
        space: change.space.as_deref(),
        tags: change.tags.as_deref(),
        policy: change.policy.as_ref().map(Option::as_deref),
    };
    let edited = actions::edit(&access, path_id(&id)?, &change, &headers).await;
    Ok(Tagged(edited.map_err(Problem::in_json)?))
}

/// Deletes an idea; where there are comments or merges, its place is kept.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/ideas/{id}", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn delete(access: Access, Path((_, id)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    actions::delete(&access, path_id(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What an idea said before each edit, newest first.
#[utoipa::path(get, path = "/api/v1/communities/{community}/ideas/{id}/history", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = List<Version>), (status = 404, body = ProblemBody)))]
pub(crate) async fn history(
    access: Access,
    Path((_, id)): Path<(String, String)>,
) -> Result<Json<List<Version>>, Problem> {
    let (_, _, revisions) = actions::history(&access, path_id(&id)?).await?;
    Ok(Json(List { items: revisions.into_iter().map(Version::from).collect(), next: None }))
}
