//! An account as a whole: its address, and leaving.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::{Access, session};
use http::header::{CACHE_CONTROL, REFERRER_POLICY};
use serde::Deserialize;
use shared::web::{Form, Problem};

use super::settings::{again, done};
use super::sign_in::signed_in;
use crate::actions::account as actions;
use crate::view;

/// The address to add.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AddressForm {
    email: String,
}

pub(crate) async fn ask_address(access: Access, Form(form): Form<AddressForm>) -> Result<Response, Problem> {
    match actions::ask_address(&access, &form.email).await {
        Ok(address) => Ok(view::email::sent(&access, &address).into_response()),
        Err(problem) if problem.field("email").is_some() => again(&access, "email", &problem, &form.email).await,
        Err(problem) => Err(problem),
    }
}

/// Shows which address the link adds, and a button. Opening it changes nothing: mail scanners open links, too.
pub(crate) async fn open_address(
    access: Access,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let address = actions::look_address(&access, &token).await?;
    let page = view::settings::confirm(&access, &token, &address);
    Ok(([(CACHE_CONTROL, "private, no-store"), (REFERRER_POLICY, "no-referrer")], page).into_response())
}

pub(crate) async fn confirm_address(
    access: Access,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    actions::confirm_address(&access, &token).await?;
    Ok(done(&access, "address"))
}

/// The handle, typed by whoever means it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct DeleteForm {
    handle: String,
}

pub(crate) async fn delete(access: Access, Form(form): Form<DeleteForm>) -> Result<Response, Problem> {
    match actions::delete(&access, &form.handle).await {
        Ok(()) => Ok(signed_in(&access, session::no_cookies(&access.community.slug), "")),
        Err(problem) if problem.field("handle").is_some() || problem.body().code == "last_manager" => {
            again(&access, "delete", &problem, &form.handle).await
        }
        Err(problem) => Err(problem),
    }
}
