//! Whole numbers as each language writes them.

use super::Lang;

/// A number with its thousands set apart: Unicode CLDR's separators, and from which length on they are used.
pub fn number(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let (separator, least) = match lang {
        Lang::En | Lang::Ar => (',', 4),
        Lang::Es => ('.', 5),
        Lang::Sk | Lang::Ru => ('\u{a0}', 4),
        Lang::Pl => ('\u{a0}', 5),
    };
    let mut text = if number < 0 { "-".to_owned() } else { String::new() };
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() >= least && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    // A sign that stands alone takes the direction of what is around it.
    if lang == Lang::Ar && number < 0 { format!("\u{200e}{text}") } else { text }
}

/// The same with the true minus sign, for totals.
pub fn signed(lang: Lang, value: i64) -> String {
    number(lang, value).replace('-', "−")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `Intl.NumberFormat` of Node.js 20 (ICU 78, CLDR 48) writes.
    #[test]
    fn numbers_are_written_as_unicode_has_them() {
        let written = [
            (Lang::En, ["7", "1,234", "12,345", "1,234,567", "-2"]),
            (Lang::Sk, ["7", "1\u{a0}234", "12\u{a0}345", "1\u{a0}234\u{a0}567", "-2"]),
            (Lang::Es, ["7", "1234", "12.345", "1.234.567", "-2"]),
            (Lang::Ru, ["7", "1\u{a0}234", "12\u{a0}345", "1\u{a0}234\u{a0}567", "-2"]),
            (Lang::Pl, ["7", "1234", "12\u{a0}345", "1\u{a0}234\u{a0}567", "-2"]),
            (Lang::Ar, ["7", "1,234", "12,345", "1,234,567", "\u{200e}-2"]),
        ];
        for (lang, texts) in written {
            for (value, text) in [7, 1_234, 12_345, 1_234_567, -2].into_iter().zip(texts) {
                assert_eq!(number(lang, value), text, "{lang:?}");
            }
        }
        assert_eq!(signed(Lang::En, -3), "−3");
    }
}
