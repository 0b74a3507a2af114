//! The log.

use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Problem, Query};

use crate::actions::log as actions;
use crate::view::log as view;

/// Whose lines, and the place in them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct LogQuery {
    about: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn show(access: Access, Query(query): Query<LogQuery>) -> Result<Markup, Problem> {
    let about = query.about.as_deref().filter(|handle| handle.parse::<shared::domain::Handle>().is_ok());
    let list = actions::page(&access, about, query.cursor.as_deref(), 50).await?;
    Ok(view::show(&access, about, &list))
}
