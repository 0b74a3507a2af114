//! Votes on posts, replies and ideas. See the README beside this crate.

mod actions;
pub mod api;
mod pages;
mod store;
mod vote;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::{Budget, budget, cast, points};
pub use store::{Cast, cast_by, mine};
pub use vote::{Kind, Tally, Value};

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    Routes::new()
        .get(format!("{API}/votes/{{kind}}/{{id}}"), api::read)
        .put(format!("{API}/votes/{{kind}}/{{id}}"), api::cast)
        .get(format!("{API}/votes/{{kind}}/{{id}}/voters"), api::voters)
        .post(format!("{PAGES}/vote/{{kind}}/{{id}}"), pages::cast)
}
