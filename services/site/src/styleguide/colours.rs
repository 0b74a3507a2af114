//! The colours of the sheet, read out of the sheet itself, and how well each is read where it stands.

use maud::{Markup, html};
use shared::domain::brand::{Brand, Colour, READABLE, VISIBLE};
use shared::web::layout::style_sheet;

use super::Guide;

/// What stands on what, and how well it has to be read there.
const PAIRS: [(&str, &str, f64); 38] = [
    ("ink", "page", 7.0),
    ("ink", "surface", 7.0),
    ("ink", "sunken", 7.0),
    ("ink", "highlight", READABLE),
    ("ink", "accent-soft", 7.0),
    ("ink", "good-soft", 7.0),
    ("ink", "warn-soft", 7.0),
    ("ink", "bad-soft", 7.0),
    ("ink-soft", "page", READABLE),
    ("ink-soft", "surface", READABLE),
    ("ink-soft", "sunken", READABLE),
    ("ink-soft", "accent-soft", READABLE),
    ("ink-soft", "good-soft", READABLE),
    ("accent", "page", READABLE),
    ("accent", "surface", READABLE),
    ("accent", "sunken", READABLE),
    ("accent", "accent-soft", READABLE),
    ("brand-ink", "brand", READABLE),
    ("good", "page", READABLE),
    ("good", "surface", READABLE),
    ("good", "sunken", READABLE),
    ("good", "good-soft", READABLE),
    ("warn", "surface", READABLE),
    ("warn", "sunken", READABLE),
    ("warn", "warn-soft", READABLE),
    ("bad", "page", READABLE),
    ("bad", "surface", READABLE),
    ("bad", "bad-soft", READABLE),
    ("surface", "bad", READABLE),
    ("plum", "surface", READABLE),
    ("plum", "sunken", READABLE),
    ("plum", "plum-soft", READABLE),
    ("rose", "sunken", READABLE),
    ("teal", "sunken", READABLE),
    ("page", "ink", 7.0),
    ("edge", "page", VISIBLE),
    ("edge", "surface", VISIBLE),
    ("accent", "surface", VISIBLE),
];

/// The colour of a token, light or dark; none where the sheet has none of that name.
fn token(name: &str, dark: bool) -> Option<Colour> {
    let brand = Brand::default();
    let (_, chroma, hue) = brand.ground(dark).oklch();
    Some(match name {
        "brand" => brand.ground(dark),
        "brand-ink" => brand.ink(dark),
        "accent" => brand.link(dark),
        "accent-soft" if dark => Colour::from_oklch(0.3, chroma.min(0.05), hue),
        "accent-soft" => Colour::from_oklch(0.957, chroma.min(0.022), hue),
        _ => {
            let start = format!("--{name}: light-dark(");
            let rest = style_sheet().split_once(&start)?.1.split(';').next()?;
            let (light, after) = colour(rest)?;
            if dark { colour(after.trim_start_matches([',', ' ']))?.0 } else { light }
        }
    })
}

/// A colour as the sheet writes it, and what stands behind it.
fn colour(text: &str) -> Option<(Colour, &str)> {
    if let Some(inside) = text.strip_prefix("oklch(") {
        let (numbers, after) = inside.split_once(')')?;
        let mut numbers = numbers.split(' ').map(|number| number.parse::<f64>().ok());
        let (light, chroma, hue) = (numbers.next()??, numbers.next()??, numbers.next()??);
        return Some((Colour::from_oklch(light, chroma, hue.to_radians()), after));
    }
    let end = text.find([',', ')'])?;
    Some((text[..end].parse().ok()?, &text[end..]))
}

/// A square of a colour with a disc of another in it. Attributes of the picture, because the pages' policy takes no style.
fn swatch(upper: Colour, lower: Colour) -> Markup {
    html! {
        svg.swatch viewBox="0 0 40 24" aria-hidden="true" {
            rect width="40" height="24" rx="4" fill=(lower) {}
            circle cx="20" cy="12" r="6" fill=(upper) {}
        }
    }
}

pub(super) fn colours(_: &Guide) -> Markup {
    html! {
        p.guide-what { "What stands on what, with its contrast (WCAG 2.2), computed from the sheet. Text takes 4.5:1, shapes 3:1." }
        div.table-wrap tabindex="0" role="group" aria-label="Contrast of the colours" {
            table.table {
                thead { tr { th { "On" } th { "Light" } th { "Dark" } } }
                tbody { @for (upper, lower, needed) in PAIRS {
                    tr {
                        td { code { "--" (upper) } " on " code { "--" (lower) } }
                        @for dark in [false, true] {
                            @match (token(upper, dark), token(lower, dark)) {
                                (Some(one), Some(other)) => td {
                                    (swatch(one, other)) " " (format!("{:.1}:1", one.contrast(other)))
                                    @if one.contrast(other) < needed { " " span.contrast-bad { "too weak" } }
                                },
                                _ => td { "none" },
                            }
                        }
                    }
                } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_is_read_where_it_stands() {
        for (upper, lower, needed) in PAIRS {
            for dark in [false, true] {
                let one = token(upper, dark).unwrap_or_else(|| panic!("--{upper} is not in the sheet"));
                let other = token(lower, dark).unwrap_or_else(|| panic!("--{lower} is not in the sheet"));
                let ratio = one.contrast(other);
                assert!(ratio >= needed, "--{upper} on --{lower} (dark: {dark}): {ratio:.2}, {needed} are needed");
            }
        }
    }
}
