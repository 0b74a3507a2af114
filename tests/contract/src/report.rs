//! The outcome of every check, by name.

use std::fmt::Debug;

use serde::{Deserialize, Serialize};

/// One check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What was checked.
    pub check: String,
    /// What was expected and what came instead; none if it was as it should be.
    pub wrong: Option<String>,
}

/// The checks so far.
#[derive(Debug, Default)]
pub struct Report(Vec<Line>);

/// The most of a value that is shown; a megabyte of bytes explains nothing.
const SHOWN: usize = 300;

fn show(value: &dyn Debug) -> String {
    let text = format!("{value:?}");
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}… ({} characters)", &text[..end], text.chars().count()),
        None => text,
    }
}

impl Report {
    /// The value must be this one.
    pub fn equal<T: PartialEq + Debug>(&mut self, check: impl Into<String>, got: T, expected: T) {
        let wrong = (got != expected).then(|| format!("expected {}, got {}", show(&expected), show(&got)));
        self.0.push(Line { check: check.into(), wrong });
    }

    /// The condition must hold; `got` is shown where it does not.
    pub fn holds(&mut self, check: impl Into<String>, holds: bool, expected: &str, got: impl Debug) {
        let wrong = (!holds).then(|| format!("expected {expected}, got {}", show(&got)));
        self.0.push(Line { check: check.into(), wrong });
    }

    /// All checks, in the order in which they were made.
    pub fn lines(self) -> Vec<Line> {
        self.0
    }
}
