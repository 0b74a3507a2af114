//! The pages of posts.

pub(crate) mod compose;
pub(crate) mod lists;
pub(crate) mod reply;
pub(crate) mod thread;
