//! Bringing others by a link of one's own.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::header::CACHE_CONTROL;
use serde::Deserialize;
use shared::web::{Problem, Query};

use crate::actions::bringing as actions;
use crate::view::bring as view;

/// How many of those brought a page shows.
const SHOWN: usize = 30;

/// Where to go on.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ShowQuery {
    cursor: Option<String>,
}

pub(crate) async fn show(access: Access, Query(query): Query<ShowQuery>) -> Result<Response, Problem> {
    let own = actions::own(&access, query.cursor.as_deref(), SHOWN).await?;
    Ok(([(CACHE_CONTROL, "private, no-store")], view::show(&access, &own)).into_response())
}

pub(crate) async fn begin(access: Access) -> Result<Redirect, Problem> {
    actions::begin(&access).await?;
    Ok(Redirect::to(&access.href("/bring")))
}
