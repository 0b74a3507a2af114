//! Requests to be let in, in the studio.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::domain::Role;
use shared::web::{Form, Problem, Query};

use super::ListQuery;
use crate::actions::requests::{self as actions, Answer};
use crate::gift;
use crate::view::studio_requests::{self as view, Refused};

/// How many requests a page shows.
const SHOWN: usize = 30;

/// A manager's answer.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AnswerForm {
    pub(crate) handle: String,
    pub(crate) policy: String,
    state: String,
    pub(crate) gives: String,
}

pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Markup, Problem> {
    draw(&access, query.cursor.as_deref(), None).await
}

async fn draw(access: &Access, cursor: Option<&str>, refused: Option<&Refused<'_>>) -> Result<Markup, Problem> {
    let list = actions::list(access, cursor, SHOWN).await?;
    Ok(view::list(access, &list, refused))
}

pub(crate) async fn decide(access: Access, Form(form): Form<AnswerForm>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let chosen = match form.gives.trim() {
        "" => Ok(None),
        line => gift::of_line("gives", line).map(Some),
    };
    let decided = match chosen {
        Ok(_) if form.state == "declined" => {
            actions::decide(&access, &form.handle, &form.policy, Answer::Declined).await
        }
        Ok(gives) => actions::decide(&access, &form.handle, &form.policy, Answer::Granted(gives.as_deref())).await,
        Err(error) => Err(error.into()),
    };
    match decided {
        Ok(_) => Ok(Redirect::to(&access.href("/studio/requests")).into_response()),
        Err(problem) if !problem.body().errors.is_empty() => {
            let page = draw(&access, None, Some(&Refused { problem: &problem, form: &form })).await?;
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}
