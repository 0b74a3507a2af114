//! How long questions waited for their first answer by somebody else. Pure.

use serde::Serialize;
use utoipa::ToSchema;

/// Milliseconds of an hour.
const HOUR: i64 = 3_600_000;

/// The upper ends of the classes, in hours.
pub(crate) const CLASSES: [i64; 5] = [1, 4, 24, 72, 168];

/// What became of the questions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Waits {
    /// How many were asked.
    pub(crate) questions: i64,
    /// How many have an accepted answer.
    pub(crate) solved: i64,
    /// How many have an answer by somebody else than who asked.
    pub(crate) answered: i64,
    /// How many were answered within each of [`CLASSES`] and not within the one before; the last is all that took longer.
    pub(crate) within: [i64; 6],
    /// The waits in the middle, in milliseconds, once more for an even number; none where it is a question that still waits.
    pub(crate) middle: (Option<i64>, Option<i64>),
}

/// How many questions were answered in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Within {
    /// The most hours; none: longer than all before.
    pub(crate) hours: Option<i64>,
    /// How many had their first answer by then, and not by the class before.
    pub(crate) questions: i64,
}

impl Waits {
    /// Hours until half of the questions had their first answer. A question that still waits counts as one that waits for ever: to
    /// leave it out would make the slowest look fast.
    pub(crate) fn median_hours(&self) -> Option<f64> {
        let (low, high) = (self.middle.0?, self.middle.1?);
        Some(super::tenth((low + high) as f64 / 2.0 / HOUR as f64))
    }

    /// How many still wait.
    pub(crate) const fn waiting(&self) -> i64 {
        self.questions - self.answered
    }

    /// The classes with what is in them.
    pub(crate) fn classes(&self) -> Vec<Within> {
        let hours = CLASSES.into_iter().map(Some).chain([None]);
        hours.zip(self.within).map(|(hours, questions)| Within { hours, questions }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_counts_those_who_still_wait() {
        let waits = Waits { questions: 4, answered: 3, middle: (Some(HOUR), Some(2 * HOUR)), ..Waits::default() };
        assert_eq!(waits.median_hours(), Some(1.5));
        assert_eq!(waits.waiting(), 1);
        assert_eq!(Waits { middle: (Some(HOUR), None), ..waits }.median_hours(), None, "half of them wait");
        assert_eq!(Waits::default().median_hours(), None);
        assert_eq!(waits.classes().len(), CLASSES.len() + 1);
    }
}
