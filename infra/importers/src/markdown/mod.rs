//! HTML to Markdown, such that Folkmoot's own renderer gives the same words, code, tables, links and images back.
//!
//! The HTML becomes a small tree of what Markdown can say ([`tree`]), which is written out again. Three things are
//! not in Markdown and said in words or characters: a spoiler is a quote that begins with "Spoiler", raised and lowered
//! text uses the characters there are for it, a key is code.

mod blocks;
mod dom;
mod escape;
mod inlines;
mod normal;
mod scripts;
mod source;
mod table;
mod tree;

pub(crate) use escape::line_start;
pub(crate) use source::{current, earlier};

use tree::Block;

/// Turns HTML into Markdown.
pub fn from_html(html: &str) -> String {
    let blocks = dom::read(html);
    let markdown = blocks::write(&blocks, false);
    if kept(&blocks, &markdown) {
        return markdown;
    }
    // Delimiters of emphasis work or don't by what stands around them. Where the rules for that were misjudged, stars
    // would turn up as text: rather the words without emphasis.
    blocks::write(&normal::without_marks(blocks), false)
}

/// The words of HTML, as one line.
pub(crate) fn text_of_html(html: &str) -> String {
    let mut text = String::new();
    tree::text_of(&dom::read(html), &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the Markdown says the same words as the tree it was written from.
fn kept(blocks: &[Block], markdown: &str) -> bool {
    let mut text = String::new();
    tree::text_of(blocks, &mut text);
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    letters(&text) == letters(&source::words(markdown))
}

#[cfg(test)]
mod tests;
