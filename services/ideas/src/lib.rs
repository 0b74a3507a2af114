//! Ideas, their status, the roadmap and merging duplicates. See the README beside this crate.

mod actions;
pub mod api;
mod idea;
mod pages;
mod store;
pub mod view;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::feed::newest;
pub use actions::ideas::{list, read};
pub use actions::import;
pub use actions::map::{part as map_part, parts as map_parts};
pub use actions::search::{ask as ask_ideas, found as found_ideas};
pub use idea::{Idea, IdeaSummary, Points, Shipped, Status};
pub use store::counted::{count_by, counted_by};
pub use store::listing::{Filter, Sort};
pub use store::written::{WrittenIdea, ideas_by};

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    let api = |path: &str| format!("{API}{path}");
    let page = |path: &str| format!("{PAGES}{path}");
    Routes::new()
        .get(api("/ideas"), api::ideas::list)
        .post(api("/ideas"), api::ideas::create)
        .get(api("/ideas/similar"), api::ideas::similar)
        .get(api("/ideas/budget"), api::log::budget)
        .get(api("/ideas/{id}"), api::ideas::read)
        .patch(api("/ideas/{id}"), api::ideas::edit)
        .delete(api("/ideas/{id}"), api::ideas::delete)
        .get(api("/ideas/{id}/history"), api::ideas::history)
        .get(api("/ideas/{id}/replies"), api::replies::list)
        .post(api("/ideas/{id}/replies"), api::replies::create)
        .put(api("/ideas/{id}/status"), api::status::set)
        .put(api("/ideas/{id}/owner"), api::status::own)
        .post(api("/ideas/{id}/merge"), api::status::merge)
        .delete(api("/ideas/{id}/merge"), api::status::unmerge)
        .get(api("/roadmap"), api::status::roadmap)
        .get(api("/changelog"), api::log::changelog)
        .get(page("/ideas"), pages::board::board)
        .get(page("/ideas/new"), pages::compose::new)
        .post(page("/ideas/new"), pages::compose::create)
        .get(page("/ideas/votes"), pages::votes::own)
        .get(page("/roadmap"), pages::board::roadmap)
        .get(page("/changelog"), pages::board::changelog)
        .get(page("/i/{id}"), pages::idea::short)
        .get(page("/i/{id}/{slug}"), pages::idea::show)
        .post(page("/i/{id}/reply"), pages::idea::reply)
        .post(page("/i/{id}/status"), pages::official::status)
        .post(page("/i/{id}/owner"), pages::official::owner)
        .post(page("/i/{id}/merge"), pages::official::merge)
        .post(page("/i/{id}/unmerge"), pages::official::unmerge)
        .post(page("/i/{id}/delete"), pages::idea::delete)
        .get(page("/i/{id}/edit"), pages::compose::edit)
        .post(page("/i/{id}/edit"), pages::compose::save)
        .get(page("/i/{id}/history"), pages::idea::history)
}
