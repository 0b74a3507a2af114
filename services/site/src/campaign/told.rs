//! What would be changed, and what has been, as markup.

use http::StatusCode;
use maud::{Markup, html};
use shared::web::layout::{icon, notice};
use shared::words::{Lang, Phrase, number};

use super::engine::steps::{Change, What};
use super::engine::{Act, Done, Step};
use crate::words;

/// What a kind of thing is called.
const fn what_word(what: What) -> Phrase {
    match what {
        What::Community => words::WHAT_COMMUNITY,
        What::Joining => words::WHAT_JOINING,
        What::Theme => words::WHAT_THEME,
        What::Logo => words::WHAT_LOGO,
        What::Guidelines => words::WHAT_GUIDELINES,
        What::Gate => words::WHAT_GATE,
        What::Resource => words::WHAT_RESOURCE,
        What::Space => words::WHAT_SPACE,
        What::Tag => words::WHAT_TAG,
        What::WayIn => words::WHAT_WAY_IN,
        What::Sites => words::WHAT_SITES,
        What::Survey => words::WHAT_SURVEY,
        What::HostName => words::WHAT_HOST_NAME,
        What::Post => words::WHAT_POST,
        What::Idea => words::WHAT_IDEA,
        What::Campaign => words::WHAT_CAMPAIGN,
    }
}

fn change(lang: Lang, change: &Change) -> Markup {
    let side = |side: &Option<String>| {
        html! {
            @match side {
                Some(text) => bdi { (text) },
                None => (words::PLAN_NOTHING[lang]),
            }
        }
    };
    html! {
        li { code { (change.field) } ": " (side(&change.from)) " " span.plan-to { (icon("arrow")) span.hidden { (words::PLAN_BECOMES[lang]) } } " " (side(&change.to)) }
    }
}

fn line(lang: Lang, step: &Step) -> Markup {
    let (picture, word) = match step.act {
        Act::Create => ("plus", words::PLAN_NEW),
        Act::Change => ("edit", words::PLAN_CHANGED),
        Act::Leave => ("check", words::PLAN_LEFT),
    };
    html! {
        li {
            (icon(picture))
            div {
                span.hidden { (word[lang]) ": " }
                span.plan-what { (what_word(step.what)[lang]) }
                @if !step.name.is_empty() { " " bdi { (step.name) } }
                @if !step.changes.is_empty() { ul { @for one in &step.changes { (change(lang, one)) } } }
            }
        }
    }
}

/// How many changes there are.
pub(super) fn changes(steps: &[Step]) -> usize {
    steps.iter().filter(|step| step.act != Act::Leave).count()
}

/// What the steps would do.
pub(super) fn plan(lang: Lang, steps: &[Step]) -> Markup {
    let count = |act: Act| steps.iter().filter(|step| step.act == act).count();
    let (made, changed, left) = (count(Act::Create), count(Act::Change), count(Act::Leave));
    html! {
        @if made + changed == 0 {
            p { (words::plan_nothing_to_do(left).html(lang)) }
        } @else {
            p { (words::plan_figures(made, changed, left).html(lang)) }
            ul.plan { @for step in steps.iter().filter(|step| step.act != Act::Leave) { (line(lang, step)) } }
        }
    }
}

/// What has been done, what could not be, and what is left; each in its place.
pub(super) fn outcome(lang: Lang, done: &Done<'_>) -> Markup {
    html! {
        @if let Some((step, failure)) = &done.failed {
            (notice("bad", html! {
                p { b { (words::APPLY_STOPPED[lang]) } }
                p { span.plan-what { (what_word(step.what)[lang]) } " " bdi { (step.name) } ": " span dir="auto" { (failure.detail) } }
                @if !failure.errors.is_empty() {
                    ul { @for (field, limit) in &failure.errors { li { code { (field) } ": " (limit) } } }
                }
                p { (words::apply_goes_on(number(lang, done.left as i64)).html(lang)) }
            }))
        } @else if done.left > 0 {
            (notice("info", html! { p { (words::apply_more(number(lang, done.left as i64)).html(lang)) } }))
        } @else if done.done.is_empty() {
            (notice("good", html! { p { (words::APPLY_NOTHING[lang]) } }))
        } @else {
            (notice("good", html! { p { (words::apply_done(done.done.len()).html(lang)) } }))
        }
        @if !done.done.is_empty() {
            section.panel {
                h2 { (words::APPLY_WHAT[lang]) }
                ul.plan { @for step in &done.done { (line(lang, step)) } }
            }
        }
    }
}

/// What the answer says of it: that a step was refused is no success.
pub(super) fn status(done: &Done<'_>) -> StatusCode {
    match &done.failed {
        None => StatusCode::OK,
        Some((_, failure)) if (400..500).contains(&failure.status) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(_) => StatusCode::BAD_GATEWAY,
    }
}
