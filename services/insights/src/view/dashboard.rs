//! The numbers in the studio: what was reached, what happened day by day, where people came from, what they say.

use gate::Access;
use maud::{Markup, html};
use shared::domain::Day;
use shared::web::Problem;
use shared::web::layout::{Active, FieldView, chips, text_field};
use shared::words::{Lang, number};

use super::charts::Charts;
use super::{answers, goals, lists, said};
use crate::actions::best::Best;
use crate::actions::numbers::Campaign;
use crate::measure::Numbers;
use crate::measure::days::Period;
use crate::measure::goals::{Progress, time_passed};
use crate::words;

/// The choices of a period, by how many days they have; the whole of the campaign stands beside them.
pub(crate) const CHOICES: [i64; 3] = [7, 28, 90];

/// All that is shown.
pub(crate) struct Shown<'a> {
    pub(crate) access: &'a Access,
    pub(crate) campaign: &'a Campaign,
    pub(crate) goals: &'a [Progress],
    pub(crate) numbers: &'a Numbers,
    pub(crate) best: &'a Best,
    /// What was typed as days of one's own, and what is wrong with it.
    pub(crate) typed: Typed,
}

/// Days as somebody typed them.
#[derive(Default)]
pub(crate) struct Typed {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) problem: Option<Problem>,
}

/// The same days somewhere else.
pub(super) fn with_days(access: &Access, path: &str, period: Period) -> String {
    access.href(&format!("{path}?from={}&to={}", period.from, period.to))
}

/// From one day to another, for people.
pub(super) fn days_of(lang: Lang, period: Period) -> Markup {
    let (from, to) = (super::long_day(lang, period.from), super::long_day(lang, period.to));
    html! { @if period.from == period.to { (from) } @else { (words::period_of(from, to).html(lang)) } }
}

pub(crate) fn page(shown: &Shown<'_>) -> Markup {
    let Shown { access, numbers, .. } = shown;
    let lang = access.lang();
    let charts = Charts::of(lang, numbers);
    let api = format!(
        "/api/v1/communities/{}/insights.csv?from={}&to={}",
        access.community.slug, numbers.period.from, numbers.period.to
    );
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { (words::NUMBERS[lang]) }
                p.lead { (words::NUMBERS_LEAD[lang]) }
            }
            div.page-actions {
                a.button.button-quiet href=(with_days(access, "/studio/insights/report", numbers.period)) { (words::REPORT[lang]) }
                a.button.button-quiet href=(api) download { (words::CSV_FILE[lang]) }
            }
        }
        (reached(shown))
        (period(shown))
        (tiles(lang, numbers))
        div.figures { (charts.visits()) (charts.people()) (charts.written()) (charts.votes()) }
        div.numbers-lists { (lists::sources(lang, numbers)) (lists::ways(lang, numbers)) (answers::panel(lang, numbers)) (lists::out(lang, numbers)) }
        (lists::spaces(lang, numbers))
        section.numbers-part {
            div.section-head { h2 { (words::WHAT_PEOPLE_SAY[lang]) } a href=(access.href("/studio/survey")) { (words::TO_SURVEY[lang]) } }
            (said::surveys(lang, numbers))
            @if !shown.best.quotes.is_empty() { h3 { (words::IN_THEIR_WORDS[lang]) } (said::quotes(lang, &shown.best.quotes)) }
        }
        (method(lang))
    };
    members::studio(access, "/studio/insights", &words::NUMBERS[lang], main)
}

