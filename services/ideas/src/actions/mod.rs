//! What can be done: one function a use case, each authorises, then validates, then stores.

pub(crate) mod changelog;
pub(crate) mod feed;
pub(crate) mod ideas;
pub mod import;
pub(crate) mod map;
pub(crate) mod points;
pub(crate) mod search;
pub(crate) mod status;
