//! What the host can reach.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use serde::Serialize;
use shared::web::{App, Json};
use utoipa::ToSchema;

use crate::store;

/// How the deployment is.
#[derive(Serialize, ToSchema)]
pub(crate) struct Health {
    /// `ok`, or `degraded` where something does not answer.
    status: &'static str,
    /// Whether the database answers.
    database: bool,
    /// Whether the key-value store does. Without it everything works, and pages are drawn anew for each visitor.
    key_value: bool,
    /// Whether sessions can be signed: a secret of at least 32 bytes is set.
    sessions: bool,
}

/// What the host can reach.
#[utoipa::path(get, path = "/api/v1/health", tag = "site",
    responses((status = 200, body = Health), (status = 503, body = Health)))]
pub(crate) async fn health(app: App) -> Response {
    let database = app.db.query(store::ping()).await.is_ok();
    let key_value = app.kv.get("health").await.is_ok();
    let sessions = app.secrets().current().is_some();
    let status = if database { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let word = if database && key_value && sessions { "ok" } else { "degraded" };
    let mut response = Json(Health { status: word, database, key_value, sessions }).into_response();
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("private, no-store"));
    response
}
