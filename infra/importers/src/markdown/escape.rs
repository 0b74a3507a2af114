//! What must be written so that text stays text.

/// How a character counts for the rules of emphasis. What is neither surely a word's nor surely punctuation is unsure,
/// and nothing is built on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Class {
    Space,
    Word,
    Punctuation,
    Unsure,
}

pub(super) fn class(c: char) -> Class {
    match c {
        c if c.is_whitespace() => Class::Space,
        c if c.is_ascii_punctuation() => Class::Punctuation,
        // Circled letters and the like are alphabetic and symbols at once.
        '\u{2460}'..='\u{24ff}' | '\u{1f100}'..='\u{1f1ff}' => Class::Unsure,
        c if c.is_alphanumeric() => Class::Word,
        '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' => {
            Class::Punctuation
        }
        _ => Class::Unsure,
    }
}

/// Writes the text so that none of it is markup. `next` is what follows it; in a table's cell bars would end the cell.
pub(super) fn text(out: &mut String, text: &str, next: char, in_cell: bool) {
    let mut previous = ' ';
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let after = rest.clone().next();
        let escaped = match c {
            '\\' | '*' | '`' | '[' | ']' | '~' | '<' => true,
            '_' => class(previous) != Class::Word || after.map(class) != Some(Class::Word),
            '&' => starts_entity(rest.as_str()),
            '!' => after.is_none() && next == '[',
            '|' => in_cell,
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
        previous = c;
    }
}

/// Whether what comes after an `&` makes it the beginning of a character reference.
fn starts_entity(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len());
    end > 0 && rest[end..].starts_with(';')
}

/// Where a `\` must go so that the line is a line of text and not a heading, a quote, an item, a rule or part of a table.
/// Emphasis, code and brackets are escaped wherever they stand; this is about what matters at a line's start only.
pub(crate) fn line_start(line: &str) -> Option<usize> {
    let spaced = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let first = line.chars().next()?;
    let is_marker = match first {
        '>' => true,
        '#' => {
            let rest = line.trim_start_matches('#');
            line.len() - rest.len() <= 6 && spaced(rest)
        }
        '+' => spaced(&line[1..]),
        '-' | '=' | '|' | ':' => {
            let only_rule = line.chars().all(|c| matches!(c, '-' | '=' | '|' | ':' | ' '));
            only_rule || (first == '-' && spaced(&line[1..]))
        }
        _ => false,
    };
    if is_marker {
        return Some(0);
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    let is_item = (1..=9).contains(&digits) && rest.starts_with(['.', ')']) && spaced(&rest[1..]);
    is_item.then_some(digits)
}

/// Writes where a link or picture leads to.
pub(super) fn url(out: &mut String, url: &str) {
    let mut rest = url.trim().chars();
    while let Some(c) = rest.next() {
        match c {
            '(' | ')' => out.extend(['\\', c]),
            '&' if starts_entity(rest.as_str()) => out.push_str("\\&"),
            '<' | '>' | '\\' | '`' | '|' | '[' | ']' | '"' => percent(out, c),
            c if c.is_whitespace() || c.is_control() => percent(out, c),
            c => out.push(c),
        }
    }
}

fn percent(out: &mut String, c: char) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        const HEX: &[u8; 16] = b"0123456789ABCDEF";
        out.push('%');
        out.push(char::from(HEX[usize::from(byte >> 4)]));
        out.push(char::from(HEX[usize::from(byte & 15)]));
    }
}

/// Writes a link's title, in its quotes.
pub(super) fn title(out: &mut String, title: &str, in_cell: bool) {
    out.push_str(" \"");
    let line = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        let escaped = match c {
            '"' | '\\' | '`' | '<' => true,
            '&' => starts_entity(rest.as_str()),
            '|' => in_cell,
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
}

/// The longest run of backticks in the text.
pub(super) fn backticks(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
