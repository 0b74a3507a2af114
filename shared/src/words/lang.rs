//! The languages there are, and which of them somebody wants.

use serde::{Deserialize, Serialize};

/// A language of the pages, mails and errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English, the reference.
    #[default]
    En,
    /// Slovak.
    Sk,
    /// Spanish.
    Es,
    /// Russian.
    Ru,
    /// Polish.
    Pl,
    /// Arabic, written from right to left.
    Ar,
}

impl Lang {
    /// All of them, in the order of message tables.
    pub const ALL: [Self; 6] = [Self::En, Self::Sk, Self::Es, Self::Ru, Self::Pl, Self::Ar];

    /// The code of BCP 47: `en`, `sk`, `es`, `ru`, `pl`, `ar`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Sk => "sk",
            Self::Es => "es",
            Self::Ru => "ru",
            Self::Pl => "pl",
            Self::Ar => "ar",
        }
    }

    /// What speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Sk => "Slovenčina",
            Self::Es => "Español",
            Self::Ru => "Русский",
            Self::Pl => "Polski",
            Self::Ar => "العربية",
        }
    }

    /// The direction it is written in, as HTML's `dir` says it.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language of a code, whatever its region or script: `pt` is none, `es-MX` is Spanish.
    pub fn of_code(code: &str) -> Option<Self> {
        let primary = code.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The best of an `Accept-Language` (RFC 9110, 12.5.4); none where it names none of ours. Of equal ones the first counts.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut best: Option<(u32, Self)> = None;
        for range in header.split(',').take(50) {
            let mut parts = range.split(';');
            let Some(lang) = parts.next().and_then(Self::of_code) else { continue };
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1000), thousandths);
            let Some(weight @ 1..) = weight else { continue };
            if best.is_none_or(|(known, _)| weight > known) {
                best = Some((weight, lang));
            }
        }
        best.map(|(_, lang)| lang)
    }

    pub(crate) const fn place(self) -> usize {
        self as usize
    }
}

/// A weight of 0 to 1 with up to three digits, in thousandths.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, rest) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    if rest.len() > 3 || !rest.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(whole, "0" | "1") {
        return None;
    }
    let rest: u32 = format!("{rest:0<3}").parse().ok()?;
    Some((whole.parse::<u32>().ok()? * 1000 + rest).min(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_of_a_header_is_taken() {
        for (header, lang) in [
            ("sk", Some(Lang::Sk)),
            ("de-DE, de;q=0.9, es-MX;q=0.8, en;q=0.7", Some(Lang::Es)),
            ("en;q=0.5, ar;q=0.9", Some(Lang::Ar)),
            ("ru;q=0, pl;q=0.001", Some(Lang::Pl)),
            ("PL-pl, en", Some(Lang::Pl)),
            ("en;q=1.0, ru;q=1", Some(Lang::En)),
            ("ru;q=x, en;q=0.1", Some(Lang::En)),
            ("ru;q=0.12345", None),
            ("*", None),
            ("zh", None),
            ("", None),
            (";;;,,,q=1", None),
        ] {
            assert_eq!(Lang::accepted(header), lang, "{header}");
        }
    }
}
