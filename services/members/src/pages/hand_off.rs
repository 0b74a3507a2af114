//! Where the company's own product sends people to: by a link, or by a form of its own page.

use axum::response::{IntoResponse, Response};
use gate::{Access, session};
use http::{HeaderMap, header};
use serde::Deserialize;
use shared::web::{Form, Problem, Query};

use super::oidc::unseen;
use super::sign_in::signed_in;
use crate::actions::hand_off::{self, Taken};
use crate::view;

/// A hand-off.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct HandOff {
    token: String,
    next: String,
    /// Set by the button of our own page that asks whether to go on as somebody else.
    go_on: String,
}

pub(crate) async fn by_link(access: Access, headers: HeaderMap, Query(given): Query<HandOff>) -> Response {
    unseen(take(&access, &headers, &given, false).await)
}

pub(crate) async fn by_form(access: Access, headers: HeaderMap, Form(given): Form<HandOff>) -> Response {
    // This page takes forms from anywhere, so whether it was our own button is looked at here.
    let agreed = !given.go_on.is_empty() && is_own(&access, &headers);
    unseen(take(&access, &headers, &given, agreed).await)
}

/// Whether the form that was sent is one of our own pages'.
fn is_own(access: &Access, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST.as_str()).map(str::to_owned);
    let ours = |origin: &str| {
        access.url("").starts_with(&format!("{origin}/"))
            || origin.split_once("://").map(|(_, host)| host.to_owned()) == host
    };
    text("sec-fetch-site").map_or_else(|| text("origin").is_some_and(ours), |site| site == "same-origin")
}

/// Whoever is taken in is sent on to a page of ours at once, so that the token does not stay in the address.
async fn take(access: &Access, headers: &HeaderMap, given: &HandOff, agreed: bool) -> Result<Response, Problem> {
    let token = given.token.trim();
    match hand_off::take(access, token, &given.next, agreed).await? {
        Taken::In(member, next) => {
            let cookies = session::begin(access, headers, member, "hand_off").await?;
            Ok(signed_in(access, cookies, &moderation::welcome(access, member, &next).await?))
        }
        Taken::Other(name) => Ok(view::hand_off::other(access, &name, token, &given.next).into_response()),
    }
}
