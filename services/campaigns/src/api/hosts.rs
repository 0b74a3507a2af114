//! A community's own host name.

use axum::extract::Path;
use gate::Access;
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use shared::domain::{HostName, Role};
use shared::web::{App, Json, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::hosts as actions;

/// A host name, or none.
#[derive(Serialize, ToSchema)]
pub(crate) struct Host {
    /// At whose root the community answers.
    #[schema(value_type = Option<String>)]
    host: Option<HostName>,
}

/// A host name to have.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HostRequest {
    /// Such as `community.acme.example`, without a port; `null` takes it away.
    host: Option<String>,
}

/// The community's own host name. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/host", tag = "campaigns",
    params(("community" = String, Path)),
    responses((status = 200, body = Host), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn read(access: Access) -> Result<Json<Host>, Problem> {
    access.at_least(Role::Manager)?;
    Ok(Json(Host { host: access.community.host.clone() }))
}

/// Gives the community a host name of its own, at whose root it answers, or takes it away. For whoever runs the deployment, by an
/// operator's token: they lead the name to this server. A change is seen everywhere within a minute.
#[utoipa::path(put, path = "/api/v1/communities/{community}/operator/host", tag = "campaigns",
    params(("community" = String, Path)), request_body = HostRequest,
    responses((status = 200, body = Host), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 404, body = ProblemBody), (status = 409, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put(
    app: App,
    headers: HeaderMap,
    Path(community): Path<String>,
    Json(request): Json<HostRequest>,
) -> Result<Json<Host>, Problem> {
    let host = actions::put(&app, &headers, &community, request.host.as_deref()).await?;
    Ok(Json(Host { host }))
}
