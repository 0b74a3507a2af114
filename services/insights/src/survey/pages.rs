//! The question on a page of its own, and what managers see of it.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::StatusCode;
use maud::Markup;
use serde::Deserialize;
use shared::domain::Role;
use shared::web::{Form, Problem, Query};

use super::Survey;
use super::actions::{self, Said};
use super::studio::{self, Shown};
use super::view::{self, Filled};

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Done {
    said: String,
}

/// What was typed. The question on the home page has a number and no words.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Typed {
    score: String,
    words: Option<String>,
    more: Option<String>,
}

pub(crate) async fn show(access: Access, Query(done): Query<Done>) -> Result<Markup, Problem> {
    let own = match actions::asked(&access) {
        Some(survey) => actions::own(&access, survey).await?,
        None => None,
    };
    let filled = own.as_ref().map(|own| Filled { score: Some(own.score), words: &own.words, more: &own.more });
    Ok(view::whole(&access, &filled.unwrap_or_default(), own.is_some() && !done.said.is_empty(), None))
}

pub(crate) async fn answer(access: Access, Form(typed): Form<Typed>) -> Result<Response, Problem> {
    let score = typed.score.trim().parse().ok();
    let said = Said { score, words: typed.words.as_deref(), more: typed.more.as_deref() };
    match actions::answer(&access, &said).await {
        Ok(()) => Ok(Redirect::to(&access.href("/survey?said=1")).into_response()),
        Err(problem) if problem.status() == StatusCode::UNPROCESSABLE_ENTITY => {
            let text = |text: &'_ Option<String>| text.clone().unwrap_or_default();
            let (words, more) = (text(&typed.words), text(&typed.more));
            let filled = Filled { score, words: &words, more: &more };
            Ok((problem.status(), view::whole(&access, &filled, false, Some(&problem))).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// Which answers are shown.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct StudioQuery {
    said: String,
    of: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn studio(access: Access, Query(query): Query<StudioQuery>) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let set = actions::set_to(&access);
    let of = query.of.as_deref().and_then(Survey::parse).or(set).unwrap_or(Survey::Nps);
    let shown = Shown {
        set,
        of,
        results: actions::results(&access).await?,
        answers: actions::answers(&access, of, query.cursor.as_deref(), 20).await?,
        said: !query.said.is_empty(),
    };
    Ok(studio::page(&access, &shown))
}

/// What is to be asked.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Set {
    survey: String,
}

pub(crate) async fn set(mut access: Access, Form(set): Form<Set>) -> Result<Response, Problem> {
    actions::set(&mut access, &set.survey).await?;
    Ok(Redirect::to(&access.href("/studio/survey?said=1")).into_response())
}
