//! Every SQL string of members.

pub(crate) mod join;
pub(crate) mod links;
pub(crate) mod spent;
pub(crate) mod ways;
