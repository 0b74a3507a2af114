//! How many different visitors there were, without knowing any of them: HyperLogLog.
//!
//! Every visitor is a 64-bit number that looks like chance. Its first ten bits choose one of 1,024 registers, and the rest has its first
//! one at some place, the k-th with the chance 2^-k. A register keeps the farthest place it has seen. Many different visitors push
//! registers far, the same visitor again changes nothing, and 1,024 small numbers tell of nobody.
//!
//! The sketch and its error are those of Flajolet, Fusy, Gandouet and Meunier, *HyperLogLog: the analysis of a near-optimal
//! cardinality estimation algorithm* (2007). Their estimate leans by two in a hundred where it changes over to linear counting, so
//! what is computed is the improved one of Ertl, *New cardinality estimation algorithms for HyperLogLog sketches* (2017): m² / (2 ln 2)
//! over m σ(empty/m) + Σ 2^-M, with σ(x) = x + Σ 2^(k-1) x^(2^k); it is right from nobody to as many as there are numbers. Its
//! standard error is 1.04/√m of the number, here 3.3 %, and for less than about 2 m visitors the smaller one of linear counting,
//! √(m (eᵗ − t − 1)) for t = n/m (Whang, Vander-Zanden and Taylor, 1990).
//!
//! A sketch is text, a character a register, because that is what every host's SQL can look into and merge register by register.

use super::Estimate;

/// How many registers there are.
pub(super) const REGISTERS: usize = 1024;

/// The bits that choose a register.
const INDEX_BITS: u32 = REGISTERS.ilog2();

/// An empty register; one that has seen the place k is the k-th character behind it.
const EMPTY: u8 = b'0';

/// What one visitor does to one register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Which register, from 0.
    pub register: usize,
    /// What it holds at least from now on.
    pub character: char,
}

impl Mark {
    /// That of a visitor, whose number looks like chance.
    pub fn of(number: u64) -> Self {
        let register = (number >> (64 - INDEX_BITS)) as usize;
        // The bits behind, with a one at the end for those that have none: places from 1 to 55.
        let place = ((number << INDEX_BITS) | (1 << (INDEX_BITS - 1))).leading_zeros() + 1;
        Self { register, character: char::from(EMPTY + place as u8) }
    }
}

/// What is known of a day's visitors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch(Vec<u8>);

impl Default for Sketch {
    fn default() -> Self {
        Self(vec![EMPTY; REGISTERS])
    }
}

impl Sketch {
    /// Reads one as it is kept; none if it is none.
    pub fn read(text: &str) -> Option<Self> {
        let registers = text.bytes().all(|byte| (EMPTY..=EMPTY + 55).contains(&byte)) && text.len() == REGISTERS;
        registers.then(|| Self(text.as_bytes().to_vec()))
    }

    /// As it is kept.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }

    /// Whether the mark would change anything.
    pub fn grows_by(&self, mark: Mark) -> bool {
        self.0.get(mark.register).is_some_and(|byte| char::from(*byte) < mark.character)
    }

    /// Takes the mark in.
    #[must_use]
    pub fn with(mut self, mark: Mark) -> Self {
        if self.grows_by(mark) {
            self.0[mark.register] = mark.character as u8;
        }
        self
    }

    /// Takes in all that the other has seen.
    #[must_use]
    pub fn merged(mut self, other: &Self) -> Self {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine = (*mine).max(*theirs);
        }
        self
    }

    /// How many different visitors there were.
    pub fn estimate(&self) -> Estimate {
        let m = REGISTERS as f64;
        let empty = self.0.iter().filter(|byte| **byte == EMPTY).count() as f64;
        if empty == m {
            return Estimate::default();
        }
        let seen = self.0.iter().filter(|byte| **byte > EMPTY);
        let sum: f64 = seen.map(|byte| 0.5_f64.powi(i32::from(byte - EMPTY))).sum();
        let count = m * m / (2.0 * std::f64::consts::LN_2 * (m * sigma(empty / m) + sum));
        let load = count / m;
        let linear = (m * (load.exp() - load - 1.0)).max(0.0).sqrt();
        Estimate { count, error: linear.min(count * 1.04 / m.sqrt()) }
    }
}

