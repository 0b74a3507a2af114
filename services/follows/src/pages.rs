//! The page of notifications, and following from a page.

use axum::extract::Path;
use axum::response::Redirect;
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Form, PageQuery, Problem, Query};

use crate::api::kind_of;
use crate::{actions, view, words};

pub(crate) async fn list(access: Access, Query(query): Query<PageQuery>) -> Result<Markup, Problem> {
    let list = actions::list(&access, query.cursor.as_deref(), 30).await?;
    let frame = access.frame();
    let head = Head::new(&words::NOTIFICATIONS[frame.lang], Tab::Other).width(Width::Narrow);
    Ok(page(&frame, &head, view::notifications(&access, &frame, &list)))
}

/// The button "mark all as read".
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeenForm {
    until: String,
}

pub(crate) async fn seen(access: Access, Form(form): Form<SeenForm>) -> Result<Redirect, Problem> {
    actions::seen(&access, Some(&form.until)).await?;
    Ok(Redirect::to(&access.href("/notifications")))
}

/// The button beside a thread.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FollowForm {
    following: u8,
    back: String,
}

pub(crate) async fn follow(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
    Form(form): Form<FollowForm>,
) -> Result<Redirect, Problem> {
    actions::set(&access, kind_of(&kind)?, &id, form.following == 1).await?;
    Ok(Redirect::to(&access.own_path(&form.back)))
}
