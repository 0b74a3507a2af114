//! Which views are written, and why the sum is right all the same.
//!
//! # What is done
//!
//! A view is written with the chance 1/w, and then counts as w. The weight w goes by how much has been counted of the community that
//! day before ([`weight`]): 1 for the first 256 views, so that small numbers are exact, then one more for each further 256. A day of N
//! views takes about 256 (1 + ln(N/256)) writes: 606 for a thousand, 1,784 for a hundred thousand, 2,373 for a million.
//!
//! # Why the sum is unbiased
//!
//! Let wᵢ be the weight of the i-th view and Xᵢ be 1 if it was written, else 0. wᵢ may depend on everything before (what was
//! written, what a store forgot, what two processes knew of each other), but it is known before the coin of view i is thrown, and the
//! coin is thrown for it alone. So, given everything before, E[wᵢ Xᵢ] = wᵢ · 1/wᵢ = 1, whatever wᵢ is, and by taking the mean over
//! everything before, E[wᵢ Xᵢ] = 1. The sum T = Σ wᵢ Xᵢ over N views (or over those of one space or one source) has the mean N. That
//! is the estimator of Horvitz and Thompson (1952), with weights that may be chosen as one goes. A store that forgets, lags
//! or loses an update makes the weight smaller than it could be: that costs writes, and biases nothing.
//!
//! # Why the error is known
//!
//! The differences Dᵢ = wᵢ Xᵢ − 1 have the mean 0 given everything before, so for i < j E[Dᵢ Dⱼ] = E[Dᵢ E[Dⱼ | before j]] = 0: they are
//! uncorrelated and their variances add up. Var(Dᵢ | before) = wᵢ² · 1/wᵢ · (1 − 1/wᵢ) = wᵢ − 1, so Var(T) = E[Σ (wᵢ − 1)].
//! V = Σ wᵢ (wᵢ − 1) Xᵢ is summed up beside T, and as E[wᵢ (wᵢ − 1) Xᵢ | before] = wᵢ − 1, E[V] = Var(T): √V is the standard
//! error. The same holds for any part of the views, and uncorrelated parts may be added: a week's V is the sum of its days'.
//!
//! With w = 1 + ⌊T/256⌋ the variance is E[Σ ⌊Tᵢ/256⌋] ≤ E[Σ Tᵢ]/256 ≈ N²/512, so the standard error is at most N/√512: **4.4 % of
//! the number**, whatever the number. A part of a day's views that makes up the share p has an error of 4.4 %/√p of its own number at most,
//! as each of its views has the weight of the whole day.

/// So many views pass before the weight grows by one.
const STEP: i64 = 256;

/// No weight is larger, so that the sums of their squares stay below 2^53 for a thousand million views a day.
const LARGEST: i64 = 1 << 20;

/// What a view counts if it is written, on a day that has counted so many before.
pub fn weight(total: i64) -> i64 {
    (1 + total.max(0) / STEP).min(LARGEST)
}

/// Whether a view of this weight is written; `chance` is 64 bits of chance. By the high part of a product, so that every
/// weight gets its share to one in 2^44.
pub fn is_written(weight: i64, chance: u64) -> bool {
    let weight = u128::from(weight.max(1).unsigned_abs());
    (u128::from(chance) * weight) >> 64 == 0
}

