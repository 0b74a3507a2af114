//! Members in the studio.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::{Access, session};
use maud::Markup;
use serde::Deserialize;
use shared::domain::{FieldError, Role};
use shared::web::{Form, Problem, Query};

use crate::actions::grants;
use crate::actions::people::{self as actions, Search, Wish};
use crate::invitation::last_day;
use crate::view::studio_people::{self as view, Refused};
use crate::words;

/// How many members a page shows.
const SHOWN: usize = 50;
/// How much of what a member holds is shown.
const HELD: usize = 200;

/// Which members.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PeopleQuery {
    pub(crate) q: String,
    pub(crate) role: String,
    pub(crate) group: String,
    cursor: Option<String>,
}

/// What a manager changes about a member; empty: nothing.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ChangeForm {
    role: String,
    state: String,
    name: String,
}

/// What a manager gives.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct GiveForm {
    pub(crate) kind: String,
    pub(crate) gift: String,
    pub(crate) expires: String,
}

/// What a manager takes.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct TakeForm {
    kind: String,
    gift: String,
}

pub(crate) async fn list(access: Access, Query(query): Query<PeopleQuery>) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let search = Search { begins: &query.q, role: &query.role, group: &query.group };
    let list = actions::list(&access, &search, query.cursor.as_deref(), SHOWN).await?;
    Ok(view::list(&access, &query, &list))
}

pub(crate) async fn show(access: Access, Path((_, handle)): Path<(String, String)>) -> Result<Markup, Problem> {
    draw(&access, &handle, None).await
}

async fn draw(access: &Access, handle: &str, refused: Option<&Refused<'_>>) -> Result<Markup, Problem> {
    let person = actions::one(access, handle).await?;
    let held = grants::list(access, handle, None, HELD).await?;
    let browsers = session::how_many(access, person.id).await?;
    Ok(view::person(access, &person, &held.items, browsers, refused))
}

fn back(access: &Access, handle: &str) -> Response {
    Redirect::to(&access.href(&format!("/studio/people/{handle}"))).into_response()
}

/// The page again, where a field was wrong or the change clashes with how things are; other problems as they are.
async fn again(access: &Access, handle: &str, problem: Problem, typed: Option<&GiveForm>) -> Result<Response, Problem> {
    if problem.body().errors.is_empty() && !matches!(problem.body().code, "last_manager" | "own_role") {
        return Err(problem);
    }
    let page = draw(access, handle, Some(&Refused { problem: &problem, typed })).await?;
    Ok((problem.status(), page).into_response())
}

pub(crate) async fn change(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Form(form): Form<ChangeForm>,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let before = actions::one(&access, &handle).await?;
    let new = |text: String, old: &str| Some(text).filter(|text| !text.is_empty() && text != old);
    let role = match new(form.role, before.role.as_str()) {
        None => Ok(None),
        Some(text) => {
            Role::parse(&text).map(Some).ok_or_else(|| FieldError::new("role", "invalid", words::LIMIT_A_ROLE))
        }
    };
    let changed = match role {
        Ok(role) => {
            let (state, name) = (new(form.state, &before.state), new(form.name, &before.name));
            let wish = Wish { role, state, name, ..Wish::default() };
            actions::change(&access, &handle, &wish).await
        }
        Err(error) => Err(error.into()),
    };
    match changed {
        Ok(_) => Ok(back(&access, &handle)),
        Err(problem) => again(&access, &handle, problem, None).await,
    }
}

pub(crate) async fn give(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Form(form): Form<GiveForm>,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let given = match last_day("expires", &form.expires, access.now) {
        Ok(expires) => grants::give(&access, &handle, (grants::kind_of(&form.kind)?, &form.gift), expires).await,
        Err(error) => Err(error.into()),
    };
    match given {
        Ok(_) => Ok(back(&access, &handle)),
        Err(problem) => {
            // In this form the name of what is given is called a gift.
            let problem = if problem.field("name").is_some() {
                FieldError::new("gift", "invalid", words::LIMIT_GIFT_NAME).into()
            } else {
                problem
            };
            again(&access, &handle, problem, Some(&form)).await
        }
    }
}

pub(crate) async fn take(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Form(form): Form<TakeForm>,
) -> Result<Response, Problem> {
    grants::take(&access, &handle, (grants::kind_of(&form.kind)?, &form.gift)).await?;
    Ok(back(&access, &handle))
}
