//! Votes as JSON.

use axum::extract::Path;
use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{FieldError, Time};
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::{OpenApi, ToSchema};

use crate::actions;
use crate::vote::{Kind, Tally, Value};
use crate::words;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(read, cast, voters))]
pub struct ApiDoc;

/// A vote.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VoteRequest {
    /// 1 for, −1 against, 0 none.
    #[schema(minimum = -1, maximum = 1)]
    value: i64,
}

pub(crate) fn kind_of(text: &str) -> Result<Kind, Problem> {
    Kind::parse(text).ok_or_else(Problem::not_found)
}

pub(crate) fn value_of(number: i64) -> Result<Value, Problem> {
    Value::new(number).ok_or_else(|| FieldError::new("value", "invalid", words::LIMIT_VALUE).into())
}

/// How the votes on a post, reply or idea stand.
#[utoipa::path(get, path = "/api/v1/communities/{community}/votes/{kind}/{id}", tag = "votes",
    params(("community" = String, Path), ("kind" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Tally), (status = 404, body = ProblemBody)))]
pub(crate) async fn read(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Json<Tally>, Problem> {
    Ok(Json(actions::read(&access, kind_of(&kind)?, &id).await?))
}

/// Casts your vote, changes it, or takes it back.
#[utoipa::path(put, path = "/api/v1/communities/{community}/votes/{kind}/{id}", tag = "votes",
    params(("community" = String, Path), ("kind" = String, Path), ("id" = String, Path)), request_body = VoteRequest,
    responses((status = 200, body = Tally), (status = 401, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn cast(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
    Json(request): Json<VoteRequest>,
) -> Result<Json<Tally>, Problem> {
    Ok(Json(actions::cast(&access, kind_of(&kind)?, &id, value_of(request.value)?).await?))
}

/// Somebody's vote.
#[derive(Serialize, ToSchema)]
pub(crate) struct Voter {
    /// Who.
    handle: String,
    /// 1 for, −1 against.
    value: i64,
    /// When.
    #[schema(value_type = String)]
    cast_at: Time,
}

/// Who voted: for managers, and only where the community says so. Votes that came with an import have no voters.
#[utoipa::path(get, path = "/api/v1/communities/{community}/votes/{kind}/{id}/voters", tag = "votes",
    params(("community" = String, Path), ("kind" = String, Path), ("id" = String, Path),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Voter>), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn voters(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
    Query(page): Query<PageQuery>,
) -> Result<Json<List<Voter>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    let list = actions::voters(&access, kind_of(&kind)?, &id, page.cursor.as_deref(), limit).await?;
    Ok(Json(list.map(|row| Voter { handle: row.handle, value: row.value, cast_at: row.cast_at })))
}
