//! Wanting no more invitations. Opening the link changes nothing, because programs look at links in mail; the button does, and so
//! does the one a mail program shows by itself (RFC 8058), which sends its own form without anybody's cookie.

use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::StatusCode;
use http::header::{CACHE_CONTROL, REFERRER_POLICY};
use maud::Markup;
use shared::web::Problem;

use crate::actions::suppressions as actions;
use crate::view::unsubscribe as view;

/// The address carries a code, so no other site is told of it.
fn unseen(page: Markup) -> Response {
    (StatusCode::OK, [(CACHE_CONTROL, "private, no-store"), (REFERRER_POLICY, "same-origin")], page).into_response()
}

pub(crate) async fn show(access: Access, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    actions::invited(&access, &code).await?;
    Ok(unseen(view::ask(&access, &code)))
}

pub(crate) async fn change(
    access: Access,
    Path((_, code)): Path<(String, String)>,
    body: Bytes,
) -> Result<Response, Problem> {
    // Mail programs send their form as they like, mostly as `multipart/form-data`; ours says only that it was a mistake.
    if *body != *b"back=1" {
        actions::unsubscribe(&access, &code).await?;
        return Ok(unseen(view::done(&access, &code)));
    }
    actions::come_back(&access, &code).await?;
    Ok(unseen(view::back(&access, &code)))
}
