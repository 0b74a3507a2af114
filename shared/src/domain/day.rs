//! Days, as numbers are counted by: from midnight to midnight, UTC.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Time;

/// How long a day is, in milliseconds.
const MILLIS: i64 = 86_400_000;

/// A day in UTC: that many days after 1970-01-01. Read from the database as that number, written to clients as `2026-05-01`;
/// either is read from JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i64);

impl Day {
    /// The day a moment is in.
    pub const fn of(time: Time) -> Self {
        Self(time.millis().div_euclid(MILLIS))
    }

    /// The day that many days after 1970-01-01.
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// How many days after 1970-01-01 it is.
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The day that many days later.
    #[must_use]
    pub const fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// The moment it begins.
    pub const fn begins(self) -> Time {
        Time::from_millis(self.0 * MILLIS)
    }

    /// Reads `2026-05-01`; none if that is no day of the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        Time::parse(&format!("{text}T00:00:00Z")).map(Self::of)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.begins().to_string();
        f.write_str(text.split('T').next().unwrap_or(&text))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl de::Visitor<'_> for Reader {
    type Value = Day;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day such as 2026-05-01")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Day, E> {
        Ok(Day(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Day, E> {
        i64::try_from(number).map(Day).map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
        Day::parse(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_and_ends_at_midnight() {
        let day = Day::parse("2026-05-01").unwrap();
        assert_eq!(day.to_string(), "2026-05-01");
        assert_eq!(day.begins().to_string(), "2026-05-01T00:00:00.000Z");
        assert_eq!(Day::of(Time::from_millis(day.plus(1).begins().millis() - 1)), day);
        assert_eq!(Day::of(Time::from_millis(-1)), Day::from_number(-1));
        assert_eq!((day.plus(-1).to_string().as_str(), day.number()), ("2026-04-30", 20_574));
        for nonsense in ["", "2026-02-30", "2026-5-1", "2026-05-01T00:00:00Z", "today"] {
            assert_eq!(Day::parse(nonsense), None, "{nonsense}");
        }
    }
}
