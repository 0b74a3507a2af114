//! Comments, and what comments and answers have in common.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::{Author, Role};
use shared::web::Frame;
use shared::web::layout::{Tally, VoteStyle, byline, icon, name_of, notice, time, vote};
use shared::words::{Lang, Phrase};

use crate::reply::Reply;
use crate::store::posts::may_edit;
use crate::words;

/// The thread replies are shown in.
pub(super) struct Thread<'a> {
    pub(super) access: &'a Access,
    pub(super) frame: &'a Frame,
    /// The address of its page.
    pub(super) url: &'a str,
    /// Whether it has more than one page.
    pub(super) long: bool,
    /// Whether the visitor could reply, and so quote.
    pub(super) may_reply: bool,
}

/// The place of a reply on its page.
pub fn reply_place(reply: &Reply) -> String {
    format!("r-{}", reply.id)
}

/// The address of a reply: its place on the page of the thread. Of a long one only a part is on a page, so it says which.
pub(crate) fn reply_address(url: &str, long: bool, id: &str) -> String {
    if long { format!("{url}?at={id}#r-{id}") } else { format!("{url}#r-{id}") }
}

/// A list of comments; `class` is `comments`, and `comments comments-top` where they stand by themselves.
pub fn comments(access: &Access, frame: &Frame, replies: &[Reply], back: &str, class: &str) -> Markup {
    comment_list(&Thread { access, frame, url: back, long: false, may_reply: false }, replies, class)
}

pub(super) fn comment_list(thread: &Thread<'_>, replies: &[Reply], class: &str) -> Markup {
    html! { @if !replies.is_empty() { ol class=(class) { @for reply in replies { (comment(thread, reply)) } } } }
}

fn comment(thread: &Thread<'_>, reply: &Reply) -> Markup {
    let frame = thread.frame;
    let official = reply.author.role >= Role::Employee;
    if is_gone(reply) {
        return html! { li.tombstone id=(reply_place(reply)) { (tombstone(frame.lang, reply)) } };
    }
    html! {
        li class=(if official { "comment is-official" } else { "comment" }) id=(reply_place(reply)) {
            (standing(frame.lang, reply))
            div.meta {
                (byline(frame, &reply.author)) (time(frame.lang, reply.created_at, thread.access.now))
                (edited_reply(frame, reply))
            }
            div.prose.prose-small dir="auto" { (PreEscaped(&reply.body_html)) }
            div.actions { (reply_vote(frame, reply, thread.url, VoteStyle::Inline)) (reply_acts(thread, reply, false)) }
        }
    }
}

/// Whether there is nothing left to show of it, or nothing that this visitor may see.
pub(super) fn is_gone(reply: &Reply) -> bool {
    reply.state == "deleted" || (reply.state != "published" && reply.body_html.is_empty())
}

/// What is left of a reply that is not shown.
pub(super) fn tombstone(lang: Lang, reply: &Reply) -> Markup {
    let words = if reply.state == "deleted" { words::REPLY_DELETED_NOTE } else { words::REPLY_WITHDRAWN_NOTE };
    html! { (icon("trash")) p { (words[lang]) } }
}

/// Why a reply is not public, for those who see it all the same.
pub(super) fn standing(lang: Lang, reply: &Reply) -> Markup {
    let words = match reply.state.as_str() {
        "hidden" => words::HIDDEN_NOTE,
        "held" => words::HELD_NOTE,
        "removed" => words::REMOVED_NOTE,
        _ => return html! {},
    };
    notice("info", html! { p { (words[lang]) } })
}

/// That something was edited, and how often, as a link to what it said before.
pub(super) fn edited_link(frame: &Frame, path: &str, times: i64) -> Markup {
    html! {
        a.edited href=(frame.href(path)) rel="nofollow" {
            (icon("history")) (words::edited_times(times.max(1)).html(frame.lang))
        }
    }
}

pub(super) fn edited_reply(frame: &Frame, reply: &Reply) -> Markup {
    html! { @if reply.edited_at.is_some() {
        (edited_link(frame, &format!("/r/{}/history", reply.id), reply.version - 1))
    } }
}

pub(super) fn reply_vote(frame: &Frame, reply: &Reply, back: &str, style: VoteStyle) -> Markup {
    let id = reply.id.to_string();
    let title = words::reply_by(name_of(frame.lang, &reply.author)).to(frame.lang);
    let back = format!("{back}#{}", reply_place(reply));
    let open = reply.state == "published";
    vote(
        frame,
        &Tally { kind: "reply", id: &id, title: &title, score: reply.score, mine: reply.mine, back: &back, open },
        style,
    )
}

/// What can be done with a reply: quote it, link to it, and what its author and those who look after the place can do. Where
/// many stand close to one another, the picture of a link has to do.
pub(super) fn reply_acts(thread: &Thread<'_>, reply: &Reply, roomy: bool) -> Markup {
    let (frame, lang) = (thread.frame, thread.frame.lang);
    let (id, name) = (reply.id.to_string(), name_of(lang, &reply.author));
    html! {
        @if thread.may_reply && reply.state == "published" {
            a.link-button href=(format!("{}?quote={id}#reply", thread.url)) rel="nofollow"
                aria-label=(words::quote_label(name).to(lang)) { (icon("quote")) (words::QUOTE[lang]) }
        }
        a.link-button href=(reply_address(thread.url, thread.long, &id)) data-copy rel="nofollow"
            aria-label=(words::link_label(name).to(lang)) { (icon("link")) @if roomy { (words::LINK[lang]) } }
        @if may_edit(thread.access, reply.author.handle.as_deref()) {
            (own_links(frame, &format!("/r/{id}"), words::DELETE_REPLY_SURE))
        }
        (flag_link(thread.access, frame, ("reply", &id), &reply.author))
    }
}

/// Editing and deleting; a script asks before it is deleted.
pub(super) fn own_links(frame: &Frame, path: &str, sure: Phrase) -> Markup {
    let lang = frame.lang;
    html! {
        a.link-button href=(frame.href(&format!("{path}/edit"))) { (icon("edit")) (words::EDIT[lang]) }
        form method="post" action=(frame.href(&format!("{path}/delete"))) data-confirm=(sure.to(lang)) {
            button.link-button { (icon("trash")) (words::DELETE[lang]) }
        }
    }
}

/// The way to tell those who look after the place; not for one's own words.
pub fn flag_link(access: &Access, frame: &Frame, (kind, id): (&str, &str), author: &Author) -> Markup {
    let Some(identity) = &access.visitor.identity else { return html! {} };
    if author.handle.as_deref() == Some(identity.handle.as_str()) {
        return html! {};
    }
    html! {
        a.link-button href=(frame.href(&format!("/flag/{kind}/{id}"))) rel="nofollow"
            aria-label=(words::flag_label(name_of(frame.lang, author)).to(frame.lang)) { (icon("flag")) (words::FLAG[frame.lang]) }
    }
}
