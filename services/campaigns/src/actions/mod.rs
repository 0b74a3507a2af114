//! One function a use case: authorise, validate, store.

pub(crate) mod campaign;
pub(crate) mod communities;
pub(crate) mod hosts;
pub(crate) mod seeds;
