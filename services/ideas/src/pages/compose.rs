//! Submitting an idea, and editing one.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::{HeaderMap, StatusCode};
use maud::Markup;
use serde::Deserialize;
use shared::domain::Tags;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Created, Form, Once, Problem, Query, path_id};
use shared::words::common;

use crate::actions::ideas::{self, Change, NewIdea};
use crate::actions::search;
use crate::idea::IdeaSummary;
use crate::view::{ComposeView, compose};
use crate::words;

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Typed {
    title: String,
    body: String,
    space: String,
    tags: String,
    /// Set once similar ideas have been shown.
    seen: Option<String>,
}

fn form(
    access: &Access,
    typed: &Typed,
    editing: Option<&str>,
    similar: &[IdeaSummary],
    problem: Option<&Problem>,
) -> Markup {
    let frame = access.frame();
    let (path, heading, button) = match editing {
        None => ("/ideas/new".to_owned(), common::SHARE_IDEA, words::SUBMIT_IDEA),
        Some(id) => (format!("/i/{id}/edit"), words::EDIT_IDEA, words::SAVE),
    };
    let (heading, button) = (heading.to(frame.lang), button.to(frame.lang));
    let view = ComposeView {
        access,
        frame: &frame,
        action: &frame.href(&path),
        heading,
        button,
        title: &typed.title,
        body: &typed.body,
        space: &typed.space,
        tags: &typed.tags,
        similar,
        seen: typed.seen.is_some(),
        is_new: editing.is_none(),
        problem,
    };
    page(&frame, &Head::new(heading, Tab::Ideas).width(Width::Form), compose(&view))
}

fn again(access: &Access, typed: &Typed, editing: Option<&str>, problem: Problem) -> Result<Response, Problem> {
    if problem.status() != StatusCode::UNPROCESSABLE_ENTITY {
        return Err(problem);
    }
    Ok((problem.status(), form(access, typed, editing, &[], Some(&problem))).into_response())
}

pub(crate) async fn new(access: Access, Query(typed): Query<Typed>) -> Result<Markup, Problem> {
    access.signed_in()?;
    Ok(form(&access, &typed, None, &[], None))
}

pub(crate) async fn create(access: Access, Form(typed): Form<Typed>) -> Result<Response, Problem> {
    access.signed_in()?;
    if typed.seen.is_none() {
        let similar = search::similar(&access, &typed.title, 5).await.unwrap_or_default();
        if !similar.is_empty() {
            return Ok(form(&access, &typed, None, &similar, None).into_response());
        }
    }
    let tags = Tags::parts_of(&typed.tags);
    let new = NewIdea { title: &typed.title, body: &typed.body, tags: &tags, space: &typed.space, policy: None };
    match ideas::create(&access, &new, &Once::default()).await {
        Ok(Created::Now(idea)) => Ok(Redirect::to(&idea.summary.url).into_response()),
        Ok(Created::Earlier(_)) => Ok(Redirect::to(&access.href("/ideas?sort=new")).into_response()),
        Err(problem) => again(&access, &typed, None, problem),
    }
}

pub(crate) async fn edit(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Markup, Problem> {
    access.signed_in()?;
    let idea = ideas::read(&access, path_id(&id)?).await?;
    let body = idea.body_md.ok_or_else(|| Problem::forbidden("not_yours", words::NOT_YOURS))?;
    let typed = Typed {
        title: idea.summary.title,
        body,
        space: idea.summary.space,
        tags: idea.summary.tags.join(" "),
        seen: None,
    };
    Ok(form(&access, &typed, Some(&id), &[], None))
}

pub(crate) async fn save(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let tags = Tags::parts_of(&typed.tags);
    let change = Change {
        title: Some(&typed.title),
        body: Some(&typed.body),
        space: Some(&typed.space),
        tags: Some(&tags),
        policy: None,
    };
    match ideas::edit(&access, path_id(&id)?, &change, &HeaderMap::new()).await {
        Ok(idea) => Ok(Redirect::to(&idea.summary.url).into_response()),
        Err(problem) => again(&access, &typed, Some(&id), problem),
    }
}
