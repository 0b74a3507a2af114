//! Lists of people invited together, in the studio.

use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use maud::Markup;
use serde::Deserialize;
use shared::domain::{FieldError, Role};
use shared::web::{Form, Problem, Query, path_id};

use super::ListQuery;
use crate::actions::batches::{self as actions, Draft};
use crate::actions::mailing;
use crate::batch::Progress;
use crate::view::studio_batches::{self as view, Said};
use crate::{gift, invitation, upload, words};

/// How many lists, and people, a page shows.
const SHOWN: usize = 30;

/// A list, as the form has it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct BatchForm {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) gives: String,
    pub(crate) points: String,
    pub(crate) expires: String,
    pub(crate) csv: String,
}

/// Which people, and what has just been done.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ShowQuery {
    stage: Option<String>,
    cursor: Option<String>,
    added: Option<u32>,
    known: Option<u32>,
    silenced: Option<u32>,
    sent: Option<u32>,
    failed: Option<u32>,
    more: Option<u32>,
}

/// Whom to mail.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SendForm {
    again: String,
}

pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Response, Problem> {
    Ok(draw(&access, query.cursor.as_deref(), &BatchForm::default(), None).await?.into_response())
}

async fn draw(
    access: &Access,
    cursor: Option<&str>,
    form: &BatchForm,
    problem: Option<&Problem>,
) -> Result<Markup, Problem> {
    Ok(view::list(access, &actions::list(access, cursor, SHOWN).await?, form, problem))
}

fn draft(access: &Access, form: &BatchForm) -> Result<Draft, FieldError> {
    let points = match form.points.trim() {
        "" => 0,
        text => text.parse().map_err(|_| FieldError::new("points", "invalid", words::LIMIT_WHOLE_NUMBER))?,
    };
    Ok(Draft {
        name: form.name.clone(),
        source: form.source.clone(),
        gives: gift::of_line("gives", &form.gives)?,
        points,
        expires_at: invitation::last_day("expires", &form.expires, access.now)?,
    })
}

async fn made(access: &Access, form: &BatchForm) -> Result<String, Problem> {
    let draft = draft(access, form)?;
    // A list is not made where nobody could be put on it.
    actions::check(&draft, form.csv.as_bytes())?;
    let batch = actions::make(access, &draft).await?;
    let mut next = format!("/studio/invitations/batches/{}", batch.id);
    if !form.csv.trim().is_empty() {
        next.push_str(&said(&actions::add(access, &batch.id, form.csv.as_bytes()).await?));
    }
    Ok(next)
}

fn said(added: &actions::Added) -> String {
    let known = added.guests.iter().filter(|guest| guest.known).count();
    format!("?added={}&known={known}&silenced={}", added.guests.len() - known, added.silenced.len())
}

pub(crate) async fn make(access: Access, Form(form): Form<BatchForm>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    match made(&access, &form).await {
        Ok(next) => Ok(Redirect::to(&access.href(&next)).into_response()),
        Err(problem) if problem.body().errors.is_empty() => Err(problem),
        Err(problem) => {
            let page = draw(&access, None, &form, Some(&problem)).await?;
            Ok((problem.status(), page).into_response())
        }
    }
}

fn id_of(id: &str) -> Result<String, Problem> {
    Ok(path_id::<()>(id)?.to_string())
}

pub(crate) async fn show(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<ShowQuery>,
) -> Result<Response, Problem> {
    let said = Said {
        added: query.added,
        known: query.known.unwrap_or_default(),
        silenced: query.silenced.unwrap_or_default(),
        sent: query.sent,
        failed: query.failed.unwrap_or_default(),
        more: query.more.is_some(),
    };
    let stage = query.stage.as_deref().filter(|stage| !stage.is_empty()).map(Progress::parse).transpose()?;
    one(&access, &id_of(&id)?, stage, query.cursor.as_deref(), &said, None).await
}

async fn one(
    access: &Access,
    id: &str,
    stage: Option<Progress>,
    cursor: Option<&str>,
    said: &Said,
    problem: Option<&Problem>,
) -> Result<Response, Problem> {
    let batch = actions::one(access, id).await?;
    let guests = actions::guests(access, id, stage, cursor, SHOWN).await?;
    let page = view::one(access, &batch, &guests, stage, said, problem);
    let status = problem.map_or(StatusCode::OK, Problem::status);
    Ok((status, [(CACHE_CONTROL, "private, no-store")], page).into_response())
}

/// A file, as a browser sends one.
pub(crate) async fn add(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let id = id_of(&id)?;
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let added = match upload::file(kind, &body, "csv") {
        Ok(csv) => actions::add(&access, &id, csv).await,
        Err(error) => Err(error.into()),
    };
    match added {
        Ok(added) => {
            let next = format!("/studio/invitations/batches/{id}{}", said(&added));
            Ok(Redirect::to(&access.href(&next)).into_response())
        }
        Err(problem) if problem.body().errors.is_empty() => Err(problem),
        Err(problem) => one(&access, &id, None, None, &Said::default(), Some(&problem)).await,
    }
}

pub(crate) async fn send(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<SendForm>,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let id = id_of(&id)?;
    match mailing::send(&access, &id, !form.again.is_empty()).await {
        Ok(mailed) => {
            let more = if mailed.more { "&more=1" } else { "" };
            let counts = format!("?sent={}&failed={}&silenced={}", mailed.sent, mailed.failed, mailed.silenced);
            let next = format!("/studio/invitations/batches/{id}{counts}{more}");
            Ok(Redirect::to(&access.href(&next)).into_response())
        }
        Err(problem) if problem.body().errors.is_empty() => Err(problem),
        Err(problem) => one(&access, &id, None, None, &Said::default(), Some(&problem)).await,
    }
}
