//! What people say in surveys: the score, how many gave which, and their own words.

use maud::{Markup, html};
use shared::words::{Lang, Phrase, number};

use crate::chart;
use crate::measure::Numbers;
use crate::measure::nps::Nps;
use crate::store::best::QuoteRow;
use crate::words;

/// The score and how sure it is.
pub(super) fn score(lang: Lang, nps: &Nps) -> Markup {
    super::averaged(lang, nps.score, nps.standard_error)
}

/// A survey: its score, the three groups, and each score there is.
fn survey(lang: Lang, title: Phrase, nps: &Nps) -> Markup {
    let groups = [
        (words::PROMOTERS, nps.promoters, "nps-good"),
        (words::PASSIVES, nps.passives, "nps-mid"),
        (words::DETRACTORS, nps.detractors, "nps-bad"),
    ];
    let share = |count: i64| 100.0 * count as f64 / nps.answers.max(1) as f64;
    let lengths = chart::lengths(nps.scores.iter().copied());
    let group = |score: usize| match score {
        0..=6 => "nps-bad",
        7..=8 => "nps-mid",
        _ => "nps-good",
    };
    html! {
        div.survey {
            h3 { (title[lang]) }
            p.survey-score { b { (score(lang, nps)) } " " span.muted { (words::answers_given(nps.answers).html(lang)) } }
            ul.bars.bars-three {
                @for (word, count, class) in groups {
                    li {
                        span.bars-name { (word[lang]) }
                        span.bars-count { (number(lang, count)) " · " (super::percent(lang, share(count).round())) }
                        (chart::bar(class, share(count), None))
                    }
                }
            }
            details.figure-table.no-print {
                summary { (words::EACH_SCORE[lang]) span.hidden { ": " (title[lang]) } }
                ul.bars {
                    @for (score, (count, length)) in nps.scores.iter().zip(lengths).enumerate().rev() {
                        li {
                            span.bars-name { (score) }
                            span.bars-count { (number(lang, *count)) }
                            (chart::bar(group(score), length, None))
                        }
                    }
                }
            }
        }
    }
}

/// All surveys there are answers of.
pub(super) fn surveys(lang: Lang, numbers: &Numbers) -> Markup {
    let told = &numbers.surveys;
    let all = [
        (words::NPS, told.nps.as_ref()),
        (words::NPS_ANONYMOUS, told.nps_anonymous.as_ref()),
        (words::EXIT_SURVEY, told.exit.as_ref()),
    ];
    let answered: Vec<_> = all.into_iter().filter_map(|(title, nps)| Some((title, nps?))).collect();
    html! {
        @if answered.is_empty() { p.muted { (words::NO_ANSWERS_GIVEN[lang]) } }
        @else { div.surveys { @for (title, nps) in answered { (survey(lang, title, nps)) } } }
    }
}

/// What they wrote, each with the score beside it.
pub(super) fn quotes(lang: Lang, quotes: &[QuoteRow]) -> Markup {
    html! {
        ul.quotes {
            @for quote in quotes {
                @let survey = match (quote.kind.as_str(), quote.anonymous != 0) {
                    ("exit", _) => words::EXIT_SURVEY,
                    (_, true) => words::NPS_ANONYMOUS,
                    _ => words::NPS,
                };
                li {
                    blockquote.quoted dir="auto" { (quote.words) }
                    p.meta {
                        span { (words::score_of_ten(quote.score).html(lang)) }
                        span { (survey[lang]) }
                        time datetime=(quote.at) { (shared::words::date(quote.at).html(lang)) }
                    }
                }
            }
        }
    }
}
