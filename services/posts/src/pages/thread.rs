//! The page of a thread, and what its forms do.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Created, Form, Once, Problem, Query, path_id};

use crate::actions::posts;
use crate::actions::replies::{self, NewReply, OpenThread, thread_of};
use crate::reply::ThreadKind;
use crate::store::Revision;
use crate::store::replies::Order;
use crate::view::{ReplyForm, ThreadView, history as history_view, reply_form, thread};

/// The order and place of the replies.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ThreadQuery {
    sort: Option<String>,
    cursor: Option<String>,
}

fn order_of(name: Option<&str>, is_question: bool) -> Result<Order, Problem> {
    match name {
        None if is_question => Ok(Order::Best),
        None | Some("old") => Ok(Order::Oldest),
        Some("best") => Ok(Order::Best),
        Some("new") => Ok(Order::Newest),
        Some(_) => Err(FieldError::new("sort", "invalid", "best, new or old").into()),
    }
}

pub(crate) async fn show(
    access: Access,
    Path((_, id, slug)): Path<(String, String, String)>,
    Query(query): Query<ThreadQuery>,
) -> Result<Response, Problem> {
    let post = posts::read(&access, path_id(&id)?).await?;
    // The readable end of the address follows the title; an older one leads here.
    if !post.summary.url.ends_with(&format!("/{slug}")) {
        return Ok(Redirect::permanent(&post.summary.url).into_response());
    }
    let (_, title, is_question) = thread_of(&post);
    let order = order_of(query.sort.as_deref(), is_question)?;
    let open = OpenThread { kind: ThreadKind::Post, id: &id, title: &title, is_question };
    let accepted = post.summary.accepted_reply.as_deref();
    let conversation = replies::conversation(&access, &open, accepted, order, query.cursor.as_deref(), 20).await?;
    let frame = access.frame();
    let view = ThreadView { access: &access, frame: &frame, post: &post, conversation: &conversation, order };
    let mut head = Head::new(&title, Tab::Posts).width(Width::Narrow);
    let gated = post.summary.policy.is_some() || access.space(&post.summary.space)?.policy.is_some();
    if !gated && post.summary.state == "published" && query.cursor.is_none() {
        head = head.listed(post.summary.url.clone(), &post.summary.excerpt);
    }
    Ok(page(&frame, &head, thread(&view)).into_response())
}

pub(crate) async fn short(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    Ok(Redirect::permanent(&posts::read(&access, path_id(&id)?).await?.summary.url))
}

/// The form of a reply or remark.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplyFields {
    body: String,
    kind: Option<String>,
    parent: Option<String>,
}

pub(crate) async fn reply(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<ReplyFields>,
) -> Result<Response, Problem> {
    access.signed_in()?;
    let (_, title, is_question) = thread_of(&posts::read(&access, path_id(&id)?).await?);
    let thread = OpenThread { kind: ThreadKind::Post, id: &id, title: &title, is_question };
    let new = NewReply { body: &form.body, kind: form.kind.as_deref(), parent: form.parent.as_deref() };
    match replies::create(&access, &thread, new, &Once::default()).await {
        Ok(Created::Now(reply)) => Ok(Redirect::to(&reply.url).into_response()),
        Ok(Created::Earlier(_)) => Ok(Redirect::to(&access.href(&format!("/t/{id}"))).into_response()),
        Err(problem) if problem.field("body").is_some() => Ok(again(&access, &id, &form, &problem)),
        Err(problem) => Err(problem),
    }
}

/// A reply that was refused, on a page of its own with what was typed.
fn again(access: &Access, id: &str, form: &ReplyFields, problem: &Problem) -> Response {
    let frame = access.frame();
    let (action, heading) = (frame.href(&format!("/t/{id}/reply")), "Your reply");
    let along = [("kind", form.kind.as_deref()), ("parent", form.parent.as_deref())];
    let along: Vec<_> = along.iter().filter_map(|(name, value)| value.map(|value| (*name, value))).collect();
    let view =
        ReplyForm { lang: frame.lang, action: &action, heading, button: "Post", along: &along, body: &form.body, problem: Some(problem) };
    let head = Head::new(heading, Tab::Posts).width(Width::Form);
    (problem.status(), page(&frame, &head, reply_form(&view))).into_response()
}

/// The form of an acceptance; no reply takes it back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AcceptForm {
    reply: String,
}

pub(crate) async fn accept(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<AcceptForm>,
) -> Result<Redirect, Problem> {
    let reply = Some(form.reply.as_str()).filter(|reply| !reply.is_empty());
    let post = posts::accept(&access, path_id(&id)?, reply).await?;
    Ok(Redirect::to(&format!("{}#replies", post.summary.url)))
}

pub(crate) async fn delete(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Redirect, Problem> {
    posts::delete(&access, path_id(&id)?).await?;
    Ok(Redirect::to(&access.href("/")))
}

pub(crate) async fn history(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Markup, Problem> {
    let (post, earlier) = posts::history(&access, path_id(&id)?).await?;
    let (_, markdown) = posts::source(&access, post.summary.id).await?;
    let current = Revision {
        version: post.version,
        title: post.summary.title.clone(),
        body_md: markdown,
        written_at: post.summary.edited_at.unwrap_or(post.summary.created_at),
    };
    let frame = access.frame();
    let main = history_view(&access, &post.summary.url, &post.summary.title, current, &earlier);
    Ok(page(&frame, &Head::new("History", Tab::Posts).width(Width::Narrow), main))
}
