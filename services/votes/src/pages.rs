//! Voting from a page: a form, and back to where it stood.

use axum::extract::Path;
use axum::response::Redirect;
use gate::Access;
use serde::Deserialize;
use shared::web::{Form, Problem};

use crate::actions;
use crate::api::{kind_of, value_of};

/// The vote control's form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VoteForm {
    value: i64,
    back: String,
}

pub(crate) async fn cast(
    access: Access,
    Path((_, kind, id)): Path<(String, String, String)>,
    Form(form): Form<VoteForm>,
) -> Result<Redirect, Problem> {
    match actions::cast(&access, kind_of(&kind)?, &id, value_of(form.value)?).await {
        Ok(_) => Ok(Redirect::to(&access.own_path(&form.back))),
        // The page of one's own votes says what this is about, and is where one of them can be taken back.
        Err(problem) if problem.body().code == "votes_spent" => Ok(Redirect::to(&access.href("/ideas/votes?spent=1"))),
        Err(problem) => Err(problem),
    }
}
