//! Every SQL string of moderation. What a decision does to posts, replies and ideas is done by triggers on the rows written
//! here (`infra/migrations/0011_moderation.sql`).

pub(crate) mod admission;
pub(crate) mod decisions;
pub(crate) mod flags;
pub(crate) mod guidelines;
pub(crate) mod log;
pub(crate) mod queue;
pub(crate) mod settings;
