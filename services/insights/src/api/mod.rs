//! The JSON of this service.

pub(crate) mod csv;
pub(crate) mod numbers;

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    numbers::read,
    csv::read,
    crate::survey::api::read,
    crate::survey::api::answer,
    crate::survey::api::settings,
    crate::survey::api::set,
    crate::survey::api::results,
    crate::survey::api::answers
))]
pub struct ApiDoc;
