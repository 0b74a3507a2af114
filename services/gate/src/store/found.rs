//! Full-text search behind gates (SQLite's FTS5).
//!
//! Every entry of an index says where its row stands, by two words in the column `place`: one of its community and space, one of
//! its community and policy. What is searched for names the words of all that is open to the visitor, so that nothing else
//! matches: no closed row is found, ranked, or read.

use crate::access::Access;

impl Access {
    /// What a full-text search asks for besides the words: a row in an open space under an open policy. None where no space is
    /// open, and nothing is to be found.
    pub fn found_where(&self) -> Option<String> {
        self.found_in(None)
    }

    /// The same in one space, if one is named.
    pub fn found_in(&self, space: Option<&str>) -> Option<String> {
        let one_of = |letter: char, names: &mut dyn Iterator<Item = &str>| {
            names.map(|name| word(letter, &self.community.id, name)).collect::<Vec<_>>().join(" OR ")
        };
        let mut open = self.open_space_slugs().filter(|slug| space.is_none_or(|space| space == *slug));
        let spaces = one_of('s', &mut open);
        let policies = one_of('p', &mut self.open_policy_names());
        (!spaces.is_empty()).then(|| format!("place : ({spaces}) AND place : ({policies})"))
    }
}

/// The word for a space or a policy, as the schema writes it in `place`.
fn word(letter: char, community: &str, name: &str) -> String {
    let hex: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
    format!("{letter}{community}{hex}x")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_letters_and_digits_only() {
        assert_eq!(word('s', "c1", "q-a"), "sc1712d61x");
        assert_eq!(word('p', "c1", ""), "pc1x");
    }
}
