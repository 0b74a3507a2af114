//! Making communities: for whoever runs the deployment.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, LOCATION};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use shared::domain::Time;
use shared::web::{App, Json, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::communities::{self as actions, Entered, Who};

/// A community to make.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommunityRequest {
    /// In addresses: 2 to 40 characters of a-z, 0-9 and -.
    slug: String,
    /// For people: 1 to 80 characters.
    name: String,
    /// Its first manager.
    #[serde(default)]
    manager: ManagerRequest,
}

/// Who is to manage.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ManagerRequest {
    /// In addresses.
    handle: String,
    /// For people.
    name: String,
}

impl Default for ManagerRequest {
    fn default() -> Self {
        Self { handle: "host".to_owned(), name: "Host".to_owned() }
    }
}

impl ManagerRequest {
    fn who(&self) -> Who<'_> {
        Who { handle: &self.handle, name: &self.name }
    }
}

/// A manager's token.
#[derive(Serialize, ToSchema)]
pub(crate) struct Manager {
    /// The community in addresses.
    slug: String,
    /// What its manager sends as `Authorization: Bearer`.
    token: String,
    /// Until when it is good.
    #[schema(value_type = String)]
    expires_at: Time,
    /// The database that holds the community, as the setting `placement` names it.
    database: String,
}

fn answer(app: &App, status: StatusCode, slug: String, entered: Entered) -> Response {
    let Entered { token, expires } = entered;
    let place = format!("/c/{slug}/");
    let database = app.db.place_name(&slug).to_owned();
    let manager = Json(Manager { slug, token, expires_at: expires, database });
    (status, [(CACHE_CONTROL, "private, no-store"), (LOCATION, place.as_str())], manager).into_response()
}

/// Makes a community that is a draft: nobody but its managers sees it yet. For whoever runs the deployment, by an operator's token
/// (`folkmoot token --operator`).
#[utoipa::path(post, path = "/api/v1/communities", tag = "campaigns", request_body = CommunityRequest,
    responses((status = 201, body = Manager), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn make(
    app: App,
    headers: HeaderMap,
    Json(request): Json<CommunityRequest>,
) -> Result<Response, Problem> {
    let (slug, entered) =
        actions::make(&app, &headers, &request.slug, request.name.trim(), &request.manager.who()).await?;
    Ok(answer(&app, StatusCode::CREATED, slug.to_string(), entered))
}

/// The token of a manager of a community that is there. For whoever runs the deployment, by an operator's token.
#[utoipa::path(post, path = "/api/v1/communities/{community}/operator", tag = "campaigns",
    params(("community" = String, Path)), request_body = ManagerRequest,
    responses((status = 200, body = Manager), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 404, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn enter(
    app: App,
    headers: HeaderMap,
    Path(community): Path<String>,
    Json(request): Json<ManagerRequest>,
) -> Result<Response, Problem> {
    let entered = actions::enter(&app, &headers, &community, &request.who()).await?;
    Ok(answer(&app, StatusCode::OK, community, entered))
}
