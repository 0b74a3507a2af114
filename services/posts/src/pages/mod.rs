//! The pages of posts.

pub(crate) mod compose;
pub(crate) mod history;
pub(crate) mod lists;
pub(crate) mod pin;
pub(crate) mod reply;
pub(crate) mod schedule;
pub(crate) mod tag;
pub(crate) mod thread;
