//! Comments on ideas as JSON: replies, in another place.

use axum::extract::Path;
use gate::Access;
use posts::Reply;
use posts::api::replies::{RepliesQuery, ReplyRequest, list_of};
use shared::web::{Created, Json, List, Once, Problem, ProblemBody, Query, path_id};

use crate::actions::ideas::{find, thread};

/// The comments on an idea.
#[utoipa::path(get, path = "/api/v1/communities/{community}/ideas/{id}/replies", tag = "ideas",
    params(("community" = String, Path), ("id" = String, Path), ("cursor" = Option<String>, Query),
        ("limit" = Option<u32>, Query), ("sort" = Option<String>, Query, description = "old (the default) or new")),
    responses((status = 200, body = List<Reply>), (status = 404, body = ProblemBody)))]
pub(crate) async fn list(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<RepliesQuery>,
) -> Result<Json<List<Reply>>, Problem> {
    let idea = find(&access, path_id(&id)?).await?;
    list_of(&access, &thread(&id, &idea.title), &query).await
}

/// Comments on an idea.
#[utoipa::path(post, path = "/api/v1/communities/{community}/ideas/{id}/replies", tag = "ideas",
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
    let idea = find(&access, path_id(&id)?).await?;
    posts::reply(&access, &thread(&id, &idea.title), request.as_new(), &once).await.map_err(Problem::in_json)
}
