//! The checks as a function, for the hosts that run functions.

#![cfg(target_family = "wasm")]

shared::function!(|app| shared::web::Server::new(crate::routes(), app));
