//! How a section is told: its columns, its order, how it is written.

use crate::kind::Kind;

/// A field of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    /// Its name in the file, and of the column.
    pub(crate) name: &'static str,
    /// What it may hold.
    pub(crate) kind: Kind,
    /// Whether it may be nothing.
    pub(crate) null: bool,
    /// What is read, where that is no column of that name; nothing of that name is stored then.
    pub(crate) reads: Option<&'static str>,
}

impl Column {
    /// The same, which may be nothing.
    pub(crate) const fn or_null(mut self) -> Self {
        self.null = true;
        self
    }
}

/// Text, an id or a name.
pub(super) const fn text(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, null: false, reads: None }
}

/// A whole number: a count, or a moment in milliseconds.
pub(super) const fn whole(name: &'static str) -> Column {
    text(name, Kind::Whole)
}

/// Yes or no.
pub(super) const fn flag(name: &'static str) -> Column {
    text(name, Kind::Flag)
}

/// What is kept as JSON.
pub(super) const fn json(name: &'static str, kind: Kind) -> Column {
    text(name, kind)
}

/// Whether the mentions in a text are links: imported texts mention nobody. The HTML itself is made anew from Markdown.
pub(super) const fn linked(html: &'static str) -> Column {
    Column { name: "mentions", kind: Kind::Flag, null: false, reads: Some(html) }
}

/// HTML that is made from a Markdown field as it comes in: HTML itself is never taken from a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rendered {
    /// The column with HTML.
    pub(crate) column: &'static str,
    /// The field with Markdown.
    pub(crate) from: &'static str,
    /// Whether it stands in a thread, with smaller headings.
    pub(crate) reply: bool,
}

/// Which rows stay behind: those that came in while the export ran, so that nothing in a file refers to what is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// None.
    Nothing,
    /// Those whose moment, in this column, is since it began.
    Since(&'static str),
    /// Lines of the log from the one on that tells of this export.
    Log,
}

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Write {
    /// As new rows; what is there already refuses the chunk.
    New,
    /// As new rows, or over what triggers wrote under that key.
    Over,
    /// By the section's own statements alone.
    Own,
}

/// A part of the file: lines of one kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Section {
    /// Its name in the file.
    pub(crate) name: &'static str,
    /// What it is, for the schema document.
    pub(crate) about: &'static str,
    /// Where it is read from, and written to.
    pub(crate) table: &'static str,
    /// Its fields, in their order.
    pub(crate) columns: &'static [Column],
    /// By which columns its lines are in order; together with the community they are a key.
    pub(crate) order: &'static [&'static str],
    /// Which rows it holds, as an index has it; empty: all.
    pub(crate) only: &'static str,
    /// Which rows stay behind.
    pub(crate) cut: Cut,
    /// How many rows are read at a time.
    pub(crate) page: usize,
    /// How rows are written.
    pub(crate) write: Write,
    /// Columns with HTML.
    pub(crate) rendered: &'static [Rendered],
    /// Columns that begin with something else than their default, as SQL.
    pub(crate) begins: &'static [(&'static str, &'static str)],
    /// What is done after the rows are written: `?1` is the community, `?2` the rows as a list of lists, in the order of the fields.
    pub(crate) then: &'static [&'static str],
}

impl Section {
    /// A section without anything special about it.
    pub(super) const fn new(name: &'static str, table: &'static str, order: &'static [&'static str]) -> Self {
        Self {
            name,
            about: "",
            table,
            columns: &[],
            order,
            only: "",
            cut: Cut::Nothing,
            page: 500,
            write: Write::New,
            rendered: &[],
            begins: &[],
            then: &[],
        }
    }

    /// The place of a field.
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}
