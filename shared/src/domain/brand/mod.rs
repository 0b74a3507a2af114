//! A community's brand: a handful of tokens, and whether what is drawn from them can be read.
//!
//! The style sheet does the rest: links are drawn from the accent but held to a lightness that is read on their ground, so that
//! any brand gives a usable page. What it can't mend is told here.

mod colour;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use colour::{Colour, InvalidColour};

/// What text needs (WCAG 2.2, 1.4.3).
pub const READABLE: f64 = 4.5;
/// What shapes need (WCAG 2.2, 1.4.11).
pub const VISIBLE: f64 = 3.0;

/// How round corners are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Corners {
    /// Not at all.
    Square,
    /// A little.
    Small,
    /// As the sheet has them.
    #[default]
    Medium,
    /// Very.
    Large,
}

impl Corners {
    /// All of them, in their order.
    pub const ALL: [Self; 4] = [Self::Square, Self::Small, Self::Medium, Self::Large];

    /// In JSON and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Square => "square",
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }

    /// In a style sheet.
    pub const fn radius(self) -> &'static str {
        match self {
            Self::Square => "0rem",
            Self::Small => "0.25rem",
            Self::Medium => "0.5rem",
            Self::Large => "0.875rem",
        }
    }
}

/// A family of letters that every device has: nothing is fetched for it, from us or from anybody else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Letters {
    /// What the device itself speaks in.
    #[default]
    System,
    /// With the proportions of handwriting.
    Humanist,
    /// Even and plain.
    Geometric,
    /// With serifs, for reading.
    Serif,
    /// With serifs, of an older cut.
    Oldstyle,
    /// With round ends.
    Rounded,
}

impl Letters {
    /// All of them, in their order.
    pub const ALL: [Self; 6] =
        [Self::System, Self::Humanist, Self::Geometric, Self::Serif, Self::Oldstyle, Self::Rounded];

    /// In JSON and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Humanist => "humanist",
            Self::Geometric => "geometric",
            Self::Serif => "serif",
            Self::Oldstyle => "oldstyle",
            Self::Rounded => "rounded",
        }
    }

    /// In a style sheet; none: as the sheet has it.
    pub const fn stack(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Humanist => {
                Some("Seravek, \"Gill Sans Nova\", Ubuntu, Calibri, \"DejaVu Sans\", source-sans-pro, sans-serif")
            }
            Self::Geometric => Some("Avenir, Montserrat, Corbel, \"URW Gothic\", source-sans-pro, sans-serif"),
            Self::Serif => {
                Some("Charter, \"Bitstream Charter\", \"Sitka Text\", Cambria, Georgia, \"Liberation Serif\", serif")
            }
            Self::Oldstyle => Some("\"Iowan Old Style\", \"Palatino Linotype\", \"URW Palladio L\", P052, serif"),
            Self::Rounded => Some(
                "ui-rounded, \"Hiragino Maru Gothic ProN\", Quicksand, Comfortaa, Manjari, \"Arial Rounded MT Bold\", sans-serif",
            ),
        }
    }
}

/// The tokens. What is left out follows from the others, or is as the sheet has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Brand {
    /// The ground of buttons and of a pressed vote: `#7a1f4b`.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<Colour>,
    /// Text on it; left out: white or black, whichever is read better.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ink: Option<Colour>,
    /// What links and outlines are drawn from; left out: the brand.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Colour>,
    /// The ground of the page.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Colour>,
    /// The brand where the page is dark; left out: the same.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_brand: Option<Colour>,
    /// Text on it.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_ink: Option<Colour>,
    /// The ground of the page where it is dark.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_page: Option<Colour>,
    /// How round corners are.
    pub corners: Corners,
    /// The letters of the text.
    pub letters: Letters,
    /// The letters of headings.
    pub headings: Letters,
}

/// What stands on what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pair {
    /// The words on a button.
    InkOnBrand,
    /// Links on the page.
    LinkOnPage,
    /// Ordinary text on the page.
    TextOnPage,
    /// Small print on the page.
    SoftOnPage,
    /// A button on the page.
    BrandOnPage,
}

/// One pair, measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// What stands on what.
    pub pair: Pair,
    /// Whether this is the dark page.
    pub dark: bool,
    /// The upper colour.
    pub upper: Colour,
    /// The lower one.
    pub lower: Colour,
    /// How it is read: 1 to 21.
    pub ratio: f64,
    /// How it has to be.
    pub needed: f64,
    /// The token to change.
    pub field: &'static str,
}

impl Measured {
    /// Whether it is read well enough.
    pub fn passes(&self) -> bool {
        self.ratio >= self.needed
    }

    /// Whether a brand that fails here is refused. A button whose ground is near that of the page is still read by its words.
    pub fn must_pass(&self) -> bool {
        self.pair != Pair::BrandOnPage
    }
}

/// The colours of the sheet itself that a brand is measured against: light, then dark.
struct Ground {
    page: Colour,
    text: Colour,
    soft: Colour,
}

