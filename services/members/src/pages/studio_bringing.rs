//! Members who bring others, in the studio.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use serde::Deserialize;
use shared::domain::Role;
use shared::web::{Form, Problem, Query};

use crate::actions::bringing::{self as actions, Settings};
use crate::batch::{Counts, lines_of_rewards, rewards_of_lines};
use crate::view::studio_bringing as view;

/// How many members a page shows.
const SHOWN: usize = 30;

/// Where to go on.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ShowQuery {
    cursor: Option<String>,
    saved: Option<u8>,
}

/// The settings, as the form has them.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct BringingForm {
    pub(crate) enabled: String,
    pub(crate) counts: String,
    pub(crate) rewards: String,
}

pub(crate) async fn show(access: Access, Query(query): Query<ShowQuery>) -> Result<Response, Problem> {
    let settings = actions::managed(&access).await?;
    let form = BringingForm {
        enabled: if settings.enabled { "1".to_owned() } else { String::new() },
        counts: settings.counts.as_str().to_owned(),
        rewards: lines_of_rewards(&settings.rewards),
    };
    let list = actions::most(&access, query.cursor.as_deref(), SHOWN).await?;
    Ok(view::show(&access, &form, &list, query.saved.is_some(), None).into_response())
}

pub(crate) async fn save(access: Access, Form(form): Form<BringingForm>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let kept = match rewards_of_lines(&form.rewards) {
        Ok(rewards) => {
            let counts = if form.counts == Counts::Joined.as_str() { Counts::Joined } else { Counts::TookPart };
            actions::put(&access, &Settings { enabled: !form.enabled.is_empty(), counts, rewards }).await
        }
        Err(error) => Err(error.into()),
    };
    match kept {
        Ok(_) => Ok(Redirect::to(&access.href("/studio/invitations/bringing?saved=1")).into_response()),
        Err(problem) if problem.body().errors.is_empty() => Err(problem),
        Err(problem) => {
            let list = actions::most(&access, None, SHOWN).await?;
            Ok((problem.status(), view::show(&access, &form, &list, false, Some(&problem))).into_response())
        }
    }
}
