//! Posts and replies as markup: values in, markup out.

mod answers;
mod compose;
mod history;
mod list;
mod pin;
mod replies;
mod respond;
mod schedule;
mod tag;
mod thread;
mod told;

pub use compose::{ReplyForm, reply_form};
pub use history::history;
pub use list::{post_rows, promoted_rows, reply_rows, sort_tabs, sort_word, space_panel, tag_panel};
pub use replies::{comments, flag_link, reply_place};
pub use told::{comments_of, crumbs as told_crumbs, interactions, posting, text_of};

pub(crate) use compose::{ComposeView, compose};
pub(crate) use pin::pin_form;
pub(crate) use replies::reply_address;
pub(crate) use schedule::scheduled;
pub(crate) use tag::{beside, introduce, introduction, introduction_form, tag_path};
pub(crate) use thread::{PAGE, ThreadView, thread};
pub(crate) use told::told;
