//! Flagging from a page.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Form, Problem};

use crate::actions::flags::{self as actions, Said};
use crate::api::kind_of;
use crate::view::flag::{self as view, Typed};

pub(crate) async fn form(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    access.signed_in()?;
    let kind = kind_of(&kind)?;
    let row = actions::find(&access, kind, &id).await?;
    Ok(view::form(&access, kind, &id, &row, &Typed::default()))
}

/// What was chosen and typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FlagForm {
    reason: String,
    note: String,
    hide: String,
}

pub(crate) async fn flag(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
    Form(form): Form<FlagForm>,
) -> Result<Response, Problem> {
    let kind = kind_of(&kind)?;
    let said = Said { reason: &form.reason, note: &form.note, hide: !form.hide.is_empty() };
    match actions::flag(&access, kind, &id, said).await {
        Ok(row) => Ok(view::thanks(&access, kind, &id, &row).into_response()),
        Err(problem) if !problem.body().errors.is_empty() => {
            let row = actions::find(&access, kind, &id).await?;
            let typed = Typed { reason: &form.reason, note: &form.note, problem: Some(&problem) };
            Ok((problem.status(), view::form(&access, kind, &id, &row, &typed)).into_response())
        }
        Err(problem) => Err(problem),
    }
}
