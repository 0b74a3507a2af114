//! Suspending a member, and taking it back, from a page of moderation.

use axum::extract::Path;
use axum::response::Redirect;
use gate::Access;
use serde::Deserialize;
use shared::web::{Form, Problem};

use crate::actions::people::{self as actions, Wish};

/// What is to become of them, and where to come back to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StateForm {
    state: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    back: String,
}

pub(crate) async fn change(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Form(form): Form<StateForm>,
) -> Result<Redirect, Problem> {
    let wish = Wish { state: Some(form.state), reason: form.reason, ..Wish::default() };
    actions::change(&access, &handle, &wish).await?;
    let back = if form.back.is_empty() { access.href(&format!("/@{handle}")) } else { form.back };
    Ok(Redirect::to(&access.own_path(&back)))
}
