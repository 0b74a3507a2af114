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
        assert_eq!(Time::parse("yesterday"), None);
    }
}
