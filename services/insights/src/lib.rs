//! What a community brought: views, people, answers, surveys, against its goals. See the README beside this crate.

pub mod api;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

use shared::web::Routes;

/// The routes of this service.
pub fn routes() -> Routes {
    Routes::new()
}
