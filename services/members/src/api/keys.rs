//! Keys for programs, as JSON.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::{StatusCode, header};
use shared::web::{Json, List, Problem, ProblemBody};

use crate::actions::keys::{self as actions, ApiKey, KeyDraft, NewKey};

/// One's own keys, the newest first.
#[utoipa::path(get, path = "/api/v1/communities/{community}/keys", tag = "keys",
    params(("community" = String, Path)),
    responses((status = 200, body = List<ApiKey>), (status = 401, body = ProblemBody)))]
pub(crate) async fn list(access: Access) -> Result<Json<List<ApiKey>>, Problem> {
    Ok(Json(List { items: actions::list(&access).await?, next: None }))
}

/// Makes a key. The answer is the one time it is shown: it is not replayed for an `Idempotency-Key`.
#[utoipa::path(post, path = "/api/v1/communities/{community}/keys", tag = "keys",
    params(("community" = String, Path)), request_body = KeyDraft,
    responses((status = 201, body = NewKey), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn create(access: Access, Json(draft): Json<KeyDraft>) -> Result<Response, Problem> {
    let key = actions::make(&access, &draft).await?;
    Ok((StatusCode::CREATED, [(header::CACHE_CONTROL, "private, no-store")], Json(key)).into_response())
}

/// Revokes a key.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/keys/{id}", tag = "keys",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 204), (status = 401, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn revoke(access: Access, Path((_, id)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    actions::revoke(&access, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}
