//! The page of a thread, and what its forms do.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Created, Form, Once, Problem, Query, path_id};

use crate::actions::places_in::{cursor_at, quoted};
use crate::actions::posts;
use crate::actions::replies::{self, NewReply, OpenThread, thread_of};
use crate::post::Post;
use crate::reply::ThreadKind;
use crate::store::replies::Order;
use crate::view::{PAGE, ReplyForm, ThreadView, reply_address, reply_form, thread, told};
use crate::words;

/// The order and place of the replies.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ThreadQuery {
    sort: Option<String>,
    cursor: Option<String>,
    /// The reply the page is to show.
    at: Option<String>,
    /// Whose words are to be answered: `post`, or a reply.
    quote: Option<String>,
}

fn order_of(name: Option<&str>, is_question: bool) -> Result<Order, Problem> {
    match name {
        None if is_question => Ok(Order::Best),
        None | Some("old") => Ok(Order::Oldest),
        Some("best") => Ok(Order::Best),
        Some("new") => Ok(Order::Newest),
        Some(_) => Err(FieldError::new("sort", "invalid", words::LIMIT_SORT_THREAD).into()),
    }
}

/// Whether a thread has more than one page.
fn is_long(post: &Post) -> bool {
    post.summary.reply_count > PAGE as i64
}

pub(crate) async fn show(
    mut access: Access,
    Path((_, id, slug)): Path<(String, String, String)>,
    Query(query): Query<ThreadQuery>,
) -> Result<Response, Problem> {
    let post = posts::read(&access, path_id(&id)?).await?;
    // What has not appeared has no page; its author is led to where it is looked after.
    if post.publish_at.is_some() {
        return Ok(Redirect::to(&access.href("/studio/schedule")).into_response());
    }
    // The readable end of the address follows the title; an older one leads here.
    if !post.summary.url.ends_with(&format!("/{slug}")) {
        return Ok(Redirect::permanent(&post.summary.url).into_response());
    }
    let (_, title, is_question) = thread_of(&post);
    let order = order_of(query.sort.as_deref(), is_question)?;
    let open = OpenThread { kind: ThreadKind::Post, id: &id, title: &title, is_question };
    let accepted = post.summary.accepted_reply.as_deref();
    let cursor = match (query.cursor, &query.at) {
        (None, Some(at)) if is_long(&post) => cursor_at(&access, &open, accepted, order, at).await?,
        (cursor, _) => cursor,
    };
    let conversation = replies::conversation(&access, &open, accepted, order, cursor.as_deref(), PAGE).await?;
    let quote = match &query.quote {
        Some(of) if access.visitor.identity.is_some() => quoted(&access, &post, of).await?,
        _ => String::new(),
    };
    follows::see(&mut access, follows::Kind::Post, &id).await?;
    let following = follows::following(&access, follows::Kind::Post, &id).await?;
    let frame = access.frame();
    let view = ThreadView {
        access: &access,
        frame: &frame,
        post: &post,
        conversation: &conversation,
        order,
        inside: cursor.is_some(),
        following,
        quoted: &quote,
    };
    let mut head = Head::new(&title, Tab::Posts).width(Width::Narrow);
    let gated = post.summary.policy.is_some() || access.space(&post.summary.space)?.policy.is_some();
    if !gated && post.summary.state == "published" && cursor.is_none() {
        head = head.listed(post.summary.url.clone(), &post.summary.excerpt);
        head = head.told(&crate::view::told(&access, &frame, &post, &conversation));
        head = head.told(&told(&access, &frame, &post, &conversation));
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
    let post = posts::read(&access, path_id(&id)?).await?;
    let (_, title, is_question) = thread_of(&post);
    let thread = OpenThread { kind: ThreadKind::Post, id: &id, title: &title, is_question };
    let new = NewReply { body: &form.body, kind: form.kind.as_deref(), parent: form.parent.as_deref() };
    match replies::create(&access, &thread, new, &Once::default()).await {
        Ok(Created::Now(reply)) => {
            let place = reply_address(&post.summary.url, is_long(&post), &reply.id.to_string());
            Ok(Redirect::to(&place).into_response())
        }
        Ok(Created::Earlier(_)) => Ok(Redirect::to(&access.href(&format!("/t/{id}"))).into_response()),
        Err(problem) if problem.field("body").is_some() => Ok(again(&access, &post, &form, &problem)),
        Err(problem) => Err(problem),
    }
}

/// A reply that was refused, on a page of its own with what was typed.
fn again(access: &Access, post: &Post, form: &ReplyFields, problem: &Problem) -> Response {
    let frame = access.frame();
    let lang = frame.lang;
    let action = frame.href(&format!("/t/{}/reply", post.summary.id));
    let heading = match (form.kind.as_deref(), post.summary.kind.as_str()) {
        (Some("comment"), _) => &shared::words::common::YOUR_COMMENT[lang],
        (_, "question") => &words::YOUR_ANSWER[lang],
        _ => &words::YOUR_REPLY[lang],
    };
    let along = [("kind", form.kind.as_deref()), ("parent", form.parent.as_deref())];
    let along: Vec<_> = along.iter().filter_map(|(name, value)| value.map(|value| (*name, value))).collect();
    let view = ReplyForm {
        lang,
        action: &action,
        heading,
        button: &words::POST_REPLY[lang],
        along: &along,
        body: &form.body,
        problem: Some(problem),
    };
    let head = Head::new(heading, Tab::Posts).width(Width::Form);
    let link = maud::html! { a href=(post.summary.url) { bdi { (post.summary.title) } } };
    let main = maud::html! {
        p.meta { (words::in_reply_to(link).html(lang)) }
        (reply_form(&view))
    };
    (problem.status(), page(&frame, &head, main)).into_response()
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
