//! Promoting a post, from its page.

use maud::{Markup, html};
use shared::domain::Time;
use shared::web::layout::{FieldView, field_error, icon, summary};
use shared::web::{Frame, Problem};
use shared::words::{Lang, Phrase, date};

use crate::actions::pins::USUAL_SECONDS;
use crate::post::{MOST_PINS, Post};
use crate::words;

/// The day of a moment, as a field of a form has it.
pub(crate) fn day(at: Time) -> String {
    at.to_string().chars().take(10).collect()
}

/// The form, folded until it is wanted: for those who look after the place.
pub(crate) fn pin(frame: &Frame, post: &Post, now: Time) -> Markup {
    let until = post.promoted_until.unwrap_or_else(|| now.plus_seconds(USUAL_SECONDS));
    let title = if post.promoted_until.is_some() { words::PIN_CHANGE } else { words::PIN };
    html! {
        details.add-comment {
            summary { (icon("pin")) (title[frame.lang]) }
            (pin_form(frame, post, (&post.promoted_from.map(day).unwrap_or_default(), &day(until)), None))
        }
    }
}

/// The form itself.
pub(crate) fn pin_form(frame: &Frame, post: &Post, (from, until): (&str, &str), problem: Option<&Problem>) -> Markup {
    let lang = frame.lang;
    let field = |name, label: Phrase, hint: Phrase, value| FieldView {
        name,
        label: label.to(lang),
        hint: hint.to(lang),
        value,
        problem,
    };
    html! {
        form.form method="post" action=(frame.href(&format!("/t/{}/pin", post.summary.id))) {
            (summary(lang, problem))
            p { (words::pin_explained(MOST_PINS).html(lang)) }
            (day_field(lang, &field("from", words::PIN_FROM, words::PIN_FROM_HINT, from), false))
            (day_field(lang, &field("until", words::PIN_UNTIL, words::PIN_UNTIL_HINT, until), true))
            div.form-end {
                button.button { (words::PIN[lang]) }
                @if post.promoted_until.is_some() {
                    button.button.button-quiet name="off" value="1" formnovalidate { (words::PIN_NO_MORE[lang]) }
                }
            }
        }
    }
}

fn day_field(lang: Lang, field: &FieldView<'_>, required: bool) -> Markup {
    let name = field.name;
    let refused = field.problem.is_some_and(|problem| problem.field(name).is_some());
    let described = if refused { format!("{name}-hint {name}-error") } else { format!("{name}-hint") };
    html! {
        div.field {
            label for=(name) { (field.label) }
            p.hint id=(format!("{name}-hint")) { (field.hint) }
            input id=(name) name=(name) type="date" value=(field.value) required[required] aria-describedby=(described)
                aria-invalid=[refused.then_some("true")];
            (field_error(lang, field.problem, name))
        }
    }
}

/// That a post is promoted, and until when: for everybody.
pub(crate) fn promoted(frame: &Frame, post: &Post) -> Markup {
    html! { @if let (Some(until), None) = (post.promoted_until, post.promoted_from) {
        span.kind { (icon("pin")) (words::promoted_until(date(until)).html(frame.lang)) }
    } }
}
