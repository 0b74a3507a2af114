//! Where the company's own product sends people to: by a link, or by a form of its own page.

use axum::response::Response;
use gate::{Access, session};
use http::HeaderMap;
use serde::Deserialize;
use shared::web::{Form, Problem, Query};

use super::oidc::unseen;
use super::sign_in::signed_in;
use crate::actions::hand_off;

/// A hand-off.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct HandOff {
    token: String,
    next: String,
}

pub(crate) async fn by_link(access: Access, headers: HeaderMap, Query(given): Query<HandOff>) -> Response {
    unseen(take(&access, &headers, &given).await)
}

pub(crate) async fn by_form(access: Access, headers: HeaderMap, Form(given): Form<HandOff>) -> Response {
    unseen(take(&access, &headers, &given).await)
}

/// Whoever is taken in is sent on to a page of ours at once, so that the token does not stay in the address.
async fn take(access: &Access, headers: &HeaderMap, given: &HandOff) -> Result<Response, Problem> {
    let (member, next) = hand_off::take(access, given.token.trim(), &given.next).await?;
    let cookies = session::begin(access, headers, member, "hand_off").await?;
    Ok(signed_in(access, cookies, &next))
}
