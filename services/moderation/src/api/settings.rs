//! What a community asks of flags and of new members.

use gate::Access;
use shared::web::{Json, Problem, ProblemBody};

use crate::actions::settings::{self as actions, Settings};

/// What the community asks of flags and of new members: for managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/moderation/settings", tag = "moderation",
    params(("community" = String, Path)),
    responses((status = 200, body = Settings), (status = 403, body = ProblemBody)))]
pub(crate) async fn read(access: Access) -> Result<Json<Settings>, Problem> {
    Ok(Json(actions::read(&access).await?))
}

/// Changes it.
#[utoipa::path(put, path = "/api/v1/communities/{community}/moderation/settings", tag = "moderation",
    params(("community" = String, Path)), request_body = Settings,
    responses((status = 200, body = Settings), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn write(access: Access, Json(settings): Json<Settings>) -> Result<Json<Settings>, Problem> {
    Ok(Json(actions::write(&access, &settings).await?))
}
