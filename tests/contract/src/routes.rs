//! The checks over HTTP.

use axum::extract::Query;
use http::StatusCode;
use serde::Deserialize;
use shared::web::{App, Json, Problem, Routes};

pub use crate::db::Snapshot;
use crate::{Line, db, run};

/// Which of the two counters the steps over HTTP count on; the checks inside use the other one.
const COUNTER: i64 = 2;

#[derive(Deserialize)]
struct Ask {
    /// The address of a server for the checks of outgoing HTTP.
    outside: Option<String>,
}

/// `GET /contract` runs all checks; then `POST /contract/step` counts one more, and `GET /contract/step` shows how far it is.
pub fn routes() -> Routes {
    Routes::new().get("/contract", all).post("/contract/step", step).get("/contract/step", look)
}

async fn all(app: App, Query(ask): Query<Ask>) -> Json<Vec<Line>> {
    Json(run(&app, ask.outside.as_deref()).await)
}

async fn step(app: App) -> Result<(StatusCode, Json<Snapshot>), Problem> {
    Ok((StatusCode::CREATED, Json(db::step(&*app.db, COUNTER).await?)))
}

async fn look(app: App) -> Result<Json<Snapshot>, Problem> {
    Ok(Json(db::read_snapshot(&*app.db, COUNTER).await?))
}
