//! What is known of a day before its next view: how much has been counted, and the sketch of its visitors. Kept in the key-value
//! store, and beside it in the memory of whoever counts, so that most views ask neither. Any of it may be old or forgotten:
//! see [`super::sample`] for why nothing is miscounted then.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Sketch;
use super::store::KnownRow;
use crate::domain::{Day, Time};
use crate::ports::Kv;

/// For how long the key-value store keeps a day, in seconds.
const KEPT: u32 = 2 * 86_400;

/// After how many seconds memory asks the key-value store again, which others write to as well.
const FRESH: i64 = 60;

/// How many days of communities are held in memory; more than a megabyte of them is not worth it.
const MOST: usize = 1_000;

/// What is known of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) total: i64,
    pub(super) sketch: Sketch,
}

impl Known {
    /// As the database tells it.
    pub(super) fn of(row: &KnownRow) -> Self {
        Self { total: row.views, sketch: Sketch::read(&row.sketch).unwrap_or_default() }
    }

    /// What either knows.
    fn merged(self, other: &Self) -> Self {
        Self { total: self.total.max(other.total), sketch: self.sketch.merged(&other.sketch) }
    }

    fn bytes(&self) -> Vec<u8> {
        format!("{} {}", self.total, self.sketch.text()).into_bytes()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (total, sketch) = std::str::from_utf8(bytes).ok()?.split_once(' ')?;
        Some(Self { total: total.parse().ok()?, sketch: Sketch::read(sketch)? })
    }
}

struct Held {
    known: Known,
    since: Time,
}

/// The memory of one process or instance. It is of no single request.
#[derive(Clone, Default)]
pub(super) struct Memory(Arc<Mutex<HashMap<(String, Day), Held>>>);

impl Memory {
    fn with<T>(&self, work: impl FnOnce(&mut HashMap<(String, Day), Held>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn held(&self, slug: &str, day: Day) -> Option<(Known, Time)> {
        self.with(|all| all.get(&(slug.to_owned(), day)).map(|held| (held.known.clone(), held.since)))
    }

    fn hold(&self, slug: &str, day: Day, known: &Known, now: Time) {
        self.with(|all| {
            if all.len() >= MOST {
                all.clear();
            }
            all.insert((slug.to_owned(), day), Held { known: known.clone(), since: now });
        });
    }

    /// What is known of the day at this moment of the host's clock.
    pub(super) async fn find(&self, kv: &dyn Kv, slug: &str, day: Day, now: Time) -> Known {
        let held = self.held(slug, day);
        if let Some((known, _)) = held.as_ref().filter(|(_, since)| now < since.plus_seconds(FRESH)) {
            return known.clone();
        }
        let mine = held.map_or_else(Known::default, |(known, _)| known);
        let theirs = kv.get(&key(slug, day)).await.ok().flatten();
        let known = theirs.and_then(|bytes| Known::read(&bytes)).map_or(mine.clone(), |theirs| mine.merged(&theirs));
        self.hold(slug, day, &known, now);
        known
    }

    /// Keeps what the database has just told.
    pub(super) async fn keep(&self, kv: &dyn Kv, slug: &str, day: Day, known: &Known, now: Time) {
        let mine = self.held(slug, day).map_or_else(Known::default, |(known, _)| known);
        let known = mine.merged(known);
        self.hold(slug, day, &known, now);
        // What is not kept is asked of the database again at the next view that is written.
        let _ = kv.put(&key(slug, day), known.bytes(), KEPT).await;
    }
}

fn key(slug: &str, day: Day) -> String {
    format!("counted:{slug}:{}", day.number())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counting::Mark;

    #[test]
    fn what_is_kept_comes_back() {
        let known = Known { total: 12, sketch: Sketch::default().with(Mark::of(77)) };
        assert_eq!(Known::read(&known.bytes()), Some(known.clone()));
        for nonsense in ["", "12", "12 ", "x 000", " "] {
            assert_eq!(Known::read(nonsense.as_bytes()), None, "{nonsense}");
        }
        let other = Known { total: 9, sketch: Sketch::default().with(Mark::of(1 << 60)) };
        let both = known.clone().merged(&other);
        assert_eq!(both, other.merged(&known));
        assert_eq!(both.total, 12);
    }
}
