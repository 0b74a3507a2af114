//! Where shop and CRM tell of grants.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use gate::Access;
use http::{HeaderMap, header};
use serde::Serialize;
use shared::web::{Json, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::hooks::{self as actions, HookBody, Outcome};

/// What came of a delivery.
#[derive(Serialize, ToSchema)]
pub(crate) struct Delivered {
    /// Whether this delivery has been here before: then nothing was done again.
    duplicate: bool,
    /// How many things members were given.
    given: usize,
    /// How many wait for people to join.
    waiting: usize,
    /// How many were taken.
    taken: usize,
}

/// Gives and takes what the company's shop or CRM tells, all of it or nothing. Signed as Standard Webhooks has it: headers
/// `webhook-id`, `webhook-timestamp`, `webhook-signature`, and the secret of the way `webhook`. A delivery is done once,
/// however often it comes.
#[utoipa::path(post, path = "/api/v1/communities/{community}/hooks/grants", tag = "hooks",
    params(("community" = String, Path), ("webhook-id" = String, Header), ("webhook-timestamp" = String, Header),
        ("webhook-signature" = String, Header)),
    request_body = HookBody,
    responses((status = 200, body = Delivered), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn grants(access: Access, headers: HeaderMap, body: Bytes) -> Result<Json<Delivered>, Problem> {
    // The signature is over the bytes as they came, so they are read as JSON after it.
    let id = actions::believe(&access, &headers, &body).await?;
    let request = Request::builder().header(header::CONTENT_TYPE, "application/json").body(Body::from(body));
    let request = request.map_err(|error| Problem::broken(error.to_string()))?;
    let Json(told) = Json::<HookBody>::from_request(request, &access.app).await?;
    let Outcome { duplicate, given, waiting, taken } = actions::apply(&access, &id, &told).await?;
    Ok(Json(Delivered { duplicate, given, waiting, taken }))
}
