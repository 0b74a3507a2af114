//! The Net Promoter Score: of a hundred, how many more give nine or ten than give six or less. Pure.

use serde::Serialize;
use utoipa::ToSchema;

/// What people answered on a scale from 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub(crate) struct Nps {
    /// How many answered.
    pub(crate) answers: i64,
    /// How many gave 9 or 10.
    pub(crate) promoters: i64,
    /// How many gave 7 or 8.
    pub(crate) passives: i64,
    /// How many gave 0 to 6.
    pub(crate) detractors: i64,
    /// The score, −100 to 100.
    pub(crate) score: f64,
    /// Its standard error, if those who answered are taken as a sample: what as many others would move it by. 0 for a single
    /// answer, which tells nothing of others.
    pub(crate) standard_error: f64,
    /// How many gave each of 0 to 10.
    pub(crate) scores: [i64; 11],
}

impl Nps {
    /// Of how many gave each of 0 to 10; none where nobody answered.
    ///
    /// An answer is worth 1, 0 or −1, and the score is a hundred times the mean of that. The variance of one answer is estimated
    /// from the sample with `n − 1` beneath, so the mean's standard error is the root of `(p + d − (p − d)²/n) / (n (n − 1))`.
    pub(crate) fn of(scores: [i64; 11]) -> Option<Self> {
        let sum = |from: usize, to: usize| scores.iter().skip(from).take(to - from + 1).sum::<i64>();
        let (detractors, passives, promoters) = (sum(0, 6), sum(7, 8), sum(9, 10));
        let answers = detractors + passives + promoters;
        if answers == 0 {
            return None;
        }
        let n = answers as f64;
        let difference = (promoters - detractors) as f64;
        let spread = ((promoters + detractors) as f64 - difference * difference / n).max(0.0);
        let error = if answers > 1 { (spread / (n * (n - 1.0))).sqrt() } else { 0.0 };
        Some(Self {
            answers,
            promoters,
            passives,
            detractors,
            score: super::tenth(100.0 * difference / n),
            standard_error: super::tenth(100.0 * error),
            scores,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promoters_less_detractors() {
        // Ten people: four promoters, three passives, three detractors.
        let nps = Nps::of([1, 0, 0, 1, 0, 0, 1, 2, 1, 3, 1]).unwrap();
        assert_eq!((nps.answers, nps.promoters, nps.passives, nps.detractors), (10, 4, 3, 3));
        assert!((nps.score - 10.0).abs() < 1e-9);
        assert_eq!(Nps::of([0; 11]), None);
        let one = Nps::of([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]).unwrap();
        assert!((one.score - 100.0).abs() < 1e-9 && one.standard_error == 0.0);
    }

    /// The formula is that of the sample variance, worked out answer by answer.
    #[test]
    fn the_error_is_that_of_a_mean() {
        for (promoters, passives, detractors) in [(5, 3, 2), (1, 0, 1), (50, 30, 20), (7, 0, 0), (0, 9, 0), (1, 1, 0)] {
            let values = [(1.0, promoters), (0.0, passives), (-1.0, detractors)];
            let all: Vec<f64> =
                values.iter().flat_map(|(value, times)| std::iter::repeat_n(*value, *times as usize)).collect();
            let n = all.len() as f64;
            let mean = all.iter().sum::<f64>() / n;
            let variance = all.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0);
            let nps = Nps::of([detractors, 0, 0, 0, 0, 0, 0, 0, passives, 0, promoters]).unwrap();
            assert!((nps.score - super::super::tenth(100.0 * mean)).abs() < 1e-9);
            assert!((nps.standard_error - super::super::tenth(100.0 * (variance / n).sqrt())).abs() < 1e-9);
        }
    }
}
