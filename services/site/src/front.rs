//! The root of the deployment: the way to its community.

use axum::Extension;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::html;
use shared::web::layout::plain;
use shared::web::{App, Problem, RequestContext};

use crate::store::{self, SlugRow};
use crate::words;

/// Leads to the community if there is only one. Where there are more, none is told of another's members.
pub(crate) async fn front(app: App, Extension(context): Extension<RequestContext>) -> Result<Response, Problem> {
    let rows = app.db.query(store::communities()).await?.read::<SlugRow>()?;
    // What nobody may know of yet is not led to.
    if let [only] = rows.as_slice()
        && only.is_open(app.now())
    {
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
