//! What one request cost, told to the client as `Server-Timing` and to the operator where it failed.

use axum::response::Response;
use http::HeaderValue;

use super::{Problem, RequestContext};

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

/// Hands the operator's message of a failure to the host's log. It never holds what a visitor sent.
pub(super) fn log_failure(response: &Response, trace: &str) {
    let operator = response.extensions().get::<Problem>().and_then(|problem| problem.body().operator.as_deref());
    if let Some(message) = operator {
        crate::host::log(&format!("trace={trace} {message}"));
    }
}
