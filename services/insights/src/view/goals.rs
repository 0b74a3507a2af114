//! What is to be reached, and how far it has come.

use campaigns::goal::Measure;
use maud::{Markup, html};
use shared::web::layout::icon;
use shared::words::{Lang, Phrase, signed};

use crate::chart;
use crate::measure::goals::Progress;
use crate::words;

/// What a measure is called.
pub(super) const fn name(measure: Measure) -> Phrase {
    match measure {
        Measure::Members => words::MEASURE_MEMBERS,
        Measure::TakingPart => words::MEASURE_TAKING_PART,
        Measure::Posts => words::POSTS,
        Measure::Answers => words::ANSWERS,
        Measure::Ideas => words::IDEAS,
        Measure::Votes => words::VOTES,
        Measure::SolvedPercent => words::MEASURE_SOLVED,
        Measure::FirstAnswerHours => words::MEASURE_FIRST_ANSWER,
        Measure::Nps => words::NPS,
    }
}

/// A number as the measure has it.
fn amount(lang: Lang, measure: Measure, count: i64) -> String {
    match measure {
        Measure::SolvedPercent => super::percent(lang, count as f64),
        Measure::FirstAnswerHours => words::hours(super::decimal(lang, count as f64)).to(lang),
        _ => signed(lang, count),
    }
}

/// Where it stands, in words.
pub(super) fn standing(lang: Lang, goal: &Progress) -> String {
    let target = amount(lang, goal.measure, goal.target);
    match goal.count {
        None => words::goal_untold(target).to(lang),
        Some(count) if goal.measure.is_a_ceiling() => {
            words::goal_at_most(amount(lang, goal.measure, count), target).to(lang)
        }
        Some(count) => words::goal_of(amount(lang, goal.measure, count), target).to(lang),
    }
}

/// Whether it is reached, or how much of the way is done.
pub(super) fn verdict(lang: Lang, goal: &Progress) -> Markup {
    html! {
        @if goal.reached { span.goal-done { (icon("check")) (words::GOAL_REACHED[lang]) } }
        @else { span.goal-way { (super::percent(lang, goal.percent as f64)) } }
    }
}

/// All of them as a list with bars; `passed` is how much of the time is gone.
pub(super) fn list(lang: Lang, goals: &[Progress], passed: Option<i64>) -> Markup {
    html! {
        ul.goals {
            @for goal in goals {
                @let mark = passed.filter(|passed| goal.grows() && !goal.reached && *passed < 100).map(|passed| passed as f64);
                li class=(if goal.reached { "goal is-reached" } else { "goal" }) {
                    span.goal-name { (name(goal.measure)[lang]) }
                    (verdict(lang, goal))
                    (chart::bar("goal-bar", goal.percent as f64, mark))
                    span.goal-standing { (standing(lang, goal)) }
                }
            }
        }
    }
}
