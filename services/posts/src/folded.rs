//! Letters that people take for the same, written as the same: as the full-text index does, and where it can't, as what it is
//! given is written (`0014_search.sql`). Pure.

/// Letters with marks, and those without. Lower case.
const MARKED: &str = "áàâäãåąāćčçďđéèêëęěēíìîïĺľłńňñóòôöõőŕřśšşťţúùûüůűýÿźžżёأإآٱىة";
const PLAIN: &str = "aaaaaaaacccddeeeeeeeiiiilllnnnoooooorrsssttuuuuuuyyzzzеاااايه";

/// The text in lower case, without marks on letters.
pub fn folded(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase).filter(|letter| !is_mark(*letter));
    lower.map(|letter| MARKED.chars().position(|marked| marked == letter).and_then(plain).unwrap_or(letter)).collect()
}

fn plain(place: usize) -> Option<char> {
    PLAIN.chars().nth(place)
}

/// Accents that stand by themselves, the vowel signs of Arabic, and what stretches its words.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

/// The words of a text with where each begins.
pub fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let begin = rest + text[rest..].find(char::is_alphanumeric)?;
        let in_word = |letter: char| letter.is_alphanumeric() || is_mark(letter);
        let end = text[begin..].find(|letter| !in_word(letter)).map_or(text.len(), |length| begin + length);
        rest = end;
        Some((begin, &text[begin..end]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_difference() {
        assert_eq!(MARKED.chars().count(), PLAIN.chars().count());
        for (written, plain) in [
            ("Príspevok", "prispevok"),
            ("ŁÓDŹ", "lodz"),
            ("Ёлка", "елка"),
            ("كِتـــابٌ", "كتاب"),
            ("أحمد", "احمد"),
            ("n\u{303}", "n"),
        ] {
            assert_eq!(folded(written), plain);
        }
    }

    #[test]
    fn words_are_found_with_their_places() {
        let found: Vec<_> = tokens("a, Príspevok-2").collect();
        assert_eq!(found, [(0, "a"), (3, "Príspevok"), (14, "2")]);
    }
}
