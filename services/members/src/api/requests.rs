//! Requests to be let in, as JSON.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::domain::Time;
use shared::web::{Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::ToSchema;

use crate::actions::requests::{self as actions, Answer, would_give};
use crate::gift::Gift;
use crate::store::requests::RequestRow;
use crate::words;

/// A request to be let in, as its writer and managers see it.
#[derive(Serialize, ToSchema)]
pub(crate) struct AccessRequest {
    /// Who asks.
    handle: String,
    name: String,
    /// At which policy.
    policy: String,
    message: String,
    /// `open`, `granted` or `declined`.
    state: String,
    #[schema(value_type = String)]
    asked_at: Time,
    #[schema(value_type = Option<String>)]
    decided_at: Option<Time>,
    /// What granting it would give, where the policy asks for one thing: for managers.
    #[serde(skip_serializing_if = "Option::is_none")]
    would_give: Option<Gift>,
}

impl AccessRequest {
    fn of(row: RequestRow, would_give: Option<Gift>) -> Self {
        let RequestRow { handle, name, policy, message, state, asked_at, decided_at, .. } = row;
        Self { handle, name, policy, message, state, asked_at, decided_at, would_give }
    }
}

/// What is asked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskRequest {
    /// The policy to be let through: one that refuses you.
    policy: String,
    /// A word to the managers, up to 1,000 characters.
    #[serde(default)]
    message: String,
}

/// A manager's answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerRequest {
    /// `granted` or `declined`.
    state: String,
    /// What to give; left out: what the policy asks for, where that is one thing.
    #[serde(default)]
    gives: Option<Vec<Gift>>,
}

/// What an answer gave.
#[derive(Serialize, ToSchema)]
pub(crate) struct Answered {
    state: String,
    gives: Vec<Gift>,
}

/// Asks the managers to be let through a policy; asking again changes what was said.
#[utoipa::path(post, path = "/api/v1/communities/{community}/requests", tag = "requests",
    params(("community" = String, Path)), request_body = AskRequest,
    responses((status = 201, body = AccessRequest), (status = 401, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody), (status = 429, body = ProblemBody)))]
pub(crate) async fn ask(access: Access, Json(request): Json<AskRequest>) -> Result<Response, Problem> {
    let row = actions::ask(&access, &request.policy, &request.message).await?;
    Ok((StatusCode::CREATED, Json(AccessRequest::of(row, None))).into_response())
}

/// The requests: the open ones first, of each state the newest first.
#[utoipa::path(get, path = "/api/v1/communities/{community}/requests", tag = "requests",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<AccessRequest>), (status = 403, body = ProblemBody)))]
pub(crate) async fn list(access: Access, Query(page): Query<PageQuery>) -> Result<Json<List<AccessRequest>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    let list = actions::list(&access, page.cursor.as_deref(), limit).await?;
    Ok(Json(list.map(|row| {
        let gift = would_give(&access, &row.policy);
        AccessRequest::of(row, gift)
    })))
}

/// Answers a request. Granting it gives what the policy asks for, or what `gives` names.
#[utoipa::path(put, path = "/api/v1/communities/{community}/requests/{handle}/{policy}", tag = "requests",
    params(("community" = String, Path), ("handle" = String, Path), ("policy" = String, Path)),
    request_body = AnswerRequest,
    responses((status = 200, body = Answered), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn decide(
    access: Access,
    Path((_, handle, policy)): Path<(String, String, String)>,
    Json(request): Json<AnswerRequest>,
) -> Result<Json<Answered>, Problem> {
    let answer = match request.state.as_str() {
        "granted" => Answer::Granted(request.gives.as_deref()),
        "declined" => Answer::Declined,
        _ => return Err(shared::domain::FieldError::new("state", "invalid", words::LIMIT_ANSWER).into()),
    };
    let gives = actions::decide(&access, &handle, &policy, answer).await?;
    Ok(Json(Answered { state: request.state, gives }))
}
