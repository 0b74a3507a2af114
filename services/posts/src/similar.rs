//! When two titles are about the same thing.

use std::collections::HashSet;

/// The words of a title that tell what it is about; the little ones match everything. Where there are only those, they have
/// to do.
pub(crate) fn telling(title: &str) -> String {
    let telling: Vec<&str> = title.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    if telling.is_empty() { title.to_owned() } else { telling.join(" ") }
}

/// Whether most of the words that tell anything stand in both. Ends of words may differ: *cello* and *cellos* are one word
/// here, and so are *otázka* and *otázky*.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (stems(one), stems(other));
    let (both, all) = (one.intersection(&other).count(), one.union(&other).count());
    both >= 2 && both * 5 >= all * 3
}

/// The beginnings of the words, as long as most of a word is.
fn stems(title: &str) -> HashSet<String> {
    let title = telling(title).to_lowercase();
    let words = title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let stem = |word: &str| {
        let length = word.chars().count();
        word.chars().take((length * 4).div_ceil(5)).collect()
    };
    words.map(stem).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_question_in_other_words_is_alike() {
        for (one, other) in [
            ("How do I dry a wet cello?", "How to dry a wet cello"),
            ("Sensors lose connection at night", "Sensor loses connection every night"),
            ("Ako sušiť violončelo", "Ako sušiť violončelá?"),
        ] {
            assert!(alike(one, other), "{one} / {other}");
        }
        for (one, other) in [
            ("How do I dry a wet cello?", "How do I tune a cello?"),
            ("Hub stays offline after the update", "Lamps flicker after the update"),
            ("", ""),
        ] {
            assert!(!alike(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn little_words_count_only_among_themselves() {
        assert_eq!(telling("how do I pair two hubs"), "pair hubs");
        assert_eq!(telling("to be"), "to be");
    }
}
