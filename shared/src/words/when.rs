//! Moments as each language writes them.

use super::{Message, Phrase, common};
use crate::domain::Time;

/// The day: `22 Nov 2026`.
pub fn date(at: Time) -> Message {
    let (year, month, day) = at.year_month_day();
    common::a_date(day, MONTHS[month - 1], year.to_string())
}

/// The day and the minute: `22 Nov 2026, 14:05 UTC`.
pub fn full(at: Time) -> Message {
    let iso = at.to_string();
    common::a_moment(date(at), iso[11..16].to_owned())
}

/// How long before `now` it was: `5 minutes ago`, and the day itself after a month.
pub fn ago(at: Time, now: Time) -> Message {
    match (now.millis() - at.millis()).max(0) / 1000 {
        0..60 => common::JUST_NOW.into(),
        seconds @ 60..3_600 => common::minutes_ago(seconds / 60),
        seconds @ 3_600..86_400 => common::hours_ago(seconds / 3_600),
        seconds @ 86_400..2_592_000 => common::days_ago(seconds / 86_400),
        _ => date(at),
    }
}

/// The months, as they stand in a date.
pub const MONTHS: [Phrase; 12] = [
    common::MONTH_1,
    common::MONTH_2,
    common::MONTH_3,
    common::MONTH_4,
    common::MONTH_5,
    common::MONTH_6,
    common::MONTH_7,
    common::MONTH_8,
    common::MONTH_9,
    common::MONTH_10,
    common::MONTH_11,
    common::MONTH_12,
];

impl Time {
    /// Year, month (1 to 12) and day (1 to 31) in UTC.
    pub(crate) fn year_month_day(self) -> (i64, usize, i64) {
        let iso = self.to_string();
        let part = |range: std::ops::Range<usize>| iso.get(range).and_then(|text| text.parse::<i64>().ok());
        let month = part(5..7).and_then(|month| usize::try_from(month).ok()).unwrap_or(1);
        (part(0..4).unwrap_or(1970), month.clamp(1, 12), part(8..10).unwrap_or(1))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Lang;
    use super::*;

    #[test]
    fn moments_are_written_as_their_readers_write_them() {
        let at = Time::parse("2026-11-22T14:05:00Z").expect("a time");
        for (lang, day) in [
            (Lang::En, "22 Nov 2026"),
            (Lang::Sk, "22. 11. 2026"),
            (Lang::Es, "22 nov 2026"),
            (Lang::Ru, "22 нояб. 2026"),
            (Lang::Pl, "22 lis 2026"),
            (Lang::Ar, "22 نوفمبر 2026"),
        ] {
            assert_eq!(date(at).to(lang), day);
        }
        assert_eq!(full(at).to(Lang::En), "22 Nov 2026, 14:05 UTC");
    }

    #[test]
    fn how_long_ago_follows_the_plural_rules() {
        let now = Time::parse("2026-11-22T14:05:00Z").expect("a time");
        let hours = |lang, hours: i64| ago(now.plus_seconds(-hours * 3600), now).to(lang);
        for (lang, words) in [
            (Lang::En, ["1 hour ago", "2 hours ago", "5 hours ago", "21 hours ago"]),
            (Lang::Sk, ["pred 1 hodinou", "pred 2 hodinami", "pred 5 hodinami", "pred 21 hodinami"]),
            (Lang::Es, ["hace 1 hora", "hace 2 horas", "hace 5 horas", "hace 21 horas"]),
            (Lang::Ru, ["1 час назад", "2 часа назад", "5 часов назад", "21 час назад"]),
            (Lang::Pl, ["1 godzinę temu", "2 godziny temu", "5 godzin temu", "21 godzin temu"]),
            (Lang::Ar, ["قبل ساعة واحدة", "قبل ساعتين", "قبل 5 ساعات", "قبل 21 ساعة"]),
        ] {
            assert_eq!([1, 2, 5, 21].map(|count| hours(lang, count)), words);
        }
        assert_eq!(ago(now, now).to(Lang::En), "just now");
        assert_eq!(hours(Lang::En, 24 * 31), "22 Oct 2026");
    }
}
