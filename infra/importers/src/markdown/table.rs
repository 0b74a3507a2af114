//! Reads tables.

use markup5ever_rcdom::Handle;

use super::dom::{attribute, children, flat, name};
use super::normal;
use super::tree::{Align, Block, Inline};

/// A cell that says it is wider than this is not believed.
const WIDEST: usize = 50;

/// Adds the table, and its caption before it.
pub(super) fn read(out: &mut Vec<Block>, node: &Handle, depth: usize) {
    let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
    let mut align: Vec<Align> = Vec::new();
    let mut has_head = false;
    let mut left = children(node);
    left.reverse();
    while let Some(part) = left.pop() {
        match name(&part) {
            "thead" | "tbody" | "tfoot" => left.extend(children(&part).into_iter().rev()),
            "caption" => {
                let line = normal::line(flat(&part, depth));
                if !line.is_empty() {
                    out.push(Block::Paragraph(line));
                }
            }
            "tr" => {
                let cells = children(&part);
                let cells = cells.iter().filter(|cell| matches!(name(cell), "td" | "th")).collect::<Vec<_>>();
                if rows.is_empty() {
                    has_head = cells.iter().all(|cell| name(cell) == "th");
                }
                let mut row = Vec::new();
                for cell in cells {
                    if align.len() <= row.len() {
                        align.push(align_of(cell));
                    }
                    row.push(normal::line(flat(cell, depth + 1)));
                    let width: usize = attribute(cell, "colspan").and_then(|width| width.parse().ok()).unwrap_or(1);
                    row.extend((1..width.min(WIDEST)).map(|_| Vec::new()));
                }
                if !row.is_empty() {
                    rows.push(row);
                }
            }
            _ => {}
        }
    }
    if rows.is_empty() {
        return;
    }
    if !has_head {
        // Markdown's tables can't do without a head; an empty one claims nothing.
        rows.insert(0, Vec::new());
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    align.resize(columns, Align::None);
    out.push(Block::Table { align, rows });
}

fn align_of(cell: &Handle) -> Align {
    let style = attribute(cell, "style").unwrap_or_default().replace(' ', "").to_lowercase();
    let said = attribute(cell, "align").unwrap_or_default().to_lowercase();
    let is = |side: &str| said == side || style.contains(&format!("text-align:{side}"));
    match () {
        () if is("center") => Align::Center,
        () if is("right") => Align::Right,
        () if is("left") => Align::Left,
        () => Align::None,
    }
}
