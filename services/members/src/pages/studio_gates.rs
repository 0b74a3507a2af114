//! The studio's pages about gates and what stands behind them.

use axum::response::{IntoResponse, Redirect, Response};
use gate::studio::{self, OutsideResource};
use gate::{Access, Policy};
use http::StatusCode;
use maud::Markup;
use serde::Deserialize;
use shared::domain::{FieldError, Role};
use shared::web::{Form, Problem, Query};

use crate::view::studio_gates::{self as view, Gates};
use crate::words;

/// How many outside resources a page shows.
const PAGE: usize = 50;

/// Which page of the list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ListQuery {
    cursor: String,
    saved: String,
}

pub(crate) async fn list(access: Access, Query(query): Query<ListQuery>) -> Result<Markup, Problem> {
    draw(&access, &query, None, None).await
}

async fn draw(
    access: &Access,
    query: &ListQuery,
    refused: Option<(&OutsideResource, &Problem)>,
    clash: Option<&Problem>,
) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let cursor = Some(query.cursor.as_str()).filter(|cursor| !cursor.is_empty());
    let resources = studio::resources(access, cursor, PAGE).await?;
    let counts = studio::resource_counts(access).await?;
    let gates = Gates { resources: &resources, counts: &counts, refused, saved: !query.saved.is_empty(), clash };
    Ok(view::list(access, &gates))
}

/// Where the list is, after something was stored.
fn stored(access: &Access) -> Response {
    Redirect::to(&access.href("/studio/gates?saved=1")).into_response()
}

/// Which policy.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct NameForm {
    name: String,
}

fn known<'a>(access: &'a Access, name: &str) -> Option<&'a Policy> {
    access.policies().find(|policy| policy.name == name)
}

pub(crate) async fn edit(access: Access, Query(query): Query<NameForm>) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let policy = known(&access, &query.name);
    if policy.is_none() && !query.name.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(view::policy(&access, policy, None, None))
}

/// A policy as it is typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PolicyForm {
    name: String,
    document: String,
}

pub(crate) async fn put(access: Access, Form(form): Form<PolicyForm>) -> Result<Response, Problem> {
    match studio::put_policy(&access, form.name.trim(), &form.document).await {
        Ok(_) => Ok(stored(&access)),
        Err(problem) if !problem.body().errors.is_empty() => {
            // On the page there are two fields; which part of the text is meant is said in words.
            let on_page = |error: &FieldError| match error.field.as_str() {
                "name" | "document" => error.clone(),
                place => FieldError::new("document", error.code, words::limit_at_place(place, error.limit.clone())),
            };
            let problem = Problem::invalid_fields(problem.body().errors.iter().map(on_page).collect());
            let typed = Some((form.name.as_str(), form.document.as_str()));
            let page = view::policy(&access, known(&access, &form.name), typed, Some(&problem));
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn delete(access: Access, Form(form): Form<NameForm>) -> Result<Response, Problem> {
    match studio::delete_policy(&access, &form.name).await {
        Ok(()) => Ok(stored(&access)),
        Err(problem) if problem.status() == StatusCode::CONFLICT => {
            let page = draw(&access, &ListQuery::default(), None, Some(&problem)).await?;
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// An outside resource as it is typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ResourceForm {
    name: String,
    title: String,
    policy: String,
}

pub(crate) async fn put_resource(access: Access, Form(form): Form<ResourceForm>) -> Result<Response, Problem> {
    let ResourceForm { name, title, policy } = form;
    let resource = OutsideResource { name: name.trim().to_owned(), title: title.trim().to_owned(), policy };
    match studio::put_resource(&access, &resource).await {
        Ok(()) => Ok(stored(&access)),
        Err(problem) if !problem.body().errors.is_empty() => {
            let page = draw(&access, &ListQuery::default(), Some((&resource, &problem)), None).await?;
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn delete_resource(access: Access, Form(form): Form<NameForm>) -> Result<Response, Problem> {
    studio::delete_resource(&access, &form.name).await?;
    Ok(stored(&access))
}
