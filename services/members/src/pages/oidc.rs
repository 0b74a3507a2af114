//! To an OpenID Connect provider and back.

use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use gate::{Access, session};
use http::header::{CACHE_CONTROL, REFERRER_POLICY, SET_COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use shared::web::{Problem, Query, cookie_value, set_cookie};

use super::sign_in::{NextQuery, signed_in};
use crate::actions::oidc::{self, Answer};

/// Answers on the way in hold what nobody else should see or keep.
pub(crate) const UNSEEN: [(HeaderName, HeaderValue); 2] = [
    (CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
];

/// An answer, good or bad, with the headers that keep it to its reader.
pub(crate) fn unseen(answer: Result<Response, Problem>) -> Response {
    let mut response = answer.unwrap_or_else(IntoResponse::into_response);
    for (name, value) in UNSEEN {
        response.headers_mut().insert(name, value);
    }
    response
}

/// The cookie in which a browser carries what it set out with. The dot keeps it apart from every session cookie.
fn cookie_name(access: &Access) -> String {
    format!("folkmoot.oidc-{}", access.community.slug)
}

pub(crate) async fn set_out(access: Access, Query(query): Query<NextQuery>) -> Response {
    let answer = oidc::set_out(&access, &query.next).await.map(|(url, sealed)| {
        let cookie = set_cookie(&cookie_name(&access), &sealed, oidc::SECONDS);
        (AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&url)).into_response()
    });
    unseen(answer)
}

pub(crate) async fn come_back(access: Access, headers: HeaderMap, Query(answer): Query<Answer>) -> Response {
    unseen(finish(&access, &headers, &answer).await)
}

async fn finish(access: &Access, headers: &HeaderMap, answer: &Answer) -> Result<Response, Problem> {
    let name = cookie_name(access);
    let sealed = cookie_value(headers, &name).unwrap_or_default();
    let (member, next) = oidc::come_back(access, sealed, answer).await?;
    let mut cookies = session::begin(access, headers, member, "oidc").await?;
    cookies.push(set_cookie(&name, "", 0));
    Ok(signed_in(access, cookies, &moderation::welcome(access, member, &next).await?))
}
