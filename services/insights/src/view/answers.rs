//! How fast questions are answered.

use maud::{Markup, html};
use shared::words::{Lang, number};

use crate::chart;
use crate::measure::Numbers;
use crate::measure::waits::Waits;
use crate::words;

/// The class of waits of at most so many hours; none: longer than a week.
fn class(lang: Lang, hours: Option<i64>) -> String {
    match hours {
        None => words::WAITED_LONGER[lang].to_owned(),
        Some(hours) if hours < 48 => words::within_hours(hours).to(lang),
        Some(hours) => words::within_days(hours / 24).to(lang),
    }
}

/// Hours until half of the questions had an answer.
pub(super) fn median(lang: Lang, waits: &Waits) -> String {
    match waits.median_hours() {
        Some(hours) => words::hours(super::decimal(lang, hours)).to(lang),
        None => "–".to_owned(),
    }
}

/// How long questions waited, as a list of classes.
pub(super) fn panel(lang: Lang, numbers: &Numbers) -> Markup {
    let waits = &numbers.waits;
    let classes = waits.classes();
    let waiting = (words::STILL_WAITING[lang].to_owned(), waits.waiting());
    let mut rows: Vec<_> = classes.iter().map(|within| (class(lang, within.hours), within.questions)).collect();
    rows.push(waiting);
    let lengths = chart::lengths(rows.iter().map(|(_, count)| *count));
    let last = rows.len() - 1;
    html! {
        section.panel {
            h2 { (words::HOW_FAST[lang]) }
            @if waits.questions == 0 { p.muted { (words::NO_QUESTIONS[lang]) } }
            @else {
                p { (words::fast_told(waits.questions, waits.answered, waits.solved).html(lang)) }
                ul.bars {
                    @for (at, ((name, count), length)) in rows.iter().zip(lengths).enumerate() {
                        li {
                            span.bars-name { (name) }
                            span.bars-count { (number(lang, *count)) }
                            (chart::bar(if at == last { "bar-idle" } else { "" }, length, None))
                        }
                    }
                }
                @if waits.median_hours().is_none() { p.hint { (words::HALF_WAIT[lang]) } }
            }
        }
    }
}
