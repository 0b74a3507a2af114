//! How far a campaign has come with what it wants to reach. Pure.

use campaigns::goal::{Goal, Measure};
use serde::Serialize;
use shared::domain::{Dates, Time};
use utoipa::ToSchema;

use super::Numbers;

/// One goal, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub(crate) struct Progress {
    /// What is counted.
    pub(crate) measure: Measure,
    /// How much of it is wanted.
    pub(crate) target: i64,
    /// How much there is: a whole number, rounded to the side that flatters nobody; none where there is nothing to tell from yet.
    pub(crate) count: Option<i64>,
    /// Whether that is enough.
    pub(crate) reached: bool,
    /// How much of the way is done, 0 to 100.
    pub(crate) percent: i64,
}

impl Progress {
    /// Where a goal stands by the numbers of the whole campaign.
    pub(crate) fn of(goal: Goal, numbers: &Numbers) -> Self {
        let count = count(goal.measure, numbers);
        let way = count.map_or(0.0, |count| way(goal, count));
        let reached = count.is_some_and(|count| goal.is_reached_by(count));
        // Ninety-nine and a half is not all of it.
        let percent = if reached { 100 } else { (way * 100.0).floor().clamp(0.0, 99.0) as i64 };
        Self { measure: goal.measure, target: goal.target, count, reached, percent }
    }

    /// Whether it grows with the days, so that it can be held against how much of the time has passed.
    pub(crate) const fn grows(&self) -> bool {
        !matches!(self.measure, Measure::SolvedPercent | Measure::FirstAnswerHours | Measure::Nps)
    }
}

/// How much of it there is.
fn count(measure: Measure, numbers: &Numbers) -> Option<i64> {
    let total = &numbers.total;
    match measure {
        Measure::Members => Some(total.members),
        Measure::TakingPart => Some(total.taking_part),
        Measure::Posts => Some(total.posts),
        Measure::Answers => Some(total.answers),
        Measure::Ideas => Some(total.ideas),
        Measure::Votes => Some(total.votes),
        Measure::SolvedPercent => numbers.solved_percent().map(|percent| percent.floor() as i64),
        Measure::FirstAnswerHours => numbers.waits.median_hours().map(|hours| hours.ceil() as i64),
        Measure::Nps => numbers.surveys.nps.map(|nps| nps.score.floor() as i64),
    }
}

/// How much of the way is done, 0 to 1 and beyond.
fn way(goal: Goal, count: i64) -> f64 {
    let (least, _) = goal.measure.bounds();
    match goal.measure {
        Measure::FirstAnswerHours => goal.target as f64 / count.max(1) as f64,
        // From the worst there is to the target.
        Measure::Nps => (count - least) as f64 / (goal.target - least).max(1) as f64,
        _ => count as f64 / goal.target.max(1) as f64,
    }
}

/// How much of a campaign's time has passed, of a hundred; none where it has no beginning or no end.
pub(crate) fn time_passed(dates: &Dates, now: Time) -> Option<i64> {
    let (from, to) = (dates.opens?.millis(), dates.freezes.or(dates.ends)?.millis());
    let passed = (now.millis() - from) as f64 / (to - from).max(1) as f64;
    Some((passed * 100.0).floor().clamp(0.0, 100.0) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(measure: Measure, target: i64, count: i64) -> f64 {
        way(Goal { measure, target }, count)
    }

    #[test]
    fn the_way_to_a_goal() {
        assert!((of(Measure::Members, 200, 50) - 0.25).abs() < 1e-9);
        assert!((of(Measure::FirstAnswerHours, 4, 8) - 0.5).abs() < 1e-9, "less is better");
        assert!((of(Measure::Nps, 50, -25) - 0.5).abs() < 1e-9, "from −100 to 50");
        assert!((of(Measure::Nps, -100, -100) - 0.0).abs() < 1e-9);
    }

    #[test]
    fn time_goes_from_opening_to_freezing() {
        let at = Time::from_millis;
        let dates = Dates { opens: Some(at(1000)), freezes: Some(at(2000)), ends: Some(at(9000)), archives: None };
        assert_eq!(time_passed(&dates, at(1500)), Some(50));
        assert_eq!(time_passed(&dates, at(0)), Some(0));
        assert_eq!(time_passed(&dates, at(99_000)), Some(100));
        assert_eq!(time_passed(&Dates { opens: None, ..dates }, at(1500)), None);
        assert_eq!(time_passed(&Dates { freezes: None, ..dates }, at(5000)), Some(50));
    }
}
