//! The change log and the vote budget as JSON.

use gate::Access;
use serde::Deserialize;
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of};

use crate::actions::{changelog, points};
use crate::idea::{Points, Shipped};

/// Which part of the change log.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LogQuery {
    cursor: Option<String>,
    limit: Option<String>,
    space: Option<String>,
}

/// The change log: the ideas that were shipped, the latest first, with what the company said.
#[utoipa::path(get, path = "/api/v1/communities/{community}/changelog", tag = "ideas",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("space" = Option<String>, Query)),
    responses((status = 200, body = List<Shipped>), (status = 422, body = ProblemBody)))]
pub(crate) async fn changelog(access: Access, Query(query): Query<LogQuery>) -> Result<Json<List<Shipped>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    Ok(Json(changelog::list(&access, query.space.as_deref(), query.cursor.as_deref(), limit).await?))
}

/// How many votes you have for open ideas, and where they are.
#[utoipa::path(get, path = "/api/v1/communities/{community}/ideas/budget", tag = "ideas",
    params(("community" = String, Path)),
    responses((status = 200, body = Points), (status = 401, body = ProblemBody)))]
pub(crate) async fn budget(access: Access) -> Result<Json<Points>, Problem> {
    Ok(Json(points::points(&access).await?))
}
