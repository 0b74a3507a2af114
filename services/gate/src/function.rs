//! This service as a function of its own.

#![cfg(target_family = "wasm")]

shared::function!(|app| shared::web::Server::new(crate::routes(), app));
