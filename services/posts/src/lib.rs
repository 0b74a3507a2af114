//! Posts, replies, spaces and tags. See the README beside this crate.

mod actions;
pub mod api;
mod diff;
mod folded;
mod mended;
mod pages;
mod post;
mod reply;
mod scheduled;
mod similar;
mod sought;
mod store;
pub mod view;

/// What this service says, in every language.
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(feature = "function")]
mod function;

pub use actions::beside::{Answerer, Beside};
pub use actions::feed::newest;
pub use actions::import;
pub use actions::lists::{Front, Tagged, front, list};
pub use actions::map::{Mapped, part as map_part, parts as map_parts};
pub use actions::places::{SpaceSummary, Tag, TagPage};
pub use actions::posts::{may_gate, read};
pub use actions::replies::{
    Conversation, NewReply, OpenThread, by_author as replies_by_author, conversation, create as reply, list as replies,
};
pub use actions::schedule::waiting_by;
pub use actions::search::{Found, ask_posts, ask_replies, found_posts, found_replies, mended, plain};
pub use actions::{edited, expected_version};
pub use folded::{folded, tokens};
pub use post::{Checked, Draft, Kind, Post, PostSummary};
pub use reply::{Reply, ReplySummary, ThreadKind};
pub use sought::{Word, Words};
pub use store::Revision;
pub use store::counted::{Counted, count_by, counted_by, of as counted_of};
pub use store::import::{author_columns, revision as imported_revision};
pub use store::listing::{Filter, Sort};
pub use store::map;
pub use store::posts::revisions;
pub use store::replies::Order;
pub use store::schedule::WaitingPost;
pub use store::search::{Index, Sought};
pub use store::written::{WrittenPost, WrittenReply, posts_by, replies_by};

use shared::web::{API, PAGES, Routes};

/// The routes of this service.
pub fn routes() -> Routes {
    let api = |path: &str| format!("{API}{path}");
    let page = |path: &str| format!("{PAGES}{path}");
    Routes::new()
        .get(api("/posts"), api::posts::list)
        .post(api("/posts"), api::posts::create)
        .get(api("/posts/{id}"), api::posts::read)
        .patch(api("/posts/{id}"), api::posts::edit)
        .delete(api("/posts/{id}"), api::posts::delete)
        .get(api("/posts/{id}/history"), api::posts::history)
        .get(api("/posts/similar"), api::similar::similar)
        .put(api("/posts/{id}/pin"), api::pins::pin)
        .delete(api("/posts/{id}/pin"), api::pins::unpin)
        .put(api("/posts/{id}/accepted"), api::posts::accept)
        .delete(api("/posts/{id}/accepted"), api::posts::unaccept)
        .get(api("/posts/{id}/replies"), api::replies::list)
        .post(api("/posts/{id}/replies"), api::replies::create)
        .get(api("/replies/{id}"), api::replies::read)
        .patch(api("/replies/{id}"), api::replies::edit)
        .delete(api("/replies/{id}"), api::replies::delete)
        .get(api("/replies/{id}/history"), api::replies::history)
        .get(api("/schedule"), api::schedule::list)
        .get(api("/spaces"), api::places::list_spaces)
        .put(api("/spaces/{slug}"), api::places::put_space)
        .get(api("/tags"), api::places::list_tags)
        .get(api("/tags/{tag}"), api::places::read_tag)
        .put(api("/tags/{tag}"), api::places::put_tag)
        .get(page("/s/{space}"), pages::lists::space)
        .get(page("/tag/{tag}"), pages::tag::show)
        .post(page("/tag/{tag}"), pages::tag::put)
        .get(page("/t/{id}"), pages::thread::short)
        .get(page("/t/{id}/{slug}"), pages::thread::show)
        .post(page("/t/{id}/reply"), pages::thread::reply)
        .post(page("/t/{id}/accept"), pages::thread::accept)
        .post(page("/t/{id}/pin"), pages::pin::pin)
        .post(page("/t/{id}/delete"), pages::thread::delete)
        .get(page("/t/{id}/edit"), pages::compose::edit)
        .post(page("/t/{id}/edit"), pages::compose::save)
        .get(page("/t/{id}/history"), pages::history::post)
        .get(page("/new"), pages::compose::new)
        .post(page("/new"), pages::compose::create)
        .get(page("/studio/schedule"), pages::schedule::list)
        .post(page("/studio/schedule/{id}"), pages::schedule::decide)
        .get(page("/r/{id}/edit"), pages::reply::edit)
        .post(page("/r/{id}/edit"), pages::reply::save)
        .post(page("/r/{id}/delete"), pages::reply::delete)
        .get(page("/r/{id}/history"), pages::history::reply)
}
