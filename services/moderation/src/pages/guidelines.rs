//! The guidelines: reading, accepting and writing them.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::domain::{FieldError, Role};
use shared::web::{Form, Problem, Query};

use crate::actions::guidelines as actions;
use crate::view::guidelines::{self as view, Asked};
use crate::words;

/// Where to go on, for somebody who has just come in.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct NextQuery {
    next: String,
}

pub(crate) async fn show(access: Access, Query(query): Query<NextQuery>) -> Result<Response, Problem> {
    let row = actions::latest(&access).await?;
    let version = row.as_ref().map_or(0, |row| row.version);
    let up_to_date = access.guidelines_accepted().is_some_and(|accepted| accepted >= version);
    if !query.next.is_empty() && up_to_date {
        return Ok(Redirect::to(&access.own_path(&query.next)).into_response());
    }
    let welcome = !query.next.is_empty() && access.guidelines_accepted().is_none() && access.known_member().is_some();
    Ok(view::show(&access, row.as_ref(), &Asked { next: &query.next, welcome, problem: None }).into_response())
}

/// The tick.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AcceptForm {
    accepted: String,
    version: String,
    next: String,
}

pub(crate) async fn accept(access: Access, Form(form): Form<AcceptForm>) -> Result<Response, Problem> {
    access.signed_in()?;
    if form.accepted.is_empty() {
        let problem = Problem::from(FieldError::new("accepted", "missing", words::LIMIT_TICK));
        let row = actions::latest(&access).await?;
        let asked = Asked { next: &form.next, welcome: false, problem: Some(&problem) };
        return Ok((problem.status(), view::show(&access, row.as_ref(), &asked)).into_response());
    }
    actions::accept(&access, form.version.parse().unwrap_or(-1)).await?;
    Ok(Redirect::to(&access.own_path(&form.next)).into_response())
}

pub(crate) async fn edit(access: Access) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let body = match actions::latest(&access).await? {
        Some(row) => row.body_md,
        None => view::standard_markdown(access.lang()),
    };
    Ok(view::edit(&access, &body, None))
}

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct EditForm {
    body: String,
}

pub(crate) async fn save(access: Access, Form(form): Form<EditForm>) -> Result<Response, Problem> {
    match actions::write(&access, &form.body).await {
        Ok(_) => Ok(Redirect::to(&access.href("/guidelines")).into_response()),
        Err(problem) if problem.field("body").is_some() => {
            Ok((problem.status(), view::edit(&access, &form.body, Some(&problem))).into_response())
        }
        Err(problem) => Err(problem),
    }
}
