//! The page of a thread.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::Role;
use shared::web::Frame;
use shared::web::layout::{
    Active, Tally, VoteStyle, byline, composer, crumbs, hidden, icon, kind_badge, pager, sign_in, space_link,
    tabs, tag_links, time, vote,
};
use shared::words::common;

use super::replies::{comments, edited, own_acts, reply_place, reply_vote};
use crate::actions::replies::Conversation;
use crate::post::Post;
use crate::reply::Reply;
use crate::store::posts::may_edit;
use crate::store::replies::Order;

/// What the page shows.
pub(crate) struct ThreadView<'a> {
    pub(crate) access: &'a Access,
    pub(crate) frame: &'a Frame,
    pub(crate) post: &'a Post,
    pub(crate) conversation: &'a Conversation,
    pub(crate) order: Order,
}

pub(crate) fn thread(view: &ThreadView<'_>) -> Markup {
    let post = &view.post.summary;
    let space = view.access.space_name(&post.space);
    let places =
        [(view.frame.href("/"), view.frame.name.as_str()), (view.frame.href(&format!("/s/{}", post.space)), space)];
    html! {
        (crumbs(view.frame.lang, &places))
        (question(view))
        (answers(view))
        (reply_form(view))
    }
}

fn question(view: &ThreadView<'_>) -> Markup {
    let (frame, post) = (view.frame, &view.post.summary);
    let published = post.state == "published";
    let id = post.id.to_string();
    let tally = Tally {
        kind: "post",
        id: &id,
        title: &post.title,
        score: post.score,
        mine: post.mine,
        back: &post.url,
        open: published,
    };
    html! {
        article.thread id="post" {
            header.thread-head {
                div.meta {
                    (kind_badge(frame.lang, &post.kind))
                    (space_link(frame, &post.space, view.access.space_name(&post.space), post.policy.is_some()))
                }
                h1.thread-title { (post.title) }
                @if published { div.meta {
                    (byline(frame, &post.author))
                    (time(frame.lang, post.created_at, view.access.now))
                    @if post.edited_at.is_some() {
                        a.edited href=(frame.href(&format!("/t/{id}/history"))) { (icon("history")) "edited" }
                    }
                } }
            }
            @if published {
                div.post {
                    (vote(frame, &tally, VoteStyle::Column))
                    div.post-body {
                        div.prose dir="auto" { (PreEscaped(&view.post.body_html)) }
                        @if !post.tags.is_empty() { div.tags { (tag_links(frame, &post.tags)) } }
                        div.post-foot { (post_acts(view)) }
                        (comments(view.access, frame, &view.conversation.remarks, &post.url, "comments"))
                        @if post.kind == "question" { (remark_form(view, None)) }
                    }
                }
            } @else {
                div.tombstone { (icon("trash")) p { "This post was deleted. The replies to it are kept." } }
            }
        }
    }
}

fn post_acts(view: &ThreadView<'_>) -> Markup {
    let (frame, post) = (view.frame, &view.post.summary);
    html! {
        div.actions {
            a.link-button href="#reply" { (icon("comment")) (if post.kind == "question" { "Answer" } else { "Reply" }) }
            @if may_edit(view.access, post.author.handle.as_deref()) {
                a.link-button href=(frame.href(&format!("/t/{}/edit", post.id))) { (icon("edit")) "Edit" }
                form method="post" action=(frame.href(&format!("/t/{}/delete", post.id))) {
                    button.link-button { (icon("trash")) "Delete" }
                }
            }
        }
    }
}

fn answers(view: &ThreadView<'_>) -> Markup {
    let (post, main) = (&view.post.summary, &view.conversation.main);
    let question = post.kind == "question";
    let count = if question { post.answer_count } else { post.reply_count };
    let heading = if question { common::answers(count) } else { common::replies(count) };
    let order = |label, order: Order, name: &str| Active {
        label,
        href: format!("{}?sort={name}#replies", post.url),
        current: view.order == order,
    };
    let orders = [
        order("Best", Order::Best, "best"),
        order("Newest", Order::Newest, "new"),
        order("Oldest", Order::Oldest, "old"),
    ];
    let next = main.next.as_ref().map(|cursor| {
        let sort = match view.order {
            Order::Best => "best",
            Order::Newest => "new",
            Order::Oldest => "old",
        };
        format!("{}?sort={sort}&cursor={cursor}#replies", post.url)
    });
    html! {
        section.answers id="replies" {
            @if count > 0 {
                div.section-head { h2 { (heading.html(view.frame.lang)) } (tabs("Order of replies", "tabs tabs-small", &orders)) }
            }
            @for reply in &main.items { (answer(view, reply)) }
            (pager(view.frame.lang, next, "More"))
        }
    }
}

