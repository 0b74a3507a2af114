//! What the host can reach.

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use serde::Serialize;
use shared::domain::{DEFAULT_DATABASE, read_operator_token};
use shared::ports::Db;
use shared::web::{App, Json};
use utoipa::ToSchema;

use crate::store;

/// How the deployment is.
#[derive(Serialize, ToSchema)]
pub(crate) struct Health {
    /// `ok`, or `degraded` where something does not answer.
    status: &'static str,
    /// Whether every database answers.
    database: bool,
    /// Each database, the default one first.
    databases: Vec<DatabaseHealth>,
    /// Whether the key-value store does. Without it everything works, and pages are drawn anew for each visitor.
    key_value: bool,
    /// Whether sessions can be signed: a secret of at least 32 bytes is set.
    sessions: bool,
}

/// How a database is.
#[derive(Serialize, ToSchema)]
pub(crate) struct DatabaseHealth {
    /// Its name, as the setting `placement` has it; for whoever runs the deployment alone, because it may be a customer's.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Whether it answers, and has the tables of communities.
    ok: bool,
}

impl DatabaseHealth {
    async fn of(name: &str, db: &dyn Db) -> Self {
        Self { name: Some(name.to_owned()), ok: db.query(store::ping()).await.is_ok() }
    }
}

/// Whether whoever runs the deployment asks.
fn is_operator(app: &App, headers: &HeaderMap) -> bool {
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    shown.is_some_and(|token| read_operator_token(token, app.now(), &app.secrets()).is_ok())
}

/// What the host can reach.
#[utoipa::path(get, path = "/api/v1/health", tag = "site",
    responses((status = 200, body = Health), (status = 503, body = Health)))]
pub(crate) async fn health(app: App, headers: HeaderMap) -> Response {
    let mut databases = Vec::new();
    for (name, place) in app.db.places() {
        databases.push(DatabaseHealth::of(&name, &*place).await);
    }
    if databases.is_empty() {
        databases.push(DatabaseHealth::of(DEFAULT_DATABASE, &*app.db).await);
    }
    if !is_operator(&app, &headers) {
        databases.iter_mut().for_each(|database| database.name = None);
    }
    let database = databases.iter().all(|database| database.ok);
    let key_value = app.kv.get("health").await.is_ok();
    let sessions = app.secrets().current().is_some();
    let status = if database { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let word = if database && key_value && sessions { "ok" } else { "degraded" };
    let mut response = Json(Health { status: word, database, databases, key_value, sessions }).into_response();
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("private, no-store"));
    response
}
