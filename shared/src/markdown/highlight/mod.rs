//! Code in colour, put in when a text is rendered: the page needs no script for it.
//!
//! A lexer of our own, because the known ones are of another size: the grammars of tree-sitter or syntect weigh megabytes, more
//! than all of Folkmoot as a function. It knows what a reader's eye looks for (comments, text, numbers, the words of the
//! language, names that are called) and no grammar; where it is wrong a word has the wrong colour and nothing else happens,
//! for all it does is put `<span class="hl-…">` around pieces of the same text.

mod code;
mod languages;
mod lines;
mod markup;

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

/// The largest block that is coloured, in bytes. Marks make a text several times as long.
const LARGEST: usize = 20_000;

/// How a piece is shown; each is a class of the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Paint {
    /// As it stands.
    Plain,
    /// Comments.
    Comment,
    /// A word of the language.
    Keyword,
    /// Text.
    Text,
    /// Numbers, and words for values: `true`, `null`.
    Value,
    /// What is called.
    Call,
    /// Types and tags.
    Type,
    /// Attributes, keys, properties, variables.
    Key,
    /// Directives, decorators, places in a diff.
    Meta,
    /// A line put in.
    Added,
    /// A line taken out.
    Removed,
}

impl Paint {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Comment => "hl-c",
            Self::Keyword => "hl-k",
            Self::Text => "hl-s",
            Self::Value => "hl-n",
            Self::Call => "hl-f",
            Self::Type => "hl-t",
            Self::Key => "hl-a",
            Self::Meta => "hl-m",
            Self::Added => "hl-i",
            Self::Removed => "hl-d",
        }
    }
}

/// The coloured text as it grows.
#[derive(Default)]
struct Painted {
    html: String,
}

impl Painted {
    fn put(&mut self, paint: Paint, text: &str) {
        // Writing to a String can't fail.
        if paint == Paint::Plain || text.is_empty() {
            let _ = escape_html_body_text(&mut self.html, text);
            return;
        }
        self.html.push_str("<span class=\"");
        self.html.push_str(paint.class());
        self.html.push_str("\">");
        let _ = escape_html(&mut self.html, text);
        self.html.push_str("</span>");
    }
}

/// The code as HTML; `language` is what its author said it is, or empty.
pub(super) fn highlight(language: &str, code: &str) -> String {
    let mut out = Painted::default();
    let name = language.trim_start_matches(['.', '{']).trim_end_matches([',', '}']).to_ascii_lowercase();
    match name.as_str() {
        _ if code.len() > LARGEST => out.put(Paint::Plain, code),
        "" | "none" | "text" | "txt" | "plain" | "plaintext" | "output" | "log" => out.put(Paint::Plain, code),
        "html" | "xml" | "svg" | "xhtml" | "vue" | "svelte" | "rss" | "plist" | "xaml" => {
            markup::markup(code, &mut out)
        }
        "css" | "scss" | "less" => markup::sheet(code, &mut out),
        "diff" | "patch" => lines::diff(code, &mut out),
        "yaml" | "yml" => lines::keyed(code, ':', &mut out),
        "toml" | "ini" | "conf" | "properties" | "env" | "dotenv" => lines::keyed(code, '=', &mut out),
        name => code::code(languages::find(name), code, &mut out),
    }
    out.html
}

/// The length of the text up to where the predicate no longer holds.
fn run(text: &str, holds: impl Fn(char) -> bool) -> usize {
    text.find(|c: char| !holds(c)).unwrap_or(text.len())
}

/// The length of what begins with `open` and ends with `close`; to the end of the line, or of the text where it may be longer
/// than a line, if it is never closed. `escape` makes the next character count for nothing.
fn enclosed(text: &str, open: usize, close: &str, escape: bool, lines: bool) -> usize {
    let mut at = open;
    while let Some(next) = text[at..].chars().next() {
        if text[at..].starts_with(close) {
            return at + close.len();
        }
        if next == '\n' && !lines {
            return at;
        }
        at += next.len_utf8();
        if escape && next == '\\' {
            at += text[at..].chars().next().filter(|after| lines || *after != '\n').map_or(0, char::len_utf8);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests;
