//! The JSON of this service.

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths())]
pub struct ApiDoc;
