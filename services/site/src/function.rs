//! The whole site as one function.

#![cfg(target_family = "wasm")]

shared::function!(|app| shared::web::Server::new(crate::routes(), app).with_assets());
