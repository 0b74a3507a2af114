//! Members who bring others, as JSON.

use axum::response::{IntoResponse, Response};
use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::Time;
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use super::invitations::NOT_KEPT;
use crate::actions::bringing::{self as actions, Settings};
use crate::batch::{Counts, Reward};

/// What managers have said of members who bring others.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bringing {
    /// Whether members have links of their own.
    enabled: bool,
    /// What counts: that whom they brought has `joined`, or `took_part`.
    #[serde(default)]
    counts: Counts,
    /// What it brings, up to ten.
    #[serde(default)]
    rewards: Vec<Reward>,
}

impl From<Settings> for Bringing {
    fn from(settings: Settings) -> Self {
        let Settings { enabled, counts, rewards } = settings;
        Self { enabled, counts, rewards }
    }
}

/// A member who brings others.
#[derive(Serialize, ToSchema)]
pub(crate) struct Bringer {
    handle: String,
    name: String,
    /// How many have joined by their link.
    joined: i64,
    /// How many of those have written or voted since.
    took_part: i64,
}

/// Somebody who was brought.
#[derive(Serialize, ToSchema)]
pub(crate) struct Brought {
    handle: String,
    name: String,
    #[schema(value_type = String)]
    joined_at: Time,
    #[schema(value_type = Option<String>)]
    took_part_at: Option<Time>,
}

/// How it stands with oneself.
#[derive(Serialize, ToSchema)]
pub(crate) struct OwnInvite {
    /// Whether members bring others here.
    enabled: bool,
    counts: Counts,
    rewards: Vec<Reward>,
    /// One's own link; null: not asked for.
    link: Option<String>,
    joined: i64,
    took_part: i64,
    /// Who came by it, in the order they did.
    brought: Vec<Brought>,
    next: Option<String>,
}

/// A link of one's own.
#[derive(Serialize, ToSchema)]
pub(crate) struct OwnLink {
    link: String,
}

/// Whether members bring others, and what it brings them.
#[utoipa::path(get, path = "/api/v1/communities/{community}/bringing", tag = "invitations",
    params(("community" = String, Path)), responses((status = 200, body = Bringing), (status = 403, body = ProblemBody)))]
pub(crate) async fn settings(access: Access) -> Result<Json<Bringing>, Problem> {
    Ok(Json(actions::managed(&access).await?.into()))
}

/// Says so.
#[utoipa::path(put, path = "/api/v1/communities/{community}/bringing", tag = "invitations",
    params(("community" = String, Path)), request_body = Bringing,
    responses((status = 200, body = Bringing), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put(access: Access, Json(wanted): Json<Bringing>) -> Result<Json<Bringing>, Problem> {
    let Bringing { enabled, counts, rewards } = wanted;
    Ok(Json(actions::put(&access, &Settings { enabled, counts, rewards }).await?.into()))
}

/// Those who have brought others, the most first.
#[utoipa::path(get, path = "/api/v1/communities/{community}/bringing/members", tag = "invitations",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Bringer>), (status = 403, body = ProblemBody)))]
pub(crate) async fn members(access: Access, Query(page): Query<PageQuery>) -> Result<Json<List<Bringer>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    let list = actions::most(&access, page.cursor.as_deref(), limit).await?;
    Ok(Json(list.map(|row| Bringer {
        handle: row.handle,
        name: row.name,
        joined: row.joined,
        took_part: row.took_part,
    })))
}

/// One's own link, who came by it, and what that brings.
#[utoipa::path(get, path = "/api/v1/communities/{community}/me/invite", tag = "invitations",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = OwnInvite), (status = 401, body = ProblemBody)))]
pub(crate) async fn own(access: Access, Query(page): Query<PageQuery>) -> Result<Response, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    let actions::Own { settings, link, joined, took_part, brought } =
        actions::own(&access, page.cursor.as_deref(), limit).await?;
    let Settings { enabled, counts, rewards } = settings;
    let List { items, next } = brought.map(|row| Brought {
        handle: row.handle,
        name: row.name,
        joined_at: row.joined_at,
        took_part_at: row.took_part_at,
    });
    let body = OwnInvite { enabled, counts, rewards, link, joined, took_part, brought: items, next };
    Ok(([NOT_KEPT], Json(body)).into_response())
}

/// Asks for a link of one's own; the same again where there is one.
#[utoipa::path(post, path = "/api/v1/communities/{community}/me/invite", tag = "invitations",
    params(("community" = String, Path)),
    responses((status = 200, body = OwnLink), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn begin(access: Access) -> Result<Response, Problem> {
    Ok(([NOT_KEPT], Json(OwnLink { link: actions::begin(&access).await? })).into_response())
}
