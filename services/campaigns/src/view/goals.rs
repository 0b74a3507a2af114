//! What a campaign wants to reach: to be edited.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{field_error, notice, summary_of};
use shared::words::Phrase;

use super::page;
use crate::goal::Measure;
use crate::pages::goals::GoalsForm;
use crate::words;

/// What a measure is called.
pub const fn measure_word(measure: Measure) -> Phrase {
    match measure {
        Measure::Members => words::MEASURE_MEMBERS,
        Measure::TakingPart => words::MEASURE_TAKING_PART,
        Measure::Posts => words::MEASURE_POSTS,
        Measure::Answers => words::MEASURE_ANSWERS,
        Measure::Ideas => words::MEASURE_IDEAS,
        Measure::Votes => words::MEASURE_VOTES,
        Measure::SolvedPercent => words::MEASURE_SOLVED_PERCENT,
        Measure::FirstAnswerHours => words::MEASURE_FIRST_ANSWER_HOURS,
        Measure::Nps => words::MEASURE_NPS,
    }
}

/// The page.
pub(crate) fn show(access: &Access, form: &GoalsForm, saved: bool, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let field = |measure: Measure| {
        let name = measure.as_str();
        let (least, most) = measure.bounds();
        html! {
            div.field {
                label for=(name) { (measure_word(measure)[lang]) }
                input id=(name) name=(name) type="number" inputmode="numeric" min=(least) max=(most) value=(form.value(measure))
                    aria-invalid=[problem.and_then(|problem| problem.field(name)).map(|_| "true")]
                    aria-describedby=(format!("{name}-error"));
                (field_error(lang, problem, name))
            }
        }
    };
    let main = html! {
        @if saved { (notice("good", html! { p { (words::SAVED[lang]) } })) }
        (summary_of(lang, problem, |field| Measure::parse(field).map(measure_word)))
        form.form.panel method="post" action=(access.href("/studio/campaign/goals")) novalidate {
            p { (words::GOALS_NOTE[lang]) }
            div.field-row { @for measure in Measure::ALL { (field(measure)) } }
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
    };
    page(access, "/studio/campaign/goals", words::GOALS_LEAD, main)
}
