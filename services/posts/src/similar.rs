//! When two titles are about the same thing.

/// The words of a title that tell what it is about; the little ones match everything. Where there are only those, they have
/// to do.
pub(crate) fn telling(title: &str) -> String {
    let telling: Vec<&str> = title.split_whitespace().filter(|word| word.chars().count() > 3).collect();
    if telling.is_empty() { title.to_owned() } else { telling.join(" ") }
}

/// Whether most of the words stand in both. Ends of words may differ: *cello* and *cellos* are one word here, and so are
/// *otázka* and *otázky*.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let both = one.iter().filter(|word| other.iter().any(|known| same(word, known))).count();
    let all = (one.len() + other.len()).saturating_sub(both);
    both >= 2 && both * 5 > all * 3
}

/// The words of a title, each once; those of one or two letters say nothing.
fn words(title: &str) -> Vec<String> {
    let title = title.to_lowercase();
    let mut words: Vec<String> = Vec::new();
    for word in title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() > 2) {
        if !words.iter().any(|known| same(known, word)) {
            words.push(word.to_owned());
        }
    }
    words
}

/// Whether two words begin with the same three quarters of the longer one.
fn same(one: &str, other: &str) -> bool {
    let longer = one.chars().count().max(other.chars().count());
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    shared * 4 >= longer * 3
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
    fn little_words_are_looked_for_only_among_themselves() {
        assert_eq!(telling("how do I pair two hubs"), "pair hubs");
        assert_eq!(telling("to be"), "to be");
    }
}
