//! `Idempotency-Key`: a POST sent twice has one effect, and the second gets the first one's answer.
//!
//! The key is kept in the same batch as what it answers for. So a crash leaves both or neither, and of two that arrive at
//! once the later one's batch is refused whole and finds the earlier one's answer.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{App, Json, Problem};
use crate::domain::{MemberId, Time};
use crate::ports::{Db, DbError, Stmt};
use crate::words::common;

/// For how long a key is remembered, in seconds.
const REMEMBERED: i64 = 24 * 3600;

/// The key of a request, if it has one, and what it was sent with.
#[derive(Debug, Clone, Default)]
pub struct Once(Option<Key>);

#[derive(Debug, Clone)]
struct Key {
    key: String,
    /// Tells the same request from another one under the same key.
    request: String,
}

/// What a POST made.
pub enum Created<T> {
    /// Now.
    Now(T),
    /// Earlier, under the same key: the answer of then, as JSON.
    Earlier(String),
}

#[derive(Deserialize)]
struct KeptRow {
    request: String,
    answer: String,
}

impl Once {
    /// The key of a request with this body.
    pub(super) fn of(parts: &Parts, body: &[u8]) -> Result<Option<Self>, Problem> {
        let Some(value) = parts.headers.get("idempotency-key") else { return Ok(None) };
        let key = value
            .to_str()
            .ok()
            .filter(|key| (1..=255).contains(&key.len()))
            .ok_or_else(|| Problem::bad_request("invalid_idempotency_key", common::DETAIL_IDEMPOTENCY_KEY))?;
        let digest = Sha256::new()
            .chain_update(parts.method.as_str())
            .chain_update(parts.uri.path())
            .chain_update([0])
            .chain_update(body)
            .finalize();
        let request = digest[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Some(Self(Some(Key { key: key.to_owned(), request }))))
    }

    /// Writes what `statements` make, whose answer is `made`, once. Any error but that of a known key is the caller's.
    pub async fn write<T: Serialize>(
        &self,
        db: &dyn Db,
        (community, member, now): (&str, MemberId, Time),
        mut statements: Vec<Stmt>,
        made: T,
    ) -> Result<Result<Created<T>, Problem>, DbError> {
        let Some(Key { key, request }) = &self.0 else {
            db.batch(statements).await?;
            return Ok(Ok(Created::Now(made)));
        };
        let answer = serde_json::to_string(&made).map_err(|error| DbError::Row(error.to_string()))?;
        let forget = "DELETE FROM idempotency_keys WHERE community = ?1 AND expires_at <= ?2";
        let keep = "INSERT INTO idempotency_keys (community, member, key, request, answer, expires_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        statements.insert(0, Stmt::new(forget).bind(community).bind(now));
        let keep = Stmt::new(keep).bind(community).bind(member).bind(key.as_str()).bind(request.as_str());
        statements.insert(1, keep.bind(answer).bind(now.plus_seconds(REMEMBERED)));
        match db.batch(statements).await {
            Ok(_) => Ok(Ok(Created::Now(made))),
            Err(error) if error.is_duplicate_in("idempotency_keys") => {
                let find =
                    "SELECT request, answer FROM idempotency_keys WHERE community = ?1 AND member = ?2 AND key = ?3";
                let find = Stmt::new(find).bind(community).bind(member).bind(key.as_str());
                let kept = db.query(find).await?.first::<KeptRow>()?.ok_or(error)?;
                Ok(if kept.request == *request { Ok(Created::Earlier(kept.answer)) } else { Err(reused()) })
            }
            Err(error) => Err(error),
        }
    }
}

fn reused() -> Problem {
    Problem::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        "idempotency_key_reused",
        common::TITLE_KEY_REUSED,
        common::DETAIL_KEY_REUSED,
    )
}

impl FromRequestParts<App> for Once {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}

impl<T: Serialize> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        match self {
            Self::Now(made) => (StatusCode::CREATED, Json(made)).into_response(),
            Self::Earlier(answer) => {
                let mut response = (StatusCode::CREATED, answer).into_response();
                let headers = response.headers_mut();
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
                headers.insert("idempotency-replayed", HeaderValue::from_static("true"));
                response
            }
        }
    }
}
