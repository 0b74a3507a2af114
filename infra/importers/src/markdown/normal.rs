//! Lines brought into the one form that is easy to write: white space collapsed, marks without white space at their
//! edges, neighbours of one kind joined, nothing empty.

use super::tree::{Block, Inline, List, Mark};

/// The normal form of a line.
pub(super) fn line(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut at_space = true;
    let collapsed = collapse(inlines, &mut at_space);
    let mut line = tidy(collapsed, Around::default());
    trim_end(&mut line);
    line
}

/// As browsers do: a run of white space is one space, and none at the beginning of a line.
fn collapse(inlines: Vec<Inline>, at_space: &mut bool) -> Vec<Inline> {
    inlines
        .into_iter()
        .map(|inline| match inline {
            Inline::Text(text) => {
                let mut out = String::with_capacity(text.len());
                for c in text.chars() {
                    let space = c.is_ascii_whitespace();
                    if !(space && *at_space) {
                        out.push(if space { ' ' } else { c });
                    }
                    *at_space = space;
                }
                Inline::Text(out)
            }
            Inline::Marked(mark, inner) => Inline::Marked(mark, collapse(inner, at_space)),
            Inline::Link { url, title, inner } => Inline::Link { url, title, inner: collapse(inner, at_space) },
            Inline::Break => {
                *at_space = true;
                Inline::Break
            }
            other => {
                *at_space = false;
                other
            }
        })
        .collect()
}

/// What a part of a line stands in, and therefore can't be again.
#[derive(Clone, Copy, Default)]
struct Around {
    strong: bool,
    emphasis: bool,
    strike: bool,
    link: bool,
}

impl Around {
    fn mark(&mut self, mark: Mark) -> &mut bool {
        match mark {
            Mark::Strong => &mut self.strong,
            Mark::Emphasis => &mut self.emphasis,
            Mark::Strike => &mut self.strike,
        }
    }
}

/// Joins neighbours, drops what is empty and what marks the marked again, and takes white space out of the marks' edges.
fn tidy(inlines: Vec<Inline>, around: Around) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let mut inside = around;
        match inline {
            Inline::Marked(mark, inner) => {
                let again = std::mem::replace(inside.mark(mark), true);
                let inner = tidy(inner, inside);
                if again {
                    inner.into_iter().for_each(|inline| push(&mut out, inline));
                } else {
                    edges(&mut out, inner, |inner| Inline::Marked(mark, inner));
                }
            }
            Inline::Link { inner, .. } if around.link => {
                tidy(inner, around).into_iter().for_each(|inline| push(&mut out, inline));
            }
            Inline::Link { url, title, inner } => {
                inside.link = true;
                edges(&mut out, tidy(inner, inside), |inner| Inline::Link { url, title, inner });
            }
            other => push(&mut out, other),
        }
    }
    out
}

fn push(out: &mut Vec<Inline>, inline: Inline) {
    match (out.last_mut(), inline) {
        (_, Inline::Text(text)) | (_, Inline::Code(text)) if text.is_empty() => {}
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (Some(Inline::Code(before)), Inline::Code(text)) => before.push_str(&text),
        (Some(Inline::Marked(mark, before)), Inline::Marked(same, inner)) if *mark == same => {
            inner.into_iter().for_each(|inline| push(before, inline));
        }
        // White space before a break is not seen.
        (Some(Inline::Text(before)), Inline::Break) => {
            before.truncate(before.trim_end_matches(' ').len());
            out.push(Inline::Break);
        }
        (_, inline) => out.push(inline),
    }
}

/// Pushes the wrapped content with the white space and breaks at its edges outside.
fn edges(out: &mut Vec<Inline>, mut inner: Vec<Inline>, wrap: impl FnOnce(Vec<Inline>) -> Inline) {
    let mut trailing = Vec::new();
    loop {
        match inner.first_mut() {
            Some(Inline::Break) => push(out, inner.remove(0)),
            Some(Inline::Text(text)) if text.starts_with(char::is_whitespace) => {
                let rest = text.trim_start().to_owned();
                let space = text[..text.len() - rest.len()].to_owned();
                push(out, Inline::Text(space));
                if rest.is_empty() {
                    inner.remove(0);
                } else {
                    *text = rest;
                }
            }
            _ => break,
        }
    }
    loop {
        match inner.last_mut() {
            Some(Inline::Break) => trailing.extend(inner.pop()),
            Some(Inline::Text(text)) if text.ends_with(char::is_whitespace) => {
                let kept = text.trim_end().len();
                trailing.push(Inline::Text(text.split_off(kept)));
                if kept == 0 {
                    inner.pop();
                }
            }
            _ => break,
        }
    }
    if !inner.is_empty() {
        push(out, wrap(inner));
    }
    trailing.into_iter().rev().for_each(|inline| push(out, inline));
}

fn trim_end(line: &mut Vec<Inline>) {
    loop {
        match line.last_mut() {
            Some(Inline::Break) => {
                line.pop();
            }
            Some(Inline::Text(text)) if text.ends_with(char::is_whitespace) || text.is_empty() => {
                text.truncate(text.trim_end().len());
                if text.is_empty() {
                    line.pop();
                } else {
                    break;
                }
            }
            _ => break,
        }
    }
    let blank = |inline: &Inline| match inline {
        Inline::Text(text) => text.trim().is_empty(),
        inline => *inline == Inline::Break,
    };
    let leading = line.iter().take_while(|inline| blank(inline)).count();
    line.drain(..leading);
}

/// The paragraphs of a line in which two breaks after each other set paragraphs apart.
pub(super) fn paragraphs(inlines: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut out = Vec::new();
    let mut current: Vec<Inline> = Vec::new();
    for inline in inlines {
        if inline == Inline::Break && current.last() == Some(&Inline::Break) {
            out.push(std::mem::take(&mut current));
        } else {
            current.push(inline);
        }
    }
    out.push(current);
    out.into_iter().map(line).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// The blocks with no word marked, which is the plainest form there is.
pub(super) fn without_marks(blocks: Vec<Block>) -> Vec<Block> {
    let plain = |inlines| line(unmarked(inlines));
    let block = |block| match block {
        Block::Paragraph(inlines) => Block::Paragraph(plain(inlines)),
        Block::Heading(level, inlines) => Block::Heading(level, plain(inlines)),
        Block::Quote(inner) => Block::Quote(without_marks(inner)),
        Block::List(list) => Block::List(List { items: list.items.into_iter().map(without_marks).collect(), ..list }),
        Block::Table { align, rows } => {
            let row = |row: Vec<Vec<Inline>>| row.into_iter().map(plain).collect();
            Block::Table { align, rows: rows.into_iter().map(row).collect() }
        }
        other => other,
    };
    blocks.into_iter().map(block).collect()
}

fn unmarked(inlines: Vec<Inline>) -> Vec<Inline> {
    // Code in a link can look like the definition of one: the brackets in it would count.
    let uncoded = |inline| match inline {
        Inline::Code(code) => Inline::Text(code),
        other => other,
    };
    let part = |inline| match inline {
        Inline::Marked(_, inner) => unmarked(inner),
        Inline::Link { url, title, inner } => {
            vec![Inline::Link { url, title, inner: unmarked(inner).into_iter().map(uncoded).collect() }]
        }
        other => vec![other],
    };
    inlines.into_iter().flat_map(part).collect()
}
