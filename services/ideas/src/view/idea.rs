//! The page of an idea.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use posts::Conversation;
use posts::view::comments;
use shared::domain::Role;
use shared::web::Frame;
use shared::web::layout::{
    FieldView, VoteStyle, byline, composer, crumbs, icon, idea_vote, notice, pager, select_field, sign_in,
    space_link, status_pill, tag_links, text_area, time,
};
use shared::words::common;

use super::tally;
use crate::idea::{Idea, IdeaSummary, Status};

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
}

pub(crate) fn idea(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let places = [(frame.href("/"), frame.name.as_str()), (frame.href("/ideas"), "Ideas")];
    let next = view.conversation.main.next.as_ref().map(|cursor| format!("{}?cursor={cursor}#replies", idea.url));
    html! {
        (crumbs(frame.lang, &places))
        @if let Some(target) = view.target {
            (notice("info", html! { p { "This idea was merged into " a href=(target.url) { (target.title) } "." } }))
        }
        @if idea.state == "published" { (body(view)) } @else {
            article.thread.idea {
                h1.thread-title { (idea.title) }
                div.tombstone { (icon("trash")) p { "This idea was deleted. The comments on it are kept." } }
            }
        }
        section.answers id="replies" {
            @if idea.reply_count > 0 {
                div.section-head { h2 { (common::comments(idea.reply_count).html(view.frame.lang)) } }
            }
            (comments(view.access, frame, &view.conversation.main.items, &idea.url, "comments comments-top"))
            (pager(frame.lang, next, "More"))
        }
        (reply_form(view))
        @if view.access.visitor.role() >= Role::Employee && idea.state == "published" { (official_forms(view)) }
    }
}

fn body(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let id = idea.id.to_string();
    html! {
        article.thread.idea {
            div.post {
                (idea_vote(frame, &tally(idea, &id, &idea.url), VoteStyle::BigBox))
                div.post-body {
                    div.meta {
                        (status_pill(frame.lang, &idea.status))
                        (space_link(frame, &idea.space, view.access.space_name(&idea.space), idea.policy.is_some()))
                    }
                    h1.thread-title { (idea.title) }
                    div.meta {
                        (byline(frame, &idea.author))
                        (time(frame.lang, idea.created_at, view.access.now))
                        @if idea.edited_at.is_some() {
                            a.edited href=(frame.href(&format!("/i/{id}/history"))) { (icon("history")) "edited" }
                        }
                    }
                    div.prose dir="auto" { (PreEscaped(&view.idea.body_html)) }
                    @if !idea.tags.is_empty() { div.tags { (tag_links(frame, &idea.tags)) } }
                    (official(view))
                    @if !view.merged.is_empty() { (merged(view)) }
                    div.post-foot { div.actions {
                        a.link-button href="#reply" { (icon("comment")) "Comment" }
                        @if view.idea.body_md.is_some() {
                            a.link-button href=(frame.href(&format!("/i/{id}/edit"))) { (icon("edit")) "Edit" }
                            form method="post" action=(frame.href(&format!("/i/{id}/delete"))) {
                                button.link-button { (icon("trash")) "Delete" }
                            }
                        }
                    } }
                }
            }
        }
    }
}

fn official(view: &IdeaView<'_>) -> Markup {
    let idea = view.idea;
    if idea.response_html.is_empty() {
        return html! {};
    }
    html! {
        section.official aria-labelledby="official-h" {
            h2 id="official-h" { (icon("moot")) "From the " (view.frame.name) " team" }
            div.meta {
                @if let Some(responder) = &idea.responder { (byline(view.frame, responder)) }
                @if let Some(at) = idea.responded_at { (time(view.frame.lang, at, view.access.now)) }
            }
            div.prose dir="auto" { (PreEscaped(&idea.response_html)) }
        }
    }
}

fn merged(view: &IdeaView<'_>) -> Markup {
    let count = i64::try_from(view.merged.len()).unwrap_or(i64::MAX);
    html! {
        details.merged open {
            summary { (icon("merge")) "Merged from " (count) " ideas" }
            ul { @for idea in view.merged {
                li { a href=(idea.url) { (idea.title) } " "
                    span.meta { span { (common::votes(idea.score).html(view.frame.lang)) } span { bdi { (idea.author.name) } } } }
            } }
        }
    }
}

fn reply_form(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    if idea.state != "published" {
        return html! {};
    }
    if view.access.visitor.identity.is_none() {
        return html! {
            div.panel.panel-call id="reply" {
                h2 { "What do you think?" }
                p { "Members of " (frame.name) " can vote and comment." }
                p { a.button href=(sign_in(frame, &idea.url)) { "Sign in to comment" } }
            }
        };
    }
    composer(frame.lang, &frame.href(&format!("/i/{}/reply", idea.id)), "Your comment", "Comment", html! {}, 5, "reply-body")
}

/// What employees and above can do: status, official response, merging.
fn official_forms(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let id = idea.id.to_string();
    if idea.merged_into.is_some() {
        return html! {
            form.form.panel method="post" action=(frame.href(&format!("/i/{id}/unmerge"))) {
                h2 { "Undo the merge" }
                p { "The voters it brought go back with it; who voted on the other idea themselves stays there." }
                div.form-end { button.button.button-quiet { (icon("merge")) "Undo the merge" } }
            }
        };
    }
    let choices: Vec<(&str, &str)> = Status::ALL
        .iter()
        .filter(|status| **status != Status::Merged)
        .map(|status| (status.as_str(), status.label()))
        .collect();
    let field = |name, label, hint, value| FieldView { name, label, hint, value, problem: None };
    html! {
        form.form.panel method="post" action=(frame.href(&format!("/i/{id}/status"))) {
            h2 { "Official response" }
            (select_field(frame.lang, &field("status", "Status", "Where the idea stands.", &idea.status), &choices))
            (text_area(frame.lang, &field("response", "Response", "Why, and what comes next. Markdown works.", view.response_md), 5))
            div.form-end { button.button { "Save" } }
        }
        form.form.panel method="post" action=(frame.href(&format!("/i/{id}/merge"))) {
            h2 { "Merge into another idea" }
            div.field {
                label for="into" { "The other idea" }
                p.hint id="into-hint" { "Its address or id. Voters follow, each counted once, and it can be undone." }
                input id="into" name="into" type="text" required aria-describedby="into-hint";
            }
            div.form-end { button.button.button-quiet { (icon("merge")) "Merge" } }
        }
    }
}
