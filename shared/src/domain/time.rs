//! Moments, as the database keeps them: whole milliseconds since 1970, UTC.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::rfc3339;

/// A moment in milliseconds since 1970-01-01T00:00:00Z. Read from the database as that number, written to clients as
/// RFC 3339 in UTC; either is read from JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

impl Time {
    /// The moment that many milliseconds after 1970 began.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970 began.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// This moment and that many seconds more.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1000)
    }

    /// Reads RFC 3339, such as `2026-05-01T12:00:00Z`; none if it is not a time.
    pub fn parse(text: &str) -> Option<Self> {
        rfc3339::parse(text).map(Self)
    }

    /// The day alone, as people write it: `6 Feb 2018`.
    pub fn day(self) -> String {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let iso = self.to_string();
        let month = iso[5..7].parse::<usize>().unwrap_or(1);
        format!("{} {} {}", iso[8..10].trim_start_matches('0'), MONTHS[month.clamp(1, 12) - 1], &iso[..4])
    }

    /// The moment as people write it in full: `6 Feb 2018, 20:19 UTC`.
    pub fn in_full(self) -> String {
        format!("{}, {} UTC", self.day(), &self.to_string()[11..16])
    }

    /// How long before `now` this was, in words: `5 minutes ago`, and the day itself after a month.
    pub fn ago(self, now: Self) -> String {
        let (count, unit) = match (now.0 - self.0).max(0) / 1000 {
            0..60 => return "just now".to_owned(),
            seconds @ 60..3_600 => (seconds / 60, "minute"),
            seconds @ 3_600..86_400 => (seconds / 3_600, "hour"),
            seconds @ 86_400..2_592_000 => (seconds / 86_400, "day"),
            _ => return self.day(),
        };
        format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" })
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rfc3339::write(self.0, f)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl de::Visitor<'_> for Reader {
    type Value = Time;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time such as 2026-05-01T12:00:00Z")
    }

    fn visit_i64<E: de::Error>(self, millis: i64) -> Result<Time, E> {
        Ok(Time(millis))
    }

    fn visit_u64<E: de::Error>(self, millis: u64) -> Result<Time, E> {
        i64::try_from(millis).map(Time).map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Time, E> {
        Time::parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_and_read_as_rfc_3339() {
        let time = Time::from_millis(1_517_948_390_951);
        assert_eq!(time.to_string(), "2018-02-06T20:19:50.951Z");
        assert_eq!(Time::parse("2018-02-06T20:19:50.951Z"), Some(time));
        assert_eq!(time.day(), "6 Feb 2018");
        assert_eq!(time.in_full(), "6 Feb 2018, 20:19 UTC");
        assert_eq!(time.ago(time.plus_seconds(119)), "1 minute ago");
        assert_eq!(time.ago(time.plus_seconds(3 * 86_400)), "3 days ago");
        assert_eq!(time.ago(time.plus_seconds(-5)), "just now");
        assert_eq!(time.ago(time.plus_seconds(90 * 86_400)), "6 Feb 2018");
        assert_eq!(Time::parse("yesterday"), None);
    }
}
