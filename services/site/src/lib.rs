//! The front door: every service's routes, and what belongs to none of them. See the README beside this crate.

mod brand;
mod campaign;
mod data;
mod feeds;
mod front;
mod health;
mod home;
mod language;
mod openapi;
mod profile;
mod results;
mod search;
mod seo;
mod store;
mod styleguide;
mod xml;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;
#[cfg(not(target_family = "wasm"))]
pub mod native;

#[cfg(not(target_family = "wasm"))]
pub use openapi::document;

use shared::web::{API, PAGES, Routes};

/// All routes of Folkmoot.
pub fn routes() -> Routes {
    let own = Routes::new()
        .get("/", front::front)
        .get("/api/v1/health", health::health)
        .get("/api/v1/openapi.json", openapi::openapi)
        .get(format!("{API}/search"), search::api::api)
        .get(format!("{PAGES}/"), home::home)
        .post(format!("{PAGES}/language"), language::choose)
        .get(format!("{PAGES}/{{*rest}}"), front::missing)
        .get(format!("{PAGES}/search"), search::page)
        .get(format!("{PAGES}/settings/data"), data::data)
        .get(format!("{PAGES}/@{{handle}}"), profile::page);
    own.merge(styleguide::routes())
        .merge(brand::routes())
        .merge(campaign::routes())
        .merge(feeds::routes())
        .merge(seo::routes())
        .merge(posts::routes())
        .merge(votes::routes())
        .merge(gate::routes())
        .merge(campaigns::routes())
        .merge(transfer::routes())
        .merge(embed::routes())
        .merge(insights::routes())
        .merge(ideas::routes())
        .merge(follows::routes())
        .merge(members::routes())
        .merge(moderation::routes())
}
