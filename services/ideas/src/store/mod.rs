//! Every SQL string of ideas.

pub(crate) mod counted;
pub(crate) mod ideas;
pub(crate) mod import;
pub(crate) mod listing;
pub(crate) mod map;
pub(crate) mod search;
pub(crate) mod status;
pub(crate) mod written;
