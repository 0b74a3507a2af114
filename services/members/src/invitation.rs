//! Invitations: their codes, and until when they are good. Pure.

use serde::{Deserialize, Serialize};
use shared::domain::{FieldError, Time};
use shared::words::Phrase;
use utoipa::ToSchema;

use crate::words;

/// Letters and digits that are not taken for one another when read aloud (Crockford's base32).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// How many of them a random code has, at five bits each.
const LETTERS: usize = 20;
/// How many bytes of chance a code takes: 104 bits, of which 100 are used.
pub(crate) const CHANCE: usize = 13;
/// The most often an invitation can be used that is not good for everybody who comes.
pub(crate) const MOST_USES: i64 = 1_000_000;

/// A code out of chance, in groups that can be read aloud: `k7wq-…`.
pub(crate) fn code(chance: [u8; CHANCE]) -> String {
    let mut wide = [0; 16];
    wide[3..].copy_from_slice(&chance);
    let mut number = u128::from_be_bytes(wide);
    let mut text = String::with_capacity(LETTERS + LETTERS / 4);
    for place in 0..LETTERS {
        if place > 0 && place % 4 == 0 {
            text.push('-');
        }
        text.push(char::from(ALPHABET[(number & 31) as usize]));
        number >>= 5;
    }
    text
}

/// What of a typed code tells it from others: without blanks and hyphens, in lower case, and letters that look like digits
/// as those digits.
pub(crate) fn canonical(typed: &str) -> String {
    let letters = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(64);
    letters
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect()
}

/// Whether a canonical code has the form of a random one: nobody guesses those.
pub(crate) fn is_random(canonical: &str) -> bool {
    canonical.len() == LETTERS && canonical.bytes().all(|byte| ALPHABET.contains(&byte))
}

/// A code somebody chose, such as `SPRING26`.
pub(crate) fn chosen(text: &str) -> Result<String, FieldError> {
    let text = text.trim();
    let fits = (8..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && text.bytes().filter(u8::is_ascii_alphanumeric).count() >= 8;
    if fits && !is_random(&canonical(text)) {
        return Ok(text.to_owned());
    }
    Err(FieldError::new("code", "invalid", words::LIMIT_CHOSEN_CODE))
}

/// How often an invitation can be used: none is as often as people come.
pub(crate) fn uses(uses: Option<i64>) -> Result<Option<i64>, FieldError> {
    match uses {
        Some(uses) if !(1..=MOST_USES).contains(&uses) => {
            Err(FieldError::new("uses", "invalid", words::limit_uses(MOST_USES)))
        }
        uses => Ok(uses),
    }
}

/// When something ends: not before it has begun.
pub(crate) fn ends(field: &str, at: Option<Time>, now: Time) -> Result<Option<Time>, FieldError> {
    match at {
        Some(at) if at <= now => Err(FieldError::new(field, "invalid", words::LIMIT_FUTURE)),
        at => Ok(at),
    }
}

/// When something ends that people write as its last day (`2027-05-01`, UTC) or as a moment; nothing typed is no end.
pub(crate) fn last_day(field: &str, text: &str, now: Time) -> Result<Option<Time>, FieldError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = Time::parse(&format!("{text}T00:00:00Z")).map(|day| day.plus_seconds(86_400));
    let at = day.or_else(|| Time::parse(text));
    let at = at.ok_or_else(|| FieldError::new(field, "invalid", words::LIMIT_DAY))?;
    ends(field, Some(at), now)
}

/// One line of text of at most so many characters, without blanks around it.
pub(crate) fn line(field: &str, text: &str, most: usize) -> Result<String, FieldError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most && !text.chars().any(char::is_control) {
        return Ok(text);
    }
    Err(FieldError::new(field, "too_long", words::limit_one_line(most)))
}

/// Whether an invitation can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Standing {
    /// It can.
    Open,
    /// As many have used it as could.
    UsedUp,
    /// Its time is over.
    Expired,
    /// A manager has taken it back.
    Revoked,
}

impl Standing {
    /// How an invitation stands that has so many uses left, ends then, and was taken back then.
    pub(crate) fn of(uses_left: Option<i64>, ends: Option<Time>, revoked: Option<Time>, now: Time) -> Self {
        if revoked.is_some() {
            Self::Revoked
        } else if ends.is_some_and(|ends| ends <= now) {
            Self::Expired
        } else if uses_left.is_some_and(|left| left <= 0) {
            Self::UsedUp
        } else {
            Self::Open
        }
    }

    /// As JSON has it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::UsedUp => "used_up",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }

    /// For people, in a sentence.
    pub(crate) const fn sentence(self) -> Phrase {
        match self {
            Self::Open => words::INVITATION_GOOD,
            Self::UsedUp => words::INVITATION_USED_UP,
            Self::Expired => words::INVITATION_EXPIRED,
            Self::Revoked => words::INVITATION_REVOKED,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_random_code_is_long_and_read_back_as_people_type_it() {
        let one = code([0xff; CHANCE]);
        assert_eq!(one, "zzzz-zzzz-zzzz-zzzz-zzzz");
        assert_ne!(
            code([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
            code([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
        );
        assert!(is_random(&canonical(" ZZZZ zzzz-ZZZZ-zzzzZZZZ ")));
        assert_eq!(canonical("Lo1-I"), "1011");
        assert!(!is_random("short"));
    }

    #[test]
    fn chosen_codes_are_words_nobody_takes_for_a_random_one() {
        assert_eq!(chosen(" SPRING26 ").unwrap(), "SPRING26");
        assert_eq!(canonical("spring26"), canonical("SPRING-26"));
        for wrong in ["", "short", "a b c d e f", "------", &"x".repeat(41), &"z".repeat(20), "čučoriedka"] {
            assert!(chosen(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn what_is_over_says_why() {
        let now = Time::from_millis(1000);
        let at = |millis| Some(Time::from_millis(millis));
        assert_eq!(Standing::of(None, None, None, now), Standing::Open);
        assert_eq!(Standing::of(Some(1), at(1001), None, now), Standing::Open);
        assert_eq!(Standing::of(Some(0), at(1001), None, now), Standing::UsedUp);
        assert_eq!(Standing::of(Some(0), at(1000), None, now), Standing::Expired);
        assert_eq!(Standing::of(None, None, at(1), now), Standing::Revoked);
        assert!(uses(Some(0)).is_err() && uses(Some(MOST_USES + 1)).is_err() && uses(None).is_ok());
        assert!(ends("expires_at", at(1000), now).is_err());
        assert!(line("label", &"x".repeat(81), 80).is_err());
        let noon = Time::parse("2027-05-01T12:00:00Z").unwrap();
        let midnight = Time::parse("2027-05-02T00:00:00Z");
        assert_eq!(last_day("expires", " 2027-05-01 ", noon).unwrap(), midnight);
        assert_eq!(last_day("expires", "2027-05-02T00:00:00Z", noon).unwrap(), midnight);
        assert_eq!(last_day("expires", "", noon).unwrap(), None);
        assert!(last_day("expires", "2027-04-30", noon).is_err() && last_day("expires", "May", noon).is_err());
    }
}
