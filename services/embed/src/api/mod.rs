//! This service as JSON.

pub(crate) mod shown;
pub(crate) mod sites;

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(sites::read, sites::put, shown::ideas, shown::topics, shown::thread, shown::nps))]
pub struct ApiDoc;
