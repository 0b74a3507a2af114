//! The campaign in the studio: where it stands, and what can be done about it.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Form, Problem, Query};

use crate::actions::campaign as actions;
use crate::view;

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Shown {
    said: String,
}

/// What a button says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    to: String,
}

pub(crate) async fn show(access: Access, Query(shown): Query<Shown>) -> Result<Markup, Problem> {
    let whole = actions::read(&access).await?;
    Ok(view::studio(&access, &whole, !shown.said.is_empty()))
}

pub(crate) async fn say(access: Access, Form(said): Form<Said>) -> Result<Response, Problem> {
    actions::say(&access, &said.to, None).await?;
    Ok(Redirect::to(&access.href("/studio/campaign?said=1")).into_response())
}
