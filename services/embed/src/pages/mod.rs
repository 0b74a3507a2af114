//! Pages: the studio's, and the window in which visitors of other sites vote.

pub(crate) mod studio;
pub(crate) mod vote;
