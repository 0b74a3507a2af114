//! What every deployable function's entry does.

use std::cell::OnceCell;
use std::sync::Arc;

use axum::body::to_bytes;
use http::{HeaderMap, StatusCode};
use worker::send::SendFuture;
use worker::web_sys;

use super::http::{request, response};
use crate::web::{Routes, Server};

thread_local! {
    /// Made by an instance's first request; its bindings serve the later ones as well.
    static SERVER: OnceCell<Arc<Server>> = const { OnceCell::new() };
}

fn server(routes: fn() -> Routes, with_assets: bool, env: &worker::Env) -> worker::Result<Arc<Server>> {
    SERVER.with(|cell| {
        if let Some(server) = cell.get() {
            return Ok(server.clone());
        }
        let server = Server::new(routes(), super::app(env)?);
        let server = if with_assets { server.with_assets() } else { server };
        Ok(cell.get_or_init(|| Arc::new(server)).clone())
    })
}

/// Answers one request with these routes, and with the pages' own files if this function is to serve them.
pub async fn serve(
    routes: fn() -> Routes,
    with_assets: bool,
    raw: web_sys::Request,
    env: worker::Env,
) -> worker::Result<web_sys::Response> {
    let server = server(routes, with_assets, &env)?;
    let Some(request) = request(&raw) else {
        return Ok(response(StatusCode::BAD_REQUEST, &HeaderMap::new(), b"the address can't be read\n")?);
    };
    let (parts, body) = SendFuture::new(server.handle(request)).await.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(|error| worker::Error::RustError(error.to_string()))?;
    Ok(response(parts.status, &parts.headers, &body)?)
}
