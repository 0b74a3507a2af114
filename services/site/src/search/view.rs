//! What was found, row by row.

use gate::Access;
use ideas::IdeaSummary;
use maud::{Markup, html};
use members::FoundPerson;
use posts::{Found, PostSummary, ReplySummary, Words};
use shared::web::Frame;
use shared::web::layout::{avatar, byline, icon, kind_badge, replies_link, role_badge, space_link, status_pill, time};
use shared::words::{Lang, Phrase};

use super::snippet::{excerpt, marked};
use crate::words;

/// What was found of one kind, named, with the way to the rest of it.
pub(super) fn group(lang: Lang, name: Phrase, rows: Markup, rest: Option<String>) -> Markup {
    html! { @if !rows.0.is_empty() {
        section.found aria-label=(name[lang]) {
            p.found-name aria-hidden="true" { (name[lang]) }
            ol.list { (rows) }
            @if let Some(href) = rest { p.panel-more { a href=(href) { (words::show_all(name).to(lang)) } } }
        }
    } }
}

pub(super) fn post_row(access: &Access, frame: &Frame, found: &Found<PostSummary>, words: &Words) -> Markup {
    let (lang, post) = (frame.lang, &found.item);
    let question = post.kind == "question";
    let count = if question { post.answer_count } else { post.reply_count };
    let name = if question { words::answers_word(count) } else { words::replies_word(count) };
    html! {
        li.row.result {
            article.row-body {
                div.meta {
                    (kind_badge(lang, &post.kind))
                    (space_link(frame, &post.space, access.space_name(&post.space), post.policy.is_some()))
                }
                h2.row-title { a href=(post.url) dir="auto" { (marked(&post.title, words)) } }
                p.row-excerpt dir="auto" { (excerpt(&found.text, words)) }
                div.meta { (byline(frame, &post.author)) (time(lang, post.created_at, access.now)) }
            }
            (replies_link(lang, &format!("{}#replies", post.url), count, &name, post.accepted_reply.is_some()))
        }
    }
}

pub(super) fn idea_row(access: &Access, frame: &Frame, found: &Found<IdeaSummary>, words: &Words) -> Markup {
    let (lang, idea) = (frame.lang, &found.item);
    html! {
        li.row.result {
            article.row-body {
                div.meta {
                    (kind_badge(lang, "idea"))
                    (space_link(frame, &idea.space, access.space_name(&idea.space), idea.policy.is_some()))
                    (status_pill(lang, &idea.status))
                }
                h2.row-title { a href=(idea.url) dir="auto" { (marked(&idea.title, words)) } }
                p.row-excerpt dir="auto" { (excerpt(&found.text, words)) }
                div.meta {
                    (byline(frame, &idea.author)) (time(lang, idea.created_at, access.now))
                    span { (words::votes(idea.score).to(lang)) }
                }
            }
            (replies_link(lang, &format!("{}#replies", idea.url), idea.reply_count, &words::comments_word(idea.reply_count), false))
        }
    }
}

pub(super) fn reply_row(access: &Access, frame: &Frame, found: &Found<ReplySummary>, words: &Words) -> Markup {
    let (lang, reply) = (frame.lang, &found.item);
    let kind = if reply.kind == "answer" { words::ANSWER } else { words::COMMENT };
    html! {
        li.row.result {
            article.row-body {
                div.meta {
                    span.kind { (icon("comment")) (kind[lang]) }
                    (space_link(frame, &reply.space, access.space_name(&reply.space), false))
                }
                h2.row-title { a href=(reply.url) dir="auto" { (marked(&reply.thread_title, words)) } }
                p.row-excerpt dir="auto" { (excerpt(&found.text, words)) }
                div.meta {
                    (byline(frame, &reply.author)) (time(lang, reply.created_at, access.now))
                    span { (words::votes(reply.score).to(lang)) }
                }
            }
        }
    }
}

pub(super) fn person_row(frame: &Frame, person: &FoundPerson, words: &Words) -> Markup {
    let lang = frame.lang;
    html! {
        li.row.result {
            article.row-body {
                h2.row-title {
                    @match &person.avatar_url {
                        Some(url) => img.avatar src=(url) alt="" loading="lazy" decoding="async";,
                        None => (avatar(&person.handle, &person.name, "")),
                    }
                    " " a href=(person.url) { bdi { (marked(&person.name, words)) } } " " (role_badge(lang, person.role))
                }
                div.meta {
                    span { "@" (marked(&person.handle, words)) }
                    @if !person.location.is_empty() { span { bdi { (person.location) } } }
                    @if person.reputation != 0 { span { (words::points(person.reputation).to(lang)) } }
                }
            }
        }
    }
}
