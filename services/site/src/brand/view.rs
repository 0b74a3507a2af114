//! The studio's page about the brand: what it is, how it looks, and how it is read.

use gate::Access;
use maud::{Markup, html};
use shared::domain::brand::{Brand, Corners, Letters};
use shared::web::Problem;
use shared::web::layout::{FieldView, field_error, icon, notice, select_field, text_field};
use shared::words::{Lang, Phrase};

use super::actions::LOGO;
use super::typed::{BrandText, pair, ratio};
use crate::words;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) typed: &'a BrandText,
    /// What has just been kept.
    pub(super) saved: &'a str,
    /// Why it was refused, if it was.
    pub(super) problem: Option<&'a Problem>,
}

/// The whole page.
pub(super) fn page(access: &Access, shown: &Shown<'_>) -> Markup {
    let lang = access.lang();
    let (brand, _) = shown.typed.read();
    let main = html! {
        header.page-head { div.page-head-text { h1 { (words::BRAND_TITLE[lang]) } p.lead { (words::BRAND_LEAD[lang]) } } }
        @match shown.saved {
            "brand" => (notice("good", html! { p { (words::BRAND_SAVED[lang]) } })),
            "logo" => (notice("good", html! { p { (words::BRAND_LOGO_SAVED[lang]) } })),
            _ => {}
        }
        @if shown.problem.is_some() { (notice("bad", html! { p { (words::BRAND_REFUSED[lang]) } })) }
        div.brand-page {
            (form(access, shown))
            (look(access, shown.typed, &brand))
        }
        (logo(access, shown.problem))
    };
    members::studio(access, "/studio/brand", &words::BRAND_TITLE[lang], main)
}

fn form(access: &Access, shown: &Shown<'_>) -> Markup {
    let (lang, typed, problem) = (access.lang(), shown.typed, shown.problem);
    let colour = |name: &'static str, label: Phrase, hint: Phrase, value: &str| {
        text_field(lang, &FieldView { name, label: label.to(lang), hint: hint.to(lang), value, problem })
    };
    let corners = Corners::ALL.map(|one| (one.as_str(), corners_word(one).to(lang)));
    let letters = Letters::ALL.map(|one| (one.as_str(), letters_word(one).to(lang)));
    let choice = |name: &'static str, label: Phrase, hint: Phrase, value: &str, choices: &[(&str, &str)]| {
        select_field(lang, &FieldView { name, label: label.to(lang), hint: hint.to(lang), value, problem }, choices)
    };
    html! {
        form.form.panel method="post" action=(access.href("/studio/brand")) data-refresh="brand-look" {
            fieldset.stack {
                legend { (words::BRAND_LIGHT[lang]) }
                div.field-row {
                    (colour("brand", words::BRAND_COLOUR, words::BRAND_COLOUR_HINT, &typed.brand))
                    (colour("ink", words::BRAND_INK, words::BRAND_INK_HINT, &typed.ink))
                }
                div.field-row {
                    (colour("accent", words::BRAND_ACCENT, words::BRAND_ACCENT_HINT, &typed.accent))
                    (colour("page", words::BRAND_PAGE, words::BRAND_PAGE_HINT, &typed.page))
                }
            }
            fieldset.stack {
                legend { (words::BRAND_DARK[lang]) }
                div.field-row {
                    (colour("dark_brand", words::BRAND_COLOUR, words::BRAND_DARK_HINT, &typed.dark_brand))
                    (colour("dark_ink", words::BRAND_INK, words::BRAND_INK_HINT, &typed.dark_ink))
                }
                (colour("dark_page", words::BRAND_PAGE, words::BRAND_PAGE_HINT, &typed.dark_page))
            }
            fieldset.stack {
                legend { (words::BRAND_SHAPE[lang]) }
                (choice("corners", words::BRAND_CORNERS, words::BRAND_CORNERS_HINT, &typed.corners, &corners))
                div.field-row {
                    (choice("letters", words::BRAND_LETTERS, words::BRAND_LETTERS_HINT, &typed.letters, &letters))
                    (choice("headings", words::BRAND_HEADINGS, words::BRAND_LETTERS_HINT, &typed.headings, &letters))
                }
            }
            div.form-end {
                button.button { (words::BRAND_SAVE[lang]) }
                button.button.button-quiet name="preview" value="1" { (words::BRAND_TRY[lang]) }
                button.link-button name="reset" value="1" data-confirm=(&words::BRAND_RESET_CONFIRM[lang]) { (words::BRAND_RESET[lang]) }
            }
        }
    }
}

