//! Posts, replies, spaces and tags as JSON.

pub(crate) mod pins;
pub(crate) mod places;
pub(crate) mod posts;
pub mod replies;
pub(crate) mod schedule;
pub(crate) mod similar;

use serde::{Deserialize, Deserializer, Serialize};
use utoipa::{OpenApi, ToSchema};

use crate::store::Revision;

/// This service's part of the API document.
#[derive(OpenApi)]
#[openapi(paths(
    posts::list,
    posts::create,
    posts::read,
    posts::edit,
    posts::delete,
    posts::history,
    posts::accept,
    posts::unaccept,
    pins::pin,
    pins::unpin,
    schedule::list,
    similar::similar,
    replies::list,
    replies::create,
    replies::read,
    replies::edit,
    replies::delete,
    replies::history,
    places::list_spaces,
    places::put_space,
    places::list_tags,
    places::read_tag,
    places::put_tag
))]
pub struct ApiDoc;

/// What something said before an edit.
#[derive(Serialize, ToSchema)]
pub struct Version {
    /// The first is 1.
    version: i64,
    /// Its title then; empty for a reply.
    title: String,
    /// Its Markdown then.
    body_md: String,
    /// When that was written.
    #[schema(value_type = String)]
    written_at: shared::domain::Time,
}

impl From<Revision> for Version {
    fn from(Revision { version, title, body_md, written_at }: Revision) -> Self {
        Self { version, title, body_md, written_at }
    }
}

/// Tells a field that is null (take it away) from one that is not there (leave it).
pub fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}
