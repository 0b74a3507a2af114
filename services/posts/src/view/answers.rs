//! The replies of a thread that stand by themselves: answers to a question, comments elsewhere.

use maud::{Markup, PreEscaped, html};
use shared::domain::Role;
use shared::web::layout::{Active, VoteStyle, byline, composer, hidden, icon, pager, tabs, time};
use shared::words::Message;

use super::replies::{comment_list, edited_reply, is_gone, reply_acts, reply_place, reply_vote, standing, tombstone};
use super::thread::ThreadView;
use crate::reply::Reply;
use crate::store::posts::may_edit;
use crate::store::replies::Order;
use crate::words;

const fn name_of(order: Order) -> &'static str {
    match order {
        Order::Best => "best",
        Order::Newest => "new",
        Order::Oldest => "old",
    }
}

pub(super) fn answers(view: &ThreadView<'_>) -> Markup {
    let (post, main) = (&view.post.summary, &view.conversation.main);
    let lang = view.frame.lang;
    let question = post.kind == "question";
    let count = if question { post.answer_count } else { post.reply_count };
    let heading: Message = if question { words::answers_heading(count) } else { words::replies_heading(count) };
    let order = |label, order: Order| Active {
        label,
        href: format!("{}?sort={}#replies", post.url, name_of(order)),
        current: view.order == order,
    };
    let orders = [
        order(&words::ORDER_BEST[lang], Order::Best),
        order(&words::ORDER_NEWEST[lang], Order::Newest),
        order(&words::ORDER_OLDEST[lang], Order::Oldest),
    ];
    let here = format!("{}?sort={}", post.url, name_of(view.order));
    let next = main.next.as_ref().map(|cursor| format!("{here}&cursor={cursor}#replies"));
    // What new replies are asked for by, and said with, where scripts run.
    let live = format!("/api/v1/communities/{}/posts/{}", view.frame.slug, post.id);
    html! {
        section.answers id="replies" data-live=(live) data-count=(post.reply_count)
            data-live-words=(words::new_replies("{n}").to(lang)) {
            @if count > 0 {
                div.section-head { h2 { (heading.html(lang)) } (tabs(&words::ORDER_LABEL[lang], "tabs tabs-small", &orders)) }
            }
            @if view.inside { p.meta {
                span { (words::FROM_HERE[lang]) } a href=(format!("{here}#replies")) { (words::FROM_THE_BEGINNING[lang]) }
            } }
            @for reply in &main.items { (answer(view, reply)) }
            (pager(lang, next, &words::MORE_REPLIES[lang]))
        }
    }
}

fn answer(view: &ThreadView<'_>, reply: &Reply) -> Markup {
    let (frame, post) = (view.frame, &view.post.summary);
    let (lang, place) = (frame.lang, reply_place(reply));
    let accepted = post.accepted_reply.as_deref() == Some(reply.id.to_string().as_str());
    let official = reply.author.role >= Role::Employee;
    let class = match (accepted, official) {
        (true, _) => "answer is-accepted",
        (_, true) => "answer is-official",
        _ => "answer",
    };
    let none = Vec::new();
    let nested = view.conversation.nested.get(&reply.id.to_string()).unwrap_or(&none);
    let thread = view.replies();
    if is_gone(reply) {
        return html! {
            article.tombstone id=(place) { (tombstone(lang, reply)) }
            (comment_list(&thread, nested, "comments"))
        };
    }
    let team =
        if reply.kind == "answer" { words::official_answer(&*frame.name) } else { words::official_reply(&*frame.name) };
    html! {
        article class=(class) id=(place) {
            @if accepted { p.answer-flag { (icon("check")) (words::ACCEPTED_ANSWER[lang]) } }
            @else if official { p.answer-flag { (icon("moot")) (team.html(lang)) } }
            (standing(lang, reply))
            div.post {
                (reply_vote(frame, reply, &post.url, VoteStyle::Column))
                div.post-body {
                    div.meta {
                        (byline(frame, &reply.author)) (time(lang, reply.created_at, view.access.now))
                        (edited_reply(frame, reply))
                    }
                    div.prose dir="auto" { (PreEscaped(&reply.body_html)) }
                    div.post-foot { div.actions {
                        @if reply.kind == "answer" && reply.state == "published" && may_edit(view.access, post.author.handle.as_deref()) {
                            form method="post" action=(frame.href(&format!("/t/{}/accept", post.id))) {
                                (hidden("reply", if accepted { "" } else { &place[2..] }))
                                button.link-button {
                                    (icon("check")) (if accepted { words::ACCEPT_NO_MORE.to(lang) } else { words::ACCEPT.to(lang) })
                                }
                            }
                        }
                        (reply_acts(&thread, reply, true))
                    } }
                    (comment_list(&thread, nested, "comments"))
                    @if reply.state == "published" { (remark_form(view, Some(&place[2..]))) }
                }
            }
        }
    }
}

/// The form for a remark on the question or on a reply, folded.
pub(super) fn remark_form(view: &ThreadView<'_>, parent: Option<&str>) -> Markup {
    if !view.may_reply() {
        return html! {};
    }
    let lang = view.frame.lang;
    let extra = html! {
        (hidden("kind", "comment"))
        @if let Some(parent) = parent { (hidden("parent", parent)) }
    };
    let action = view.frame.href(&format!("/t/{}/reply", view.post.summary.id));
    let name = format!("comment-{}", parent.unwrap_or("post"));
    html! {
        details.add-comment {
            summary { (icon("comment")) (words::ADD_COMMENT[lang]) }
            (composer(lang, &action, "", &words::COMMENT_BUTTON[lang], extra, 3, &name))
        }
    }
}
