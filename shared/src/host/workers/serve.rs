//! What every deployable function's entry does.

use std::cell::OnceCell;
use std::sync::Arc;

use axum::body::to_bytes;
use http::{HeaderMap, StatusCode};
use worker::send::SendFuture;
use worker::web_sys;

use super::http::{request, response};
use crate::web::{App, Server};

thread_local! {
    /// Made by an instance's first request; its bindings serve the later ones as well.
    static SERVER: OnceCell<Arc<Server>> = const { OnceCell::new() };
}

fn server(make: fn(App) -> Server, env: &worker::Env) -> worker::Result<Arc<Server>> {
    SERVER.with(|cell| {
        if let Some(server) = cell.get() {
            return Ok(server.clone());
        }
        let app = super::app(env)?;
        Ok(cell.get_or_init(|| Arc::new(make(app))).clone())
    })
}

/// Answers one request with the server that `make` makes of the ports. The function is kept alive for what is left to do.
pub async fn serve(
    make: fn(App) -> Server,
    raw: web_sys::Request,
    env: worker::Env,
    context: &worker::Context,
) -> worker::Result<web_sys::Response> {
    let server = server(make, &env)?;
    let Some(request) = request(&raw) else {
        return Ok(response(StatusCode::BAD_REQUEST, &HeaderMap::new(), b"the address can't be read\n")?);
    };
    let (answer, later) = SendFuture::new(server.answer(request)).await;
    if !later.is_empty() {
        context.wait_until(later.done());
    }
    let (parts, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(|error| worker::Error::RustError(error.to_string()))?;
    Ok(response(parts.status, &parts.headers, &body)?)
}
