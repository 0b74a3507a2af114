//! The page of an idea.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use posts::Conversation;
use posts::view::{comments, flag_link};
use shared::domain::Role;
use shared::web::layout::{
    VoteStyle, byline, composer, crumbs, icon, idea_vote, notice, pager, sign_in, space_link, status_pill, tag_links,
    time,
};
use shared::web::{Frame, Problem};
use shared::words::common;

use super::official::{forms, owner};
use super::tally;
use crate::idea::{Idea, IdeaSummary};
use crate::words;

/// What the page shows.
pub(crate) struct IdeaView<'a> {
    pub(crate) access: &'a Access,
    pub(crate) frame: &'a Frame,
    pub(crate) idea: &'a Idea,
    /// The idea it was merged into, if the visitor may see it.
    pub(crate) target: Option<&'a IdeaSummary>,
    /// The ideas merged into it.
    pub(crate) merged: &'a [IdeaSummary],
    pub(crate) conversation: &'a Conversation,
    /// The Markdown of the official response, for those who may change it.
    pub(crate) response_md: &'a str,
    /// Whether the visitor follows it.
    pub(crate) following: bool,
    pub(crate) refused: &'a Refused,
}

/// What was typed into a form of the team's, and why it was refused; nothing where none was.
#[derive(Default)]
pub(crate) struct Refused {
    pub(crate) problem: Option<Problem>,
    pub(crate) status: Option<String>,
    pub(crate) response: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) into: Option<String>,
}

pub(crate) fn idea(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let lang = frame.lang;
    let places = [(frame.href("/"), frame.name.as_str()), (frame.href("/ideas"), &common::IDEAS_TAB[lang])];
    let next = view.conversation.main.next.as_ref().map(|cursor| format!("{}?cursor={cursor}#replies", idea.url));
    let live = format!("/api/v1/communities/{}/ideas/{}", frame.slug, idea.id);
    html! {
        (crumbs(lang, &places))
        @if let Some(problem) = &view.refused.problem {
            (notice("bad", html! {
                p { b { (common::NOT_STORED_YET[lang]) } }
                ul { @for error in &problem.body().errors {
                    li { a href=(format!("#{}", error.field)) { (error.limit.html(lang)) } }
                } }
            }))
        }
        @if let Some(target) = view.target {
            (notice("info", html! { p { (words::was_merged_into(html! { a href=(target.url) { bdi { (target.title) } } }).html(lang)) } }))
        } @else if idea.merged_into.is_some() {
            (notice("info", html! { p { (words::WAS_MERGED[lang]) } }))
        }
        @match idea.state.as_str() {
            "hidden" => (notice("warn", html! { p { (words::HIDDEN_NOTE[lang]) } })),
            "held" => (notice("warn", html! { p { (words::HELD_NOTE[lang]) } })),
            "removed" => (notice("warn", html! { p { (words::REMOVED_NOTE[lang]) } })),
            _ => {},
        }
        @if idea.state == "deleted" { (gone(view)) } @else { (body(view)) }
        section.answers id="replies" data-live=(live) data-count=(idea.reply_count) {
            @if idea.reply_count > 0 {
                div.section-head { h2 { (common::comments(idea.reply_count).html(lang)) } }
            }
            (comments(view.access, frame, &view.conversation.main.items, &idea.url, "comments comments-top"))
            (pager(lang, next, &words::MORE[lang]))
        }
        div.stack {
            (reply_form(view))
            @if view.access.visitor.role() >= Role::Employee && idea.state == "published" { (forms(view)) }
        }
    }
}

/// What is left of an idea that was deleted.
fn gone(view: &IdeaView<'_>) -> Markup {
    let lang = view.frame.lang;
    html! {
        article.thread.idea {
            h1.thread-title { (words::DELETED[lang]) }
            div.tombstone { (icon("trash")) p { (words::DELETED_NOTE[lang]) } }
        }
    }
}

