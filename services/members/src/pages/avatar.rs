//! Pictures of members.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use gate::Access;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde::Deserialize;
use shared::web::{Problem, Query};

use crate::actions::profile as actions;

/// Which version of the picture.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct PictureQuery {
    v: String,
}

/// The picture. Under the address of its version a browser may keep it for good; shared caches never may, for it stands
/// behind the gate of the profile.
pub(crate) async fn show(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Query(query): Query<PictureQuery>,
) -> Result<Response, Problem> {
    let picture = actions::picture(&access, &handle).await?;
    let lasting = query.v == picture.version;
    let keep = if lasting { "private, max-age=31536000, immutable" } else { "private, no-cache" };
    Ok(([(CONTENT_TYPE, picture.kind.as_str()), (CACHE_CONTROL, keep)], picture.bytes).into_response())
}
