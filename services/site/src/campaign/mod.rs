//! The studio's pages of a campaign that need more than its own service: where it stands and what is still to be done, starting it from a
//! template, its sections, and the manifest of it all. What they change they change by the engine, as `folkmoot campaign` does.

mod checklist;
pub(crate) mod engine;
pub(crate) mod manifest;
mod overview;
mod spaces;
mod start;
mod told;

use gate::Access;
use http::HeaderMap;
use shared::domain::{FieldError, Slug};
use shared::web::{API, App, PAGES, Problem, Routes};
use shared::words::Message;

use engine::{Failure, Here};

/// The routes of these pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get(format!("{API}/campaign/manifest"), manifest::download)
        .get(format!("{PAGES}/studio/campaign"), overview::show)
        .post(format!("{PAGES}/studio/campaign"), overview::say)
        .get(format!("{PAGES}/studio/campaign/start"), start::list)
        .get(format!("{PAGES}/studio/campaign/start/{{name}}"), start::show)
        .post(format!("{PAGES}/studio/campaign/start/{{name}}"), start::apply)
        .get(format!("{PAGES}/studio/campaign/spaces"), spaces::show)
        .post(format!("{PAGES}/studio/campaign/spaces"), spaces::save)
        .get(format!("{PAGES}/studio/campaign/manifest"), manifest::show)
        .post(format!("{PAGES}/studio/campaign/manifest"), manifest::apply)
}

/// The community of a page in addresses.
fn slug(access: &Access) -> Result<Slug, Problem> {
    access.community.slug.as_str().parse().map_err(|_| Problem::not_found())
}

/// The routes, as who asks for a page reaches them.
fn here(app: &App, headers: &HeaderMap) -> Here {
    Here::new(app, headers)
}

/// What the API refused, as a problem of the page: with its fields where it names any.
fn problem(failure: &Failure) -> Problem {
    let said = |text: &str| Message::verbatim(text.to_owned());
    if failure.status == 422 && !failure.errors.is_empty() {
        let errors = failure.errors.iter().map(|(field, limit)| FieldError::new(field.clone(), "invalid", said(limit)));
        return Problem::invalid_fields(errors.collect());
    }
    match http::StatusCode::from_u16(failure.status) {
        Ok(status) if status.is_client_error() => {
            Problem::new(status, "refused", shared::words::common::TITLE_CONFLICT, said(&failure.detail))
        }
        _ => Problem::broken(failure.to_string()),
    }
}
