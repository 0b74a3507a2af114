//! What members do, and what is done for them: one function a use case.

pub(crate) mod account;
pub(crate) mod batches;
pub(crate) mod bringing;
pub(crate) mod codes;
pub(crate) mod community;
pub(crate) mod csv_invitations;
pub(crate) mod email;
pub(crate) mod exchange;
pub(crate) mod found;
pub(crate) mod grants;
pub(crate) mod hand_off;
pub(crate) mod hooks;
pub(crate) mod invitations;
pub(crate) mod invite;
pub(crate) mod join;
pub(crate) mod keys;
pub(crate) mod mailing;
pub(crate) mod oidc;
pub(crate) mod outside;
pub(crate) mod people;
pub(crate) mod profile;
pub(crate) mod provider;
pub(crate) mod requests;
pub(crate) mod suppressions;
pub(crate) mod ways;
