//! Programs: one lexer, told by a [`Language`] what differs.

use super::languages::Language;
use super::{Paint, Painted, enclosed, run};

/// Colours a program.
pub(super) fn code(language: &Language, text: &str, out: &mut Painted) {
    let (mut at, mut plain) = (0, 0);
    while at < text.len() {
        let (paint, length) = token(language, text, at);
        if paint != Paint::Plain {
            out.put(Paint::Plain, &text[plain..at]);
            out.put(paint, &text[at..at + length]);
            plain = at + length;
        }
        at += length;
    }
    out.put(Paint::Plain, &text[plain..]);
}

/// What begins at this place, and its length in bytes; never none.
fn token(language: &Language, text: &str, at: usize) -> (Paint, usize) {
    let rest = &text[at..];
    let Some(next) = rest.chars().next() else { return (Paint::Plain, 1) };
    let before = text[..at].chars().next_back();
    if next.is_whitespace() {
        return (Paint::Plain, run(rest, char::is_whitespace));
    }
    if let Some((open, close)) = language.blocks.iter().find(|(open, _)| rest.starts_with(open)) {
        return (Paint::Comment, enclosed(rest, open.len(), close, false, true));
    }
    for mark in language.comments {
        // A hash within a word is none: `$#`, `a#b`.
        let stands = *mark != "#" || before.is_none_or(char::is_whitespace);
        if stands && rest.starts_with(mark) {
            return (Paint::Comment, run(rest, |c| c != '\n'));
        }
    }
    for quote in language.quotes {
        if rest.starts_with(quote.open) {
            if quote.open == "'" && language.lifetimes && is_lifetime(rest) {
                return (Paint::Key, 1 + run(&rest[1..], of_name));
            }
            let length = enclosed(rest, quote.open.len(), quote.close, quote.escape, quote.lines);
            let key = language.keys_are_text && rest[length..].trim_start().starts_with(':');
            return (if key { Paint::Key } else { Paint::Text }, length);
        }
    }
    if next.is_ascii_digit() {
        return (Paint::Value, number(rest));
    }
    if next == '#' && language.directives && line_is_empty_before(text, at) {
        return (Paint::Meta, 1 + run(&rest[1..], |c| c.is_ascii_alphabetic() || c == ' '));
    }
    if next == '#' && language.lifetimes && (rest.starts_with("#[") || rest.starts_with("#![")) {
        return (Paint::Meta, enclosed(rest, 2, "]", false, false));
    }
    if next == '@' && rest[1..].starts_with(|c: char| c.is_alphabetic() || c == '_') {
        return (Paint::Meta, 1 + run(&rest[1..], |c| of_name(c) || c == '.'));
    }
    if next == '$' && language.variables {
        let length = match rest[1..].chars().next() {
            Some('{') => enclosed(rest, 2, "}", false, false),
            Some(c) if of_name(c) => 1 + run(&rest[1..], of_name),
            Some(c) if "?#@*!$-".contains(c) => 2,
            _ => return (Paint::Plain, 1),
        };
        return (Paint::Key, length);
    }
    if next == '_' || next == '$' || next.is_alphabetic() {
        let length = run(rest, |c| of_name(c) || c == '$').max(next.len_utf8());
        return (name(language, &rest[..length], &rest[length..], before), length);
    }
    (Paint::Plain, next.len_utf8())
}

fn of_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// `'a` rather than `'a'`.
fn is_lifetime(rest: &str) -> bool {
    let word = run(&rest[1..], of_name);
    word > 0 && !rest[1 + word..].starts_with('\'')
}

fn number(rest: &str) -> usize {
    let mut length = run(rest, |c| c.is_ascii_alphanumeric() || c == '_');
    if rest[length..].starts_with('.') && rest[length + 1..].starts_with(|c: char| c.is_ascii_digit()) {
        length += 1 + run(&rest[length + 1..], |c| c.is_ascii_alphanumeric() || c == '_');
    }
    length
}

fn line_is_empty_before(text: &str, at: usize) -> bool {
    text[..at].rsplit('\n').next().is_none_or(|line| line.trim().is_empty())
}

fn name(language: &Language, word: &str, after: &str, before: Option<char>) -> Paint {
    let lower;
    let compared = if language.any_case {
        lower = word.to_ascii_lowercase();
        lower.as_str()
    } else {
        word
    };
    let member = before == Some('.');
    if !member && language.keywords.contains(&compared) {
        return Paint::Keyword;
    }
    if !member && language.values.contains(&compared) {
        return Paint::Value;
    }
    if after.starts_with('(') || (language.lifetimes && after.starts_with('!') && !after.starts_with("!=")) {
        return Paint::Call;
    }
    if !language.any_case && !language.shell && word.starts_with(char::is_uppercase) {
        return Paint::Type;
    }
    Paint::Plain
}
