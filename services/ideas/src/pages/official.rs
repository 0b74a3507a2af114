//! What the forms of the team on an idea's page do. A refused one comes back with the page, and with what was typed.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use serde::Deserialize;
use shared::web::{Form, Problem, path_id};

use super::idea::drawn;
use crate::actions::{ideas, status as official};
use crate::idea::Idea;
use crate::view::Refused;

/// To the idea, or back to the page with what has to change.
async fn done(mut access: Access, id: &str, done: Result<Idea, Problem>, typed: Refused) -> Result<Response, Problem> {
    match done {
        Ok(idea) => Ok(Redirect::to(&idea.summary.url).into_response()),
        Err(problem) if !problem.body().errors.is_empty() => {
            let row = ideas::find(&access, path_id(id)?).await?;
            let status = problem.status();
            let refused = Refused { problem: Some(problem), ..typed };
            Ok((status, drawn(&mut access, id, row, None, &refused).await?).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// The form of an official response.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatusForm {
    status: String,
    response: String,
}

pub(crate) async fn status(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<StatusForm>,
) -> Result<Response, Problem> {
    let set = official::set(&access, path_id(&id)?, &form.status, &form.response).await;
    let typed = Refused { status: Some(form.status), response: Some(form.response), ..Refused::default() };
    done(access, &id, set, typed).await
}

/// The form that names who answers for an idea; empty: nobody.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnerForm {
    owner: String,
}

pub(crate) async fn owner(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<OwnerForm>,
) -> Result<Response, Problem> {
    let set = official::own(&access, path_id(&id)?, Some(&form.owner)).await;
    done(access, &id, set, Refused { owner: Some(form.owner), ..Refused::default() }).await
}

/// The form of a merge: an id, or the address of an idea's page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MergeForm {
    into: String,
}

pub(crate) async fn merge(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<MergeForm>,
) -> Result<Response, Problem> {
    let typed = form.into.trim();
    let into = typed.split_once("/i/").map_or(typed, |(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or(rest));
    let merged = official::merge(&access, path_id(&id)?, into).await;
    done(access, &id, merged, Refused { into: Some(form.into), ..Refused::default() }).await
}

pub(crate) async fn unmerge(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    Ok(Redirect::to(&official::unmerge(&access, path_id(&id)?).await?.summary.url))
}