fn sheet(dark: bool) -> Ground {
    let hue = 258_f64.to_radians();
    let of = Colour::from_oklch;
    if dark {
        Ground { page: of(0.185, 0.012, hue), text: of(0.93, 0.008, hue), soft: of(0.745, 0.015, hue) }
    } else {
        Ground { page: of(0.974, 0.004, hue), text: of(0.245, 0.022, hue), soft: of(0.46, 0.02, hue) }
    }
}

/// The brand of a community that has none of its own, as the sheet has it: a little brighter where the page is dark, so that a
/// button stands out from it.
fn house(dark: bool) -> Colour {
    let (light, chroma) = if dark { (0.53, 0.13) } else { (0.44, 0.12) };
    Colour::from_oklch(light, chroma, 257_f64.to_radians())
}

/// The colour of links drawn from that one, as the sheet does it.
fn link(from: Colour, dark: bool) -> Colour {
    let (light, chroma, hue) = from.oklch();
    if dark {
        Colour::from_oklch(light.max(0.79), chroma.min(0.12), hue)
    } else {
        Colour::from_oklch(light.min(0.48), chroma, hue)
    }
}

impl Brand {
    /// Whether nothing is set.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// The ground of buttons.
    pub fn ground(&self, dark: bool) -> Colour {
        self.dark_brand.filter(|_| dark).or(self.brand).unwrap_or_else(|| house(dark))
    }

    /// The text on it.
    pub fn ink(&self, dark: bool) -> Colour {
        let own =
            if dark && self.dark_brand.is_some() { self.dark_ink } else { self.dark_ink.filter(|_| dark).or(self.ink) };
        own.unwrap_or_else(|| self.ground(dark).ink())
    }

    /// The colour of links.
    pub fn link(&self, dark: bool) -> Colour {
        link(self.accent.unwrap_or_else(|| self.ground(dark)), dark)
    }

    /// The ground of the page.
    pub fn page(&self, dark: bool) -> Colour {
        if dark { self.dark_page } else { self.page }.unwrap_or_else(|| sheet(dark).page)
    }

    /// Every pair, light and dark.
    pub fn measure(&self) -> Vec<Measured> {
        let mut all = Vec::new();
        for dark in [false, true] {
            let (page, ground, fixed) = (self.page(dark), self.ground(dark), sheet(dark));
            let own_page = if dark { "dark_page" } else { "page" };
            let own_brand = if dark && self.dark_brand.is_some() { "dark_brand" } else { "brand" };
            let own_ink = match (dark, self.dark_ink.is_some(), self.ink.is_some()) {
                (true, true, _) => "dark_ink",
                (_, _, true) => "ink",
                _ => own_brand,
            };
            for (pair, upper, lower, needed, field) in [
                (Pair::InkOnBrand, self.ink(dark), ground, READABLE, own_ink),
                (Pair::LinkOnPage, self.link(dark), page, READABLE, own_page),
                (Pair::TextOnPage, fixed.text, page, 7.0, own_page),
                (Pair::SoftOnPage, fixed.soft, page, READABLE, own_page),
                (Pair::BrandOnPage, ground, page, VISIBLE, own_brand),
            ] {
                all.push(Measured { pair, dark, upper, lower, ratio: upper.contrast(lower), needed, field });
            }
        }
        all
    }

    /// What a style sheet says of it, for what the selector names: `:root` for the whole page. It is not in a layer, so it wins
    /// over the sheet of the pages.
    pub fn sheet(&self, selector: &str) -> String {
        let mut out = format!("{selector} {{\n");
        let mut say = |name: &str, value: &str| out.push_str(&format!("  --{name}: {value};\n"));
        let both = |light: Colour, dark: Colour| {
            if light == dark { light.to_string() } else { format!("light-dark({light}, {dark})") }
        };
        if self.brand.is_some() || self.dark_brand.is_some() || self.ink.is_some() || self.dark_ink.is_some() {
            say("brand", &both(self.ground(false), self.ground(true)));
            say("brand-ink", &both(self.ink(false), self.ink(true)));
            // A button that is pressed moves away from its words, so that they stay as readable.
            let away = |dark| if self.ink(dark).luminance() > 0.5 { "black" } else { "white" };
            if away(false) == away(true) {
                say("brand-away", away(false));
            } else {
                say("brand-away", &format!("light-dark({}, {})", away(false), away(true)));
            }
        }
        if let Some(accent) = self.accent {
            say("link", &accent.to_string());
        }
        if self.page.is_some() || self.dark_page.is_some() {
            say("page", &both(self.page(false), self.page(true)));
        }
        if self.corners != Corners::default() {
            say("radius", self.corners.radius());
        }
        if let Some(stack) = self.letters.stack() {
            say("font", stack);
        }
        if let Some(stack) = self.headings.stack() {
            say("font-display", stack);
        }
        out.push_str("}\n");
        out
    }
}

#[cfg(test)]
mod tests;
