//! Looking after the place: flags, the queue, first posts, guidelines, and the log. See the README beside this crate.

mod actions;
pub mod api;
mod case;
mod flag;
mod newcomer;
mod pages;
mod store;
mod view;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::admission::{Admission, admit, refused};
pub use actions::guidelines::welcome;
pub use actions::others::{deleting, editing};

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    let api = |path: &str| format!("{API}{path}");
    let page = |path: &str| format!("{PAGES}{path}");
    Routes::new()
        .post(api("/flags"), api::flags::flag)
        .get(api("/moderation/queue"), api::queue::list)
        .post(api("/moderation/decisions"), api::queue::decide)
        .post(api("/moderation/move"), api::queue::move_post)
        .get(api("/moderation/log"), api::log::list)
        .get(api("/moderation/settings"), api::settings::read)
        .put(api("/moderation/settings"), api::settings::write)
        .get(api("/guidelines"), api::guidelines::read)
        .put(api("/guidelines"), api::guidelines::write)
        .post(api("/guidelines/accepted"), api::guidelines::accept)
        .get(page("/flag/{kind}/{id}"), pages::flag::form)
        .post(page("/flag/{kind}/{id}"), pages::flag::flag)
        .get(page("/moderation"), pages::queue::show)
        .post(page("/moderation/decide"), pages::queue::decide)
        .post(page("/moderation/move"), pages::queue::move_post)
        .get(page("/moderation/log"), pages::log::show)
        .get(page("/moderation/settings"), pages::settings::form)
        .post(page("/moderation/settings"), pages::settings::save)
        .get(page("/guidelines"), pages::guidelines::show)
        .post(page("/guidelines"), pages::guidelines::accept)
        .get(page("/guidelines/edit"), pages::guidelines::edit)
        .post(page("/guidelines/edit"), pages::guidelines::save)
}
