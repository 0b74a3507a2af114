//! What is read line by line: differences, and files of keys and values.

use super::languages::VALUES;
use super::{Paint, Painted, enclosed, run};

/// Colours a difference: what came, what went, and where.
pub(super) fn diff(text: &str, out: &mut Painted) {
    for line in text.split_inclusive('\n') {
        let words = line.strip_suffix('\n').unwrap_or(line);
        let heads = ["diff ", "index ", "--- ", "+++ ", "@@", "new file", "deleted file", "similarity ", "rename "];
        let paint = if heads.iter().any(|head| words.starts_with(head)) {
            Paint::Meta
        } else if words.starts_with(['+', '>']) {
            Paint::Added
        } else if words.starts_with(['-', '<']) {
            Paint::Removed
        } else {
            Paint::Plain
        };
        out.put(paint, words);
        out.put(Paint::Plain, &line[words.len()..]);
    }
}

/// Colours lines of `key: value` (YAML) or `key = value` (TOML, INI and their like).
pub(super) fn keyed(text: &str, sign: char, out: &mut Painted) {
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        let mut lead = run(rest, |c| c == ' ' || c == '\t');
        while sign == ':' && rest[lead..].starts_with("- ") {
            lead += 2 + run(&rest[lead + 2..], |c| c == ' ');
        }
        out.put(Paint::Plain, &rest[..lead]);
        rest = &rest[lead..];
        if sign == '=' && rest.starts_with('[') {
            let length = run(rest, |c| c != '\n' && c != '#');
            out.put(Paint::Type, &rest[..length]);
            rest = &rest[length..];
        } else if let Some(length) = key(rest, sign) {
            out.put(Paint::Key, &rest[..length]);
            rest = &rest[length..];
        }
        value(rest, out);
    }
}

/// The length of the key the line begins with.
fn key(line: &str, sign: char) -> Option<usize> {
    let end = match line.chars().next()? {
        quote @ ('"' | '\'') => enclosed(line, 1, &quote.to_string(), quote == '"', false),
        '#' | ';' => return None,
        _ => line.find([sign, '#', '\n'])?,
    };
    let after = line[end..].trim_start_matches([' ', '\t']);
    let goes_on = after.strip_prefix(sign)?;
    let stands = sign == '=' || goes_on.is_empty() || goes_on.starts_with(char::is_whitespace);
    (stands && end > 0).then_some(end)
}

/// The most characters of a value that is coloured as one.
const LONGEST: usize = 100;

fn value(text: &str, out: &mut Painted) {
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        let free = text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || "[{(,:=".contains(c));
        // A value is short. What is longer is not read to its end again from every letter in it.
        let within = rest.chars().take(if free { LONGEST } else { 0 });
        let word: usize = within.take_while(|c| !c.is_whitespace() && !",]}".contains(*c)).map(char::len_utf8).sum();
        let (paint, length) = match next {
            '"' | '\'' if free => (Paint::Text, enclosed(rest, 1, &next.to_string(), next == '"', false)),
            '#' if free => (Paint::Comment, run(rest, |c| c != '\n')),
            ';' if at == 0 => (Paint::Comment, run(rest, |c| c != '\n')),
            '&' | '*' | '!' | '$' if free && word > 1 => (Paint::Meta, word),
            _ if free && is_value(&rest[..word]) => (Paint::Value, word),
            _ => (Paint::Plain, next.len_utf8()),
        };
        out.put(paint, &rest[..length]);
        at += length;
    }
}

fn is_value(word: &str) -> bool {
    let digits = word.strip_prefix(['-', '+']).unwrap_or(word);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_alphanumeric() || "._:-+".contains(c))
        || VALUES.contains(&word)
        || ["yes", "no", "on", "off", "~"].contains(&word)
}