fn answer(view: &ThreadView<'_>, reply: &Reply) -> Markup {
    let (frame, post) = (view.frame, &view.post.summary);
    let place = reply_place(reply);
    let accepted = post.accepted_reply.as_deref() == Some(reply.id.to_string().as_str());
    let official = reply.author.role >= Role::Employee;
    let class = match (accepted, official) {
        (true, _) => "answer is-accepted",
        (_, true) => "answer is-official",
        _ => "answer",
    };
    let none = Vec::new();
    let nested = view.conversation.nested.get(&reply.id.to_string()).unwrap_or(&none);
    if reply.state != "published" {
        return html! {
            article.tombstone id=(place) { (icon("trash")) p { "Reply deleted" } }
            (comments(view.access, frame, nested, &post.url, "comments"))
        };
    }
    html! {
        article class=(class) id=(place) {
            @if accepted { p.answer-flag { (icon("check")) "Accepted answer" } }
            @else if official { p.answer-flag { (icon("moot")) "Answer from the " (frame.name) " team" } }
            div.post {
                (reply_vote(frame, reply, &post.url, VoteStyle::Column))
                div.post-body {
                    div.meta { (byline(frame, &reply.author)) (time(frame.lang, reply.created_at, view.access.now)) (edited(frame, reply)) }
                    div.prose dir="auto" { (PreEscaped(&reply.body_html)) }
                    div.post-foot { div.actions {
                        @if reply.kind == "answer" && may_edit(view.access, post.author.handle.as_deref()) {
                            form method="post" action=(frame.href(&format!("/t/{}/accept", post.id))) {
                                (hidden("reply", if accepted { "" } else { &place[2..] }))
                                button.link-button { (icon("check")) (if accepted { "No longer accept" } else { "Accept" }) }
                            }
                        }
                        (own_acts(view.access, frame, reply))
                    } }
                    (comments(view.access, frame, nested, &post.url, "comments"))
                    (remark_form(view, Some(&place[2..])))
                }
            }
        }
    }
}

/// The form for a remark on the question or on a reply, folded.
fn remark_form(view: &ThreadView<'_>, parent: Option<&str>) -> Markup {
    if view.access.visitor.identity.is_none() {
        return html! {};
    }
    let extra = html! {
        (hidden("kind", "comment"))
        @if let Some(parent) = parent { (hidden("parent", parent)) }
    };
    let action = view.frame.href(&format!("/t/{}/reply", view.post.summary.id));
    let name = format!("comment-{}", parent.unwrap_or("post"));
    html! {
        details.add-comment {
            summary { (icon("comment")) "Add a comment" }
            (composer(view.frame.lang, &action, "", "Comment", extra, 3, &name))
        }
    }
}

fn reply_form(view: &ThreadView<'_>) -> Markup {
    let post = &view.post.summary;
    if post.state != "published" {
        return html! {};
    }
    let question = post.kind == "question";
    if view.access.visitor.identity.is_none() {
        let (title, button) = if question {
            ("Know the answer?", "Sign in to answer")
        } else {
            ("Have something to say?", "Sign in to reply")
        };
        return html! {
            div.panel.panel-call id="reply" {
                h2 { (title) }
                p { "Members of " (view.frame.name) " can reply, vote and share ideas." }
                p { a.button href=(sign_in(view.frame, &post.url)) { (button) } }
            }
        };
    }
    let (title, button) = if question { ("Your answer", "Post answer") } else { ("Your reply", "Post reply") };
    let action = view.frame.href(&format!("/t/{}/reply", post.id));
    composer(view.frame.lang, &action, title, button, html! {}, 8, "reply-body")
}
