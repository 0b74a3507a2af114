//! The root of the deployment: the way to its community.

use axum::Extension;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::html;
use shared::web::layout::plain;
use shared::web::{App, Problem, RequestContext};

use crate::store::{self, SlugRow};
use crate::words;

/// The deployment's only community, if there is one alone and others than its managers may know of it. Two rows are read at most,
/// however many communities there are.
pub(crate) async fn only(app: &App) -> Result<Option<SlugRow>, Problem> {
    let mut found: Vec<SlugRow> = Vec::new();
    let places = app.db.places();
    if places.is_empty() {
        found = app.db.query(store::communities()).await?.read()?;
    }
    for (_, place) in places {
        if found.len() < 2 {
            found.extend(place.query(store::communities()).await?.read::<SlugRow>()?);
        }
    }
    let only = found.pop().filter(|_| found.is_empty());
    Ok(only.filter(|only| only.is_open(app.now())))
}

/// Leads to the community if there is only one. Where there are more, none is told of another's members.
pub(crate) async fn front(app: App, Extension(context): Extension<RequestContext>) -> Result<Response, Problem> {
    if let Some(only) = only(&app).await? {
        return Ok(Redirect::to(&format!("/c/{}/", only.slug)).into_response());
    }
    let lang = context.lang();
    let page = plain(
        lang,
        "Folkmoot",
        html! {
            div.gate {
                h1 { "Folkmoot" }
                p.lead { (words::FRONT_SEVERAL[lang]) }
            }
        },
    );
    Ok(page.into_response())
}

/// Anything else below a community: not there, said on a page of that community.
pub(crate) async fn missing(_access: Access) -> Problem {
    Problem::not_found()
}
