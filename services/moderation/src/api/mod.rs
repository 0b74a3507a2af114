//! Moderation as JSON.

pub(crate) mod flags;
pub(crate) mod guidelines;
pub(crate) mod log;
pub(crate) mod queue;
pub(crate) mod settings;

use shared::web::Problem;
use utoipa::OpenApi;
use votes::Kind;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    flags::flag,
    queue::list,
    queue::decide,
    queue::move_post,
    log::list,
    settings::read,
    settings::write,
    guidelines::read,
    guidelines::write,
    guidelines::accept
))]
pub struct ApiDoc;

/// What can be flagged: the same kinds as can be voted on.
pub(crate) fn kind_of(text: &str) -> Result<Kind, Problem> {
    Kind::parse(text).ok_or_else(Problem::not_found)
}
