//! What came of it, on a page to print: goals, sums, what stood out, what people said.

use gate::Access;
use maud::{Markup, html};
use shared::words::{Lang, full};

use super::charts::Charts;
use super::dashboard::{Shown, days_of, method, tiles, with_days};
use super::{goals, lists, said};
use crate::store::best::BestRow;
use crate::words;

/// How many of each stand on it.
pub(crate) const BEST: i64 = 5;

pub(crate) fn page(shown: &Shown<'_>) -> Markup {
    let Shown { access, numbers, best, .. } = shown;
    let lang = access.lang();
    let charts = Charts::of(lang, numbers);
    let answered = [&numbers.surveys.nps, &numbers.surveys.nps_anonymous, &numbers.surveys.exit];
    let main = html! {
        article.report {
            header.report-head {
                p.report-kind { (words::REPORT[lang]) }
                h1 { bdi { (access.community.name) } }
                p.lead { (days_of(lang, numbers.period)) }
                p.muted { (words::as_of(full(access.now)).html(lang)) }
            }
            p.page-actions.no-print {
                a.button.button-quiet href=(with_days(access, "/studio/insights", numbers.period)) { (words::ALL_NUMBERS[lang]) }
                span.hint { (words::PRINT_HINT[lang]) }
            }
            @if !shown.goals.is_empty() {
                section.report-part {
                    h2 { (words::goals_reached(shown.goals.iter().filter(|goal| goal.reached).count(), shown.goals.len()).html(lang)) }
                    (goals::list(lang, shown.goals, None))
                    @if shown.campaign.whole != numbers.period {
                        p.hint { (words::goals_note(super::long_day(lang, shown.campaign.whole.from)).html(lang)) }
                    }
                }
            }
            section.report-part { h2 { (words::IN_NUMBERS[lang]) } (tiles(lang, numbers)) }
            div.report-two { (charts.visits()) (charts.written()) }
            div.report-two {
                section.report-part { h2 { (words::BEST_POSTS[lang]) } (ranked(access, lang, "t", &best.posts)) }
                section.report-part { h2 { (words::BEST_IDEAS[lang]) } (ranked(access, lang, "i", &best.ideas)) }
            }
            div.report-two { (lists::sources(lang, numbers)) (lists::ways(lang, numbers)) }
            @if answered.iter().any(|survey| survey.is_some()) || !best.quotes.is_empty() {
                section.report-part {
                    h2 { (words::WHAT_PEOPLE_SAY[lang]) }
                    (said::surveys(lang, numbers))
                    @if !best.quotes.is_empty() { (said::quotes(lang, &best.quotes)) }
                }
            }
            (method(lang))
        }
    };
    members::studio(access, "/studio/insights", &words::REPORT[lang], main)
}

/// Posts or ideas, the best first.
fn ranked(access: &Access, lang: Lang, place: &str, rows: &[BestRow]) -> Markup {
    html! {
        @if rows.is_empty() { p.muted { (words::NOTHING_YET[lang]) } }
        @else {
            ol.ranked {
                @for row in rows {
                    li {
                        a href=(access.href(&format!("/{place}/{}/{}", row.id, shared::domain::url_slug(&row.title)))) {
                            bdi { (row.title) }
                        }
                        p.meta {
                            span { (words::votes_count(row.score).html(lang)) }
                            span { (words::replies_count(row.reply_count).html(lang)) }
                            @if place == "i" { span { (shared::web::layout::status_word(&row.kind)[lang]) } }
                        }
                    }
                }
            }
        }
    }
}
