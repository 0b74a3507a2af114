//! Asking the managers to be let in.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Form, Problem, Query};

use crate::actions::requests as actions;
use crate::view;

/// At which policy, and where to go back to.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AskQuery {
    policy: String,
    next: String,
}

/// The request.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AskForm {
    policy: String,
    message: String,
    next: String,
}

pub(crate) async fn form(access: Access, Query(query): Query<AskQuery>) -> Result<Markup, Problem> {
    access.signed_in()?;
    let title = actions::asked_at(&access, &query.policy)?;
    let own = actions::own(&access, &query.policy).await?;
    Ok(view::ask::page(&access, (&query.policy, &title), &access.own_path(&query.next), own.as_ref(), None))
}

/// Asks, and goes back to where the visitor was refused, which now says so; or to the page of the request itself.
pub(crate) async fn ask(access: Access, Form(form): Form<AskForm>) -> Result<Response, Problem> {
    let AskForm { policy, message, next } = form;
    match actions::ask(&access, &policy, &message).await {
        Ok(_) if !next.is_empty() => Ok(Redirect::to(&access.own_path(&next)).into_response()),
        Ok(_) => Ok(Redirect::to(&access.href(&format!("/ask?policy={}", view::encoded(&policy)))).into_response()),
        Err(problem) if problem.field("message").is_some() => {
            let title = actions::asked_at(&access, &policy)?;
            let page = view::ask::page(&access, (&policy, &title), &next, None, Some((&problem, &message)));
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}
