//! The style sheet and the picture themselves, and the studio's page about them.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use shared::domain::Role;
use shared::web::{Form, Problem, Query};

use super::actions;
use super::typed::BrandText;
use super::view::{Shown, page};

type Fields = BTreeMap<String, String>;

fn field<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", String::as_str)
}

/// The sheet. Under the address of its version a browser may keep it for good. With `preview` it is that of the tokens in the
/// query, for the part of the studio's page that shows them before they are kept.
pub(crate) async fn sheet(access: Access, Query(fields): Query<Fields>) -> Result<Response, Problem> {
    let (text, keep) = if field(&fields, "preview").is_empty() {
        let current = access
            .frame()
            .brand_sheet()
            .is_some_and(|address| address.ends_with(&format!("?v={}", field(&fields, "v"))));
        let keep = if current { "public, max-age=31536000, immutable" } else { "public, max-age=60" };
        (actions::read(&access).await?.sheet(":root"), keep)
    } else {
        (BrandText::of(&fields).read().0.sheet(".brand-preview"), "private, no-store")
    };
    Ok(([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, keep)], text).into_response())
}

/// The picture.
pub(crate) async fn logo(access: Access, Query(fields): Query<Fields>) -> Result<Response, Problem> {
    let logo = actions::logo(&access).await?;
    let current = field(&fields, "v") == logo.version;
    let keep = if current { "public, max-age=31536000, immutable" } else { "public, max-age=60" };
    Ok(([(CONTENT_TYPE, logo.kind.as_str()), (CACHE_CONTROL, keep)], logo.bytes).into_response())
}

pub(crate) async fn show(access: Access, Query(fields): Query<Fields>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let typed = BrandText::from_brand(&actions::read(&access).await?);
    Ok(page(&access, &Shown { typed: &typed, saved: field(&fields, "saved"), problem: None }).into_response())
}

/// Keeps what was typed, shows how it would look, or goes back to the usual look.
pub(crate) async fn save(access: Access, Form(fields): Form<Fields>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let typed = if field(&fields, "reset").is_empty() { BrandText::of(&fields) } else { BrandText::default() };
    if !field(&fields, "preview").is_empty() {
        let problem = typed.checked().err().map(Problem::invalid_fields);
        return Ok(page(&access, &Shown { typed: &typed, saved: "", problem: problem.as_ref() }).into_response());
    }
    match actions::put(&access, &typed).await {
        Ok(_) => Ok(done(&access, "brand")),
        Err(problem) => again(&access, &typed, problem),
    }
}

pub(crate) async fn put_logo(access: Access, headers: HeaderMap, body: Bytes) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kept = match members::uploaded(kind, &body, "logo") {
        Ok(picture) => actions::put_logo(&access, picture).await,
        Err(error) => Err(error.into()),
    };
    match kept {
        Ok(()) => Ok(done(&access, "logo")),
        Err(problem) => again(&access, &BrandText::from_brand(&actions::read(&access).await?), problem),
    }
}

pub(crate) async fn drop_logo(access: Access) -> Result<Response, Problem> {
    actions::drop_logo(&access).await?;
    Ok(done(&access, "brand"))
}

fn done(access: &Access, what: &str) -> Response {
    Redirect::to(&access.href(&format!("/studio/brand?saved={what}"))).into_response()
}

/// The form again, with what was typed and what is wrong with it.
fn again(access: &Access, typed: &BrandText, problem: Problem) -> Result<Response, Problem> {
    if problem.body().errors.is_empty() {
        return Err(problem);
    }
    let shown = Shown { typed, saved: "", problem: Some(&problem) };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(access, &shown)).into_response())
}
