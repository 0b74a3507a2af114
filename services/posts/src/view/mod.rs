//! Posts and replies as markup: values in, markup out.

mod compose;
mod history;
mod list;
mod replies;
mod thread;

pub use compose::{ReplyForm, reply_form};
pub use history::history;
pub use list::{post_rows, reply_rows, space_panel, tag_panel};
pub use replies::{comments, reply_place};

pub(crate) use compose::{ComposeView, compose};
pub(crate) use thread::{ThreadView, thread};
