//! The `Fetch` port: HTTP to the outside.

use async_trait::async_trait;
use http::{HeaderMap, Method, StatusCode};

/// A request to the outside.
#[derive(Debug, Clone)]
pub struct FetchRequest {
    /// GET, POST and so on.
    pub method: Method,
    /// The whole address.
    pub url: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body; empty for none.
    pub body: Vec<u8>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct FetchResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Vec<u8>,
}

/// The outside did not answer. The words are for the operator.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no answer from outside: {0}")]
pub struct FetchError(pub String);

/// The most bytes of an answer that are read.
pub const ANSWER_LIMIT: usize = 10 << 20;
/// How long an answer is waited for, in seconds.
pub const ANSWER_SECONDS: u64 = 30;

/// Sends requests to the outside. A redirect is an answer like any other: following it is the caller's decision, because it
/// may lead where the caller would not have gone.
#[async_trait]
pub trait Fetch: Send + Sync {
    /// Sends it and reads the whole answer.
    async fn send(&self, request: FetchRequest) -> Result<FetchResponse, FetchError>;
}
