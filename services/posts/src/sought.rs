//! What somebody looks for: the words they typed, and the forms of a word that count as the same. Pure.
//!
//! The index keeps words as they were written. Endings are forgiven here instead, because what an ending is differs from
//! language to language, and nobody says which one they type: a word is found as it stands, and by its beginning without a
//! common ending. As it stands counts twice, so it comes first.

use crate::folded::{folded, tokens};

/// The most words that are looked for.
const MOST: usize = 12;
/// The least letters of a beginning that stands for a word.
const LEAST: usize = 4;

/// Endings that say nothing of what a word means: English, Spanish, Slovak, Polish, Russian.
const ENDINGS: &[&str] = &[
    "s", "es", "cion", "ciones", "sion", "siones", "ed", "ing", "ings", "ation", "ations", "ies", "ied", "ly", "er",
    "ers", "os", "as", "a", "e", "i", "o", "u", "y", "ou", "om", "ov", "am", "ami", "ach", "ych", "eho", "emu", "ego",
    "ymi", "ow", "em", "ie", "mi", "а", "е", "и", "о", "у", "ы", "ю", "я", "ь", "й", "ой", "ей", "ый", "ий", "ая",
    "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ого", "его", "ому",
    "ему", "ыми", "ими", "ами", "ями",
];

/// The article and what is written before it in one word, in Arabic.
const ARTICLES: &[&str] = &["ال", "وال", "بال", "لل"];

/// A word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it was typed, folded.
    pub typed: String,
    /// How else it may be written.
    forms: Vec<String>,
    /// What a word may begin with to count as this one.
    begins: Vec<String>,
}

/// The words somebody looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(Vec<Word>);

impl Words {
    /// The words of what was typed, folded; whoever types may not have finished the last one.
    pub fn of(text: &str) -> Self {
        let mut words: Vec<Word> = tokens(text).take(MOST).map(|(_, token)| Word::of(folded(token))).collect();
        if let Some(last) = words.last_mut() {
            last.begins.push(last.typed.clone());
        }
        Self(words)
    }

    /// Each of them.
    pub fn each(&self) -> impl Iterator<Item = &Word> {
        self.0.iter()
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As FTS5 wants it: all of them.
    pub fn all(&self) -> Option<String> {
        self.joined(" AND ")
    }

    /// As FTS5 wants it: any of them.
    pub(crate) fn any(&self) -> Option<String> {
        self.joined(" OR ")
    }

    /// As FTS5 wants it: the words of a name as they stand, side by side.
    pub(crate) fn exactly(name: &str) -> Option<String> {
        let words: Vec<_> = tokens(name).map(|(_, token)| folded(token)).collect();
        (!words.is_empty()).then(|| format!("\"{}\"", words.join(" ")))
    }

    /// The same words, some of them in other letters.
    #[must_use]
    pub fn mended(&self, mended: &[(String, String)]) -> Self {
        let other = |word: &Word| mended.iter().find(|(typed, _)| *typed == word.typed).map(|(_, other)| other);
        Self(
            self.0
                .iter()
                .map(|word| other(word).map_or_else(|| word.clone(), |other| Word::of(folded(other))))
                .collect(),
        )
    }

    fn joined(&self, between: &str) -> Option<String> {
        let groups: Vec<_> = self.0.iter().map(Word::group).collect();
        (!groups.is_empty()).then(|| groups.join(between))
    }

    /// Whether a folded word of a text is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.0.iter().any(|sought| sought.is(word))
    }
}

impl Word {
    fn of(typed: String) -> Self {
        let begins = stem(&typed).into_iter().collect();
        Self { forms: with_articles(&typed), begins, typed }
    }

    /// Whether a folded word of a text counts as this one.
    pub fn is(&self, word: &str) -> bool {
        word == self.typed
            || self.forms.iter().any(|form| form == word)
            || self.begins.iter().any(|begin| word.starts_with(begin.as_str()))
    }

    /// Letters and digits only, between quotes: nothing of it is taken for FTS5's own words.
    fn group(&self) -> String {
        let typed = std::iter::once(format!("\"{}\"", self.typed));
        let forms = self.forms.iter().map(|form| format!("\"{form}\""));
        let begins = self.begins.iter().map(|begin| format!("\"{begin}\"*"));
        format!("({})", typed.chain(forms).chain(begins).collect::<Vec<_>>().join(" OR "))
    }
}

/// A word without its ending, if enough of it is left.
fn stem(word: &str) -> Option<String> {
    if word.chars().any(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let left = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    let shortest = left.filter(|left| left.chars().count() >= LEAST).min_by_key(|left| left.len())?;
    Some(shortest.to_owned())
}

/// An Arabic word with the article and without.
fn with_articles(word: &str) -> Vec<String> {
    if !word.starts_with(|letter| ('\u{620}'..='\u{64a}').contains(&letter)) {
        return Vec::new();
    }
    let bare = ARTICLES.iter().filter_map(|article| word.strip_prefix(article));
    let bare = bare.filter(|bare| bare.chars().count() >= 3).min_by_key(|bare| bare.len()).unwrap_or(word);
    let forms = ARTICLES.iter().map(|article| format!("{article}{bare}"));
    std::iter::once(bare.to_owned()).chain(forms).filter(|form| form != word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_taken_for_syntax() {
        assert_eq!(
            Words::of("a\" OR NEAR(b) -- *").all().unwrap(),
            r#"("a") AND ("or") AND ("near") AND ("b" OR "b"*)"#
        );
        assert_eq!(Words::of("\"*()").all(), None);
    }

    #[test]
    fn endings_are_forgiven() {
        for (typed, written) in [
            ("update", "updates"),
            ("updating", "update"),
            ("notification", "notifications"),
            ("nastavenie", "nastaveniach"),
            ("aktualizácia", "aktualizáciu"),
            ("ustawienia", "ustawieniach"),
            ("настройки", "настройках"),
            ("сообщества", "сообщество"),
            ("configuraciones", "configuración"),
            ("كتاب", "الكتاب"),
            ("والكتاب", "كتاب"),
        ] {
            let words = Words::of(&format!("{typed} x"));
            assert!(words.has(&folded(written)), "{typed} does not find {written}: {words:?}");
        }
        assert!(!Words::of("hub x").has("hubble"), "a short word stands for itself");
        assert!(Words::of("x hub").has("hubble"), "the last word may not be finished");
    }
}
