//! Oneself, as JSON.

use axum::body::Bytes;
use axum::extract::Path;
use gate::Access;
use gate::session::{self, Session, Which};
use http::StatusCode;
use serde::Serialize;
use shared::domain::{Held, Role};
use shared::web::{Json, List, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::profile::{self as actions, OwnProfile};
use crate::profile::ProfileChange;

/// What somebody has been given, by kind.
#[derive(Serialize, ToSchema)]
pub(crate) struct HeldNames {
    /// Groups they are in.
    groups: Vec<String>,
    /// Badges they wear.
    badges: Vec<String>,
    /// What they bought or signed.
    grants: Vec<String>,
    /// Codes they have redeemed.
    codes: Vec<String>,
}

/// Who asks.
#[derive(Serialize, ToSchema)]
pub(crate) struct Me {
    /// In addresses.
    handle: String,
    /// For people.
    name: String,
    /// What they may do.
    role: Role,
    /// What others think of what they wrote.
    reputation: i64,
    /// What they have been given.
    held: HeldNames,
    /// Their confirmed address; empty if there is none.
    email: String,
    /// The session this request belongs to; none for keys and tool tokens.
    session: Option<String>,
    /// What they say of themselves; none while a tool token has named them and they have done nothing yet.
    profile: Option<OwnProfile>,
}

/// Who asks, what they have been given, and their own profile.
#[utoipa::path(get, path = "/api/v1/communities/{community}/me", tag = "members", params(("community" = String, Path)),
    responses((status = 200, body = Me), (status = 401, body = ProblemBody)))]
pub(crate) async fn read(access: Access) -> Result<Json<Me>, Problem> {
    let identity = access.signed_in()?.clone();
    let Held { groups, badges, grants, codes } = identity.held;
    Ok(Json(Me {
        handle: identity.handle.to_string(),
        name: identity.name,
        role: identity.role,
        reputation: identity.reputation,
        held: HeldNames { groups, badges, grants, codes },
        email: access.email().to_owned(),
        session: access.session().map(str::to_owned),
        profile: actions::own(&access).await?,
    }))
}

/// Changes one's own profile; what is not named stays as it is.
#[utoipa::path(patch, path = "/api/v1/communities/{community}/me", tag = "members",
    params(("community" = String, Path)), request_body = ProfileChange,
    responses((status = 200, body = OwnProfile), (status = 401, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn change(access: Access, Json(change): Json<ProfileChange>) -> Result<Json<OwnProfile>, Problem> {
    Ok(Json(actions::change(&access, change).await?))
}

/// Sets one's own picture: the body is a PNG, JPEG, WebP or GIF of at most 100 KB.
#[utoipa::path(put, path = "/api/v1/communities/{community}/me/avatar", tag = "members",
    params(("community" = String, Path)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 204), (status = 401, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn put_avatar(access: Access, picture: Bytes) -> Result<StatusCode, Problem> {
    actions::put_picture(&access, &picture).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes one's own picture away.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/me/avatar", tag = "members",
    params(("community" = String, Path)), responses((status = 204), (status = 401, body = ProblemBody)))]
pub(crate) async fn delete_avatar(access: Access) -> Result<StatusCode, Problem> {
    actions::drop_picture(&access).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The browsers one is signed in with.
#[utoipa::path(get, path = "/api/v1/communities/{community}/sessions", tag = "members",
    params(("community" = String, Path)),
    responses((status = 200, body = List<Session>), (status = 401, body = ProblemBody)))]
pub(crate) async fn sessions(access: Access) -> Result<Json<List<Session>>, Problem> {
    access.signed_in()?;
    Ok(Json(List { items: session::sessions(&access).await?, next: None }))
}

/// Signs out one browser.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/sessions/{id}", tag = "members",
    params(("community" = String, Path), ("id" = String, Path)),
    responses((status = 204), (status = 401, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub(crate) async fn end_session(access: Access, Path((_, id)): Path<(String, String)>) -> Result<StatusCode, Problem> {
    access.signed_in()?;
    if session::end(&access, Which::One(&id)).await? == 0 {
        return Err(Problem::not_found());
    }
    Ok(StatusCode::NO_CONTENT)
}

/// Signs out everywhere; tool tokens made before now are over, too. Keys stay.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/sessions", tag = "members",
    params(("community" = String, Path)), responses((status = 204), (status = 401, body = ProblemBody)))]
pub(crate) async fn end_sessions(access: Access) -> Result<StatusCode, Problem> {
    access.signed_in()?;
    session::end(&access, Which::All).await?;
    Ok(StatusCode::NO_CONTENT)
}
