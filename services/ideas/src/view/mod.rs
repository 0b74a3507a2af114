//! Ideas as markup: values in, markup out.

mod compose;
mod idea;
mod list;
mod roadmap;

pub use list::idea_rows;

pub(crate) use compose::{ComposeView, compose};
pub(crate) use idea::{IdeaView, idea};
pub(crate) use list::tally;
pub(crate) use roadmap::roadmap;
