//! Editing and deleting a reply.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::HeaderMap;
use maud::Markup;
use serde::Deserialize;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Form, Problem, path_id};

use crate::actions::replies;
use crate::view::{ReplyForm, reply_form};
use crate::words;

fn form(access: &Access, id: &str, body: &str, problem: Option<&Problem>) -> Markup {
    let frame = access.frame();
    let (lang, action) = (frame.lang, frame.href(&format!("/r/{id}/edit")));
    let (heading, button) = (&words::EDIT_REPLY[lang], &words::SAVE[lang]);
    let main = reply_form(&ReplyForm { lang, action: &action, heading, button, along: &[], body, problem });
    page(&frame, &Head::new(heading, Tab::Posts).width(Width::Form), main)
}

pub(crate) async fn edit(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Markup, Problem> {
    access.signed_in()?;
    let reply = replies::read(&access, path_id(&id)?).await?;
    let body = reply.body_md.ok_or_else(|| Problem::forbidden("not_yours", words::ONLY_AUTHOR_EDITS_REPLY))?;
    Ok(form(&access, &id, &body, None))
}

/// The form of an edit.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BodyForm {
    body: String,
}

pub(crate) async fn save(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<BodyForm>,
) -> Result<Response, Problem> {
    match replies::edit(&access, path_id(&id)?, &typed.body, &HeaderMap::new()).await {
        Ok(reply) => Ok(Redirect::to(&reply.url).into_response()),
        Err(problem) if !problem.body().errors.is_empty() => {
            Ok((problem.status(), form(&access, &id, &typed.body, Some(&problem))).into_response())
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn delete(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    Ok(Redirect::to(&replies::delete(&access, path_id(&id)?).await?))
}
