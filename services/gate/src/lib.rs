//! Gates: policies, and the one decision about who may read what. See the README beside this crate.

mod access;
mod actions;
pub mod api;
mod asker;
mod audit;
mod house;
mod kept;
mod pass;
mod policy;
mod preflight;
mod scope;
pub mod session;
mod store;
pub mod studio;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use access::Access;
pub use actions::check_rule;
pub use asker::{KEY_MARK, about as about_token, changed, suspended};
pub use audit::{Entry, If};
pub use house::{Community, Space, SpaceView, house_changed};
pub use policy::{Decision, Denial, Policy, Reason, Rule, Teaser, Way, decide};
pub use preflight::preflight;
pub use scope::Scope;
pub use store::{Listed, Walk, Wanted, list};

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    Routes::new()
        .get(format!("{API}/gate/check"), api::check_one)
        .post(format!("{API}/gate/check"), api::check_many)
        .get(format!("{API}/gate/allow"), api::allow)
        .post(format!("{API}/gate/pass"), api::give_pass)
        .get(format!("{PAGES}/.well-known/jwks.json"), api::key_set)
        .get(format!("{API}/gate/policies"), api::list_policies)
        .get(format!("{API}/gate/policies/{{name}}"), api::read_policy)
        .put(format!("{API}/gate/policies/{{name}}"), api::write_policy)
        .delete(format!("{API}/gate/policies/{{name}}"), api::delete_policy)
        .get(format!("{API}/gate/resources"), api::list_resources)
        .put(format!("{API}/gate/resources/{{name}}"), api::write_resource)
        .delete(format!("{API}/gate/resources/{{name}}"), api::delete_resource)
}
