//! The gate as JSON.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use shared::domain::{Role, Step};
use shared::web::{Document, Json, List, PageQuery, Problem, ProblemBody, Query, limit_of};
use utoipa::{OpenApi, ToSchema};

use crate::access::{Access, Checker};
use crate::actions::{self, PolicyDraft, Verdict};
use crate::pass::{self, Pass};
use crate::policy::{Policy, Rule, Teaser};

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    check_one,
    check_many,
    allow,
    give_pass,
    list_policies,
    read_policy,
    write_policy,
    delete_policy,
    list_resources,
    write_resource,
    delete_resource
))]
pub struct ApiDoc;

/// Whether the visitor may have a resource.
#[derive(Serialize, ToSchema)]
pub struct Check {
    /// The resource asked about.
    resource: String,
    /// Whether they may.
    allowed: bool,
    /// Why not; `unknown` also where the visitor may not know that it exists.
    reason: Option<&'static str>,
    /// The ways in.
    how_to_join: Vec<Step>,
}

impl From<Verdict> for Check {
    fn from(verdict: Verdict) -> Self {
        let Verdict { resource, reason, how_to_join } = verdict;
        Self { resource, allowed: reason.is_none(), reason, how_to_join }
    }
}

/// What to check.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckQuery {
    resource: String,
}

/// What to check, many at once.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckRequest {
    /// Up to 100: `post:ID`, `idea:ID`, `reply:ID`, `space:SLUG`, or names of outside resources.
    resources: Vec<String>,
}

/// The answers, in the order asked.
#[derive(Serialize, ToSchema)]
pub struct Checks {
    items: Vec<Check>,
}

/// Whether you may have one resource.
#[utoipa::path(get, path = "/api/v1/communities/{community}/gate/check", tag = "gate",
    params(("community" = String, Path), ("resource" = String, Query)),
    responses((status = 200, body = Check), (status = 422, body = ProblemBody)))]
pub(crate) async fn check_one(
    Checker(access): Checker,
    Query(query): Query<CheckQuery>,
) -> Result<Json<Check>, Problem> {
    let mut verdicts = actions::check(&access, &[query.resource]).await?;
    verdicts.pop().map(|verdict| Json(verdict.into())).ok_or_else(Problem::not_found)
}

/// Whether you may have each of these resources.
#[utoipa::path(post, path = "/api/v1/communities/{community}/gate/check", tag = "gate",
    params(("community" = String, Path)), request_body = CheckRequest,
    responses((status = 200, body = Checks), (status = 422, body = ProblemBody)))]
pub(crate) async fn check_many(
    Checker(access): Checker,
    Json(request): Json<CheckRequest>,
) -> Result<Json<Checks>, Problem> {
    let verdicts = actions::check(&access, &request.resources).await?;
    Ok(Json(Checks { items: verdicts.into_iter().map(Check::from).collect() }))
}

/// Whether you may have one resource, as a status alone: for a proxy that asks before it serves (nginx `auth_request`).
/// The member's handle is in `X-Folkmoot-Member`.
#[utoipa::path(get, path = "/api/v1/communities/{community}/gate/allow", tag = "gate",
    params(("community" = String, Path), ("resource" = String, Query)),
    responses((status = 204), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn allow(Checker(access): Checker, Query(query): Query<CheckQuery>) -> Result<Response, Problem> {
    actions::allow(&access, &query.resource).await?;
    let mut response = (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "private, no-store")]).into_response();
    let handle = access.visitor.identity.as_ref().map(|identity| HeaderValue::from_str(identity.handle.as_str()));
    if let Some(Ok(handle)) = handle {
        response.headers_mut().insert("x-folkmoot-member", handle);
    }
    Ok(response)
}

/// For what a pass is wanted.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassRequest {
    /// A resource, as for a check.
    resource: String,
}

/// A pass for one resource, good for five minutes: whoever guards it can verify the pass without asking here, by the
/// community's `/.well-known/jwks.json`.
#[utoipa::path(post, path = "/api/v1/communities/{community}/gate/pass", tag = "gate",
    params(("community" = String, Path)), request_body = PassRequest,
    responses((status = 200, body = Pass), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn give_pass(
    Checker(access): Checker,
    Json(request): Json<PassRequest>,
) -> Result<Json<Pass>, Problem> {
    Ok(Json(pass::give(&access, &request.resource).await?))
}

/// The keys passes are signed with, as a JWK Set.
pub(crate) async fn key_set(Checker(access): Checker) -> Response {
    let keys = pass::key_set(&access.app, &access.community.slug);
    let kind = (header::CONTENT_TYPE, "application/jwk-set+json");
    ([kind, (header::CACHE_CONTROL, "public, max-age=300")], keys.to_string()).into_response()
}

/// What a policy is to say.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PolicyRequest {
    /// Its name for people, 1 to 80 characters.
    pub(crate) title: String,
    /// Who passes.
    pub(crate) rule: Rule,
    /// What the others may know.
    pub(crate) teaser: Teaser,
}

