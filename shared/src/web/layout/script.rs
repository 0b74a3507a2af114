//! What the pages' script and a community's brand need around every page. All of it is enhancement: the choice of colours is
//! hidden until the script shows it, and the rest are addresses and words.

use maud::{Markup, html};

use super::super::assets;
use super::super::context::Frame;
use super::parts::icon;
use crate::words::{Lang, common};

/// For the head: the community's own sheet, and the colours the visitor has chosen, before anything is drawn.
pub(super) fn head(frame: &Frame) -> Markup {
    html! {
        @if let Some(sheet) = frame.brand_sheet() { link rel="stylesheet" href=(sheet); }
        (early())
    }
}

/// The same of a page that belongs to no community.
pub(super) fn early() -> Markup {
    html! { script src=(assets::href("theme.js")) {} }
}

/// The community's picture in the top bar: its own, or ours in its colours.
pub(super) fn mark(frame: &Frame) -> Markup {
    html! {
        @match frame.brand_logo() {
            Some(logo) => img.brand-mark src=(logo) alt="" width="30" height="30";,
            None => svg.brand-mark aria-hidden="true" { use href=(format!("{}#moot", assets::href("icons.svg"))) {} },
        }
    }
}

/// The style sheet of all pages as text, for the page that shows its colours.
pub fn style_sheet() -> &'static str {
    assets::style_sheet()
}

/// Light, dark, or as the device has it.
pub fn themes(lang: Lang) -> Markup {
    let choices = [("system", common::THEME_SYSTEM), ("light", common::THEME_LIGHT), ("dark", common::THEME_DARK)];
    html! {
        div.themes role="group" aria-label=(&common::THEMES_LABEL[lang]) hidden {
            (icon("sun-moon"))
            @for (choice, word) in choices {
                button type="button" data-theme-to=(choice) aria-pressed="false" { (word[lang]) }
            }
        }
    }
}

/// The script with its words, for the end of the body.
pub(super) fn script(lang: Lang) -> Markup {
    html! {
        script src=(assets::href("folkmoot.js")) defer
            data-votes=(common::script_votes("{n}").to(lang)) data-replies=(common::script_replies("{n}").to(lang))
            data-failed=(&common::SCRIPT_FAILED[lang]) data-copied=(&common::SCRIPT_COPIED[lang]) {}
    }
}
