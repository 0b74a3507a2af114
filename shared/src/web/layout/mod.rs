//! The layout: the frame every page hangs in, and the parts pages are put together from.

mod forms;
mod parts;
mod problem_page;
mod script;
mod shell;
mod votes;

pub use forms::{
    FieldView, MARKDOWN, Typed, composer, field_error, hidden, hinted, markdown_help, select_field, summary,
    summary_of, tags_field, text_area, text_field,
};
pub use parts::{
    Active, avatar, byline, chips, crumbs, empty, has_left, icon, kind_badge, kind_word, name_of, notice, pager, panel,
    replies_link, role_badge, role_word, sign_in, space_link, status_pill, status_word, tabs, tag_links, time,
};
pub(super) use problem_page::as_page;
pub use script::{style_sheet, themes};
pub use shell::{Head, Tab, Width, page, plain};
pub use votes::{Tally, VoteStyle, idea_vote, idea_vote_form, vote};
