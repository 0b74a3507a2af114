//! Lists with bars: where visitors come from, how people joined, where they went; and the spaces.

use maud::{Markup, html};
use shared::words::{Lang, number};

use crate::chart;
use crate::measure::{Estimated, Named, Numbers};
use crate::words;

/// The most lines of a list.
const MOST: usize = 12;

/// A list of names with numbers and bars.
fn bars(lang: Lang, rows: &[(String, Estimated)]) -> Markup {
    let lengths = chart::lengths(rows.iter().map(|(_, count)| count.estimate));
    html! {
        ul.bars {
            @for ((name, count), length) in rows.iter().zip(lengths).take(MOST) {
                li {
                    span.bars-name { bdi { (name) } }
                    span.bars-count { (super::estimated(lang, *count)) }
                    (chart::bar("", length, None))
                }
            }
        }
    }
}

/// The same of what was counted one by one.
fn counted(lang: Lang, rows: &[Named], name: impl Fn(&str) -> String) -> Markup {
    let rows: Vec<_> =
        rows.iter().map(|row| (name(&row.name), Estimated { estimate: row.count, standard_error: 0 })).collect();
    bars(lang, &rows)
}

/// Where visitors came from. Going on from page to page is told beneath it, because it is no source.
pub(super) fn sources(lang: Lang, numbers: &Numbers) -> Markup {
    let name = |source: &str| match source {
        "direct" => words::SOURCE_DIRECT[lang].to_owned(),
        "other" => words::SOURCE_OTHER[lang].to_owned(),
        "embed" => words::SOURCE_EMBED[lang].to_owned(),
        known => known.to_owned(),
    };
    let rows: Vec<_> = numbers.sources.iter().map(|row| (name(&row.source), row.views)).collect();
    html! {
        section.panel {
            h2 { (words::WHERE_FROM[lang]) }
            @if rows.is_empty() { p.muted { (words::NO_VISITS[lang]) } }
            @else {
                (bars(lang, &rows))
                @if numbers.inside.estimate > 0 {
                    p.hint { (words::from_page_to_page(number(lang, numbers.inside.estimate)).html(lang)) }
                }
            }
        }
    }
}

/// By which way people joined.
pub(super) fn ways(lang: Lang, numbers: &Numbers) -> Markup {
    let name = |way: &str| {
        let known = match way {
            "invitation" => words::WAY_INVITATION,
            "hand_off" => words::WAY_HAND_OFF,
            "provider" => words::WAY_PROVIDER,
            "email" => words::WAY_EMAIL,
            _ => words::WAY_OTHER,
        };
        known[lang].to_owned()
    };
    html! {
        section.panel {
            h2 { (words::HOW_JOINED[lang]) }
            @if numbers.ways.is_empty() { p.muted { (words::NOBODY_JOINED[lang]) } }
            @else { (counted(lang, &numbers.ways, name)) }
        }
    }
}

/// Visits paid to the company's own sites.
pub(super) fn out(lang: Lang, numbers: &Numbers) -> Markup {
    html! {
        section.panel {
            h2 { (words::TO_SITES[lang]) }
            @if numbers.out.is_empty() { p.muted { (words::NOBODY_WENT[lang]) } }
            @else { (counted(lang, &numbers.out, str::to_owned)) }
        }
    }
}

/// Each space with what happened in it.
pub(super) fn spaces(lang: Lang, numbers: &Numbers) -> Markup {
    html! {
        section.numbers-part {
            h2 id="spaces" { (words::BY_SPACE[lang]) }
            div.table-wrap tabindex="0" role="region" aria-labelledby="spaces" {
                table.table {
                    thead { tr {
                        th scope="col" { (words::COLUMN_SPACE[lang]) }
                        @for word in [words::VIEWS, words::POSTS, words::ANSWERS, words::IDEAS] {
                            th.num scope="col" { (word[lang]) }
                        }
                    } }
                    tbody { @for space in &numbers.spaces {
                        tr {
                            th scope="row" {
                                @if space.space.is_empty() { (words::NO_SPACE[lang]) } @else { bdi { (space.name) } }
                            }
                            td.num { (super::estimated(lang, space.views)) }
                            td.num { (number(lang, space.posts)) }
                            td.num { (number(lang, space.answers)) }
                            td.num { (number(lang, space.ideas)) }
                        }
                    } }
                }
            }
        }
    }
}
