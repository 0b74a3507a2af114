//! Which post or idea each seed of a manifest became.

use axum::extract::Path;
use gate::Access;
use serde::Deserialize;
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use crate::actions::seeds as actions;
use crate::store::seeds::Planted;

/// What a manifest has planted, by its names for it. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/campaign/seeds", tag = "campaigns",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Planted>), (status = 403, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(page): Query<PageQuery>) -> Result<Json<List<Planted>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    Ok(Json(actions::list(&access, page.cursor.as_deref().unwrap_or_default(), limit).await?))
}

/// What a seed became.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeedRequest {
    /// `post` or `idea`.
    kind: String,
    /// Its id.
    id: String,
}

/// Keeps which post or idea a seed became, so that planting it again finds it. For managers.
#[utoipa::path(put, path = "/api/v1/communities/{community}/campaign/seeds/{key}", tag = "campaigns",
    params(("community" = String, Path), ("key" = String, Path)), request_body = SeedRequest,
    responses((status = 200, body = Planted), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put(
    access: Access,
    Path((_, key)): Path<(String, String)>,
    Json(request): Json<SeedRequest>,
) -> Result<Json<Planted>, Problem> {
    let SeedRequest { kind, id } = request;
    Ok(Json(actions::put(&access, Planted { key, kind, id }).await?))
}
