//! Values in, markup out.

pub(crate) mod studio;
pub(crate) mod vote;
