//! The tokens as they are typed: text, which may be wrong in several places at once.

use std::collections::BTreeMap;

use serde::Deserialize;
use shared::domain::FieldError;
use shared::domain::brand::{Brand, Colour, Corners, Letters, Measured, Pair};
use shared::words::{Lang, Message, Phrase};
use utoipa::ToSchema;

use crate::words;

/// The tokens; what is left out or empty follows from the others, or is as usual.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct BrandText {
    /// The ground of buttons and of a pressed vote: `#7a1f4b`.
    pub(crate) brand: String,
    /// Text on it.
    pub(crate) ink: String,
    /// What links and outlines are drawn from.
    pub(crate) accent: String,
    /// The ground of the page.
    pub(crate) page: String,
    /// The brand where the page is dark.
    pub(crate) dark_brand: String,
    /// Text on it.
    pub(crate) dark_ink: String,
    /// The ground of the page where it is dark.
    pub(crate) dark_page: String,
    /// `square`, `small`, `medium` or `large`.
    pub(crate) corners: String,
    /// `system`, `humanist`, `geometric`, `serif`, `oldstyle` or `rounded`.
    pub(crate) letters: String,
    /// The same for headings.
    pub(crate) headings: String,
}

impl BrandText {
    /// Out of the fields of a form or a query, which has others besides.
    pub(crate) fn of(fields: &BTreeMap<String, String>) -> Self {
        let text = |name: &str| fields.get(name).cloned().unwrap_or_default();
        Self {
            brand: text("brand"),
            ink: text("ink"),
            accent: text("accent"),
            page: text("page"),
            dark_brand: text("dark_brand"),
            dark_ink: text("dark_ink"),
            dark_page: text("dark_page"),
            corners: text("corners"),
            letters: text("letters"),
            headings: text("headings"),
        }
    }

    /// The same as text again.
    pub(crate) fn from_brand(brand: &Brand) -> Self {
        let text = |colour: Option<Colour>| colour.map_or_else(String::new, |colour| colour.to_string());
        Self {
            brand: text(brand.brand),
            ink: text(brand.ink),
            accent: text(brand.accent),
            page: text(brand.page),
            dark_brand: text(brand.dark_brand),
            dark_ink: text(brand.dark_ink),
            dark_page: text(brand.dark_page),
            corners: brand.corners.as_str().to_owned(),
            letters: brand.letters.as_str().to_owned(),
            headings: brand.headings.as_str().to_owned(),
        }
    }

    /// The tokens, and everything that is wrong with them as text. What is wrong is left out of them.
    pub(crate) fn read(&self) -> (Brand, Vec<FieldError>) {
        let mut errors = Vec::new();
        let mut colour = |field: &str, text: &str| match text.trim() {
            "" => None,
            text => text
                .parse::<Colour>()
                .map_err(|_| errors.push(FieldError::new(field, "invalid", words::LIMIT_COLOUR)))
                .ok(),
        };
        let mut brand = Brand {
            brand: colour("brand", &self.brand),
            ink: colour("ink", &self.ink),
            accent: colour("accent", &self.accent),
            page: colour("page", &self.page),
            dark_brand: colour("dark_brand", &self.dark_brand),
            dark_ink: colour("dark_ink", &self.dark_ink),
            dark_page: colour("dark_page", &self.dark_page),
            ..Brand::default()
        };
        let corners = Corners::ALL.map(|corners| (corners.as_str(), corners));
        let letters = Letters::ALL.map(|letters| (letters.as_str(), letters));
        brand.corners = one_of("corners", &self.corners, &corners, &mut errors);
        brand.letters = one_of("letters", &self.letters, &letters, &mut errors);
        brand.headings = one_of("headings", &self.headings, &letters, &mut errors);
        (brand, errors)
    }

    /// The tokens, or everything that is wrong with them: as text, or because it could not be read.
    pub(crate) fn checked(&self) -> Result<Brand, Vec<FieldError>> {
        let (brand, mut errors) = self.read();
        if errors.is_empty() {
            let weak = brand.measure().into_iter().filter(|one| one.must_pass() && !one.passes());
            errors.extend(weak.map(|one| FieldError::new(one.field, "too_weak", complaint(&one))));
            // One complaint a field is enough to mend it by.
            errors.dedup_by(|one, other| one.field == other.field);
        }
        if errors.is_empty() { Ok(brand) } else { Err(errors) }
    }
}

fn one_of<T: Copy + Default>(field: &str, text: &str, known: &[(&str, T)], errors: &mut Vec<FieldError>) -> T {
    if text.is_empty() {
        return T::default();
    }
    if let Some((_, found)) = known.iter().find(|(name, _)| *name == text) {
        return *found;
    }
    let names = known.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    errors.push(FieldError::new(field, "unknown", words::limit_one_of(names)));
    T::default()
}

fn complaint(one: &Measured) -> Message {
    let (ratio, needed) = (ratio(one.ratio, Lang::En), ratio(one.needed, Lang::En));
    words::limit_contrast(pair(one.pair), ratio, needed)
}

/// What a pair is called.
pub(crate) const fn pair(pair: Pair) -> Phrase {
    match pair {
        Pair::InkOnBrand => words::PAIR_INK,
        Pair::LinkOnPage => words::PAIR_LINK,
        Pair::TextOnPage => words::PAIR_TEXT,
        Pair::SoftOnPage => words::PAIR_SOFT,
        Pair::BrandOnPage => words::PAIR_BRAND,
    }
}

/// A ratio as people write it. Cut, not rounded: what falls short must not look as if it did not.
pub(crate) fn ratio(ratio: f64, lang: Lang) -> String {
    let tenths = (ratio * 10.0).floor();
    let text = format!("{:.1}:1", tenths / 10.0);
    if matches!(lang, Lang::En | Lang::Ar) { text } else { text.replace('.', ",") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> BrandText {
        BrandText::of(&pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let typed = fields(&[("brand", "red"), ("page", "#12"), ("letters", "Comic Sans"), ("corners", "large")]);
        let errors = typed.checked().unwrap_err();
        let named: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!(named, [("brand", "invalid"), ("page", "invalid"), ("letters", "unknown")]);
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_figures() {
        let errors = fields(&[("brand", "#ffcc00"), ("ink", "#fff")]).checked().unwrap_err();
        assert_eq!((errors.len(), errors[0].field.as_str(), errors[0].code), (1, "ink", "too_weak"));
        let told = errors[0].limit.to(Lang::En);
        assert!(told.contains("1.5:1") && told.contains("4.5:1"), "{told}");
    }

    #[test]
    fn there_and_back_is_the_same() {
        let typed = fields(&[("brand", " #7A1F4B "), ("dark_brand", "#f9a"), ("headings", "serif")]);
        let brand = typed.checked().unwrap();
        assert_eq!(BrandText::from_brand(&brand).checked(), Ok(brand));
        assert_eq!(fields(&[]).checked(), Ok(Brand::default()));
        assert_eq!((ratio(4.499, Lang::En), ratio(21.0, Lang::Sk)), ("4.4:1".to_owned(), "21,0:1".to_owned()));
    }
}
