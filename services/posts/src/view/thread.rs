//! The page of a thread: the post itself.

use follows::view::follow_button;
use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::Role;
use shared::web::Frame;
use shared::web::layout::{
    Tally, VoteStyle, byline, crumbs, icon, kind_badge, name_of, notice, space_link, tag_links, time, vote,
};

use super::answers::{answers, remark_form};
use super::pin::{pin, promoted};
use super::replies::{Thread, comment_list, edited_link, flag_link, own_links};
use super::respond::respond;
use crate::actions::replies::Conversation;
use crate::post::Post;
use crate::store::posts::may_edit;
use crate::store::replies::Order;
use crate::words;

/// What the page shows.
pub(crate) struct ThreadView<'a> {
    pub(crate) access: &'a Access,
    pub(crate) frame: &'a Frame,
    pub(crate) post: &'a Post,
    pub(crate) conversation: &'a Conversation,
    pub(crate) order: Order,
    /// Whether the page begins in the middle: at a reply that was asked for, or at a cursor.
    pub(crate) inside: bool,
    /// Whether the visitor is told of new replies.
    pub(crate) following: bool,
    /// What is in the reply's field already: somebody's words.
    pub(crate) quoted: &'a str,
}

impl ThreadView<'_> {
    /// What replies are shown by.
    pub(super) fn replies(&self) -> Thread<'_> {
        Thread {
            access: self.access,
            frame: self.frame,
            url: &self.post.summary.url,
            long: self.post.summary.reply_count > PAGE as i64,
            may_reply: self.may_reply(),
        }
    }

    /// Whether the visitor could reply now.
    pub(super) fn may_reply(&self) -> bool {
        let post = &self.post.summary;
        self.access.visitor.identity.is_some() && post.state == "published" && !post.locked
    }
}

/// How many replies a page has that stand by themselves.
pub(crate) const PAGE: usize = 20;

pub(crate) fn thread(view: &ThreadView<'_>) -> Markup {
    let post = &view.post.summary;
    let space = view.access.space_name(&post.space);
    let places =
        [(view.frame.href("/"), view.frame.name.as_str()), (view.frame.href(&format!("/s/{}", post.space)), space)];
    html! {
        (crumbs(view.frame.lang, &places))
        (standing(view))
        (question(view))
        (answers(view))
        (respond(view))
    }
}

/// Why the post is not public, for those who see it all the same; and that it is closed.
fn standing(view: &ThreadView<'_>) -> Markup {
    let words = match view.post.summary.state.as_str() {
        "hidden" => words::HIDDEN_NOTE,
        "held" => words::HELD_NOTE,
        "removed" => words::REMOVED_NOTE,
        _ if view.post.summary.locked => words::LOCKED_NOTE,
        _ => return html! {},
    };
    notice("info", html! { p { (words[view.frame.lang]) } })
}

fn question(view: &ThreadView<'_>) -> Markup {
    let (frame, post) = (view.frame, &view.post.summary);
    let lang = frame.lang;
    let there = post.state != "deleted";
    let id = post.id.to_string();
    let tally = Tally {
        kind: "post",
        id: &id,
        title: &post.title,
        score: post.score,
        mine: post.mine,
        back: &post.url,
        open: post.state == "published",
    };
    html! {
        article.thread id="post" {
            header.thread-head {
                div.meta {
                    (kind_badge(lang, &post.kind))
                    (space_link(frame, &post.space, view.access.space_name(&post.space), post.policy.is_some()))
                    (promoted(frame, view.post))
                }
                h1.thread-title { bdi { (post.title) } }
                @if there { div.meta {
                    (byline(frame, &post.author))
                    (time(lang, post.created_at, view.access.now))
                    @if post.edited_at.is_some() {
                        (edited_link(frame, &format!("/t/{id}/history"), view.post.version - 1))
                    }
                } }
            }
            @if there {
                div.post {
                    (vote(frame, &tally, VoteStyle::Column))
                    div.post-body {
                        div.prose dir="auto" { (PreEscaped(&view.post.body_html)) }
                        @if !post.tags.is_empty() { div.tags { (tag_links(frame, &post.tags)) } }
                        div.post-foot { (post_acts(view)) }
                        @if post.state == "published" && view.access.visitor.role() >= Role::Moderator {
                            (pin(frame, view.post, view.access.now))
                        }
                        (comment_list(&view.replies(), &view.conversation.remarks, "comments"))
                        @if post.kind == "question" { (remark_form(view, None)) }
                    }
                }
            } @else {
                div.tombstone { (icon("trash")) p { (words::POST_DELETED_NOTE[lang]) } }
            }
        }
    }
}

fn post_acts(view: &ThreadView<'_>) -> Markup {
    let (frame, post) = (view.frame, &view.post.summary);
    let lang = frame.lang;
    let (id, own) = (post.id.to_string(), may_edit(view.access, post.author.handle.as_deref()));
    html! {
        div.actions {
            @if post.state == "published" && !post.locked {
                a.link-button href="#reply" {
                    (icon("comment")) (if post.kind == "question" { words::DO_ANSWER.to(lang) } else { words::DO_REPLY.to(lang) })
                }
            }
            @if view.may_reply() {
                a.link-button href=(format!("{}?quote=post#reply", post.url)) rel="nofollow"
                    aria-label=(words::quote_label(name_of(lang, &post.author)).to(lang)) { (icon("quote")) (words::QUOTE[lang]) }
            }
            (follow_button(frame, follows::Kind::Post, &id, view.following, &post.url))
            a.link-button href=(post.url) data-copy aria-label=(words::LINK_POST_LABEL.to(lang)) { (icon("link")) (words::LINK[lang]) }
            @if own { (own_links(frame, &format!("/t/{id}"), words::DELETE_POST_SURE)) }
            (flag_link(view.access, frame, ("post", &id), &post.author))
        }
    }
}
