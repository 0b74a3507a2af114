//! When a campaign opens, freezes, ends: to be edited.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{field_error, notice, summary_of};
use shared::words::Phrase;

use super::page;
use crate::pages::dates::{DATES, DatesForm};
use crate::words;

/// What a date is called, and what happens then.
fn names(date: &str) -> (Phrase, Phrase) {
    match date {
        "opens" => (words::DATE_OPENS, words::OPENS_HINT),
        "freezes" => (words::DATE_FREEZES, words::FREEZES_HINT),
        "ends" => (words::DATE_ENDS, words::ENDS_HINT),
        _ => (words::DATE_ARCHIVES, words::ARCHIVES_HINT),
    }
}

/// The page.
pub(crate) fn show(access: &Access, form: &DatesForm, saved: bool, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let field = |date: &str, value: &str| {
        let (label, hint) = names(date);
        let name = format!("dates.{date}");
        let refused = problem.is_some_and(|problem| problem.field(&name).is_some());
        let described = if refused { format!("{name}-hint {name}-error") } else { format!("{name}-hint") };
        html! {
            div.field {
                label for=(name) { (label[lang]) }
                p.hint id=(format!("{name}-hint")) { (hint[lang]) }
                input id=(name) name=(name) type="datetime-local" step="any" value=(value) aria-describedby=(described)
                    aria-invalid=[refused.then_some("true")];
                (field_error(lang, problem, &name))
            }
        }
    };
    let main = html! {
        @if saved { (notice("good", html! { p { (words::SAVED[lang]) } })) }
        (summary_of(lang, problem, |field| field.strip_prefix("dates.").map(|date| names(date).0)))
        form.form.panel method="post" action=(access.href("/studio/campaign/dates")) {
            p { (words::DATES_IN_UTC[lang]) }
            div.field-row.field-row-end { @for (date, value) in DATES.iter().zip(form.values()) { (field(date, value)) } }
            p.check { input type="checkbox" id="teaser" name="teaser" value="1" checked[form.teaser()] aria-describedby="teaser-hint";
                label for="teaser" { (words::TEASER[lang]) } }
            p.hint id="teaser-hint" { (words::TEASER_HINT[lang]) }
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
    };
    page(access, "/studio/campaign/dates", words::DATES_LEAD, main)
}
