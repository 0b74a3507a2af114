//! Whom nobody may write to, in the studio.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::header::CACHE_CONTROL;
use serde::Deserialize;
use shared::domain::Role;
use shared::web::{Form, Problem, Query};

use crate::actions::suppressions as actions;
use crate::view::studio_suppressions::{self as view, Typed};

/// How many a page shows.
const SHOWN: usize = 30;

/// Where to go on.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ListQuery {
    cursor: Option<String>,
    added: Option<u32>,
}

/// Whom to put on the list, or to look for on it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct WhoForm {
    who: String,
    /// Only look.
    look: String,
}

pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Response, Problem> {
    let typed = Typed { added: query.added, ..Typed::default() };
    draw(&access, query.cursor.as_deref(), &typed).await
}

async fn draw(access: &Access, cursor: Option<&str>, typed: &Typed<'_>) -> Result<Response, Problem> {
    let list = actions::list(access, cursor, SHOWN).await?;
    Ok(([(CACHE_CONTROL, "private, no-store")], view::list(access, &list, typed)).into_response())
}

/// What is looked for is no part of an address: addresses stand in logs and histories.
pub(crate) async fn add(access: Access, Form(form): Form<WhoForm>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let done = if form.look.is_empty() {
        let who: Vec<_> = form.who.lines().collect();
        actions::add(&access, &who).await.map(Ok)
    } else {
        actions::has(&access, &form.who).await.map(Err)
    };
    match done {
        Ok(Ok(count)) => {
            let next = access.href(&format!("/studio/invitations/suppressions?added={count}"));
            Ok(Redirect::to(&next).into_response())
        }
        Ok(Err(found)) => {
            let typed = Typed { who: &form.who, found: Some(found), ..Typed::default() };
            draw(&access, None, &typed).await
        }
        Err(problem) if problem.body().errors.is_empty() => Err(problem),
        Err(problem) => {
            let typed = Typed { who: &form.who, problem: Some(&problem), ..Typed::default() };
            let page = draw(&access, None, &typed).await?;
            Ok((problem.status(), page).into_response())
        }
    }
}

pub(crate) async fn drop(access: Access, Path((_, digest)): Path<(String, String)>) -> Result<Redirect, Problem> {
    actions::drop(&access, &digest).await?;
    Ok(Redirect::to(&access.href("/studio/invitations/suppressions")))
}
