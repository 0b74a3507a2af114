//! What can be done: one function a use case, each authorises, then validates, then stores.

pub(crate) mod beside;
pub(crate) mod feed;
pub mod import;
pub(crate) mod lists;
pub(crate) mod map;
pub(crate) mod pins;
pub(crate) mod places;
pub(crate) mod places_in;
pub(crate) mod posts;
pub(crate) mod replies;
pub(crate) mod schedule;
pub(crate) mod search;
pub(crate) mod similar;

use http::HeaderMap;
use shared::ports::Rows;
use shared::web::Problem;

use crate::words;

/// The version an edit goes by: that of `If-Match` if there is one, else the one that was just read.
pub fn expected_version(headers: &HeaderMap, read: i64) -> Result<i64, Problem> {
    let Some(tag) = headers.get(http::header::IF_MATCH) else { return Ok(read) };
    let tag = tag.to_str().unwrap_or_default().trim().trim_start_matches("W/").trim_matches('"');
    if tag == "*" {
        return Ok(read);
    }
    let version = tag.split('-').next().and_then(|version| version.parse().ok());
    version.ok_or_else(|| Problem::bad_request("invalid_if_match", words::INVALID_IF_MATCH))
}

/// The edit took place, if a row came back; else somebody was faster.
pub fn edited(rows: &Rows) -> Result<(), Problem> {
    if rows.is_empty() { Err(Problem::stale()) } else { Ok(()) }
}