fn body(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let (lang, now) = (frame.lang, view.access.now);
    let id = idea.id.to_string();
    html! {
        article.thread.idea {
            div.post {
                (idea_vote(frame, &tally(idea, &id, &idea.url), VoteStyle::BigBox))
                div.post-body {
                    div.meta {
                        (status_pill(lang, &idea.status))
                        (space_link(frame, &idea.space, view.access.space_name(&idea.space), idea.policy.is_some()))
                        @if let Some(at) = view.idea.shipped_at { (time(lang, at, now)) }
                    }
                    h1.thread-title { bdi { (idea.title) } }
                    div.meta {
                        (byline(frame, &idea.author))
                        (time(lang, idea.created_at, now))
                        @if idea.edited_at.is_some() {
                            a.edited href=(frame.href(&format!("/i/{id}/history"))) { (icon("history")) (words::EDITED[lang]) }
                        }
                    }
                    (owner(view))
                    div.prose dir="auto" { (PreEscaped(&view.idea.body_html)) }
                    @if !idea.tags.is_empty() { div.tags { (tag_links(frame, &idea.tags)) } }
                    (official(view))
                    @if !view.merged.is_empty() { (merged(view)) }
                    div.post-foot { (acts(view)) }
                }
            }
        }
    }
}

fn acts(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let (lang, id) = (frame.lang, idea.id.to_string());
    html! {
        div.actions {
            @if idea.state == "published" && !idea.locked {
                a.link-button href="#reply" { (icon("comment")) (words::DO_COMMENT[lang]) }
            }
            (follows::view::follow_button(frame, follows::Kind::Idea, &id, view.following, &idea.url))
            @if view.idea.body_md.is_some() {
                a.link-button href=(frame.href(&format!("/i/{id}/edit"))) { (icon("edit")) (words::DO_EDIT[lang]) }
                form method="post" action=(frame.href(&format!("/i/{id}/delete"))) data-confirm=(&words::DELETE_ASKED[lang]) {
                    button.link-button { (icon("trash")) (words::DO_DELETE[lang]) }
                }
            }
            (flag_link(view.access, frame, ("idea", &id), &idea.author))
        }
    }
}

fn official(view: &IdeaView<'_>) -> Markup {
    let (idea, lang) = (view.idea, view.frame.lang);
    if idea.response_html.is_empty() {
        return html! {};
    }
    html! {
        section.official aria-labelledby="official-h" {
            h2 id="official-h" { (icon("moot")) (words::from_the_team(&view.frame.name).html(lang)) }
            div.meta {
                @if let Some(responder) = &idea.responder { (byline(view.frame, responder)) }
                @if let Some(at) = idea.responded_at { (time(lang, at, view.access.now)) }
            }
            div.prose dir="auto" { (PreEscaped(&idea.response_html)) }
        }
    }
}

fn merged(view: &IdeaView<'_>) -> Markup {
    let lang = view.frame.lang;
    html! {
        details.merged open {
            summary { (icon("merge")) (words::merged_from(view.merged.len()).html(lang)) }
            ul { @for idea in view.merged {
                li { a href=(idea.url) { bdi { (idea.title) } } " "
                    span.meta { span { (common::votes(idea.score).html(lang)) } (byline(view.frame, &idea.author)) } }
            } }
        }
    }
}

fn reply_form(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let lang = frame.lang;
    if idea.state != "published" {
        return html! {};
    }
    if idea.locked {
        return notice("info", html! { p { (words::LOCKED_NOTE[lang]) } });
    }
    if view.access.visitor.identity.is_none() {
        return html! {
            div.panel.panel-call id="reply" {
                h2 { (words::WHAT_DO_YOU_THINK[lang]) }
                p { (words::members_can(&frame.name).html(lang)) }
                p { a.button href=(sign_in(frame, &idea.url)) { (words::SIGN_IN_TO_COMMENT[lang]) } }
            }
        };
    }
    let (title, button) = (&common::YOUR_COMMENT[lang], &words::POST_COMMENT[lang]);
    composer(lang, &frame.href(&format!("/i/{}/reply", idea.id)), title, button, html! {}, 5, "reply-body")
}
