//! Stretches of days, in UTC. Pure.

use shared::domain::Day;

/// The most days that are looked at together: what is read grows with them.
pub(crate) const MOST: i64 = crate::counting::MOST_DAYS;

/// From one day to another, both of them included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) from: Day,
    pub(crate) to: Day,
}

/// What is wrong with a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It ends before it begins.
    Backwards,
    /// It has more days than are looked at together.
    TooLong,
}

impl Period {
    /// From one day to another.
    pub(crate) fn new(from: Day, to: Day) -> Result<Self, Fault> {
        match to.number() - from.number() + 1 {
            ..=0 => Err(Fault::Backwards),
            1..=MOST => Ok(Self { from, to }),
            _ => Err(Fault::TooLong),
        }
    }

    /// So many days, the last of them this one.
    pub(crate) const fn last(days: i64, to: Day) -> Self {
        Self { from: to.plus(1 - days), to }
    }

    /// From its first day until now. What lasts longer than is looked at together is cut: at its end if that has come, so that
    /// a campaign is told from its beginning, else at its beginning.
    pub(crate) fn whole(begins: Day, ended: bool, now: Day) -> Self {
        let from = begins.min(now);
        match Self::new(from, now) {
            Ok(period) => period,
            Err(_) if ended => Self { from, to: from.plus(MOST - 1) },
            Err(_) => Self::last(MOST, now),
        }
    }

    /// How many days it has.
    pub(crate) const fn days(&self) -> i64 {
        self.to.number() - self.from.number() + 1
    }

    /// Each of them.
    pub(crate) fn each(&self) -> impl Iterator<Item = Day> + use<> {
        (self.from.number()..=self.to.number()).map(Day::from_number)
    }

    /// How many days stand in one place of a chart: one, or a week or two where there are too many to be told apart.
    pub(crate) const fn step(&self) -> usize {
        match self.days() {
            ..=92 => 1,
            93..=273 => 7,
            _ => 14,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_period_has_both_its_ends_and_at_most_four_hundred_days() {
        let from = day("2026-01-01");
        assert_eq!(Period::new(from, from).unwrap().days(), 1);
        assert_eq!(Period::new(from, from.plus(399)).unwrap().each().count(), 400);
        assert_eq!(Period::new(from, from.plus(400)), Err(Fault::TooLong));
        assert_eq!(Period::new(from, from.plus(-1)), Err(Fault::Backwards));
        assert_eq!(Period::last(7, from), Period { from: from.plus(-6), to: from });
    }

    #[test]
    fn the_whole_is_cut_at_the_side_that_tells_less() {
        let (begins, now) = (day("2024-01-01"), day("2026-11-22"));
        assert_eq!(Period::whole(begins, true, now).from, begins);
        assert_eq!(Period::whole(begins, false, now).to, now);
        assert_eq!(Period::whole(begins, false, now).days(), MOST);
        assert_eq!(Period::whole(now.plus(5), false, now), Period { from: now, to: now });
        assert_eq!(Period::whole(now.plus(-3), true, now).days(), 4);
    }
}
