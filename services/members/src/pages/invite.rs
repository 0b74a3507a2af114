//! Using an invitation.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::{Access, session};
use http::header::{CACHE_CONTROL, REFERRER_POLICY};
use http::{HeaderMap, StatusCode};
use maud::Markup;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Form, Problem};

use super::sign_in::signed_in;
use crate::actions::{invite as actions, ways};
use crate::store::invitations::InvitationRow;
use crate::view::{self, invite::Typed};
use crate::words;

/// A typed code.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct CodeForm {
    code: String,
}

/// What somebody who joins says of themselves.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct JoinForm {
    name: String,
    handle: String,
}

fn path_of(code: &str) -> String {
    format!("/invite/{}", view::encoded(code.trim()).replace('/', "%2F"))
}

pub(crate) async fn type_code(access: Access) -> Markup {
    view::invite::type_code(&access, "", None)
}

pub(crate) async fn look_up(access: Access, Form(form): Form<CodeForm>) -> Result<Response, Problem> {
    let problem = if form.code.trim().is_empty() {
        Problem::from(FieldError::new("code", "missing", words::LIMIT_CODE_MISSING))
    } else {
        match actions::find(&access, &form.code).await {
            Ok(_) => return Ok(Redirect::to(&access.href(&path_of(&form.code))).into_response()),
            Err(problem) if problem.status() == StatusCode::NOT_FOUND => {
                FieldError::new("code", "unknown", words::LIMIT_CODE_UNKNOWN).into()
            }
            Err(problem) => return Err(problem),
        }
    };
    let page = view::invite::type_code(&access, &form.code, Some(&problem));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The address carries the code, so no other site is told where the visitor came from, and nothing is kept.
fn unseen(status: StatusCode, page: Markup) -> Response {
    (status, [(CACHE_CONTROL, "private, no-store"), (REFERRER_POLICY, "same-origin")], page).into_response()
}

async fn draw(access: &Access, code: &str, row: &InvitationRow, typed: &Typed<'_>) -> Result<Markup, Problem> {
    let may_join = ways::open(access).await?.invitation;
    let standing = actions::standing(access, row);
    Ok(view::invite::invitation(access, &path_of(code), row, standing, may_join, typed))
}

pub(crate) async fn show(access: Access, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let row = actions::find(&access, &code).await?;
    Ok(unseen(StatusCode::OK, draw(&access, &code, &row, &Typed::default()).await?))
}

pub(crate) async fn take(
    access: Access,
    headers: HeaderMap,
    Path((_, code)): Path<(String, String)>,
    Form(form): Form<JoinForm>,
) -> Result<Response, Problem> {
    let back = path_of(&code);
    if access.visitor.identity.is_some() {
        actions::accept(&access, &code).await?;
        return Ok(Redirect::to(&access.href(&back)).into_response());
    }
    match actions::join(&access, &code, &form.name, &form.handle).await {
        Ok(member) => {
            let cookies = session::begin(&access, &headers, member, "invitation").await?;
            let next = moderation::welcome(&access, member, &access.href(&back)).await?;
            Ok(signed_in(&access, cookies, &next))
        }
        Err(problem) if !problem.body().errors.is_empty() => {
            let row = actions::find(&access, &code).await?;
            let typed = Typed { name: &form.name, handle: &form.handle, problem: Some(&problem) };
            Ok(unseen(problem.status(), draw(&access, &code, &row, &typed).await?))
        }
        Err(problem) => Err(problem),
    }
}
