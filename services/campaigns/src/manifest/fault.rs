//! What is wrong with a manifest: where, what, and how to mend it. For whoever wrote it, so in English, like the file's own words.

use std::fmt;

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The field, as a path: `spaces[1].slug`.
    pub field: String,
    /// What is wrong.
    pub problem: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, field, problem, mend } = self;
        write!(f, "line {line}, column {column}: `{field}` {problem}\n    mend: {mend}")
    }
}

/// The line and column of a byte of the text.
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    (line, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}

/// The longest word that can be one of those that are known, in bytes, and how many of these are named.
const WORD: usize = 80;
const NAMED: usize = 30;

/// The one of these that somebody most likely meant, if any is near. Whole paragraphs are no words, and are not compared.
pub(super) fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let words = known.iter().filter(|name| name.len() <= WORD && written.len() <= WORD);
    let near = words.map(|name| (distance(&written.to_lowercase(), name), *name));
    near.filter(|(apart, name)| *apart <= 1 + name.len() / 4).min().map(|(_, name)| name)
}

/// How many letters have to be added, dropped or changed to make one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, theirs) in other.iter().enumerate() {
            let changed = corner + usize::from(letter != *theirs);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row[other.len()]
}

/// `one of a, b, c`, and which of them was probably meant.
pub(super) fn one_of(written: &str, known: &[&str]) -> String {
    let words = known.iter().filter(|name| name.len() <= WORD).take(NAMED);
    let mut all = words.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if known.len() > NAMED {
        all.push_str(", …");
    }
    match nearest(written, known) {
        Some(meant) => format!("write `{meant}`; known are {all}"),
        None => format!("write one of {all}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_found() {
        assert_eq!(nearest("spces", &["spaces", "slug", "seed"]), Some("spaces"));
        assert_eq!(nearest("Slug", &["spaces", "slug"]), Some("slug"));
        assert_eq!(nearest("colour", &["spaces", "slug"]), None);
        assert_eq!(line_and_column("a\nčb", 4), (2, 2));
    }
}
