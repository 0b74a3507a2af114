//! What one request cost, told to the client as `Server-Timing` and to the operator where it failed.

use axum::response::Response;
use http::HeaderValue;

use super::{Problem, RequestContext, pages_cache};
use crate::domain::Slug;

/// Adds `Server-Timing`: `app` the whole, `sql` the part spent waiting for the database with the number of statements,
/// `kv` the part for the key-value store, `rows` the rows it read where the host counts them.
pub(super) fn tell(response: &mut Response, context: &RequestContext, millis: f64, cached: bool) {
    let mut timing =
        format!("app;dur={millis:.2}, sql;dur={:.2};desc=\"{}\"", context.sql_millis(), context.statements());
    if context.kv_millis() > 0.0 {
        timing.push_str(&format!(", kv;dur={:.2}", context.kv_millis()));
    }
    if context.rows_read() > 0 {
        timing.push_str(&format!(", rows;desc=\"{}\"", context.rows_read()));
    }
    if cached {
        timing.push_str(", cache;desc=\"hit\"");
    }
    if let Ok(value) = HeaderValue::from_str(&timing) {
        response.headers_mut().insert("server-timing", value);
    }
}

/// How the codes of refusals begin that an operator wants to see: somebody came with a token, a key, a link or a signature
/// that was no good.
const WATCHED: [&str; 7] = ["token_", "session_", "key_", "link_", "hook_", "invitation_", "foreign_origin"];

/// Tells the host's log of failures, with the operator's message, and of refusals that may be attempts. It never holds what
/// a visitor sent, nor the address they sent it to: links have secrets in them.
pub(super) fn log_failure(response: &Response, path: &str, trace: &str) {
    let Some(problem) = response.extensions().get::<Problem>().map(Problem::body) else { return };
    let trace = if trace.is_empty() { String::new() } else { format!("trace={trace} ") };
    if let Some(message) = &problem.operator {
        crate::host::log(&format!("{trace}{message}"));
    } else if WATCHED.iter().any(|begin| problem.code.starts_with(begin)) {
        let community = pages_cache::community_of(path).filter(|slug| slug.parse::<Slug>().is_ok()).unwrap_or("-");
        crate::host::log(&format!("{trace}refused code={} community={community}", problem.code));
    }
}
