//! The page of an idea, and what its forms do.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::StatusCode;
use maud::Markup;
use posts::view::{ReplyForm, history as history_view, reply_form};
use posts::{NewReply, Order, Revision};
use serde::Deserialize;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Created, Form, Once, Problem, Query, path_id};
use shared::words::common;

use crate::actions::{ideas, status as official};
use crate::store::ideas::IdeaRow;
use crate::view::{IdeaView, Refused, idea as idea_view, told};
use crate::words;

/// The place in the comments.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct CommentsQuery {
    cursor: Option<String>,
}

pub(crate) async fn show(
    mut access: Access,
    Path((_, id, slug)): Path<(String, String, String)>,
    Query(query): Query<CommentsQuery>,
) -> Result<Response, Problem> {
    let row = ideas::find(&access, path_id(&id)?).await?;
    let url = row.url(&access);
    // The readable end of the address follows the title; an older one leads here.
    if !url.ends_with(&format!("/{slug}")) {
        return Ok(Redirect::permanent(&url).into_response());
    }
    Ok(drawn(&mut access, &id, row, query.cursor.as_deref(), &Refused::default()).await?.into_response())
}

/// The page, with what was typed into a form of the team's that was refused.
pub(super) async fn drawn(
    access: &mut Access,
    id: &str,
    row: IdeaRow,
    cursor: Option<&str>,
    refused: &Refused,
) -> Result<Markup, Problem> {
    let response_md = row.response_md.clone();
    let mine = ideas::own_vote(access, &row).await?;
    let idea = row.whole(access, mine);
    let thread = ideas::thread(id, &idea.summary.title);
    let conversation = posts::conversation(access, &thread, None, Order::Oldest, cursor, 50).await?;
    let merged = match idea.summary.merge_count {
        0 => Vec::new(),
        _ => official::merged_into(access, idea.summary.id).await?,
    };
    let target = match &idea.summary.merged_into {
        // Where the other idea is behind a gate, this page does not tell of it.
        Some(target) => ideas::read(access, path_id(target)?).await.ok(),
        None => None,
    };
    follows::see(access, follows::Kind::Idea, id).await?;
    let following = follows::following(access, follows::Kind::Idea, id).await?;
    let frame = access.frame();
    let view = IdeaView {
        access,
        frame: &frame,
        idea: &idea,
        target: target.as_ref().map(|target| &target.summary),
        merged: &merged,
        conversation: &conversation,
        response_md: &response_md,
        following,
        refused,
    };
    let title = idea.summary.title.clone();
    let mut head = Head::new(&title, Tab::Ideas).width(Width::Narrow);
    let gated = idea.summary.policy.is_some() || access.space(&idea.summary.space)?.policy.is_some();
    if !gated && idea.summary.state == "published" && cursor.is_none() && refused.problem.is_none() {
        let canonical = target.as_ref().map_or(&idea.summary.url, |target| &target.summary.url);
        head = head.listed(canonical.clone(), &idea.summary.excerpt);
        head = head.told(&told(&frame, &idea, &conversation, &common::IDEAS_TAB[frame.lang]));
    }
    Ok(page(&frame, &head, idea_view(&view)))
}

pub(crate) async fn short(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    to_page(&access, &id).await
}

async fn to_page(access: &Access, id: &str) -> Result<Redirect, Problem> {
    Ok(Redirect::to(&ideas::read(access, path_id(id)?).await?.summary.url))
}

/// The form of a comment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommentFields {
    body: String,
}

pub(crate) async fn reply(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<CommentFields>,
) -> Result<Response, Problem> {
    access.signed_in()?;
    let idea = ideas::find(&access, path_id(&id)?).await?;
    let new = NewReply { body: &form.body, kind: None, parent: None };
    match posts::reply(&access, &ideas::thread(&id, &idea.title), new, &Once::default()).await {
        Ok(Created::Now(reply)) => Ok(Redirect::to(&reply.url).into_response()),
        Ok(Created::Earlier(_)) => Ok(to_page(&access, &id).await?.into_response()),
        Err(problem) if problem.field("body").is_some() => {
            let frame = access.frame();
            let (lang, action) = (frame.lang, frame.href(&format!("/i/{id}/reply")));
            let (heading, button, problem) = (&common::YOUR_COMMENT[lang], &words::POST_COMMENT[lang], Some(&problem));
            let view = ReplyForm { lang, action: &action, heading, button, along: &[], body: &form.body, problem };
            let head = Head::new(heading, Tab::Ideas).width(Width::Form);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&frame, &head, reply_form(&view))).into_response())
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn delete(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    ideas::delete(&access, path_id(&id)?).await?;
    Ok(Redirect::to(&access.href("/ideas")))
}

pub(crate) async fn history(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Markup, Problem> {
    let (idea, body_md, earlier) = ideas::history(&access, path_id(&id)?).await?;
    let summary = &idea.summary;
    let current = Revision {
        version: idea.version,
        title: summary.title.clone(),
        body_md,
        written_at: summary.edited_at.unwrap_or(summary.created_at),
    };
    let frame = access.frame();
    let main = history_view(&access, &summary.url, &summary.title, current, &earlier);
    Ok(page(&frame, &Head::new(&words::HISTORY[frame.lang], Tab::Ideas).width(Width::Narrow), main))
}
