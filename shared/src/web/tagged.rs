//! Answers that show one thing with a version.

use super::Json;
use crate::domain::Versioned;
use axum::response::{IntoResponse, Response};

/// The version of the thing an answer shows, put in the answer's extensions: it becomes the first part of the `ETag`, and
/// `If-Match` goes by it alone, so that a vote in between does not make an edit look stale.
#[derive(Debug, Clone, Copy)]
pub(super) struct Version(pub(super) i64);

/// A thing as JSON, with its version in the `ETag`.
pub struct Tagged<T>(pub T);

impl<T: Versioned> IntoResponse for Tagged<T> {
    fn into_response(self) -> Response {
        let version = Version(self.0.version());
        let mut response = Json(self.0).into_response();
        response.extensions_mut().insert(version);
        response
    }
}
