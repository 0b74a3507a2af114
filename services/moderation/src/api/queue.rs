//! The queue and decisions.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{FieldError, Role, Time};
use shared::web::{Json, List, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use super::kind_of;
use crate::actions::{decide as decisions, queue as actions};
use crate::case::{Action, Tab};
use crate::store::queue::{CaseRow, RaisedRow};
use crate::view::address;
use crate::words;

/// Which part of the queue.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct QueueQuery {
    cursor: Option<String>,
    limit: Option<String>,
    filter: Option<String>,
}

/// A flag as moderators see it.
#[derive(Serialize, ToSchema)]
pub(crate) struct RaisedFlag {
    /// Who raised it.
    handle: String,
    /// Why.
    reason: String,
    /// What they say.
    note: String,
    /// How much it weighs; an ordinary member's flag weighs 1.
    weight: f64,
    /// When.
    #[schema(value_type = String)]
    at: Time,
    /// `upheld`, `dismissed`, or none yet.
    verdict: Option<String>,
}

/// Who wrote it, with their record.
#[derive(Serialize, ToSchema)]
pub(crate) struct CaseAuthor {
    /// In addresses.
    handle: String,
    /// For people.
    name: String,
    /// Their role.
    #[schema(value_type = String)]
    role: Role,
    /// `active`, `suspended` or `former`.
    state: String,
    /// What others think of what they write.
    reputation: i64,
    /// Since when they are a member.
    #[schema(value_type = String)]
    joined_at: Time,
    /// How much of what they wrote is hidden now.
    hidden: i64,
    /// How much of it is removed.
    removed: i64,
}

/// Something that was flagged, held, hidden or removed.
#[derive(Serialize, ToSchema)]
pub(crate) struct Case {
    /// `post`, `reply` or `idea`.
    kind: String,
    /// Its id.
    id: String,
    /// `flagged`, `held`, `hidden`, `removed` or `clear`.
    standing: String,
    /// The weight of the flags nobody has judged yet.
    weight: f64,
    /// How many those are.
    flag_count: i64,
    /// Who says what against it.
    flags: Vec<RaisedFlag>,
    /// The title of the post or idea, or of what a reply belongs to.
    title: String,
    /// What it says, as HTML that is safe to show.
    body_html: String,
    /// The space it stands in.
    space: String,
    /// Whether it takes no more replies.
    locked: bool,
    /// Who wrote it; none for imported names.
    author: Option<CaseAuthor>,
    /// Since when it waits.
    #[schema(value_type = String)]
    opened_at: Time,
    /// When it was decided.
    #[schema(value_type = Option<String>)]
    settled_at: Option<Time>,
    /// By whom.
    settled_by: Option<String>,
    /// Why.
    reason: String,
    /// The address of its place.
    url: String,
}

/// The flags of a row.
pub(crate) fn raised(row: &CaseRow) -> Vec<RaisedRow> {
    serde_json::from_str(&row.raised).unwrap_or_default()
}

fn case(access: &Access, row: CaseRow) -> Case {
    let flags = raised(&row).into_iter().map(|flag| RaisedFlag {
        handle: flag.handle,
        reason: flag.reason,
        note: flag.note,
        weight: flag.weight as f64 / 10.0,
        at: flag.at,
        verdict: flag.verdict,
    });
    let flags = flags.collect();
    let author = row.author_handle.map(|handle| CaseAuthor {
        handle,
        name: row.author_name.unwrap_or_default(),
        role: row.author_role.unwrap_or_default(),
        state: row.author_state.unwrap_or_default(),
        reputation: row.author_reputation.unwrap_or_default(),
        joined_at: row.author_joined_at.unwrap_or(row.opened_at),
        hidden: row.author_hidden,
        removed: row.author_removed,
    });
    Case {
        url: address(access, &row.kind, &row.target, &row.thread_kind, &row.thread),
        kind: row.kind,
        id: row.target,
        standing: row.standing,
        weight: row.weight as f64 / 10.0,
        flag_count: row.flag_count,
        flags,
        title: row.title.unwrap_or_default(),
        body_html: row.body_html.unwrap_or_default(),
        space: row.space.unwrap_or_default(),
        locked: row.locked,
        author,
        opened_at: row.opened_at,
        settled_at: row.settled_at,
        settled_by: row.settled_by,
        reason: row.reason,
    }
}

