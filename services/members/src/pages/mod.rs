//! The pages of members.

pub(crate) mod account;
pub(crate) mod ask;
pub(crate) mod avatar;
pub(crate) mod bring;
pub(crate) mod email;
pub(crate) mod hand_off;
pub(crate) mod invite;
pub(crate) mod keys;
pub(crate) mod oidc;
pub(crate) mod people;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod studio_batches;
pub(crate) mod studio_bringing;
pub(crate) mod studio_gates;
pub(crate) mod studio_invitations;
pub(crate) mod studio_people;
pub(crate) mod studio_requests;
pub(crate) mod studio_suppressions;
pub(crate) mod studio_ways;
pub(crate) mod suspend;
pub(crate) mod unsubscribe;

use serde::Deserialize;

/// Where to go on in a list.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ListQuery {
    cursor: Option<String>,
}
