//! The layout: the frame every page hangs in, and the parts pages are put together from.

mod forms;
mod parts;
mod problem_page;
mod shell;

pub use forms::{
    FieldView, Typed, composer, field_error, hidden, select_field, summary, tags_field, text_area, text_field,
};
pub use parts::{
    Active, Tally, VoteStyle, avatar, byline, chips, crumbs, empty, icon, idea_vote, kind_badge, notice, pager, panel,
    replies_link, role_badge, space_link, status_pill, tabs, tag_links, time, vote,
};
pub(super) use problem_page::as_page;
pub use shell::{Head, Tab, Width, page, plain};
