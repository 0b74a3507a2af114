//! What can be done here: authorise, check, store.

pub(crate) mod best;
pub(crate) mod days;
pub(crate) mod numbers;
pub(crate) mod outcome;
