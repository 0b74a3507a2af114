//! What can be done: taking a community out, and bringing one in.

pub(crate) mod export;
pub(crate) mod import;
mod lines;
