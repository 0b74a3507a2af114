//! Writing a post, and editing one.

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

use crate::actions::posts::{self, Change, NewPost};
use crate::actions::schedule::{self, may_schedule};
use crate::actions::similar::very_similar;
use crate::post::{Draft, PostSummary};
use crate::view::{ComposeView, compose};
use crate::words;

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Typed {
    kind: String,
    title: String,
    body: String,
    space: String,
    tags: String,
    /// When it is to appear: of those who may say so; empty for now.
    publish_at: Option<String>,
    /// Set once posts that are about the very same have been shown.
    similar_seen: Option<String>,
}

/// What is edited, and whether it has not appeared yet.
struct Editing<'a> {
    id: &'a str,
    waits: bool,
}

fn form(
    access: &Access,
    typed: &Typed,
    editing: Option<&Editing<'_>>,
    similar: &[PostSummary],
    problem: Option<&Problem>,
) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    // What has appeared has its moment behind it.
    let waits = editing.map_or_else(|| may_schedule(access), |editing| editing.waits);
    let (path, heading, button) = match editing.map(|editing| editing.id) {
        None => ("/new".to_owned(), &common::WRITE_POST[lang], &words::POST_BUTTON[lang]),
        Some(id) => (format!("/t/{id}/edit"), &words::EDIT_POST[lang], &words::SAVE[lang]),
    };
    let view = ComposeView {
        access,
        frame: &frame,
        action: &frame.href(&path),
        heading,
        button,
        kind: if typed.kind.is_empty() { "question" } else { &typed.kind },
        title: &typed.title,
        body: &typed.body,
        space: &typed.space,
        tags: &typed.tags,
        publish_at: waits.then_some(typed.publish_at.as_deref().unwrap_or_default()),
        similar,
        similar_seen: typed.similar_seen.is_some(),
        is_new: editing.is_none(),
        problem,
    };
    page(&frame, &Head::new(heading, Tab::Posts).width(Width::Form), compose(&view))
}

/// Shows the form again with what was typed where something in it is wrong; any other problem is its own page.
fn again(access: &Access, typed: &Typed, editing: Option<&Editing<'_>>, problem: Problem) -> Result<Response, Problem> {
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
    let tags = Tags::parts_of(&typed.tags);
    let draft = Draft { kind: &typed.kind, title: &typed.title, body: &typed.body, tags: &tags };
    // Only a form that could be posted is held up, once: what has to be mended is said first.
    if typed.similar_seen.is_none() && typed.kind == "question" && draft.check().is_ok() {
        let similar = very_similar(&access, &typed.title).await.unwrap_or_default();
        if !similar.is_empty() {
            return Ok(form(&access, &typed, None, &similar, None).into_response());
        }
    }
    let publish_at = match schedule::of_field(typed.publish_at.as_deref().unwrap_or_default()) {
        Ok(at) => at,
        Err(error) => return again(&access, &typed, None, error.into()),
    };
    let new = NewPost { draft, space: &typed.space, policy: None, publish_at: publish_at.as_deref() };
    match posts::create(&access, &new, &Once::default()).await {
        Ok(Created::Now(post)) if post.publish_at.is_some() => Ok(to_schedule(&access)),
        Ok(Created::Now(post)) => Ok(Redirect::to(&post.summary.url).into_response()),
        Ok(Created::Earlier(_)) => Ok(Redirect::to(&access.href("/?sort=new")).into_response()),
        Err(problem) => again(&access, &typed, None, problem),
    }
}

/// To the list of what waits.
fn to_schedule(access: &Access) -> Response {
    Redirect::to(&access.href("/studio/schedule?said=scheduled")).into_response()
}

pub(crate) async fn edit(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Markup, Problem> {
    access.signed_in()?;
    let post = posts::read(&access, path_id(&id)?).await?;
    let body = post.body_md.ok_or_else(|| Problem::forbidden("not_yours", words::ONLY_AUTHOR_EDITS_POST))?;
    let editing = Editing { id: &id, waits: post.publish_at.is_some() };
    let typed = Typed {
        publish_at: post.publish_at.map(|at| at.to_string().chars().take(16).collect()),
        kind: post.summary.kind,
        title: post.summary.title,
        body,
        space: post.summary.space,
        tags: post.summary.tags.join(" "),
        similar_seen: None,
    };
    Ok(form(&access, &typed, Some(&editing), &[], None))
}

pub(crate) async fn save(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let tags = Tags::parts_of(&typed.tags);
    // A form without the field is that of a post that has appeared.
    let editing = Editing { id: &id, waits: typed.publish_at.is_some() };
    let publish_at = match typed.publish_at.as_deref().map(schedule::of_field).transpose() {
        Ok(at) => at,
        Err(error) => return again(&access, &typed, Some(&editing), error.into()),
    };
    let change = Change {
        publish_at: publish_at.as_ref().map(Option::as_deref),
        kind: Some(&typed.kind),
        title: Some(&typed.title),
        body: Some(&typed.body),
        space: Some(&typed.space),
        tags: Some(&tags),
        policy: None,
    };
    match posts::edit(&access, path_id(&id)?, &change, &HeaderMap::new()).await {
        Ok(post) if post.publish_at.is_some() => Ok(to_schedule(&access)),
        Ok(post) => Ok(Redirect::to(&post.summary.url).into_response()),
        Err(problem) => again(&access, &typed, Some(&editing), problem),
    }
}
