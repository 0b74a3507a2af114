//! The guidelines.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::Time;
use shared::web::{Json, Problem, ProblemBody};
use utoipa::ToSchema;

use crate::actions::guidelines as actions;
use crate::store::guidelines::GuidelinesRow;
use crate::view::guidelines::standard;

/// The guidelines of a community.
#[derive(Serialize, ToSchema)]
pub(crate) struct Guidelines {
    /// Counts up with every change; 0 while nobody has written any, and those that come with Folkmoot hold.
    version: i64,
    /// What they say, as HTML that is safe to show.
    body_html: String,
    /// As they were written; none where nobody has.
    body_md: Option<String>,
    /// When.
    #[schema(value_type = Option<String>)]
    written_at: Option<Time>,
    /// The version that who asks has accepted.
    accepted: Option<i64>,
}

fn answer(access: &Access, row: Option<GuidelinesRow>) -> Json<Guidelines> {
    let accepted = access.guidelines_accepted();
    Json(match row {
        Some(row) => Guidelines {
            version: row.version,
            body_html: row.body_html,
            body_md: Some(row.body_md),
            written_at: Some(row.written_at),
            accepted,
        },
        None => Guidelines {
            version: 0,
            body_html: standard(access.lang()).into_string(),
            body_md: None,
            written_at: None,
            accepted,
        },
    })
}

/// What the community asks of its members.
#[utoipa::path(get, path = "/api/v1/communities/{community}/guidelines", tag = "moderation",
    params(("community" = String, Path)), responses((status = 200, body = Guidelines)))]
pub(crate) async fn read(access: Access) -> Result<Json<Guidelines>, Problem> {
    let row = actions::latest(&access).await?;
    Ok(answer(&access, row))
}

/// Guidelines as they are written.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GuidelinesRequest {
    /// Markdown.
    body_md: String,
}

/// Writes them anew: for managers. Members are asked to accept a new version, and can go on until they do.
#[utoipa::path(put, path = "/api/v1/communities/{community}/guidelines", tag = "moderation",
    params(("community" = String, Path)), request_body = GuidelinesRequest,
    responses((status = 200, body = Guidelines), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn write(access: Access, Json(request): Json<GuidelinesRequest>) -> Result<Json<Guidelines>, Problem> {
    let row = actions::write(&access, &request.body_md).await.map_err(Problem::in_json)?;
    Ok(answer(&access, row))
}

/// An acceptance.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accepted {
    /// The version that is accepted.
    version: i64,
}

/// Accepts a version of the guidelines.
#[utoipa::path(post, path = "/api/v1/communities/{community}/guidelines/accepted", tag = "moderation",
    params(("community" = String, Path)), request_body = Accepted,
    responses((status = 200, body = Accepted), (status = 401, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn accept(access: Access, Json(request): Json<Accepted>) -> Result<Json<Accepted>, Problem> {
    Ok(Json(Accepted { version: actions::accept(&access, request.version).await? }))
}
