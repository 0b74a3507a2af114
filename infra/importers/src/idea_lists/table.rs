//! A list as rows of text: CSV (RFC 4180) with a header.

use std::path::Path;

use anyhow::{Context, Result, bail};

/// The names of the columns.
pub(super) struct Header(Vec<String>);

impl Header {
    /// The place of the column of this name, in any case.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let folded = name.trim().to_lowercase();
        self.0.iter().position(|column| column.trim().to_lowercase() == folded)
    }

    /// All of them, for people.
    pub(super) fn names(&self) -> String {
        self.0.join(", ")
    }
}

/// A list being read.
pub(super) struct Table {
    reader: csv::Reader<std::fs::File>,
    pub(super) header: Header,
    /// How large the file is, in bytes.
    pub(super) bytes: u64,
}

impl Table {
    /// Opens a list.
    pub(super) fn open(path: &Path, separator: char) -> Result<Self> {
        let separator = u8::try_from(separator).context("the separator is no ASCII character")?;
        let file = std::fs::File::open(path).with_context(|| format!("can't open {}", path.display()))?;
        let bytes = file.metadata().with_context(|| format!("can't look at {}", path.display()))?.len();
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(file);
        let header = reader.headers().with_context(|| format!("{} has no header that is text", path.display()))?;
        // Spreadsheets begin a file with the mark of their encoding.
        let names: Vec<_> = header.iter().map(|name| name.trim_start_matches('\u{feff}').to_owned()).collect();
        if names.iter().all(String::is_empty) {
            bail!("{} is empty: its first line has to name the columns", path.display());
        }
        Ok(Self { reader, header: Header(names), bytes })
    }

    /// The next row with its line; or the line and what is wrong where it should be.
    pub(super) fn next(&mut self) -> Result<Option<Result<Line, (u64, String)>>> {
        let mut record = csv::StringRecord::new();
        match self.reader.read_record(&mut record) {
            Ok(false) => Ok(None),
            Ok(true) => {
                let at = record.position().map_or(0, csv::Position::line);
                Ok(Some(Ok(Line { at, cells: record })))
            }
            Err(error) if matches!(error.kind(), csv::ErrorKind::Utf8 { .. }) => {
                let at = error.position().map_or(0, csv::Position::line);
                Ok(Some(Err((at, "the row is not UTF-8; save the list as UTF-8".to_owned()))))
            }
            Err(error) => Err(error).context("the list can't be read on"),
        }
    }

    /// How many bytes have been read.
    pub(super) fn read(&self) -> u64 {
        self.reader.position().byte()
    }
}

/// A row.
pub(super) struct Line {
    /// Where it begins: its line in the file, from 1.
    pub(super) at: u64,
    cells: csv::StringRecord,
}

impl Line {
    /// What stands in the column, without blanks around it; nothing where the row is too short or there is no such column.
    pub(super) fn cell(&self, place: Option<usize>) -> &str {
        place.and_then(|place| self.cells.get(place)).unwrap_or_default().trim()
    }
}
