//! Markup and style sheets.

use super::{Paint, Painted, enclosed, run};

fn of_name(c: char) -> bool {
    c.is_alphanumeric() || "-_:.".contains(c)
}

/// Colours HTML, XML and what is built like them.
pub(super) fn markup(text: &str, out: &mut Painted) {
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        let (paint, length) = if rest.starts_with("<!--") {
            (Paint::Comment, enclosed(rest, 4, "-->", false, true))
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            (Paint::Meta, enclosed(rest, 2, ">", false, true))
        } else if next == '<' && rest[1..].starts_with(|c: char| c.is_alphabetic() || c == '/') {
            at += tag(rest, out);
            continue;
        } else if next == '&' {
            let name = 1 + run(&rest[1..], |c| c.is_ascii_alphanumeric() || c == '#');
            if rest[name..].starts_with(';') { (Paint::Value, name + 1) } else { (Paint::Plain, 1) }
        } else {
            (Paint::Plain, run(rest, |c| c != '<' && c != '&').max(next.len_utf8()))
        };
        out.put(paint, &rest[..length]);
        at += length;
    }
}

/// A tag with its attributes; gives its length.
fn tag(text: &str, out: &mut Painted) -> usize {
    let lead = if text.starts_with("</") { 2 } else { 1 };
    let mut at = lead + run(&text[lead..], of_name);
    out.put(Paint::Plain, &text[..lead]);
    out.put(Paint::Type, &text[lead..at]);
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        let (paint, length) = match next {
            '>' => {
                out.put(Paint::Plain, ">");
                return at + 1;
            }
            '<' => return at,
            '"' | '\'' => (Paint::Text, enclosed(rest, 1, &next.to_string(), false, true)),
            c if of_name(c) || "@#*([".contains(c) => {
                let length = run(rest, |c| of_name(c) || "@#*()[]".contains(c));
                (if text[..at].ends_with('=') { Paint::Text } else { Paint::Key }, length)
            }
            c => (Paint::Plain, c.len_utf8()),
        };
        out.put(paint, &rest[..length]);
        at += length;
    }
    at
}

/// Colours a style sheet.
pub(super) fn sheet(text: &str, out: &mut Painted) {
    let (mut at, mut depth) = (0, 0_u32);
    let mut begins = true;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        let word = run(rest, |c| c.is_alphanumeric() || c == '-' || c == '_');
        let (paint, length) = match next {
            _ if rest.starts_with("/*") => (Paint::Comment, enclosed(rest, 2, "*/", false, true)),
            _ if rest.starts_with("//") && begins => (Paint::Comment, run(rest, |c| c != '\n')),
            '"' | '\'' => (Paint::Text, enclosed(rest, 1, &next.to_string(), true, false)),
            '@' | '$' => (Paint::Keyword, 1 + run(&rest[1..], |c| c.is_alphanumeric() || c == '-')),
            '#' if depth > 0 && !begins => (Paint::Value, 1 + run(&rest[1..], |c| c.is_ascii_hexdigit())),
            '.' | '#' if begins || depth == 0 => {
                (Paint::Type, 1 + run(&rest[1..], |c| c.is_alphanumeric() || c == '-' || c == '_'))
            }
            c if c.is_ascii_digit() => (Paint::Value, run(rest, |c| c.is_ascii_alphanumeric() || c == '.' || c == '%')),
            _ if word > 0 => {
                let after = rest[word..].trim_start();
                let property = depth > 0 && begins && after.starts_with(':');
                let paint = if property || rest.starts_with("--") {
                    Paint::Key
                } else if rest[word..].starts_with('(') {
                    Paint::Call
                } else if depth == 0 {
                    Paint::Type
                } else {
                    Paint::Plain
                };
                (paint, word)
            }
            c => (Paint::Plain, c.len_utf8()),
        };
        match next {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        begins = if "{};".contains(next) { true } else { begins && (next.is_whitespace() || paint == Paint::Comment) };
        out.put(paint, &rest[..length]);
        at += length;
    }
}
