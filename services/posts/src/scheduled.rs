//! When a post that is written now is to appear. Pure.

use shared::domain::{FieldError, PostId, Time};

use crate::words;

/// The furthest ahead: a little more than a year.
const MOST_SECONDS: i64 = 400 * 86_400;

/// How many characters of an id are the moment: fifty bits, the first two of them empty.
const MOMENT: usize = 10;

/// The moment, if it is to come and not too far away.
pub(crate) fn moment(text: &str, now: Time) -> Result<Time, FieldError> {
    let fits = |at: &Time| *at > now && *at <= now.plus_seconds(MOST_SECONDS);
    Time::parse(text).filter(fits).ok_or_else(|| FieldError::new("publish_at", "invalid", words::LIMIT_PUBLISH_AT))
}

/// The same id at another moment: lists by age go by ids, so a post that appears later has a later one.
pub(crate) fn moved(id: PostId, at: Time) -> PostId {
    let there = PostId::new(at, [0; 10]).to_string();
    format!("{}{}", &there[..MOMENT], tail(id)).parse().unwrap_or(id)
}

/// What stays of an id wherever its moment is moved.
pub(crate) fn tail(id: PostId) -> String {
    id.to_string()[MOMENT..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_moved_in_time_and_nothing_else() {
        let (early, late) = (Time::from_millis(1_790_000_000_000), Time::from_millis(1_790_000_000_001));
        let id = PostId::new(early, [7; 10]);
        let later = moved(id, late);
        assert_eq!(later, PostId::new(late, [7; 10]));
        assert!(later > id && tail(later) == tail(id));
        assert_eq!(moved(later, early), id);
    }

    #[test]
    fn a_moment_is_to_come() {
        let now = Time::parse("2026-11-22T06:00:00Z").unwrap();
        for (text, fits) in [
            ("2026-11-22T06:00:00Z", false),
            ("2026-11-22T06:00:01Z", true),
            ("2027-11-22T06:00:00Z", true),
            ("2028-11-22T06:00:00Z", false),
            ("tomorrow", false),
            ("", false),
        ] {
            assert_eq!(moment(text, now).is_ok(), fits, "{text}");
        }
    }
}
