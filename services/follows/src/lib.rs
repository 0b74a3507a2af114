//! Following threads, and being told of replies and mentions. See the README beside this crate.

mod actions;
pub mod api;
mod notification;
mod pages;
mod store;
pub mod view;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::{following, see};
pub use notification::{Event, Kind, Notification};
pub use store::kept::{KeptNotification, Own, followed_by, told_to};
pub use store::tell::{accepted, mentioned, merged, replied, status_changed, written};

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    let (api, page) = (|path: &str| format!("{API}{path}"), |path: &str| format!("{PAGES}{path}"));
    Routes::new()
        .get(api("/follows/{kind}/{id}"), api::read)
        .put(api("/follows/{kind}/{id}"), api::follow)
        .delete(api("/follows/{kind}/{id}"), api::unfollow)
        .get(api("/notifications"), api::list)
        .post(api("/notifications/seen"), api::seen)
        .get(page("/notifications"), pages::list)
        .post(page("/notifications"), pages::seen)
        .post(page("/follow/{kind}/{id}"), pages::follow)
}
