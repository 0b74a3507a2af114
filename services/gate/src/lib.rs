//! Gates: policies, and the one decision about who may read what. See the README beside this crate.

mod access;
mod actions;
pub mod api;
mod policy;
mod store;

#[cfg(feature = "function")]
mod function;

pub use access::{Access, Community, Space, SpaceView};
pub use policy::{Decision, Denial, Policy, Reason, Rule, Teaser, Way, decide};
pub use store::{Listed, Walk, Wanted, list};

use shared::web::{API, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    Routes::new()
        .get(format!("{API}/gate/check"), api::check_one)
        .post(format!("{API}/gate/check"), api::check_many)
        .get(format!("{API}/gate/policies"), api::list_policies)
        .get(format!("{API}/gate/policies/{{name}}"), api::read_policy)
        .put(format!("{API}/gate/policies/{{name}}"), api::write_policy)
        .delete(format!("{API}/gate/policies/{{name}}"), api::delete_policy)
        .get(format!("{API}/gate/resources"), api::list_resources)
        .put(format!("{API}/gate/resources/{{name}}"), api::write_resource)
        .delete(format!("{API}/gate/resources/{{name}}"), api::delete_resource)
}
