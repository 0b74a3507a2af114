//! Signing in and out.

use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use gate::{Access, session};
use http::HeaderMap;
use http::header::SET_COOKIE;
use maud::Markup;
use serde::Deserialize;
use shared::domain::{FieldError, read_token};
use shared::web::{Form, Problem, Query, session_cookie_name, set_cookie};

use crate::actions::ways;
use crate::demo::PEOPLE;
use crate::store::join::{self as store, KnownRow};
use crate::view;
use crate::words;

/// Where to go afterwards.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct NextQuery {
    pub(crate) next: String,
    /// Set where somebody wants to be somebody else.
    pub(crate) again: String,
}

/// Whether a request came through a proxy: then it may come from anywhere, although we listen to this machine alone.
pub(crate) fn handed_over(headers: &HeaderMap) -> bool {
    let marks = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];
    marks.iter().any(|name| headers.contains_key(*name))
}

/// Whether anybody may sign in as the demo's people.
fn is_demo(access: &Access, headers: &HeaderMap) -> bool {
    access.app.config.get("demo_sign_in").is_some_and(|slug| slug == access.community.slug.as_str())
        && !handed_over(headers)
}

/// The answer after a sign-in: the cookies, and on to where they wanted to go.
pub(crate) fn signed_in(access: &Access, cookies: Vec<String>, next: &str) -> Response {
    let cookies = AppendHeaders(cookies.into_iter().map(|line| (SET_COOKIE, line)).collect::<Vec<_>>());
    (cookies, Redirect::to(&access.own_path(next))).into_response()
}

pub(crate) async fn join(access: Access, Query(query): Query<NextQuery>) -> Redirect {
    let next = access.own_path(&query.next);
    Redirect::to(&access.href(&format!("/sign-in?next={}", view::encoded(&next))))
}

/// Who has signed in already and wants to go somewhere is brought there: a proxy that guards a page can't refresh a session,
/// and sends people here for it.
pub(crate) async fn form(
    access: Access,
    headers: HeaderMap,
    Query(query): Query<NextQuery>,
) -> Result<Response, Problem> {
    if access.visitor.identity.is_some() && !query.next.is_empty() && query.again.is_empty() {
        return Ok(Redirect::to(&access.own_path(&query.next)).into_response());
    }
    Ok(draw(&access, &headers, &query.next, None).await?.into_response())
}

/// The sign-in page, with what was wrong.
pub(crate) async fn draw(
    access: &Access,
    headers: &HeaderMap,
    next: &str,
    problem: Option<(&Problem, &str)>,
) -> Result<Markup, Problem> {
    let ways = ways::open(access).await?;
    Ok(view::sign_in::page(access, &ways, is_demo(access, headers), next, problem))
}

/// How somebody wants to sign in.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SignInForm {
    #[serde(rename = "as")]
    person: String,
    token: String,
    next: String,
}

pub(crate) async fn sign_in(
    access: Access,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Result<Response, Problem> {
    let slug = &access.community.slug;
    if form.person.is_empty() {
        let token = form.token.trim();
        return match read_token(token, slug, access.now, &access.app.secrets()) {
            Ok(claims) => {
                let seconds = claims.expires - access.now.millis() / 1000;
                let cookie = set_cookie(&session_cookie_name(slug.as_str()), token, seconds);
                Ok(signed_in(&access, vec![cookie], &form.next))
            }
            Err(error) => {
                let problem = Problem::from(FieldError::new("token", "invalid", gate::about_token(error)));
                let page = draw(&access, &headers, &form.next, Some((&problem, token))).await?;
                Ok((problem.status(), page).into_response())
            }
        };
    }
    let is_one = PEOPLE.iter().any(|person| person.handle == form.person) && is_demo(&access, &headers);
    let find = store::of_handle(&access.community.id, &form.person);
    let person = if is_one { access.app.db.query(find).await?.first::<KnownRow>()? } else { None };
    let person = person.ok_or_else(|| Problem::forbidden("no_demo", words::NO_DEMO))?;
    let cookies = session::begin(&access, &headers, person.id, "demo").await?;
    Ok(signed_in(&access, cookies, &form.next))
}

/// Which sessions to end.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SignOutForm {
    everywhere: String,
}

pub(crate) async fn sign_out(access: Access, Form(form): Form<SignOutForm>) -> Result<Response, Problem> {
    if access.visitor.identity.is_some() {
        let which = match access.session() {
            _ if !form.everywhere.is_empty() => Some(session::Which::All),
            Some(id) => Some(session::Which::One(id)),
            // A tool token in a cookie: with the cookie it is gone from this browser.
            None => None,
        };
        if let Some(which) = which {
            session::end(&access, which).await?;
        }
    }
    Ok(signed_in(&access, session::no_cookies(&access.community.slug), ""))
}
