//! One function a use case: authorise, validate, store.

pub(crate) mod shown;
pub(crate) mod sites;