/// The goals, against the time that has passed.
fn reached(shown: &Shown<'_>) -> Markup {
    let lang = shown.access.lang();
    let passed = time_passed(&shown.access.community.life.dates, shown.access.now);
    let whole = shown.campaign.whole;
    html! {
        section.panel.goals-panel {
            div.section-head { h2 { (words::GOALS[lang]) } a href=(shown.access.href("/studio/campaign")) { (words::TO_CAMPAIGN[lang]) } }
            @if shown.goals.is_empty() { p.muted { (words::NO_GOALS[lang]) } }
            @else {
                (goals::list(lang, shown.goals, passed))
                p.hint {
                    (words::goals_note(super::long_day(lang, whole.from)).html(lang))
                    @if let Some(passed) = passed.filter(|passed| *passed < 100) {
                        " " (words::time_passed(super::percent(lang, passed as f64)).html(lang))
                    }
                }
            }
        }
    }
}

/// Which days: the usual choices, or any.
fn period(shown: &Shown<'_>) -> Markup {
    let Shown { access, numbers, campaign, typed, .. } = shown;
    let lang = access.lang();
    let now = numbers.period;
    let today = Day::of(access.now);
    let last: Vec<_> = CHOICES.map(|days| (Period::last(days, today), words::last_days(days).to(lang))).into();
    let whole = &words::WHOLE_CAMPAIGN[lang];
    let mut choices: Vec<_> = last
        .iter()
        .map(|(period, label)| Active {
            label,
            href: with_days(access, "/studio/insights", *period),
            current: *period == now && now != campaign.whole,
        })
        .collect();
    choices.push(Active { label: whole, href: access.href("/studio/insights"), current: now == campaign.whole });
    let field = |name, label, value| FieldView { name, label, hint: "", value, problem: typed.problem.as_ref() };
    let own = typed.problem.is_some() || !choices.iter().any(|choice| choice.current);
    html! {
        div.period id="period" {
            div.period-now { h2 { (days_of(lang, now)) } p.muted { (words::DAYS_IN_UTC[lang]) } }
            (chips(&words::PERIOD[lang], &choices))
            details.period-own open[own] {
                summary { (words::OTHER_DAYS[lang]) }
                form.form method="get" action=(access.href("/studio/insights")) {
                    div.field-row {
                        (text_field(lang, &field("from", &words::FROM_DAY[lang], &typed.from)))
                        (text_field(lang, &field("to", &words::TO_DAY[lang], &typed.to)))
                    }
                    div.form-end { button.button.button-quiet { (words::SHOW[lang]) } }
                }
            }
        }
    }
}

/// The sums.
pub(super) fn tiles(lang: Lang, numbers: &Numbers) -> Markup {
    let count = |count: i64| html! { (number(lang, count)) };
    let total = &numbers.total;
    let solved = numbers.solved_percent().map_or_else(|| "–".to_owned(), |percent| super::percent(lang, percent));
    let visitors = numbers.visitors_a_day();
    let tiles = [
        (words::VIEWS, super::estimated(lang, numbers.views)),
        (words::VISITORS_A_DAY, super::averaged(lang, visitors.estimate, visitors.standard_error)),
        (words::JOINED, count(total.members)),
        (words::TOOK_PART, count(total.taking_part)),
        (words::POSTS, count(total.posts)),
        (words::ANSWERS, count(total.answers)),
        (words::IDEAS, count(total.ideas)),
        (words::VOTES, count(total.votes)),
        (words::SOLVED, html! { (solved) }),
        (words::FIRST_ANSWER, html! { (answers::median(lang, &numbers.waits)) }),
        (words::TO_SITES, count(numbers.out_total())),
        (
            words::NPS,
            match &numbers.surveys.nps {
                Some(nps) => said::score(lang, nps),
                None => html! { "–" },
            },
        ),
    ];
    html! { dl.stats.tiles { @for (word, value) in tiles { div { dt { (word[lang]) } dd { (value) } } } } }
}

/// How all of it was counted.
pub(super) fn method(lang: Lang) -> Markup {
    html! {
        section.method {
            h2 { (words::METHOD[lang]) }
            ul {
                li { (words::COUNTED_HOW[lang]) }
                li { (words::METHOD_PEOPLE[lang]) }
                li { (words::METHOD_ANSWERS[lang]) }
            }
        }
    }
}
