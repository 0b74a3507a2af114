//! A number that was estimated, with how far off it may be.

use std::ops::Add;

use serde::Serialize;

/// An estimate and its standard error: two times in three the truth is no further away than the error, nineteen times in twenty
/// no further than two of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Estimate {
    /// The number; on average over all chances the true one.
    pub count: f64,
    /// Its standard error; 0 where the number is exact.
    pub error: f64,
}

impl Estimate {
    /// A sum of weights and the sum of what each adds to the variance (see [`super::sample`]).
    pub fn of_sums(sum: i64, variance: i64) -> Self {
        Self { count: sum as f64, error: (variance.max(0) as f64).sqrt() }
    }

    /// A number that is known.
    pub fn exact(count: i64) -> Self {
        Self { count: count as f64, error: 0.0 }
    }

    /// For people: whole numbers, the error rounded up.
    pub fn rounded(self) -> (i64, i64) {
        (self.count.round() as i64, self.error.ceil() as i64)
    }
}

/// Both together. The errors of what is counted in different places are independent of each other, or at least uncorrelated, so
/// their squares add up.
impl Add for Estimate {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { count: self.count + other.count, error: self.error.hypot(other.error) }
    }
}
