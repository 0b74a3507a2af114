//! Writes a line.

use super::escape::{self, Class, class};
use super::tree::{Inline, Mark, text_of_inlines};

/// Writes lines for one place.
#[derive(Clone, Copy)]
pub(super) struct Line {
    /// Whether a break may begin a new line here.
    pub(super) breaks: bool,
    /// Whether this is a table's cell.
    pub(super) in_cell: bool,
}

impl Line {
    /// The line's Markdown. What it begins with is not yet guarded.
    pub(super) fn write(self, inlines: &[Inline]) -> String {
        let mut out = String::new();
        self.write_between(&mut out, inlines, ' ', ' ');
        out
    }

    /// Writes the inlines to `out`, where `before` is the character before them if `out` is empty.
    fn write_between(self, out: &mut String, inlines: &[Inline], before: char, after: char) {
        for (place, inline) in inlines.iter().enumerate() {
            let previous = out.chars().next_back().unwrap_or(before);
            let next = inlines.get(place + 1).map_or(after, first_character);
            match inline {
                Inline::Text(text) => escape::text(out, text, next, self.in_cell),
                Inline::Code(code) => self.code(out, code),
                Inline::Marked(mark, inner) => self.marked(out, *mark, inner, previous, next),
                Inline::Link { url, title, inner } => self.link(out, url, title, inner, next),
                Inline::Image { url, title, alt } => self.image(out, url, title, alt, next),
                Inline::Break if self.breaks => out.push_str("\\\n"),
                Inline::Break => out.push(' '),
            }
        }
    }

    fn marked(self, out: &mut String, mark: Mark, inner: &[Inline], previous: char, next: char) {
        let delimiter = delimiter(mark, previous, next);
        let (before, after) = delimiter.chars().next().map_or((previous, next), |c| (c, c));
        let mut content = String::new();
        self.write_between(&mut content, inner, before, after);
        let first = content.chars().next().unwrap_or(' ');
        let last = content.chars().next_back().unwrap_or(' ');
        if opens(first, previous) && opens(last, next) {
            out.push_str(delimiter);
            out.push_str(&content);
            out.push_str(delimiter);
        } else {
            // What stands beside it would keep the delimiters from being delimiters.
            content.clear();
            self.write_between(&mut content, inner, previous, next);
            out.push_str(&content);
        }
    }

    fn code(self, out: &mut String, code: &str) {
        let code = code.replace(['\n', '\t'], " ");
        let fence = "`".repeat(escape::backticks(&code) + 1);
        // One space on each side is taken off again where there is one on both sides.
        let padded = code.starts_with('`') || code.ends_with('`') || (code.starts_with(' ') && code.ends_with(' '));
        let pad = if padded && !code.trim().is_empty() { " " } else { "" };
        let code = if self.in_cell { code.replace('|', "\\|") } else { code };
        out.extend([fence.as_str(), pad, &code, pad, fence.as_str()]);
    }

    fn link(self, out: &mut String, url: &str, title: &str, inner: &[Inline], next: char) {
        let mut text = String::new();
        text_of_inlines(inner, &mut text);
        let bare = text == url && url.contains("://") && title.is_empty() && matches!(inner, [Inline::Text(_)]);
        if bare && !url.contains(|c: char| c.is_whitespace() || "<>\\|&`".contains(c)) {
            out.extend(["<", url, ">"]);
            return;
        }
        let mut content = String::new();
        let within = Self { breaks: false, ..self };
        if url.trim().is_empty() {
            within.write_between(&mut content, inner, ' ', next);
            out.push_str(&content);
            return;
        }
        within.write_between(&mut content, inner, '[', ']');
        out.extend(["[", &content, "]("]);
        self.destination(out, url, title);
    }

    fn image(self, out: &mut String, url: &str, title: &str, alt: &str, next: char) {
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        if url.trim().is_empty() {
            escape::text(out, &alt, next, self.in_cell);
            return;
        }
        out.push_str("![");
        escape::text(out, &alt, ']', self.in_cell);
        out.push_str("](");
        self.destination(out, url, title);
    }

    fn destination(self, out: &mut String, url: &str, title: &str) {
        escape::url(out, url);
        if !title.trim().is_empty() {
            escape::title(out, title, self.in_cell);
        }
        out.push(')');
    }
}

/// What the inline's Markdown begins with.
fn first_character(inline: &Inline) -> char {
    match inline {
        Inline::Text(text) => text.chars().next().unwrap_or(' '),
        Inline::Code(_) => '`',
        Inline::Marked(Mark::Strike, _) => '~',
        Inline::Marked(..) => '*',
        Inline::Link { .. } => '[',
        Inline::Image { .. } => '!',
        Inline::Break => ' ',
    }
}

/// What marks the text, empty if nothing can.
fn delimiter(mark: Mark, previous: char, next: char) -> &'static str {
    let open = |c| matches!(class(c), Class::Space | Class::Punctuation);
    match mark {
        Mark::Strong if previous != '*' => "**",
        // Underscores don't work inside words, but never run together with the stars of strong text.
        Mark::Emphasis if open(previous) && open(next) => "_",
        Mark::Emphasis if previous != '*' && next != '*' => "*",
        Mark::Strike if previous != '~' && next != '~' => "~~",
        _ => "",
    }
}

/// Whether a delimiter beside `inside` works where `outside` is on its other side. The rule is the same at both ends.
fn opens(inside: char, outside: char) -> bool {
    match class(inside) {
        Class::Space => false,
        Class::Word => true,
        Class::Punctuation | Class::Unsure => matches!(class(outside), Class::Space | Class::Punctuation),
    }
}
