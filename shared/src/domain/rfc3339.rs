//! Moments as RFC 3339 text, and back. A whole time library would be an eighth of a small function's size on the edge; the
//! tests hold these few lines against one.

use std::fmt;

const DAY: i64 = 86_400_000;
/// What RFC 3339 has four digits for: the years 0 to 9999.
const FIRST: i64 = -62_167_219_200_000;
const LAST: i64 = 253_402_300_799_999;

/// Days from 1970-01-01 to this date. Years are counted from March, so that the leap day is the last one.
fn days_to(year: i64, month: i64, day: i64) -> i64 {
    let from_march = year - i64::from(month <= 2);
    let (era, of_era) = (from_march.div_euclid(400), from_march.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of that many days after 1970-01-01.
fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (era * 400 + year + i64::from(month <= 2), month, of_year - (153 * from_march + 2) / 5 + 1)
}

/// Writes milliseconds since 1970 as `2026-05-01T12:00:00.000Z`; one outside the years of RFC 3339 as the nearest inside.
pub(super) fn write(millis: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let millis = millis.clamp(FIRST, LAST);
    let (year, month, day) = date_of(millis.div_euclid(DAY));
    let rest = millis.rem_euclid(DAY);
    let (hour, minute, second) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60);
    write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", rest % 1000)
}

/// Takes so many digits from the front.
fn digits(text: &mut &[u8], count: usize) -> Option<i64> {
    let (front, rest) = text.split_at_checked(count)?;
    *text = rest;
    front.iter().try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0')))
}

/// Takes one of these characters from the front.
fn one_of(text: &mut &[u8], wanted: &[u8]) -> Option<u8> {
    let (first, rest) = text.split_first()?;
    *text = rest;
    wanted.contains(first).then_some(*first)
}

/// Reads milliseconds since 1970; digits beyond them are cut off. None if it is no RFC 3339.
pub(super) fn parse(text: &str) -> Option<i64> {
    let text = &mut text.as_bytes();
    let year = digits(text, 4)?;
    one_of(text, b"-")?;
    let month = digits(text, 2)?;
    one_of(text, b"-")?;
    let day = digits(text, 2)?;
    one_of(text, b"Tt ")?;
    let hour = digits(text, 2)?;
    one_of(text, b":")?;
    let minute = digits(text, 2)?;
    one_of(text, b":")?;
    let second = digits(text, 2)?;
    let days = days_to(year, month, day);
    // A date that is not in the calendar (30 February) comes back as another one.
    let on_calendar = (1..=12).contains(&month) && date_of(days) == (year, month, day);
    if !on_calendar || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // A leap second counts as the one before it, as clocks have it.
    let seconds = (days * 24 + hour) * 3600 + minute * 60 + second.min(59);
    let millis = seconds * 1000 + fraction(text)? - offset(text)? * 60_000;
    (text.is_empty() && (FIRST..=LAST).contains(&millis)).then_some(millis)
}

/// Takes `.` and digits, if they are there, as milliseconds.
fn fraction(text: &mut &[u8]) -> Option<i64> {
    let Some(rest) = text.strip_prefix(b".") else { return Some(0) };
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (front, rest) = rest.split_at(count);
    *text = rest;
    let scaled = front.iter().chain(b"000").take(3).fold(0, |sum, byte| sum * 10 + i64::from(byte - b'0'));
    (count > 0).then_some(scaled)
}

/// Takes `Z` or `+01:30`, as minutes east.
fn offset(text: &mut &[u8]) -> Option<i64> {
    let sign = match one_of(text, b"Zz+-")? {
        b'+' => 1,
        b'-' => -1,
        _ => return Some(0),
    };
    let hours = digits(text, 2)?;
    one_of(text, b":")?;
    let minutes = digits(text, 2)?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Time;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "yesterday",
            "2026-05-01",
            "2026-05-01T12:00Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-04-31T00:00:00Z",
            "2026-05-01T24:00:00Z",
            "2026-05-01T12:60:00Z",
            "2026-05-01T12:00:61Z",
            "2026-05-01T12:00:00",
            "2026-05-01T12:00:00.Z",
            "2026-05-01T12:00:00ZZ",
            "2026-05-01T12:00:00+1:00",
            "2026-05-01T12:00:00+24:00",
            "٢٠٢٦-05-01T12:00:00Z",
            "-026-05-01T12:00:00Z",
            "0000-01-01T00:00:00+00:01",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_forms_of_the_rfc_are_read() {
        for (text, same) in [
            ("2024-02-29t12:00:00.5z", "2024-02-29T12:00:00.500Z"),
            ("2026-05-01 12:00:00+02:00", "2026-05-01T10:00:00.000Z"),
            ("2026-05-01T00:10:00.123999-00:30", "2026-05-01T00:40:00.123Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Time::parse(text).map(|time| time.to_string()).as_deref(), Some(same), "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_agrees_with_a_time_library(millis in FIRST..=LAST) {
            let text = Time::from_millis(millis).to_string();
            let known = jiff::Timestamp::from_millisecond(millis).unwrap();
            prop_assert_eq!(&text, &format!("{known:.3}"));
            prop_assert_eq!(parse(&text), Some(millis));
        }

        #[test]
        fn no_text_makes_it_panic(text in "[0-9TtZz:.+ -]{0,30}|\\PC*") {
            parse(&text);
        }
    }
}
