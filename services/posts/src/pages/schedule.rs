//! Posts that have not appeared yet, in the studio.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::HeaderMap;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Form, Problem, Query, path_id};

use crate::actions::posts::{self, Change};
use crate::actions::schedule as actions;
use crate::view::scheduled;

/// Which page of the list, and what has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ListQuery {
    cursor: Option<String>,
    said: String,
}

/// What a button says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Decision {
    to: String,
}

pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Markup, Problem> {
    let list = actions::list(&access, query.cursor.as_deref(), 20).await?;
    Ok(scheduled(&access, &list, &query.said))
}

pub(crate) async fn decide(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(decision): Form<Decision>,
) -> Result<Response, Problem> {
    let id = path_id(&id)?;
    if decision.to == "publish" {
        let change = Change { publish_at: Some(None), ..Change::default() };
        let post = posts::edit(&access, id, &change, &HeaderMap::new()).await?;
        return Ok(Redirect::to(&post.summary.url).into_response());
    }
    if decision.to != "cancel" {
        return Err(Problem::not_found());
    }
    // Only what waits is dropped here: a page that was open for long must not delete what has appeared meanwhile.
    actions::delete(&access, id).await?;
    Ok(Redirect::to(&access.href("/studio/schedule?said=cancelled")).into_response())
}
