//! Ideas as markup: values in, markup out.

mod board;
mod changelog;
mod compose;
mod idea;
mod list;
mod official;
mod roadmap;
mod told;

pub use list::idea_rows;

pub(crate) use board::{BoardView, board, own_votes};
pub(crate) use changelog::changelog;
pub(crate) use compose::{ComposeView, compose};
pub(crate) use idea::{IdeaView, Refused, idea};
pub(crate) use list::{budget_line, tally};
pub(crate) use roadmap::roadmap;
pub(crate) use told::told;
