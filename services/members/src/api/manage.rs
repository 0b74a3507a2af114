//! Changing members, as JSON.

use axum::extract::Path;
use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{Role, Time};
use shared::web::{Json, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::people::{self as actions, Wish};
use crate::store::people::PersonRow;

/// A member as managers know them.
#[derive(Serialize, ToSchema)]
pub(crate) struct ManagedMember {
    handle: String,
    name: String,
    role: Role,
    /// `active` or `suspended`.
    state: String,
    /// Their confirmed address; empty where none is known, and for moderators.
    email: String,
    reputation: i64,
    #[schema(value_type = String)]
    joined_at: Time,
}

/// What is to be changed about a member; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberRequest {
    /// Their role. Nobody changes their own.
    #[serde(default)]
    role: Option<Role>,
    /// `active` or `suspended`. Who is suspended is signed out everywhere.
    #[serde(default)]
    state: Option<String>,
    /// Their name, 1 to 80 characters.
    #[serde(default)]
    name: Option<String>,
    /// Why: for the log.
    #[serde(default)]
    reason: String,
}

/// Changes a member: managers anything but their own role, moderators the state of those below them.
#[utoipa::path(patch, path = "/api/v1/communities/{community}/members/{handle}", tag = "members",
    params(("community" = String, Path), ("handle" = String, Path)), request_body = MemberRequest,
    responses((status = 200, body = ManagedMember), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn change(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Json(request): Json<MemberRequest>,
) -> Result<Json<ManagedMember>, Problem> {
    let MemberRequest { role, state, name, reason } = request;
    let person = actions::change(&access, &handle, &Wish { role, state, name, reason }).await?;
    let PersonRow { handle, name, role, state, email, reputation, joined_at, .. } = person;
    let email = if access.visitor.role() >= Role::Manager { email } else { String::new() };
    Ok(Json(ManagedMember { handle, name, role, state, email, reputation, joined_at }))
}
