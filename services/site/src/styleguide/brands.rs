//! The same parts under other brands, light and dark.

use maud::{Markup, html};
use shared::domain::brand::{Brand, Corners, Letters};
use shared::web::layout::{Tally, VoteStyle, icon, status_pill, vote};

use super::Guide;

/// The brands that are shown: a name, and the tokens.
fn all() -> Vec<(&'static str, Brand)> {
    let colour = |text: &str| text.parse().ok();
    vec![
        (
            "Claret, square, with serifs",
            Brand {
                brand: colour("#7a1f4b"),
                page: colour("#fbf7f4"),
                corners: Corners::Square,
                letters: Letters::Serif,
                headings: Letters::Oldstyle,
                ..Brand::default()
            },
        ),
        (
            "Sunflower, very round",
            Brand {
                brand: colour("#ffc400"),
                accent: colour("#8a5a00"),
                corners: Corners::Large,
                letters: Letters::Rounded,
                ..Brand::default()
            },
        ),
        (
            "Forest, with a dark of its own",
            Brand {
                brand: colour("#0b6b3a"),
                dark_brand: colour("#7ee2a8"),
                dark_page: colour("#0d1511"),
                corners: Corners::Small,
                headings: Letters::Humanist,
                ..Brand::default()
            },
        ),
        (
            "Black",
            Brand {
                brand: colour("#000"),
                dark_brand: colour("#fff"),
                headings: Letters::Geometric,
                ..Brand::default()
            },
        ),
    ]
}

/// What the guide itself needs to lay its examples out; it would weigh on every page if it stood in their sheet.
const GUIDE: &str = "\
.guide { margin-block-end: 4rem; scroll-margin-block-start: 1rem; }
.guide-name { margin-block-end: 1.25rem; padding-block-end: 0.5rem; border-block-end: 2px solid var(--ink); font-size: var(--step-2); }
.guide-example { margin-block-end: 2rem; }
.guide-example > * + * { margin-block-start: 0.75rem; }
.guide-what { margin-block-end: 0.75rem; color: var(--ink-soft); font-size: var(--step--1); font-weight: 500; }
.guide-row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
.guide-space { inline-size: 14.5rem; block-size: 1rem; color: var(--accent); }
.guide-step-1, .guide-step-2, .guide-step-3, .guide-step-4 { font-family: var(--font-display); font-weight: 700; line-height: 1.2; letter-spacing: -0.015em; }
.guide-step-1 { font-size: var(--step-1); }
.guide-step-2 { font-size: var(--step-2); }
.guide-step-3 { font-size: var(--step-3); }
.guide-step-4 { font-size: var(--step-4); }
.guide .grid + .guide-what, .guide p + .guide-what { margin-block-start: 2rem; }
@media (width >= 62rem) { .guide-side { position: sticky; inset-block-start: 1rem; align-self: start; } }
";

/// The sheets of all of them, and that of the guide.
pub(super) fn sheet() -> String {
    let brands: String =
        all().iter().enumerate().map(|(place, (_, brand))| brand.sheet(&format!(".brand-{place}"))).collect();
    format!("{GUIDE}{brands}")
}

pub(super) fn brands(guide: &Guide) -> Markup {
    let tally =
        Tally { kind: "post", id: "brand", title: "an example", score: 13, mine: 1, back: "/styleguide", open: true };
    html! {
        p { "A community sets a handful of tokens; the sheet draws the rest from them and keeps it readable." }
        @for (place, (name, _)) in all().into_iter().enumerate() {
            h3.guide-what { (name) }
            div.grid {
                @for theme in ["light", "dark"] {
                    div class=(format!("brand-preview brand-{place}")) data-theme=(theme) {
                        p.brand-sample { "Why does my sensor drop off?" }
                        p { "Ordinary text with " a href="#brands" { "a link" } " in it." }
                        p.muted { "Small print. " (status_pill(guide.frame.lang, "planned")) }
                        div.guide-row {
                            (vote(&guide.frame, &tally, VoteStyle::Inline))
                            button.button type="button" { (icon("plus")) "Ask" }
                            button.button.button-quiet type="button" { "Follow" }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_brand_of_the_guide_is_one_that_may_be_kept() {
        for (name, brand) in all() {
            let weak: Vec<_> = brand.measure().into_iter().filter(|one| one.must_pass() && !one.passes()).collect();
            assert!(weak.is_empty() && brand.brand.is_some(), "{name}: {weak:?}");
        }
    }
}
