//! What a browser asks before a page of another site may send something: whether that site is listed.

use axum::response::Response;
use http::HeaderMap;
use shared::web::cors;

use crate::Access;

/// Answers for any route of a community that takes something from the company's own sites.
pub async fn preflight(access: Access, headers: HeaderMap) -> Response {
    cors::preflight(&access.community.sites, &headers)
}
