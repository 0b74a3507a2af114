//! The queue, and the forms of its cases.

use axum::response::Redirect;
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Form, Problem, Query};

use crate::actions::{decide as decisions, queue as actions};
use crate::api::kind_of;
use crate::api::queue::{action_of, tab_of};
use crate::view::queue as view;

/// The part of the queue and the place in it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct QueueQuery {
    show: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn show(access: Access, Query(query): Query<QueueQuery>) -> Result<Markup, Problem> {
    let tab = tab_of(query.show.as_deref())?;
    let list = actions::page(&access, tab, query.cursor.as_deref(), 20).await?;
    Ok(view::show(&access, tab, &list))
}

/// A decision.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecisionForm {
    kind: String,
    id: String,
    action: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    back: String,
}

pub(crate) async fn decide(access: Access, Form(form): Form<DecisionForm>) -> Result<Redirect, Problem> {
    let action = action_of(&form.action)?;
    decisions::decide(&access, kind_of(&form.kind)?, &form.id, action, &form.reason).await?;
    Ok(back_to(&access, &form.back))
}

/// A move.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoveForm {
    id: String,
    space: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    back: String,
}

pub(crate) async fn move_post(access: Access, Form(form): Form<MoveForm>) -> Result<Redirect, Problem> {
    decisions::move_post(&access, &form.id, &form.space, &form.reason).await?;
    Ok(back_to(&access, &form.back))
}

fn back_to(access: &Access, back: &str) -> Redirect {
    let back = if back.is_empty() { access.href("/moderation") } else { access.own_path(back) };
    Redirect::to(&back)
}
