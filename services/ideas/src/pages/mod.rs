//! The pages of ideas.

pub(crate) mod board;
pub(crate) mod compose;
pub(crate) mod idea;
pub(crate) mod official;
pub(crate) mod votes;
