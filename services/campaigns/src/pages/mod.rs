//! A campaign in the studio: what it says of itself, its dates, what it wants to reach.

pub(crate) mod dates;
pub(crate) mod goals;
pub(crate) mod text;

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::StatusCode;
use maud::Markup;
use serde::Deserialize;
use shared::web::Problem;

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Shown {
    saved: String,
}

impl Shown {
    fn is_saved(&self) -> bool {
        !self.saved.is_empty()
    }
}

/// The same page again after it was kept.
fn kept(access: &Access, here: &str) -> Response {
    Redirect::to(&access.href(&format!("{here}?saved=1"))).into_response()
}

/// The form again, with what was typed and what is wrong with it; a problem that is of no field goes on.
fn again(problem: Problem, page: impl FnOnce(&Problem) -> Markup) -> Result<Response, Problem> {
    if problem.body().errors.is_empty() {
        return Err(problem);
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&problem)).into_response())
}
