//! Signing in by mail.

use axum::extract::Path;
use axum::response::{AppendHeaders, IntoResponse, Response};
use gate::{Access, session};
use http::HeaderMap;
use http::header::{CACHE_CONTROL, REFERRER_POLICY, SET_COOKIE};
use maud::Markup;
use serde::Deserialize;
use shared::mail;
use shared::secret::url_text;
use shared::web::{Form, Problem, browser_cookie_name, cookie_value, set_cookie};

use super::sign_in::{draw, handed_over, signed_in};
use crate::actions::email;
use crate::view;

/// For how long a browser is told from others, in seconds: a link is good for a quarter of an hour.
const BROWSER_SECONDS: i64 = 3600;

/// For how long a browser is known that an address has signed in with, in seconds.
const KNOWN_SECONDS: i64 = 365 * 24 * 3600;

/// Whom to send a link to.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AskForm {
    email: String,
    next: String,
}

/// The word that tells this browser from others; empty if it has none.
pub(crate) fn browser<'a>(access: &Access, headers: &'a HeaderMap) -> &'a str {
    cookie_value(headers, &browser_cookie_name(access.community.slug.as_str())).unwrap_or_default()
}

/// A new word to tell this browser from others.
pub(crate) fn new_browser(access: &Access) -> String {
    let mut bytes = [0; 24];
    access.app.random.fill(&mut bytes);
    url_text(&bytes)
}

pub(crate) async fn ask(access: Access, headers: HeaderMap, Form(form): Form<AskForm>) -> Result<Response, Problem> {
    // The word it has, so that of two links asked for in a row either works.
    let known = Some(browser(&access, &headers)).filter(|word| word.len() == 32).map(str::to_owned);
    let word = known.unwrap_or_else(|| new_browser(&access));
    match email::ask(&access, &form.email, &word, &form.next).await {
        Ok(address) => {
            let cookie = set_cookie(&browser_cookie_name(access.community.slug.as_str()), &word, BROWSER_SECONDS);
            let page = view::email::sent(&access, &address);
            Ok((AppendHeaders([(SET_COOKIE, cookie)]), page).into_response())
        }
        Err(problem) if problem.field("email").is_some() => {
            let page = draw(&access, &headers, &form.next, Some((&problem, &form.email))).await?;
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

/// Shows whom the link is for and a button. Opening it changes nothing: mail scanners open links, too.
pub(crate) async fn open(
    access: Access,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let address = email::look(&access, &token, browser(&access, &headers)).await?;
    let page = view::email::confirm(&access, &token, &address);
    Ok(([(CACHE_CONTROL, "private, no-store"), (REFERRER_POLICY, "same-origin")], page).into_response())
}

pub(crate) async fn confirm(
    access: Access,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (member, word, next) = email::confirm(&access, &token, browser(&access, &headers)).await?;
    let mut cookies = session::begin(&access, &headers, member, "email").await?;
    cookies.push(set_cookie(&browser_cookie_name(access.community.slug.as_str()), &word, KNOWN_SECONDS));
    Ok(signed_in(&access, cookies, &moderation::welcome(&access, member, &next).await?))
}

/// The mails that stayed here, on a developer's own machine.
pub(crate) async fn outbox(access: Access, headers: HeaderMap) -> Result<Markup, Problem> {
    if !mail::stays_here(&access.app) || handed_over(&headers) {
        return Err(Problem::not_found());
    }
    let mails = mail::outbox(&access.app, access.community.slug.as_str()).await;
    Ok(view::email::outbox(&access, &mails))
}