/// All policies.
#[utoipa::path(get, path = "/api/v1/communities/{community}/gate/policies", tag = "gate",
    params(("community" = String, Path)), responses((status = 200, body = List<Policy>), (status = 403, body = ProblemBody)))]
pub(crate) async fn list_policies(access: Access) -> Result<Json<List<Policy>>, Problem> {
    access.at_least(Role::Manager)?;
    Ok(Json(List { items: access.policies().cloned().collect(), next: None }))
}

/// One policy.
#[utoipa::path(get, path = "/api/v1/communities/{community}/gate/policies/{name}", tag = "gate",
    params(("community" = String, Path), ("name" = String, Path)),
    responses((status = 200, body = Policy), (status = 404, body = ProblemBody)))]
pub(crate) async fn read_policy(
    access: Access,
    Path((_, name)): Path<(String, String)>,
) -> Result<Json<Policy>, Problem> {
    access.at_least(Role::Manager)?;
    let policy = access.policies().find(|policy| policy.name == name).ok_or_else(Problem::not_found)?;
    Ok(Json(policy.clone()))
}

/// Makes a policy, or changes it. The body is JSON, or TOML as `application/toml`.
#[utoipa::path(put, path = "/api/v1/communities/{community}/gate/policies/{name}", tag = "gate",
    params(("community" = String, Path), ("name" = String, Path)), request_body = PolicyRequest,
    responses((status = 200, body = Policy), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn write_policy(
    access: Access,
    Path((_, name)): Path<(String, String)>,
    Document(request): Document<PolicyRequest>,
) -> Result<Json<Policy>, Problem> {
    let PolicyRequest { title, rule, teaser } = request;
    Ok(Json(actions::put_policy(&access, &name, PolicyDraft { title, rule, teaser }).await?))
}

/// Drops a policy nothing stands behind.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/gate/policies/{name}", tag = "gate",
    params(("community" = String, Path), ("name" = String, Path)),
    responses((status = 204), (status = 404, body = ProblemBody), (status = 409, body = ProblemBody)))]
pub(crate) async fn delete_policy(
    access: Access,
    Path((_, name)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    actions::delete_policy(&access, &name).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// An outside resource.
#[derive(Serialize, ToSchema)]
pub struct Resource {
    /// The name it is checked by.
    name: String,
    /// What it is called.
    title: String,
    /// The policy in front of it.
    policy: String,
}

/// What an outside resource is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResourceRequest {
    /// What it is called, 1 to 200 characters.
    title: String,
    /// The policy in front of it.
    policy: String,
}

/// The outside resources, by name.
#[utoipa::path(get, path = "/api/v1/communities/{community}/gate/resources", tag = "gate",
    params(("community" = String, Path), ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Resource>), (status = 403, body = ProblemBody)))]
pub(crate) async fn list_resources(
    access: Access,
    Query(page): Query<PageQuery>,
) -> Result<Json<List<Resource>>, Problem> {
    let limit = limit_of(page.limit.as_deref())?;
    let list = actions::list_resources(&access, page.cursor.as_deref(), limit).await?;
    Ok(Json(list.map(|row| Resource { name: row.name, title: row.title, policy: row.policy })))
}

/// Puts an outside resource behind a policy.
#[utoipa::path(put, path = "/api/v1/communities/{community}/gate/resources/{name}", tag = "gate",
    params(("community" = String, Path), ("name" = String, Path)), request_body = ResourceRequest,
    responses((status = 200, body = Resource), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn write_resource(
    access: Access,
    Path((_, name)): Path<(String, String)>,
    Json(request): Json<ResourceRequest>,
) -> Result<Json<Resource>, Problem> {
    let ResourceRequest { title, policy } = request;
    actions::put_resource(&access, &name, &title, &policy).await?;
    Ok(Json(Resource { name, title, policy }))
}

/// Takes an outside resource out from behind its policy: nobody may have it any more.
#[utoipa::path(delete, path = "/api/v1/communities/{community}/gate/resources/{name}", tag = "gate",
    params(("community" = String, Path), ("name" = String, Path)),
    responses((status = 204), (status = 404, body = ProblemBody)))]
pub(crate) async fn delete_resource(
    access: Access,
    Path((_, name)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    actions::delete_resource(&access, &name).await?;
    Ok(StatusCode::NO_CONTENT)
}
