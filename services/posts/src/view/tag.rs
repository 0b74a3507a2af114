//! What the page of a tag shows besides its posts.

use maud::{Markup, PreEscaped, html};
use shared::web::layout::{FieldView, byline, icon, panel, summary, tag_links, text_area};
use shared::web::{Frame, Problem};

use crate::actions::beside::{Answerer, Beside};
use crate::actions::places::{INTRODUCTION, Tag};
use crate::words;

/// The address of a tag's page, under the community.
pub(crate) fn tag_path(tag: &str) -> String {
    format!("/tag/{}", tag.replace('#', "%23").replace('+', "%2B"))
}

/// The introduction, under the head of the page.
pub(crate) fn introduction(tag: &Tag) -> Markup {
    let html = tag.description_html.as_deref().unwrap_or_default();
    html! { @if !html.is_empty() { div.intro.prose dir="auto" { (PreEscaped(html)) } } }
}

/// The way to change it, for those who may; folded.
pub(crate) fn introduce(frame: &Frame, tag: &Tag) -> Markup {
    let heading = if tag.description.is_empty() { words::WRITE_INTRODUCTION } else { words::EDIT_INTRODUCTION };
    html! {
        details.add-comment {
            summary { (icon("edit")) (heading[frame.lang]) }
            (introduction_form(frame, &tag.tag, &tag.description, None))
        }
    }
}

/// Its form.
pub(crate) fn introduction_form(frame: &Frame, tag: &str, typed: &str, problem: Option<&Problem>) -> Markup {
    let lang = frame.lang;
    let hint = words::introduction_hint(INTRODUCTION).to(lang);
    let label = &words::INTRODUCTION[lang];
    let field = FieldView { name: "description", label, hint: &hint, value: typed, problem };
    html! {
        form.form method="post" action=(frame.href(&tag_path(tag))) {
            (summary(lang, problem))
            (text_area(lang, &field, 6))
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
    }
}

/// Who answers under the tag, and related tags: the side column.
pub(crate) fn beside(frame: &Frame, beside: &Beside) -> Markup {
    let lang = frame.lang;
    html! {
        @if !beside.answerers.is_empty() {
            (panel(&words::WHO_ANSWERS[lang], false, html! {
                ul.answerers { @for one in &beside.answerers { (answerer(frame, one)) } }
            }))
        }
        @if !beside.related.is_empty() {
            (panel(&words::RELATED_TAGS[lang], false, html! { div.tags { (tag_links(frame, &beside.related)) } }))
        }
    }
}

fn answerer(frame: &Frame, one: &Answerer) -> Markup {
    let answers = words::answers_given(one.answers);
    let done = match one.accepted {
        0 => answers,
        accepted => words::answers_line(answers, words::of_them_accepted(accepted)),
    };
    html! {
        li {
            p.byline { (byline(frame, &one.author)) }
            p.person-note { (done.html(frame.lang)) }
        }
    }
}