/// The part of the queue of that name; all that waits if none was said.
pub(crate) fn tab_of(text: Option<&str>) -> Result<Tab, FieldError> {
    let tab = text.map_or(Some(Tab::default()), Tab::parse);
    tab.ok_or_else(|| FieldError::new("filter", "invalid", words::LIMIT_FILTER))
}

/// A page of the queue: what waits for a decision (the oldest first), or what is flagged, held, hidden or removed. For
/// moderators, and without what is behind a gate they do not pass.
#[utoipa::path(get, path = "/api/v1/communities/{community}/moderation/queue", tag = "moderation",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query),
        ("filter" = Option<String>, Query, description = "waiting (the default), flagged, held, hidden, removed")),
    responses((status = 200, body = List<Case>), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(query): Query<QueueQuery>) -> Result<Json<List<Case>>, Problem> {
    let limit = limit_of(query.limit.as_deref())?;
    let tab = tab_of(query.filter.as_deref())?;
    let list = actions::page(&access, tab, query.cursor.as_deref(), limit).await?;
    Ok(Json(list.map(|row| case(&access, row))))
}

/// A decision.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecisionRequest {
    /// `post`, `reply` or `idea`.
    kind: String,
    /// Its id.
    id: String,
    /// `approve`, `hide`, `remove`, `restore`, `lock` or `unlock`.
    action: String,
    /// Why: for the log.
    #[serde(default)]
    reason: String,
}

/// How a thing stands after a decision.
#[derive(Serialize, ToSchema)]
pub(crate) struct Decided {
    /// `post`, `reply` or `idea`.
    kind: String,
    /// Its id.
    id: String,
    /// `published`, `hidden`, `held` or `removed`.
    state: String,
    /// Whether it takes no more replies.
    locked: bool,
    /// The space it stands in.
    space: String,
}

/// Decides about something: approve (dismisses its flags, publishes what was held or hidden), hide, remove, restore, lock,
/// unlock. For moderators; nobody but a manager clears what they wrote themselves.
#[utoipa::path(post, path = "/api/v1/communities/{community}/moderation/decisions", tag = "moderation",
    params(("community" = String, Path)), request_body = DecisionRequest,
    responses((status = 200, body = Decided), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn decide(access: Access, Json(request): Json<DecisionRequest>) -> Result<Json<Decided>, Problem> {
    let kind = kind_of(&request.kind)?;
    let action = action_of(&request.action)?;
    let row = decisions::decide(&access, kind, &request.id, action, &request.reason).await?;
    let (state, locked, space) = (row.state, row.locked, row.space);
    Ok(Json(Decided { kind: request.kind, id: request.id, state, locked, space }))
}

/// The action of that name.
pub(crate) fn action_of(text: &str) -> Result<Action, FieldError> {
    Action::parse(text).ok_or_else(|| FieldError::new("action", "invalid", words::LIMIT_ACTION))
}

/// A move.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoveRequest {
    /// The post.
    id: String,
    /// The space it goes to.
    space: String,
    /// Why: for the log.
    #[serde(default)]
    reason: String,
}

/// Moves a post to another space: for moderators.
#[utoipa::path(post, path = "/api/v1/communities/{community}/moderation/move", tag = "moderation",
    params(("community" = String, Path)), request_body = MoveRequest,
    responses((status = 200, body = Decided), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn move_post(access: Access, Json(request): Json<MoveRequest>) -> Result<Json<Decided>, Problem> {
    let row = decisions::move_post(&access, &request.id, &request.space, &request.reason).await?;
    let (state, locked, space) = (row.state, row.locked, row.space);
    Ok(Json(Decided { kind: "post".to_owned(), id: request.id, state, locked, space }))
}
