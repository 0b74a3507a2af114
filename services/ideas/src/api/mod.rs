//! Ideas and the roadmap as JSON.

pub(crate) mod ideas;
pub(crate) mod log;
pub(crate) mod replies;
pub(crate) mod status;

use utoipa::OpenApi;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    ideas::list,
    ideas::create,
    ideas::similar,
    ideas::read,
    ideas::edit,
    ideas::delete,
    ideas::history,
    replies::list,
    replies::create,
    log::changelog,
    log::budget,
    status::set,
    status::own,
    status::merge,
    status::unmerge,
    status::roadmap
))]
pub struct ApiDoc;
