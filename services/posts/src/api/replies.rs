//! Replies as JSON.

use axum::extract::Path;
use gate::Access;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Created, Json, List, Once, Problem, ProblemBody, Query, Tagged, limit_of, path_id};
use utoipa::ToSchema;

use super::Version;
use crate::actions::posts;
use crate::actions::replies::{self as actions, NewReply, OpenThread, thread_of};
use crate::reply::{Reply, ThreadKind};

/// Which replies, in which order.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RepliesQuery {
    cursor: Option<String>,
    limit: Option<String>,
    sort: Option<String>,
}

/// A page of the replies of a thread that is open to the visitor.
pub async fn list_of(
    access: &Access,
    thread: &OpenThread<'_>,
    query: &RepliesQuery,
) -> Result<Json<List<Reply>>, Problem> {
    let newest = match query.sort.as_deref() {
        None | Some("old") => false,
        Some("new") => true,
        Some(_) => return Err(FieldError::new("sort", "invalid", crate::words::LIMIT_SORT_REPLIES).into()),
    };
    let limit = limit_of(query.limit.as_deref())?;
    Ok(Json(actions::list(access, thread, newest, query.cursor.as_deref(), limit).await?))
}

/// The replies to a post, all kinds together.
#[utoipa::path(get, path = "/api/v1/communities/{community}/posts/{id}/replies", tag = "replies",
    params(("community" = String, Path), ("id" = String, Path), ("cursor" = Option<String>, Query),
        ("limit" = Option<u32>, Query), ("sort" = Option<String>, Query, description = "old (the default) or new")),
    responses((status = 200, body = List<Reply>), (status = 404, body = ProblemBody)))]
pub(crate) async fn list(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<RepliesQuery>,
) -> Result<Json<List<Reply>>, Problem> {
    let (id, title, is_question) = thread_of(&posts::read(&access, path_id(&id)?).await?);
    let thread = OpenThread { kind: ThreadKind::Post, id: &id.to_string(), title: &title, is_question };
    list_of(&access, &thread, &query).await
}

/// A new reply.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplyRequest {
    /// Markdown, 1 to 40,000 characters.
    pub body_md: String,
    /// `answer` or `comment`; a reply to a question is an answer unless this says otherwise.
    pub kind: Option<String>,
    /// The reply it is a remark on.
    pub parent: Option<String>,
}

impl ReplyRequest {
    /// What it asks for. The body's field has another name here than on pages.
    pub fn as_new(&self) -> NewReply<'_> {
        NewReply { body: &self.body_md, kind: self.kind.as_deref(), parent: self.parent.as_deref() }
    }
}

/// Replies to a post.
#[utoipa::path(post, path = "/api/v1/communities/{community}/posts/{id}/replies", tag = "replies",
    params(("community" = String, Path), ("id" = String, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = ReplyRequest,
    responses((status = 201, body = Reply), (status = 401, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn create(
    access: Access,
    once: Once,
    Path((_, id)): Path<(String, String)>,
    Json(request): Json<ReplyRequest>,
) -> Result<Created<Reply>, Problem> {
    access.signed_in()?;
    let (id, title, is_question) = thread_of(&posts::read(&access, path_id(&id)?).await?);
    let thread = OpenThread { kind: ThreadKind::Post, id: &id.to_string(), title: &title, is_question };
    actions::create(&access, &thread, request.as_new(), &once).await.map_err(Problem::in_json)
}

/// One reply.
#[utoipa::path(get, path = "/api/v1/communities/{community}/replies/{id}", tag = "replies",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Reply), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Tagged<Reply>, Problem> {
    Ok(Tagged(actions::read(&access, path_id(&id)?).await?))
}

/// What to change of a reply.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplyChange {
    /// Markdown, 1 to 40,000 characters.
    body_md: String,
}

/// Edits a reply. `If-Match` with the reply's `ETag` refuses a lost update.
#[utoipa::path(patch, path = "/api/v1/communities/{community}/replies/{id}", tag = "replies",
    params(("community" = String, Path), ("id" = String, Path), ("If-Match" = Option<String>, Header)),
    request_body = ReplyChange,
    responses((status = 200, body = Reply), (status = 403, body = ProblemBody), (status = 412, body = ProblemBody)))]
pub(crate) async fn edit(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    Json(change): Json<ReplyChange>,
) -> Result<Tagged<Reply>, Problem> {
    let edited = actions::edit(&access, path_id(&id)?, &change.body_md, &headers).await;
    Ok(Tagged(edited.map_err(Problem::in_json)?))
}

/// Deletes a reply; where there are remarks on it, its place is kept.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/replies/{id}", tag = "replies",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn delete(access: Access, Path((_, id)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    actions::delete(&access, path_id(&id)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a reply said before each edit, newest first.
#[utoipa::path(get, path = "/api/v1/communities/{community}/replies/{id}/history", tag = "replies",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = List<Version>), (status = 404, body = ProblemBody)))]
pub(crate) async fn history(
    access: Access,
    Path((_, id)): Path<(String, String)>,
) -> Result<Json<List<Version>>, Problem> {
    let (_, revisions) = actions::history(&access, path_id(&id)?).await?;
    Ok(Json(List { items: revisions.into_iter().map(Version::from).collect(), next: None }))
}
