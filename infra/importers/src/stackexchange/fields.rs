//! Fields brought within Folkmoot's limits.

use shared::domain::{Tags, Time, excerpt};

use crate::rows::Row;

/// Titles have up to 250 characters here.
const TITLE: usize = 250;

/// One line of at most `limit` characters.
pub(super) fn line(text: &str, limit: usize) -> String {
    // A cut text ends with an ellipsis, which is a character too.
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit { line } else { excerpt(&line, limit - 1) }
}

/// The row's title.
pub(super) fn title(row: &Row) -> Result<String, String> {
    let title = line(row.text("Title")?, TITLE);
    if title.is_empty() { Err("attribute Title is empty".to_owned()) } else { Ok(title) }
}

/// The tags in `<a><b>`, or in `|a|b|` as newer dumps write it, as far as they are tags here.
pub(super) fn tags(text: &str) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for tag in text.split(['<', '>', '|']).map(|tag| tag.trim().to_lowercase()) {
        if Tags::is_tag(&tag) && !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    kept
}

/// What every post has: its id, its type, and when it was made.
pub(super) fn identity(row: &Row) -> Result<(i64, i64, Time), String> {
    Ok((row.number("Id")?, row.number("PostTypeId")?, row.time("CreationDate")?))
}

/// An address one may be led to, else nothing.
pub(super) fn website(text: &str) -> String {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let is_address = lower.starts_with("http://") || lower.starts_with("https://");
    if is_address && !text.contains(char::is_whitespace) { text.to_owned() } else { String::new() }
}
