//! What members do, and what is done for them: one function a use case.

pub(crate) mod email;
pub(crate) mod join;
pub(crate) mod ways;
