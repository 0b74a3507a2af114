//! Writes blocks.

use super::escape;
use super::inlines::Line;
use super::tree::{Align, Block, Inline, List};

/// The Markdown of the blocks. In a tight list's item a nested list follows its text without a blank line.
pub(super) fn write(blocks: &[Block], tight: bool) -> String {
    let mut out = String::new();
    // Which of two lists' markers comes next: the same one again would make it one list.
    let mut second_marker = false;
    let mut previous: Option<&Block> = None;
    for block in blocks {
        second_marker = !second_marker && previous.is_some_and(|previous| same_kind_of_list(previous, block));
        let text = one(block, second_marker);
        if text.is_empty() {
            continue;
        }
        if let Some(previous) = previous {
            let close = tight && matches!(previous, Block::Paragraph(_)) && may_follow_text(block);
            out.push_str(if close { "\n" } else { "\n\n" });
        }
        out.push_str(&text);
        previous = Some(block);
    }
    out
}

fn one(block: &Block, second_marker: bool) -> String {
    match block {
        Block::Paragraph(inlines) => paragraph(inlines),
        Block::Heading(level, inlines) => heading(*level, inlines),
        Block::Quote(inner) => prefixed(&write(inner, false), "> ", "> "),
        Block::List(items) => list(items, second_marker),
        Block::Code { language, text } => {
            let fence = "`".repeat(escape::backticks(text).max(2) + 1);
            let end = if text.is_empty() { "" } else { "\n" };
            format!("{fence}{language}\n{text}{end}{fence}")
        }
        // Not hyphens, which under a line of text would make it a heading.
        Block::Rule => "***".to_owned(),
        Block::Table { align, rows } => table(align, rows),
    }
}

fn line(inlines: &[Inline], breaks: bool, in_cell: bool) -> String {
    Line { breaks, in_cell }.write(inlines)
}

fn paragraph(inlines: &[Inline]) -> String {
    let text = line(inlines, true, false);
    let lines = text.split('\n').map(|line| {
        let line = line.trim_matches(' ');
        match escape::line_start(line) {
            Some(place) => format!("{}\\{}", &line[..place], &line[place..]),
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn heading(level: u8, inlines: &[Inline]) -> String {
    let text = line(inlines, false, false);
    let text = text.trim();
    // Hashes at the end would count as the heading's own.
    let guard = if text.ends_with('#') { "\\" } else { "" };
    let body = text.trim_end_matches('#');
    format!("{} {body}{guard}{}", "#".repeat(level.into()), &text[body.len()..])
}

fn list(list: &List, second_marker: bool) -> String {
    let items = list.items.iter().zip(0..).map(|(item, place)| {
        let marker = match list.start {
            None => if second_marker { "+ " } else { "- " }.to_owned(),
            // Markdown has numbers of up to nine digits.
            Some(start) => {
                let number = start.min(900_000_000).saturating_add(place).min(999_999_999);
                format!("{number}{} ", if second_marker { ')' } else { '.' })
            }
        };
        let text = write(item, !list.loose);
        if text.is_empty() {
            return marker.trim_end().to_owned();
        }
        prefixed(&text, &marker, &" ".repeat(marker.len()))
    });
    items.collect::<Vec<_>>().join(if list.loose { "\n\n" } else { "\n" })
}

fn table(align: &[Align], rows: &[Vec<Vec<Inline>>]) -> String {
    let columns = align.len();
    let mut lines = Vec::with_capacity(rows.len() + 1);
    for (place, row) in rows.iter().enumerate() {
        let cells = (0..columns).map(|column| row.get(column).map(|cell| line(cell, false, true)));
        let cells: Vec<_> = cells.map(|cell| cell.unwrap_or_default().trim().to_owned()).collect();
        lines.push(format!("| {} |", cells.join(" | ")));
        if place == 0 {
            let rule = align.iter().map(|align| match align {
                Align::None => "---",
                Align::Left => ":--",
                Align::Center => ":-:",
                Align::Right => "--:",
            });
            lines.push(format!("| {} |", rule.collect::<Vec<_>>().join(" | ")));
        }
    }
    lines.join("\n")
}
/// Puts a prefix before each line; empty lines get it without the space at its end.
fn prefixed(text: &str, first: &str, others: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            out.push('\n');
        }
        let prefix = if place == 0 { first } else { others };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
    out
}

fn same_kind_of_list(one: &Block, other: &Block) -> bool {
    match (one, other) {
        (Block::List(one), Block::List(other)) => one.start.is_some() == other.start.is_some(),
        _ => false,
    }
}

/// Whether the block may come right on the line after text without becoming part of it.
fn may_follow_text(block: &Block) -> bool {
    match block {
        Block::Code { .. } => true,
        Block::List(list) => {
            list.start.is_none_or(|start| start == 1) && list.items.first().is_some_and(|item| !item.is_empty())
        }
        _ => false,
    }
}
