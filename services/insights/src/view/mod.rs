//! Values in, markup out: the dashboard, the report, and what anybody may see of the outcome.

mod answers;
mod charts;
mod goals;
mod lists;
mod said;

pub(crate) mod dashboard;
pub(crate) mod outcome;
pub(crate) mod report;

use maud::{Markup, html};
use shared::domain::Day;
use shared::words::{Lang, MONTHS, number};

use crate::measure::Estimated;
use crate::words;

/// A number with one place behind the point where it needs it, as the language writes it.
pub(crate) fn decimal(lang: Lang, value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let whole = number(lang, (tenths / 10).abs());
    let point = if matches!(lang, Lang::En | Lang::Ar) { '.' } else { ',' };
    let part = if tenths % 10 == 0 { String::new() } else { format!("{point}{}", (tenths % 10).abs()) };
    let text = format!("{}{whole}{part}", if tenths < 0 { "−" } else { "" });
    if lang == Lang::Ar && tenths < 0 { format!("\u{200e}{text}") } else { text }
}

/// So many of a hundred.
pub(crate) fn percent(lang: Lang, value: f64) -> String {
    words::percent(decimal(lang, value)).to(lang)
}

/// A number and how sure it is.
pub(crate) fn estimated(lang: Lang, of: Estimated) -> Markup {
    html! {
        (number(lang, of.estimate))
        @if of.standard_error > 0 { " " span.unsure { "± " (number(lang, of.standard_error)) } }
    }
}

/// An average and how sure it is.
pub(crate) fn averaged(lang: Lang, estimate: f64, standard_error: f64) -> Markup {
    html! {
        (decimal(lang, estimate))
        @if standard_error > 0.0 { " " span.unsure { "± " (decimal(lang, standard_error)) } }
    }
}

/// A day and its month: for scales, where the year goes without saying.
pub(crate) fn short_day(lang: Lang, day: Day) -> String {
    let text = day.to_string();
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|part| part.parse::<usize>().ok()).unwrap_or(1);
    words::short_day(part(8..10), MONTHS[(part(5..7).clamp(1, 12)) - 1]).to(lang)
}

/// A day with its year.
pub(crate) fn long_day(lang: Lang, day: Day) -> String {
    shared::words::date(day.begins()).to(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_place_behind_the_point_where_they_need_it() {
        let written = [(Lang::En, "1,234.5"), (Lang::Sk, "1\u{a0}234,5"), (Lang::Es, "1234,5"), (Lang::Ar, "1,234.5")];
        for (lang, text) in written {
            assert_eq!(decimal(lang, 1234.46), text);
        }
        assert_eq!(decimal(Lang::En, 3.0), "3");
        assert_eq!(decimal(Lang::En, -0.5), "−0.5");
        assert_eq!(percent(Lang::En, 62.5), "62.5%");
    }

    #[test]
    fn days_are_short_on_scales() {
        let day = Day::parse("2026-11-02").unwrap();
        assert_eq!(short_day(Lang::En, day), "2 Nov");
        assert_eq!(short_day(Lang::Sk, day), "2. 11.");
    }
}
