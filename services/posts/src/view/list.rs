//! Rows of posts and replies, and the panels beside them.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::domain::Time;
use shared::web::Frame;
use shared::web::layout::{
    Tally, VoteStyle, byline, icon, kind_badge, panel, replies_link, space_link, tag_links, time, vote,
};
use shared::words::common;

use crate::post::PostSummary;
use crate::reply::ReplySummary;

/// Posts as rows; `back` is where a vote comes back to.
pub fn post_rows(access: &Access, frame: &Frame, posts: &[PostSummary], back: &str) -> Markup {
    html! { ol.list { @for post in posts { (post_row(access, frame, post, back, access.now)) } } }
}

fn post_row(access: &Access, frame: &Frame, post: &PostSummary, back: &str, now: Time) -> Markup {
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
    let (count, words) = match post.kind.as_str() {
        "question" => (post.answer_count, common::answers_word(post.answer_count)),
        _ => (post.reply_count, common::replies_word(post.reply_count)),
    };
    html! {
        li.row {
            (vote(frame, &tally, VoteStyle::Column))
            article.row-body {
                h2.row-title { a href=(post.url) { (post.title) } }
                p.row-excerpt { (post.excerpt) }
                div.meta {
                    (byline(frame, &post.author))
                    (time(frame.lang, post.created_at, now))
                    @if post.kind != "question" { (kind_badge(frame.lang, &post.kind)) }
                    @if several_spaces(access) || post.policy.is_some() {
                        (space_link(frame, &post.space, access.space_name(&post.space), post.policy.is_some()))
                    }
                    (tag_links(frame, &post.tags))
                }
            }
            (replies_link(frame.lang, &format!("{}#replies", post.url), count, &words, post.accepted_reply.is_some()))
        }
    }
}

/// Replies as rows, for profiles and searches.
pub fn reply_rows(access: &Access, frame: &Frame, replies: &[ReplySummary]) -> Markup {
    html! {
        ol.list { @for reply in replies {
            li.row.result {
                article.row-body {
                    div.meta {
                        span.kind { (icon("comment")) (if reply.kind == "answer" { "Answer" } else { "Comment" }) }
                        @if several_spaces(access) {
                            (space_link(frame, &reply.space, access.space_name(&reply.space), false))
                        }
                    }
                    h2.row-title { a href=(reply.url) { (reply.thread_title) } }
                    p.row-excerpt { (reply.excerpt) }
                    div.meta {
                        (byline(frame, &reply.author)) (time(frame.lang, reply.created_at, access.now))
                        span { (common::votes(reply.score).html(frame.lang)) }
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

/// The spaces, in the side column.
pub fn space_panel(access: &Access, frame: &Frame) -> Markup {
    if !several_spaces(access) {
        return html! {};
    }
    panel(
        "Spaces",
        false,
        html! {
            ul.side-list { @for space in access.spaces() {
                li { a href=(frame.href(&format!("/s/{}", space.slug))) {
                    @if space.view == SpaceView::Named { (icon("lock")) }
                    span { (space.name) }
                } }
            } }
        },
    )
}

/// The tags most used, in the side column.
pub fn tag_panel(frame: &Frame, tags: &[String]) -> Markup {
    html! { @if !tags.is_empty() { (panel("Popular tags", false, html! { div.tags { (tag_links(frame, tags)) } })) } }
}
