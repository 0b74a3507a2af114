//! Words with typing errors, and those that were meant. Pure.

use std::collections::HashMap;

use crate::folded::folded;

/// The least letters of a word that can be mended: shorter ones look like too many others.
const LEAST: usize = 4;
/// How many letters may be wrong, and how many in a word of this many letters and more.
const WRONG: [(usize, usize); 2] = [(8, 2), (LEAST, 1)];

/// How many letters may be wrong in a word of so many.
fn allowed(letters: usize) -> usize {
    WRONG.iter().find(|(least, _)| letters >= *least).map_or(0, |(_, wrong)| *wrong)
}

/// What words that may have been meant look like: their first letter, and how long they are (`title_words.near`). The first
/// two letters may have changed places, or the first may be missing.
pub(crate) fn near(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let (length, wrong) = (letters.len(), allowed(letters.len()));
    if wrong == 0 {
        return Vec::new();
    }
    let mut near = Vec::new();
    for first in letters.iter().take(2) {
        near.extend((length - wrong..=length + wrong).map(|length| format!("{first}{length}")));
    }
    near.sort();
    near.dedup();
    near
}

/// The word that was meant: the one with the fewest letters to change, of those the one used most. None where the word itself
/// is known, or the beginning of one that is, or nothing is near enough.
pub(crate) fn meant(typed: &str, known: &[(String, i64)]) -> Option<String> {
    let wrong = allowed(typed.chars().count());
    let mut uses: HashMap<&str, i64> = HashMap::new();
    for (word, count) in known {
        *uses.entry(word).or_default() += count;
    }
    let mut best: Option<(usize, i64, &str)> = None;
    for (word, count) in uses {
        let plain = folded(word);
        if plain.starts_with(typed) {
            return None;
        }
        let distance = distance(typed, &plain);
        let better = best.is_none_or(|(least, most, name)| (distance, -count, word) < (least, -most, name));
        if distance <= wrong && better {
            best = Some((distance, count, word));
        }
    }
    best.map(|(_, _, word)| word.to_owned())
}

/// How many letters have to be changed, put in, left out, or swapped with their neighbour (optimal string alignment).
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let width = other.len() + 1;
    let mut rows = vec![0; (one.len() + 1) * width];
    let at = |i: usize, j: usize| i * width + j;
    for i in 0..=one.len() {
        for j in 0..width {
            rows[at(i, j)] = if i == 0 || j == 0 {
                i + j
            } else {
                let differs = usize::from(one[i - 1] != other[j - 1]);
                let mut least =
                    (rows[at(i - 1, j)] + 1).min(rows[at(i, j - 1)] + 1).min(rows[at(i - 1, j - 1)] + differs);
                if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                    least = least.min(rows[at(i - 2, j - 2)] + 1);
                }
                least
            };
        }
    }
    rows[at(one.len(), other.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(words: &[(&str, i64)]) -> Vec<(String, i64)> {
        words.iter().map(|(word, uses)| ((*word).to_owned(), *uses)).collect()
    }

    #[test]
    fn the_nearest_and_then_the_most_used_is_meant() {
        let words = known(&[
            ("firmware", 9),
            ("software", 99),
            ("príspevok", 3),
            ("dashboard", 1),
            ("форум", 2),
            ("сенсор", 4),
        ]);
        for (typed, expected) in [
            ("frimware", Some("firmware")),
            ("firmwar", None),
            ("firmvare", Some("firmware")),
            ("prizpevok", Some("príspevok")),
            ("dahsbaord", Some("dashboard")),
            ("сенсрр", Some("сенсор")),
            ("firmware", None),
            ("xyzzyxyzzy", None),
            ("hub", None),
        ] {
            assert_eq!(meant(typed, &words).as_deref(), expected, "{typed}");
        }
    }

    #[test]
    fn what_may_be_meant_begins_alike_and_is_as_long() {
        assert_eq!(near("hubb"), ["h3", "h4", "h5", "u3", "u4", "u5"]);
        assert!(near("hub").is_empty());
    }

    #[test]
    fn letters_that_changed_places_are_one_mistake() {
        for (one, other, expected) in [("ab", "ba", 1), ("abc", "abc", 0), ("", "ab", 2), ("kitten", "sitting", 3)] {
            assert_eq!(distance(one, other), expected);
        }
    }
}
