//! Campaigns: a community from one file, and its life from draft to archive. See the README beside this crate.

mod actions;
pub mod api;
pub mod goal;
pub mod manifest;
mod pages;
pub mod schema;
mod store;
pub mod templates;
mod view;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::campaign::{Whole, read, say};
pub use view::goals::measure_word;
pub use view::{life, now, page, welcome};

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    Routes::new()
        .post("/api/v1/communities", api::communities::make)
        .post(format!("{API}/operator"), api::communities::enter)
        .get(format!("{API}/host"), api::hosts::read)
        .put(format!("{API}/operator/host"), api::hosts::put)
        .get(format!("{API}/campaign"), api::campaign::read)
        .put(format!("{API}/campaign"), api::campaign::put)
        .post(format!("{API}/campaign/state"), api::campaign::state)
        .get(format!("{API}/campaign/seeds"), api::seeds::list)
        .put(format!("{API}/campaign/seeds/{{key}}"), api::seeds::put)
        .get(format!("{PAGES}/studio/campaign/text"), pages::text::show)
        .post(format!("{PAGES}/studio/campaign/text"), pages::text::save)
        .get(format!("{PAGES}/studio/campaign/dates"), pages::dates::show)
        .post(format!("{PAGES}/studio/campaign/dates"), pages::dates::save)
        .get(format!("{PAGES}/studio/campaign/goals"), pages::goals::show)
        .post(format!("{PAGES}/studio/campaign/goals"), pages::goals::save)
}
