//! This service as a function of its own.

#![cfg(target_family = "wasm")]

use shared::web::{App, Server};

fn server(app: App) -> Server {
    Server::new(crate::routes(), app)
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
#[worker::event(fetch)]
async fn fetch(
    request: worker::web_sys::Request,
    env: worker::Env,
    _context: worker::Context,
) -> worker::Result<worker::web_sys::Response> {
    shared::host::workers::serve(server, request, env).await
}

#[cfg(target_os = "wasi")]
#[spin_sdk::http_service]
async fn handle(request: spin_sdk::http::Request) -> Result<axum::response::Response, std::convert::Infallible> {
    shared::host::spin::serve(server, request).await
}
