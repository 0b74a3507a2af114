//! Invitations in the studio.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::header::CACHE_CONTROL;
use serde::Deserialize;
use shared::domain::{FieldError, Role};
use shared::web::{Form, Problem, Query, path_id};

use super::ListQuery;
use crate::actions::invitations::{self as actions, Draft, Made};
use crate::view::studio_invitations::{self as view, Typed};
use crate::{gift, invitation, words};

/// How many invitations a page shows.
const SHOWN: usize = 30;

/// One invitation, as the form has it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct MakeForm {
    pub(crate) label: String,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) gives: String,
    pub(crate) uses: String,
    pub(crate) expires: String,
    pub(crate) code: String,
    pub(crate) send: String,
}

pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Response, Problem> {
    draw(&access, query.cursor.as_deref(), None).await
}

async fn draw(access: &Access, cursor: Option<&str>, typed: Option<&Typed<'_>>) -> Result<Response, Problem> {
    let list = actions::list(access, cursor, SHOWN).await?;
    Ok(view::list(access, &list, typed).into_response())
}

fn draft(access: &Access, form: &MakeForm) -> Result<Draft, FieldError> {
    let uses = match form.uses.trim() {
        "" => None,
        text => Some(text.parse().map_err(|_| FieldError::new("uses", "invalid", words::LIMIT_WHOLE_NUMBER))?),
    };
    Ok(Draft {
        label: form.label.clone(),
        email: form.email.clone(),
        name: form.name.clone(),
        gives: gift::of_line("gives", &form.gives)?,
        uses,
        expires_at: invitation::last_day("expires", &form.expires, access.now)?,
        code: form.code.clone(),
    })
}

/// The codes, shown this once: so the answer is a page of its own, and is kept nowhere.
fn shown_once(access: &Access, made: &[Made], send: bool) -> Response {
    ([(CACHE_CONTROL, "private, no-store")], view::made(access, made, send)).into_response()
}

pub(crate) async fn make(access: Access, Form(form): Form<MakeForm>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let send = !form.send.is_empty();
    let made = match draft(&access, &form) {
        Ok(draft) => actions::make(&access, &[draft], send).await,
        Err(error) => Err(error.into()),
    };
    match made {
        Ok(made) => Ok(shown_once(&access, &made, send)),
        Err(problem) if problem.body().errors.is_empty() => Err(problem),
        Err(problem) => again(&access, Typed { form: &form, problem: &problem }).await,
    }
}

/// The form again, with what was typed and what was wrong.
async fn again(access: &Access, typed: Typed<'_>) -> Result<Response, Problem> {
    let page = draw(access, None, Some(&typed)).await?;
    Ok((typed.problem.status(), page).into_response())
}

pub(crate) async fn revoke(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    actions::revoke(&access, &path_id::<()>(&id)?.to_string()).await?;
    Ok(Redirect::to(&access.href("/studio/invitations")))
}
