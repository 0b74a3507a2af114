//! Campaigns as JSON.

pub(crate) mod campaign;
pub(crate) mod communities;
pub(crate) mod hosts;
pub(crate) mod seeds;

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    communities::make,
    communities::enter,
    hosts::read,
    hosts::put,
    campaign::read,
    campaign::put,
    campaign::state,
    seeds::list,
    seeds::put
))]
pub struct ApiDoc;
