//! Promoting a post, from its page.

use maud::{Markup, html};
use shared::domain::Time;
use shared::web::layout::{FieldView, field_error, icon, summary};
use shared::web::{Frame, Problem};
use shared::words::date;

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
            (pin_form(frame, post, &day(until), None))
        }
    }
}

/// The form itself.
pub(crate) fn pin_form(frame: &Frame, post: &Post, until: &str, problem: Option<&Problem>) -> Markup {
    let lang = frame.lang;
    let field = FieldView {
        name: "until",
        label: &words::PIN_UNTIL[lang],
        hint: &words::PIN_UNTIL_HINT[lang],
        value: until,
        problem,
    };
    let refused = problem.is_some_and(|problem| problem.field("until").is_some());
    html! {
        form.form method="post" action=(frame.href(&format!("/t/{}/pin", post.summary.id))) {
            (summary(lang, problem))
            p { (words::pin_explained(MOST_PINS).html(lang)) }
            div.field {
                label for="until" { (field.label) }
                p.hint id="until-hint" { (field.hint) }
                input id="until" name="until" type="date" value=(field.value) required
                    aria-describedby=(if refused { "until-hint until-error" } else { "until-hint" })
                    aria-invalid=[refused.then_some("true")];
                (field_error(lang, problem, "until"))
            }
            div.form-end {
                button.button { (words::PIN[lang]) }
                @if post.promoted_until.is_some() {
                    button.button.button-quiet name="off" value="1" formnovalidate { (words::PIN_NO_MORE[lang]) }
                }
            }
        }
    }
}

/// That a post is promoted, and until when: for everybody.
pub(crate) fn promoted(frame: &Frame, post: &Post) -> Markup {
    html! { @if let Some(until) = post.promoted_until {
        span.kind { (icon("pin")) (words::promoted_until(date(until)).html(frame.lang)) }
    } }
}
