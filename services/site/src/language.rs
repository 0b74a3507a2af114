//! The choice of a language, for this browser.

use axum::Extension;
use axum::response::Redirect;
use gate::Access;
use http::HeaderMap;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Form, Problem, RequestContext, choose_language};
use shared::words::Lang;

use crate::words;

/// The button that was pressed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choice {
    lang: String,
}

/// Keeps the choice in a cookie, and goes back to where it was made.
pub(crate) async fn choose(
    access: Access,
    headers: HeaderMap,
    Extension(context): Extension<RequestContext>,
    Form(choice): Form<Choice>,
) -> Result<Redirect, Problem> {
    let known = Lang::ALL.into_iter().find(|lang| lang.code() == choice.lang);
    let codes = || Lang::ALL.map(Lang::code).join(", ");
    let lang = known.ok_or_else(|| FieldError::new("lang", "invalid", words::limit_language(codes())))?;
    context.set_cookie(choose_language(Some(lang)));
    Ok(Redirect::to(&back(&access, &headers)))
}

/// The page of this community the form stood on, as the browser tells; else its home.
fn back(access: &Access, headers: &HeaderMap) -> String {
    let told = headers.get(http::header::REFERER).and_then(|value| value.to_str().ok());
    let path = told.and_then(|told| told.parse::<http::Uri>().ok()?.path_and_query().map(ToString::to_string));
    path.filter(|path| path.starts_with(&access.href("/"))).unwrap_or_else(|| access.href("/"))
}
