//! Members: how they come in, who they are, what they have been given. See the README beside this crate.

mod actions;
pub mod api;
pub mod demo;
mod pages;
mod store;
mod view;
mod way;

#[cfg(feature = "function")]
mod function;

pub use actions::join::{Arrival, arrive};

use shared::web::{PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    ways_in()
}

fn page(path: &str) -> String {
    format!("{PAGES}{path}")
}

fn ways_in() -> Routes {
    Routes::new()
        .get(page("/join"), pages::sign_in::join)
        .get(page("/sign-in"), pages::sign_in::form)
        .post(page("/sign-in"), pages::sign_in::sign_in)
        .post(page("/sign-out"), pages::sign_in::sign_out)
        .post(page("/sign-in/email"), pages::email::ask)
        .get(page("/sign-in/email/{token}"), pages::email::open)
        .post(page("/sign-in/email/{token}"), pages::email::confirm)
        .get(page("/outbox"), pages::email::outbox)
}
