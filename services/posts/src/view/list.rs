//! Rows of posts and replies, and the panels beside them.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::web::Frame;
use shared::web::layout::{
    Active, Tally, VoteStyle, byline, icon, kind_badge, panel, replies_link, space_link, tabs, tag_links, time, vote,
};
use shared::words::{Lang, Phrase};

use crate::post::PostSummary;
use crate::reply::ReplySummary;
use crate::store::listing::Sort;
use crate::words;

/// Posts as rows; `back` is where a vote comes back to.
pub fn post_rows(access: &Access, frame: &Frame, posts: &[PostSummary], back: &str) -> Markup {
    html! { ol.list { @for post in posts { (post_row(access, frame, post, back, false)) } } }
}

/// What stands before a list: the promoted posts, under a heading of their own.
pub fn promoted_rows(access: &Access, frame: &Frame, posts: &[PostSummary], back: &str) -> Markup {
    html! { @if !posts.is_empty() {
        section.promoted aria-labelledby="promoted-h" {
            div.section-head { h2 id="promoted-h" { (icon("pin")) (words::PROMOTED[frame.lang]) } }
            ol.list { @for post in posts { (post_row(access, frame, post, back, true)) } }
        }
    } }
}

fn post_row(access: &Access, frame: &Frame, post: &PostSummary, back: &str, pinned: bool) -> Markup {
    let id = post.id.to_string();
    let tally = Tally {
        kind: "post",
        id: &id,
        title: &post.title,
        score: post.score,
        mine: post.mine,
        back,
        open: post.state == "published",
    };
    html! {
        li.row.is-pinned[pinned] {
            (vote(frame, &tally, VoteStyle::Column))
            article.row-body {
                // Promoted posts stand under a heading of their own.
                @if pinned { h3.row-title { a href=(post.url) { bdi { (post.title) } } } }
                @else { h2.row-title { a href=(post.url) { bdi { (post.title) } } } }
                p.row-excerpt { bdi { (post.excerpt) } }
                div.meta {
                    (byline(frame, &post.author))
                    (time(frame.lang, post.created_at, access.now))
                    @if post.kind != "question" { (kind_badge(frame.lang, &post.kind)) }
                    @if several_spaces(access) || post.policy.is_some() {
                        (space_link(frame, &post.space, access.space_name(&post.space), post.policy.is_some()))
                    }
                    (tag_links(frame, &post.tags))
                }
            }
            (count_link(frame.lang, post))
        }
    }
}

/// How many answers there are, or replies, as a link to them.
pub(super) fn count_link(lang: Lang, post: &PostSummary) -> Markup {
    let (count, words) = match post.kind.as_str() {
        "question" => (post.answer_count, words::answers_word(post.answer_count)),
        _ => (post.reply_count, words::replies_word(post.reply_count)),
    };
    replies_link(lang, &format!("{}#replies", post.url), count, &words, post.accepted_reply.is_some())
}

/// Replies as rows, for profiles and searches.
pub fn reply_rows(access: &Access, frame: &Frame, replies: &[ReplySummary]) -> Markup {
    let kind = |kind: &str| if kind == "answer" { words::ANSWER } else { words::COMMENT };
    html! {
        ol.list { @for reply in replies {
            li.row.result {
                article.row-body {
                    div.meta {
                        span.kind { (icon("comment")) (kind(&reply.kind)[frame.lang]) }
                        @if several_spaces(access) {
                            (space_link(frame, &reply.space, access.space_name(&reply.space), false))
                        }
                    }
                    h2.row-title { a href=(reply.url) { bdi { (reply.thread_title) } } }
                    p.row-excerpt { bdi { (reply.excerpt) } }
                    div.meta {
                        (byline(frame, &reply.author)) (time(frame.lang, reply.created_at, access.now))
                        span { (words::votes_count(reply.score).html(frame.lang)) }
                    }
                }
            }
        } }
    }
}

/// Where there is one space only, to name it says nothing.
fn several_spaces(access: &Access) -> bool {
    access.spaces().nth(1).is_some()
}

/// An order of posts, for people.
pub const fn sort_word(sort: Sort) -> Phrase {
    match sort {
        Sort::Hot => words::SORT_HOT,
        Sort::New => words::SORT_NEW,
        Sort::Top => words::SORT_TOP,
        Sort::Unanswered => words::SORT_UNANSWERED,
    }
}

/// The orders of a list as tabs; `base` is the address of its page.
pub fn sort_tabs(frame: &Frame, base: &str, current: Sort) -> Markup {
    let orders = Sort::ALL.map(|(name, order)| Active {
        label: sort_word(order).to(frame.lang),
        href: format!("{base}?sort={name}"),
        current: order == current,
    });
    tabs(&words::SORT_LABEL[frame.lang], "tabs", &orders)
}

/// The spaces, in the side column; `here` is the one whose page this is.
pub fn space_panel(access: &Access, frame: &Frame, here: Option<&str>) -> Markup {
    if !several_spaces(access) {
        return html! {};
    }
    panel(
        &words::SPACES[frame.lang],
        false,
        html! {
            ul.side-list { @for space in access.spaces() {
                li { a href=(frame.href(&format!("/s/{}", space.slug)))
                    aria-current=[(here == Some(space.slug.as_str())).then_some("page")] {
                    @if space.view == SpaceView::Named { (icon("lock")) }
                    span { bdi { (space.name) } }
                } }
            } }
        },
    )
}

/// The tags most used, in the side column.
pub fn tag_panel(frame: &Frame, tags: &[String]) -> Markup {
    let heading = &words::POPULAR_TAGS[frame.lang];
    html! { @if !tags.is_empty() { (panel(heading, false, html! { div.tags { (tag_links(frame, tags)) } })) } }
}
