//! The company's own sites.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::Site;
use shared::web::{Json, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::sites as actions;

/// The company's own sites: their pages may embed the community, and its pages link back to them.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sites {
    /// At most twenty, in the order they are shown.
    sites: Vec<Site>,
}

/// The sites that may embed the community. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/sites", tag = "embed",
    params(("community" = String, Path)),
    responses((status = 200, body = Sites), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn read(access: Access) -> Result<Json<Sites>, Problem> {
    Ok(Json(Sites { sites: actions::read(&access)?.to_vec() }))
}

/// Lists these sites and no others. For managers. Addresses are kept as browsers write them.
#[utoipa::path(put, path = "/api/v1/communities/{community}/sites", tag = "embed",
    params(("community" = String, Path)), request_body = Sites,
    responses((status = 200, body = Sites), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn put(mut access: Access, Json(request): Json<Sites>) -> Result<Json<Sites>, Problem> {
    actions::put(&mut access, &request.sites).await?;
    Ok(Json(Sites { sites: access.community.sites.clone() }))
}
