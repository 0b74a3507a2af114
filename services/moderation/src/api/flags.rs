//! Flags.

use gate::Access;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::web::{Json, Problem, ProblemBody};
use utoipa::ToSchema;

use super::kind_of;
use crate::actions::flags::{self as actions, Said};

/// A flag.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FlagRequest {
    /// `post`, `reply` or `idea`.
    kind: String,
    /// Its id.
    id: String,
    /// `spam`, `abuse`, `off_topic`, `illegal`, `personal_data` or `other`.
    reason: String,
    /// What the moderators should know; needed for `other`.
    #[serde(default)]
    note: String,
    /// Hides it at once: for moderators.
    #[serde(default)]
    hide: bool,
}

/// How a thing stands after it was flagged.
#[derive(Serialize, ToSchema)]
pub(crate) struct Flagged {
    /// `post`, `reply` or `idea`.
    kind: String,
    /// Its id.
    id: String,
    /// `published`, or `hidden` where this was one flag too many.
    state: String,
}

/// Flags something for the moderators, once a member. Where enough weight of flags comes together it is hidden at once.
#[utoipa::path(post, path = "/api/v1/communities/{community}/flags", tag = "moderation",
    params(("community" = String, Path)), request_body = FlagRequest,
    responses((status = 201, body = Flagged), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 404, body = ProblemBody), (status = 409, body = ProblemBody), (status = 422, body = ProblemBody),
        (status = 429, body = ProblemBody)))]
pub(crate) async fn flag(
    access: Access,
    Json(request): Json<FlagRequest>,
) -> Result<(StatusCode, Json<Flagged>), Problem> {
    let kind = kind_of(&request.kind)?;
    let said = Said { reason: &request.reason, note: &request.note, hide: request.hide };
    let row = actions::flag(&access, kind, &request.id, said).await?;
    Ok((StatusCode::CREATED, Json(Flagged { kind: request.kind, id: request.id, state: row.state })))
}
