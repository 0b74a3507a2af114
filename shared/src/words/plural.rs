//! Which form of a word goes with a number: Unicode CLDR's cardinal rules, for whole numbers.
//! <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>

use super::{Lang, When};

/// The category of a number; how it is signed does not matter.
pub(super) fn category(lang: Lang, number: i64) -> When {
    let n = number.unsigned_abs();
    let (ten, hundred) = (n % 10, n % 100);
    match lang {
        Lang::En | Lang::Es if n == 1 => When::One,
        Lang::En | Lang::Es => When::Other,
        Lang::Sk => match n {
            1 => When::One,
            2..=4 => When::Few,
            _ => When::Other,
        },
        Lang::Ru => match (ten, hundred) {
            (_, 11..=14) => When::Many,
            (1, _) => When::One,
            (2..=4, _) => When::Few,
            _ => When::Many,
        },
        Lang::Pl => match (ten, hundred) {
            _ if n == 1 => When::One,
            (_, 12..=14) => When::Many,
            (2..=4, _) => When::Few,
            _ => When::Many,
        },
        Lang::Ar => match (n, hundred) {
            (0, _) => When::Zero,
            (1, _) => When::One,
            (2, _) => When::Two,
            (_, 3..=10) => When::Few,
            (_, 11..=99) => When::Many,
            _ => When::Other,
        },
    }
}

#[cfg(test)]
mod tests {
    use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The same as ICU4X has it, which carries CLDR. Its `many` of Spanish is our `other`.
        #[test]
        fn plurals_are_those_of_cldr(number in prop_oneof![0..1200_i64, 0..i64::from(u32::MAX)]) {
            for lang in Lang::ALL {
                let locale: icu_locale_core::Locale = lang.code().parse().expect("a language");
                let rules = PluralRules::try_new_cardinal(PluralRulesPreferences::from(&locale)).expect("rules");
                let theirs = match rules.category_for(number.unsigned_abs()) {
                    PluralCategory::Zero => When::Zero,
                    PluralCategory::One => When::One,
                    PluralCategory::Two => When::Two,
                    PluralCategory::Few => When::Few,
                    PluralCategory::Many if lang == Lang::Es => When::Other,
                    PluralCategory::Many => When::Many,
                    PluralCategory::Other => When::Other,
                };
                prop_assert_eq!(category(lang, number), theirs, "{} in {:?}", number, lang);
            }
        }
    }
}