/// What a written view of this weight adds to the sum that estimates the variance.
pub fn variance(weight: i64) -> i64 {
    weight * (weight - 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::counting::chance::Chance;

    struct Day {
        total: i64,
        variance: i64,
        writes: i64,
    }

    /// A day of so many views; `known` says what a process knows of the day's total when a view comes.
    fn day(views: i64, chance: &mut Chance, known: impl Fn(i64, i64) -> i64) -> Day {
        let mut day = Day { total: 0, variance: 0, writes: 0 };
        for view in 0..views {
            let weight = weight(known(view, day.total));
            if is_written(weight, chance.next()) {
                day.total += weight;
                day.variance += variance(weight);
                day.writes += 1;
            }
        }
        day
    }

    #[test]
    fn small_days_are_exact() {
        for views in [0, 1, 255, 256] {
            let day = day(views, &mut Chance(1), |_, total| total);
            assert_eq!((day.total, day.variance, day.writes), (views, 0, views));
        }
    }

    /// The mean of many days is the truth and the spread is what is stated, to within what chance allows so many days.
    fn holds(views: i64, days: u32, known: impl Fn(i64, i64) -> i64 + Copy) {
        let mut chance = Chance(20_261_122);
        let all: Vec<_> = (0..days).map(|_| day(views, &mut chance, known)).collect();
        let (n, many) = (views as f64, f64::from(days));
        let mean = all.iter().map(|day| day.total as f64).sum::<f64>() / many;
        let spread = all.iter().map(|day| (day.total as f64 - n).powi(2)).sum::<f64>() / many;
        let stated = all.iter().map(|day| day.variance as f64).sum::<f64>() / many;
        // Four standard errors of the mean of that many days.
        let allowed = 4.0 * (stated / many).sqrt();
        assert!((mean - n).abs() <= allowed, "{views} views: {mean} on average, within {allowed}");
        // The spread of a variance taken from so many days is √(2/days) of it; four of those.
        let ratio = spread / stated;
        assert!((ratio - 1.0).abs() < 4.0 * (2.0 / many).sqrt(), "{views} views: variance {spread}, stated {stated}");
        let inside = all.iter().filter(|day| (day.total as f64 - n).abs() <= 1.96 * (day.variance as f64).sqrt());
        let inside = inside.count() as f64 / many;
        assert!((0.925..=0.975).contains(&inside), "{views} views: {inside} of the days are within 1.96 errors");
    }

    #[test]
    fn the_mean_is_the_truth_and_the_error_is_as_stated() {
        holds(1_000, 2_000, |_, total| total);
        holds(20_000, 2_000, |_, total| total);
    }

    /// Whatever is known of the day: nothing every third time, or what was so a while ago.
    #[test]
    fn a_store_that_forgets_biases_nothing() {
        holds(5_000, 2_000, |view, total| if view % 3 == 0 { 0 } else { total });
        holds(5_000, 2_000, |view, total| total.min(view / 1_000 * 900));
        holds(5_000, 2_000, |view, _| if view % 2 == 0 { 100 * STEP } else { 7 * STEP });
    }

    #[test]
    fn the_error_is_below_five_percent_and_the_writes_grow_by_the_logarithm() {
        for views in [1_000, 10_000, 100_000, 1_000_000] {
            let day = day(views, &mut Chance(7), |_, total| total);
            let error = (day.variance as f64).sqrt() / views as f64;
            assert!(error < 0.05, "{views} views: {error}");
            let expected = 256.0 * (1.0 + (views as f64 / 256.0).ln());
            assert!((day.writes as f64) < 1.2 * expected, "{views} views: {} writes, about {expected}", day.writes);
        }
    }

    proptest! {
        #[test]
        fn weights_are_at_least_one_and_never_fall(total in -5_i64..1 << 40, more in 0_i64..1 << 30) {
            prop_assert!(weight(total) >= 1 && weight(total) <= LARGEST);
            prop_assert!(weight(total + more) >= weight(total));
        }

        #[test]
        fn one_in_so_many_is_written(weight in 1_i64..5_000, seed: u64) {
            let mut chance = Chance(seed);
            let tries = 40 * weight;
            let written = (0..tries).filter(|_| is_written(weight, chance.next())).count() as f64;
            // 40 are to be expected; six times the spread of a Poisson number.
            prop_assert!((written - 40.0).abs() < 6.0 * 40.0_f64.sqrt(), "{} of {}", written, tries);
            prop_assert!(weight > 1 || written as i64 == tries);
        }
    }
}