/// x + x² + 2 x⁴ + 4 x⁸ + … for a share of registers below one: what the empty ones stand for.
fn sigma(x: f64) -> f64 {
    let (mut power, mut weight, mut sum) = (x, 1.0, x);
    while power > 0.0 {
        power *= power;
        let next = sum + power * weight;
        if next == sum {
            break;
        }
        sum = next;
        weight *= 2.0;
    }
    sum
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::counting::chance::Chance;

    fn of(visitors: u64, chance: &mut Chance) -> Sketch {
        (0..visitors).fold(Sketch::default(), |sketch, _| sketch.with(Mark::of(chance.next())))
    }

    #[test]
    fn a_mark_is_the_place_of_the_first_one() {
        for (number, register, place) in [
            (0, 0, 55),
            (u64::MAX, 1023, 1),
            (1 << 53, 0, 1),
            (1 << 52, 0, 2),
            (1, 0, 54),
            ((5 << 54) | (1 << 50), 5, 4),
        ] {
            let character = char::from(EMPTY + place);
            assert_eq!(Mark::of(number), Mark { register, character }, "{number:x}");
        }
    }

    #[test]
    fn nobody_is_nobody_and_few_are_few() {
        assert_eq!(Sketch::default().estimate(), Estimate { count: 0.0, error: 0.0 });
        for visitors in 1..40 {
            let estimate = of(visitors, &mut Chance(visitors)).estimate();
            let off = (estimate.count - visitors as f64).abs();
            assert!(off < 4.0 * estimate.error + 0.1, "{visitors}: {estimate:?}");
        }
    }

    /// Over many sketches the mean is the truth and the spread is the stated one, to within what chance allows so many.
    #[test]
    fn the_error_is_as_stated() {
        let mut chance = Chance(2007);
        for visitors in [100, 1_000, 2_400, 2_700, 10_000, 100_000] {
            let runs = if visitors > 50_000 { 60 } else { 300 };
            let all: Vec<_> = (0..runs).map(|_| of(visitors, &mut chance).estimate()).collect();
            let (n, many) = (visitors as f64, f64::from(runs));
            let mean = all.iter().map(|one| one.count).sum::<f64>() / many;
            let spread = (all.iter().map(|one| (one.count - n).powi(2)).sum::<f64>() / many).sqrt();
            let stated = all.iter().map(|one| one.error).sum::<f64>() / many;
            let allowed = 4.0 * stated / many.sqrt();
            assert!((mean - n).abs() < allowed, "{visitors}: {mean} on average, within {allowed}");
            let ratio = spread / stated;
            assert!(
                (ratio - 1.0).abs() < 4.0 / (2.0 * many).sqrt() + 0.05,
                "{visitors}: spread {spread}, stated {stated}"
            );
        }
    }

    proptest! {
        #[test]
        fn seeing_somebody_again_changes_nothing(numbers in prop::collection::vec(any::<u64>(), 0..60)) {
            let once = numbers.iter().fold(Sketch::default(), |sketch, number| sketch.with(Mark::of(*number)));
            let again = numbers.iter().rev().fold(once.clone(), |sketch, number| sketch.with(Mark::of(*number)));
            prop_assert_eq!(&once, &again);
            prop_assert!(numbers.iter().all(|number| !once.grows_by(Mark::of(*number))));
            prop_assert_eq!(Sketch::read(&once.text()), Some(once));
        }

        #[test]
        fn merging_is_seeing_both(numbers in prop::collection::vec(any::<u64>(), 0..60), at in 0_usize..60) {
            let of = |part: &[u64]| part.iter().fold(Sketch::default(), |sketch, one| sketch.with(Mark::of(*one)));
            let (front, rest) = numbers.split_at(at.min(numbers.len()));
            prop_assert_eq!(of(front).merged(&of(rest)), of(&numbers));
        }

        #[test]
        fn what_is_no_sketch_is_refused(text in "\\PC{0,20}|[0-g]{1024}|[~ -]{1024}") {
            if let Some(sketch) = Sketch::read(&text) {
                prop_assert!(sketch.estimate().count.is_finite());
                prop_assert_eq!(sketch.text(), text);
            }
        }
    }
}
