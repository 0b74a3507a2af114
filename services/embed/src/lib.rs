//! A community on the company's own site: web components, allowed origins, and links both ways. See the README beside this crate.

mod actions;
pub mod api;
mod pages;
mod plain;
mod script;
mod store;
mod view;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    let api = |path: &str| format!("{API}{path}");
    let page = |path: &str| format!("{PAGES}{path}");
    let asked = ["/embed/ideas", "/embed/topics", "/embed/thread/{id}", "/embed/nps"];
    let routes = Routes::new()
        .get("/embed.js", script::newest)
        .get("/embed/{name}", script::named)
        .get(api("/sites"), api::sites::read)
        .put(api("/sites"), api::sites::put)
        .get(api("/embed/ideas"), api::shown::ideas)
        .get(api("/embed/topics"), api::shown::topics)
        .get(api("/embed/thread/{id}"), api::shown::thread)
        .get(api("/embed/nps"), api::shown::nps)
        .get(page("/embed/vote/{id}"), pages::vote::show)
        .post(page("/embed/vote/{id}"), pages::vote::cast)
        .get(page("/studio/embed"), pages::studio::show)
        .post(page("/studio/embed"), pages::studio::add)
        .post(page("/studio/embed/remove"), pages::studio::remove);
    asked.into_iter().fold(routes, |routes, path| routes.preflight(api(path), gate::preflight))
}
