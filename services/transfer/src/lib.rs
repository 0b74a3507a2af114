//! A whole community as NDJSON: out of one host and into another. See the README beside this crate.

mod actions;
pub mod api;
mod format;
mod kind;
mod schema;
mod store;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use format::chained;
pub use schema::{Fate, fates, told as schema_told};

use shared::web::{API, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    Routes::new()
        .get(format!("{API}/export"), api::export)
        .get(format!("{API}/import"), api::progress)
        .post(format!("{API}/import"), api::take_in)
}