/// How it looks and how it is read. The script puts this part anew while somebody types.
fn look(access: &Access, typed: &BrandText, brand: &Brand) -> Markup {
    let lang = access.lang();
    html! {
        section.brand-look id="brand-look" aria-labelledby="brand-look-h" {
            link rel="stylesheet" href=(access.href(&format!("/brand.css?preview=1{}", query(typed))));
            h2 id="brand-look-h" { (words::BRAND_TRY[lang]) }
            @for theme in ["light", "dark"] { (sample(lang, theme)) }
            h2 { (words::BRAND_CONTRAST[lang]) }
            p.hint { (words::BRAND_CONTRAST_NOTE[lang]) }
            ul.contrasts {
                @for one in brand.measure() {
                    li {
                        svg.swatch viewBox="0 0 40 24" aria-hidden="true" {
                            rect width="40" height="24" rx="4" fill=(one.lower) {}
                            circle cx="20" cy="12" r="6" fill=(one.upper) {}
                        }
                        span { (pair(one.pair)[lang]) " · " (if one.dark { words::BRAND_DARK } else { words::BRAND_LIGHT }[lang]) }
                        span.num { b { (ratio(one.ratio, lang)) } }
                        @if one.passes() {
                            span.contrast-good { (icon("check")) (words::BRAND_PASSES[lang]) }
                        } @else {
                            span class=(if one.must_pass() { "contrast-bad" } else { "contrast-warn" }) {
                                (icon("warning")) (words::BRAND_FAILS[lang]) ", " (words::brand_needed(ratio(one.needed, lang)).html(lang))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How a brand looks that is not kept yet, for pages that offer one.
pub(crate) fn preview(access: &Access, brand: &Brand) -> Markup {
    let lang = access.lang();
    html! {
        link rel="stylesheet" href=(access.href(&format!("/brand.css?preview=1{}", query(&BrandText::from_brand(brand)))));
        div.brand-samples { @for theme in ["light", "dark"] { (sample(lang, theme)) } }
    }
}

fn sample(lang: Lang, theme: &str) -> Markup {
    let link = html! { a href="#main" { (words::BRAND_SAMPLE_LINK[lang]) } };
    html! {
        div.brand-preview data-theme=(theme) {
            p.brand-sample { (words::BRAND_SAMPLE[lang]) }
            p { (words::brand_sample_text(link).html(lang)) }
            p.muted { (words::BRAND_PAGE[lang]) }
            p.tags { span.button { (words::BRAND_SAVE[lang]) } span.button.button-quiet { (words::BRAND_TRY[lang]) } }
        }
    }
}

/// The tokens as the query of the sheet's address.
fn query(typed: &BrandText) -> String {
    let fields = [
        ("brand", &typed.brand),
        ("ink", &typed.ink),
        ("accent", &typed.accent),
        ("page", &typed.page),
        ("dark_brand", &typed.dark_brand),
        ("dark_ink", &typed.dark_ink),
        ("dark_page", &typed.dark_page),
        ("corners", &typed.corners),
        ("letters", &typed.letters),
        ("headings", &typed.headings),
    ];
    // Only what can be a token goes into the address; anything else would not come out of it as one either.
    let plain = |text: &str| text.trim().chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
    let fields = fields.into_iter().filter(|(_, value)| !value.is_empty() && plain(value));
    fields.map(|(name, value)| format!("&{name}={}", value.trim().replace('#', "%23"))).collect()
}

fn logo(access: &Access, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let refused = problem.filter(|problem| problem.field("logo").is_some());
    html! {
        section.panel id="logo" {
            h2 { (words::BRAND_LOGO[lang]) }
            @if let Some(address) = access.frame().brand_logo() { p { img.brand-logo src=(address) alt="" width="64" height="64"; } }
            form.form method="post" enctype="multipart/form-data" action=(access.href("/studio/brand/logo")) {
                div.field {
                    label for="logo-file" { (words::BRAND_LOGO_FIELD[lang]) }
                    p.hint id="logo-hint" { (words::brand_logo_hint(LOGO / 1024).html(lang)) }
                    input id="logo-file" type="file" name="logo" accept="image/png,image/jpeg,image/webp,image/gif" required
                        aria-describedby="logo-hint" aria-invalid=[refused.map(|_| "true")];
                    (field_error(lang, refused, "logo"))
                }
                div.form-end { button.button.button-quiet { (words::BRAND_LOGO_USE[lang]) } }
            }
            @if access.frame().brand_logo().is_some() {
                form method="post" action=(access.href("/studio/brand/logo/remove")) {
                    button.link-button { (icon("trash")) (words::BRAND_LOGO_DROP[lang]) }
                }
            }
        }
    }
}

const fn corners_word(corners: Corners) -> Phrase {
    match corners {
        Corners::Square => words::CORNERS_SQUARE,
        Corners::Small => words::CORNERS_SMALL,
        Corners::Medium => words::CORNERS_MEDIUM,
        Corners::Large => words::CORNERS_LARGE,
    }
}

const fn letters_word(letters: Letters) -> Phrase {
    match letters {
        Letters::System => words::LETTERS_SYSTEM,
        Letters::Humanist => words::LETTERS_HUMANIST,
        Letters::Geometric => words::LETTERS_GEOMETRIC,
        Letters::Serif => words::LETTERS_SERIF,
        Letters::Oldstyle => words::LETTERS_OLDSTYLE,
        Letters::Rounded => words::LETTERS_ROUNDED,
    }
}
