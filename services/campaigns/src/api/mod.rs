//! Campaigns as JSON.

pub(crate) mod campaign;
pub(crate) mod communities;
pub(crate) mod seeds;

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    communities::make,
    communities::enter,
    campaign::read,
    campaign::put,
    campaign::state,
    seeds::list,
    seeds::put
))]
pub struct ApiDoc;
