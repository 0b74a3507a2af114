//! Embedding in the studio: the company's own sites, and what to put on their pages.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::StatusCode;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Form, Problem, Query};

use crate::actions::sites as actions;
use crate::view::studio as view;

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Shown {
    stored: String,
}

/// A site to list.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSite {
    pub(crate) name: String,
    pub(crate) url: String,
}

/// A site to list no more.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OldSite {
    url: String,
}

pub(crate) async fn show(access: Access, Query(shown): Query<Shown>) -> Result<Markup, Problem> {
    actions::read(&access)?;
    Ok(view::page(&access, &NewSite::default(), None, !shown.stored.is_empty()))
}

pub(crate) async fn add(mut access: Access, Form(site): Form<NewSite>) -> Result<Response, Problem> {
    match actions::add(&mut access, &site.name, &site.url).await {
        Ok(()) => Ok(stored(&access)),
        Err(problem) if problem.status() == StatusCode::UNPROCESSABLE_ENTITY => {
            let page = view::page(&access, &site, Some(&problem), false);
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn remove(mut access: Access, Form(site): Form<OldSite>) -> Result<Response, Problem> {
    actions::remove(&mut access, &site.url).await?;
    Ok(stored(&access))
}

fn stored(access: &Access) -> Response {
    Redirect::to(&access.href("/studio/embed?stored=1")).into_response()
}
