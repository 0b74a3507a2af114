//! The pages of moderation, and what their forms do.

pub(crate) mod flag;
pub(crate) mod guidelines;
pub(crate) mod log;
pub(crate) mod queue;
pub(crate) mod settings;
