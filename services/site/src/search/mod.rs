//! Search: posts, replies, ideas and people by words, best first, with the place the words stand at; forgiving of typing
//! errors; nothing is found, counted or suggested that the visitor may not read.

pub(crate) mod api;
mod find;
mod page;
mod query;
mod snippet;
mod view;

pub(crate) use page::page;
