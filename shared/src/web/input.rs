//! Extractors that refuse bad input with a problem that names the field.

use std::str::FromStr;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts};
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderMap, Request, StatusCode, header};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{App, Problem};
use crate::domain::{FieldError, Id};
use crate::words::{Message, common};

/// The JSON body of a request, or JSON to answer with.
pub struct Json<T>(pub T);

/// The fields of a form on a page.
pub struct Form<T>(pub T);

/// The query of the address.
pub struct Query<T>(pub T);

/// The most bytes a request body has: the longest body and title in the widest script, with room for the rest.
pub(super) const BODY_LIMIT: usize = 512 * 1024;

pub(super) fn too_large() -> Problem {
    Problem::new(
        StatusCode::PAYLOAD_TOO_LARGE,
        "too_large",
        common::TITLE_TOO_LARGE,
        common::detail_too_large(BODY_LIMIT / 1024),
    )
}

fn content_type_is(headers: &HeaderMap, wanted: &str) -> bool {
    let given = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(wanted))
}

pub(super) async fn read<B>(request: Request<B>, wanted: &'static str) -> Result<Bytes, Problem>
where
    Request<B>: Into<Request<axum::body::Body>>,
{
    let request: Request<axum::body::Body> = request.into();
    if !content_type_is(request.headers(), wanted) {
        return Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "wrong_content_type",
            common::TITLE_CONTENT_TYPE,
            common::detail_content_type(wanted),
        ));
    }
    // The server has already refused bodies over the limit; this is where a broken transfer shows.
    axum::body::to_bytes(request.into_body(), BODY_LIMIT).await.map_err(|_| too_large())
}

impl<T: DeserializeOwned> FromRequest<App> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: axum::extract::Request, _app: &App) -> Result<Self, Problem> {
        let bytes = read(request, "application/json").await?;
        if let Err(error) = std::str::from_utf8(&bytes) {
            return Err(Problem::bad_request("invalid_utf8", common::detail_body_not_utf8(error.valid_up_to())));
        }
        // serde would also take a list of the fields in their order, which nobody means.
        if bytes.trim_ascii_start().starts_with(b"[") && serde_json::from_slice::<serde::de::IgnoredAny>(&bytes).is_ok()
        {
            return Err(FieldError::new("body", "invalid", common::LIMIT_JSON_OBJECT).into());
        }
        let mut reader = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut reader)
            .map_err(|error| json_problem(&error.path().to_string(), error.inner()))?;
        reader.end().map_err(|error| json_problem("", &error))?;
        Ok(Self(value))
    }
}

/// What serde complains of, without the place, which is said apart.
fn complaint(words: &str) -> Message {
    Message::verbatim(words.split(" at line ").next().unwrap_or(words).to_owned())
}

/// What serde says of a broken body, by field.
fn json_problem(path: &str, error: &serde_json::Error) -> Problem {
    let words = error.to_string();
    if error.is_syntax() || error.is_eof() {
        let detail = common::detail_not_json(error.line(), error.column(), complaint(&words));
        return Problem::bad_request("invalid_json", detail);
    }
    let named = |marker: &str| words.strip_prefix(marker).and_then(|rest| rest.split('`').next());
    let inner = |name: &str| if path == "." || path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    let reason = complaint(&words);
    if let Some(name) = named("unknown field `") {
        // The path may already end in the unknown name: serde was about to enter it.
        let field = if path == name || path.ends_with(&format!(".{name}")) { path.to_owned() } else { inner(name) };
        return FieldError::new(field, "unknown", reason).into();
    }
    if let Some(name) = named("missing field `") {
        return FieldError::new(inner(name), "missing", reason).into();
    }
    if let Some(name) = named("duplicate field `") {
        return FieldError::new(inner(name), "invalid", reason).into();
    }
    FieldError::new(if path == "." { "body" } else { path }, "invalid", reason).into()
}

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Problem;

    async fn from_request(request: axum::extract::Request, _app: &App) -> Result<Self, Problem> {
        let bytes = read(request, "application/x-www-form-urlencoded").await?;
        decode_form(&bytes).await.map(Self)
    }
}

impl<T: DeserializeOwned> FromRequestParts<App> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Problem> {
        decode_query(parts.uri.query().unwrap_or_default()).map(Self)
    }
}

/// `a=1&b=2`, as forms are written. Not by way of an address, which has 64 KB at most: a form may be as long as any body.
async fn decode_form<T: DeserializeOwned>(pairs: &Bytes) -> Result<T, Problem> {
    std::str::from_utf8(pairs).map_err(|_| not_utf8("form"))?;
    let request = Request::post("/")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(axum::body::Body::from(pairs.clone()))
        .map_err(|_| FieldError::new("form", "invalid", common::LIMIT_PAIRS))?;
    let decoded = axum::Form::<T>::from_request(request, &()).await;
    decoded.map(|form| form.0).map_err(|error| unread("form", &error))
}

/// `a=1&b=2`, as queries are written.
fn decode_query<T: DeserializeOwned>(pairs: &str) -> Result<T, Problem> {
    let request = Request::builder()
        .uri(format!("/?{pairs}"))
        .body(())
        .map_err(|_| FieldError::new("query", "invalid", common::LIMIT_PAIRS))?;
    let decoded = axum::extract::Query::<T>::try_from_uri(request.uri());
    decoded.map(|query| query.0).map_err(|error| unread("query", &error))
}

/// Why pairs could not be read, with the field.
fn unread(whole: &str, error: &dyn std::error::Error) -> Problem {
    let words = error.source().map_or_else(|| error.to_string(), ToString::to_string);
    let (path, reason) = words.split_once(": ").unwrap_or((whole, &words));
    let quoted = reason.split('`').nth(1);
    let (code, field) = match quoted {
        Some(name) if reason.starts_with("unknown field") => ("unknown", name),
        Some(name) if reason.starts_with("missing field") => ("missing", name),
        Some(name) if reason.starts_with("duplicate field") => ("invalid", name),
        _ => ("invalid", path),
    };
    FieldError::new(field, code, Message::verbatim(reason.to_owned())).into()
}

fn not_utf8(whole: &str) -> Problem {
    Problem::bad_request("invalid_utf8", common::detail_not_utf8(whole))
}

/// An id out of the path: what is no id names nothing, so it is not found.
pub fn path_id<K>(text: &str) -> Result<Id<K>, Problem> {
    Id::from_str(text).map_err(|_| Problem::not_found())
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
            Err(error) => Problem::broken(format!("an answer could not be written: {error}")).into_response(),
        }
    }
}
