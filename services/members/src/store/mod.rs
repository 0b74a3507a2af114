//! Every SQL string of members.

pub(crate) mod account;
pub(crate) mod batches;
pub(crate) mod bringing;
pub(crate) mod community;
pub(crate) mod found;
pub(crate) mod grants;
pub(crate) mod invitations;
pub(crate) mod join;
pub(crate) mod keys;
pub(crate) mod links;
pub(crate) mod people;
pub(crate) mod profile;
pub(crate) mod requests;
pub(crate) mod spent;
pub(crate) mod suppressions;
pub(crate) mod ways;
