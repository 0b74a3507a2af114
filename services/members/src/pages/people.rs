//! The list of people.

use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Problem, Query};

use crate::actions::profile as actions;
use crate::view;

/// Which of them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct PeopleQuery {
    q: String,
    cursor: Option<String>,
}

pub(crate) async fn list(access: Access, Query(query): Query<PeopleQuery>) -> Result<Markup, Problem> {
    let list = actions::people(&access, &query.q, query.cursor.as_deref(), 30).await?;
    Ok(view::people::people(&access, query.q.trim(), &list))
}
