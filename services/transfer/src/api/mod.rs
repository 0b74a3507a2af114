//! The JSON of this service, and the NDJSON.

use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use shared::domain::FieldError;
use shared::web::{App, Json, Problem, ProblemBody, Query};
use utoipa::{OpenApi, ToSchema};

use crate::actions::import::Progress;
use crate::actions::{export as out, import};
use crate::words;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(export, progress, take_in))]
pub struct ApiDoc;

/// What the answer names the next chunk by.
pub const NEXT: HeaderName = HeaderName::from_static("folkmoot-next");

/// Lines of JSON.
pub const NDJSON: &str = "application/x-ndjson";

/// Where an export goes on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct After {
    after: Option<String>,
}

/// The whole community as lines of JSON, a chunk at a time: the header `Folkmoot-Next` has what the next chunk is asked with, and is
/// not there with the last. For managers; the log tells of it.
#[utoipa::path(get, path = "/api/v1/communities/{community}/export", tag = "transfer",
    params(("community" = String, Path), ("after" = Option<String>, Query, description = "What `Folkmoot-Next` said")),
    responses((status = 200, content_type = "application/x-ndjson", body = String),
        (status = 401, body = ProblemBody), (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn export(access: Access, Query(query): Query<After>) -> Result<Response, Problem> {
    let chunk = out::chunk(&access, query.after.as_deref()).await?;
    let mut answer = chunk.text.into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(NDJSON));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    if let Some(next) = chunk.next.and_then(|word| HeaderValue::try_from(word).ok()) {
        headers.insert(NEXT, next);
    }
    Ok(answer)
}

/// How far an import has come.
#[derive(Serialize, ToSchema)]
pub(crate) struct ImportProgress {
    /// The community in addresses.
    community: String,
    /// How many lines of the file have been taken in: the next chunk begins behind them.
    lines: i64,
    /// The digest of these lines, each in turn: SHA-256, base64url, of the digest before it, a line break and the line.
    digest: String,
    /// Whether the last line was among them. Until then the community is a draft.
    finished: bool,
}

fn answer(community: String, progress: Progress) -> Response {
    let Progress { lines, digest, finished } = progress;
    let body = Json(ImportProgress { community, lines, digest, finished });
    ([(CACHE_CONTROL, "private, no-store")], body).into_response()
}

/// How far an import of this name has come; zero lines where none has begun. For whoever runs the deployment, by an operator's token.
#[utoipa::path(get, path = "/api/v1/communities/{community}/import", tag = "transfer",
    params(("community" = String, Path)),
    responses((status = 200, body = ImportProgress), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 404, body = ProblemBody), (status = 409, body = ProblemBody)))]
pub(crate) async fn progress(app: App, headers: HeaderMap, Path(community): Path<String>) -> Result<Response, Problem> {
    let progress = import::progress(&app, &headers, &community).await?;
    Ok(answer(community, progress))
}

/// What comes before a chunk.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Before {
    #[serde(default)]
    lines: i64,
    #[serde(default)]
    digest: String,
}

/// Takes in the next lines of a file that an export wrote, at most 512 KB at a time, and makes the community with the first ones.
/// For whoever runs the deployment, by an operator's token. A chunk that is sent twice is taken in once; one that is refused
/// leaves nothing behind.
#[utoipa::path(post, path = "/api/v1/communities/{community}/import", tag = "transfer",
    params(("community" = String, Path, description = "What it is called here"),
        ("lines" = Option<i64>, Query, description = "How many lines come before this chunk"),
        ("digest" = Option<String>, Query, description = "Their digest")),
    request_body(content = String, content_type = "application/x-ndjson"),
    responses((status = 200, body = ImportProgress), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 404, body = ProblemBody), (status = 409, body = ProblemBody), (status = 413, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn take_in(
    app: App,
    headers: HeaderMap,
    Path(community): Path<String>,
    Query(before): Query<Before>,
    body: Bytes,
) -> Result<Response, Problem> {
    let text = std::str::from_utf8(&body).map_err(|_| FieldError::new("body", "invalid", words::LIMIT_LINE))?;
    let before = (before.lines, before.digest.as_str());
    let progress = import::chunk(&app, &headers, &community, before, text).await?;
    Ok(answer(community, progress))
}
