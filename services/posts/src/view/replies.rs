//! Comments and answers.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::Role;
use shared::web::Frame;
use shared::web::layout::{Tally, VoteStyle, byline, icon, time, vote};

use crate::reply::Reply;
use crate::store::posts::may_edit;

/// The place of a reply on its page.
pub fn reply_place(reply: &Reply) -> String {
    format!("r-{}", reply.id)
}

/// A list of comments; `class` is `comments`, and `comments comments-top` where they stand by themselves.
pub fn comments(access: &Access, frame: &Frame, replies: &[Reply], back: &str, class: &str) -> Markup {
    html! { @if !replies.is_empty() { ol class=(class) { @for reply in replies { (comment(access, frame, reply, back)) } } } }
}

fn comment(access: &Access, frame: &Frame, reply: &Reply, back: &str) -> Markup {
    let official = reply.author.role >= Role::Employee;
    if reply.state != "published" {
        return html! { li.tombstone id=(reply_place(reply)) { (icon("trash")) p { "Reply deleted" } } };
    }
    html! {
        li class=(if official { "comment is-official" } else { "comment" }) id=(reply_place(reply)) {
            div.meta { (byline(frame, &reply.author)) (time(frame.lang, reply.created_at, access.now)) (edited(frame, reply)) }
            div.prose.prose-small dir="auto" { (PreEscaped(&reply.body_html)) }
            div.actions { (reply_vote(frame, reply, back, VoteStyle::Inline)) (own_acts(access, frame, reply)) }
        }
    }
}

/// A link to what a reply said before.
pub(super) fn edited(frame: &Frame, reply: &Reply) -> Markup {
    html! { @if reply.edited_at.is_some() {
        a.edited href=(frame.href(&format!("/r/{}/history", reply.id))) { (icon("history")) "edited" }
    } }
}

pub(super) fn reply_vote(frame: &Frame, reply: &Reply, back: &str, style: VoteStyle) -> Markup {
    let id = reply.id.to_string();
    let title = format!("reply by {}", reply.author.name);
    let back = format!("{back}#{}", reply_place(reply));
    vote(
        frame,
        &Tally { kind: "reply", id: &id, title: &title, score: reply.score, mine: reply.mine, back: &back, open: true },
        style,
    )
}

/// What its author and those who look after the place can do with a reply.
pub(super) fn own_acts(access: &Access, frame: &Frame, reply: &Reply) -> Markup {
    html! { @if may_edit(access, reply.author.handle.as_deref()) {
        a.link-button href=(frame.href(&format!("/r/{}/edit", reply.id))) { (icon("edit")) "Edit" }
        form method="post" action=(frame.href(&format!("/r/{}/delete", reply.id))) {
            button.link-button { (icon("trash")) "Delete" }
        }
    } }
}
