//! The log.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::Time;
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use crate::actions::log as actions;
use crate::store::log::LineRow;

/// Which lines.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LogQuery {
    cursor: Option<String>,
    limit: Option<String>,
    about: Option<String>,
}

/// A line of the log.
#[derive(Serialize, ToSchema)]
pub(crate) struct Line {
    /// Its number: without a gap, from 1.
    number: i64,
    /// When.
    #[schema(value_type = String)]
    at: Time,
    /// Who; none where it was a rule.
    actor: Option<String>,
    /// What was done.
    action: String,
    /// To what kind of thing.
    kind: String,
    /// To which one; empty where it is behind a gate that is closed to who asks.
    target: String,
    /// The member it concerns.
    about: Option<String>,
    /// What else there is to say.
    detail: serde_json::Value,
    /// Why.
    reason: String,
}

impl From<LineRow> for Line {
    fn from(row: LineRow) -> Self {
        Self {
            number: row.number,
            at: row.at,
            actor: row.actor,
            action: row.action,
            kind: row.kind,
            target: row.target,
            about: row.about,
            detail: serde_json::from_str(&row.detail).unwrap_or_default(),
            reason: row.reason,
        }
    }
}

/// What moderators and managers have done, the newest first. Lines are never changed and never deleted.
#[utoipa::path(get, path = "/api/v1/communities/{community}/moderation/log", tag = "moderation",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("about" = Option<String>, Query, description = "the handle of a member: what concerns them")),
    responses((status = 200, body = List<Line>), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(query): Query<LogQuery>) -> Result<Json<List<Line>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    let list = actions::page(&access, query.about.as_deref(), query.cursor.as_deref(), limit).await?;
    Ok(Json(list.map(Line::from)))
}
