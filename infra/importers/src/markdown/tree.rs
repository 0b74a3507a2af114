//! What Markdown can say.

/// What stands on lines of its own.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    Heading(u8, Vec<Inline>),
    Quote(Vec<Block>),
    List(List),
    Code {
        language: String,
        text: String,
    },
    Rule,
    /// The first row is the head.
    Table {
        align: Vec<Align>,
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct List {
    /// The number of the first item; none where the items have bullets.
    pub(super) start: Option<u64>,
    /// Whether the items are set apart like paragraphs.
    pub(super) loose: bool,
    pub(super) items: Vec<Vec<Block>>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Align {
    None,
    Left,
    Center,
    Right,
}

/// How a run of text is marked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Mark {
    Strong,
    Emphasis,
    Strike,
}

/// What stands within a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Inline {
    Text(String),
    Marked(Mark, Vec<Inline>),
    Code(String),
    Link { url: String, title: String, inner: Vec<Inline> },
    Image { url: String, title: String, alt: String },
    Break,
}

/// The words of the blocks, pictures' descriptions included, apart by white space.
pub(super) fn text_of(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => text_of_inlines(inlines, out),
            Block::Quote(inner) => text_of(inner, out),
            Block::List(list) => list.items.iter().for_each(|item| text_of(item, out)),
            Block::Code { text, .. } => out.push_str(text),
            Block::Rule => {}
            Block::Table { rows, .. } => {
                for cell in rows.iter().flatten() {
                    text_of_inlines(cell, out);
                    out.push(' ');
                }
            }
        }
        out.push('\n');
    }
}

/// The words of one line.
pub(super) fn text_of_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Marked(_, inner) | Inline::Link { inner, .. } => text_of_inlines(inner, out),
            Inline::Image { alt, .. } => out.push_str(alt),
            Inline::Break => out.push('\n'),
        }
    }
}
