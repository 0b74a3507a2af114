//! The `<row … />` elements of an XML file, one at a time.
//!
//! In well-formed XML a `<` stands only where markup begins, so the file is cut there: whatever is broken in one row ends
//! with that row, the next one is read as if nothing had been, and no more than one row is in memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;
use shared::domain::Time;

/// No row is longer than this; what is, is a broken file, not a long text.
const LONGEST_ROW: u64 = 32 << 20;

/// Something malformed, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    pub(crate) line: u64,
    /// Whether it is one row that is malformed, and not the file around the rows.
    pub(crate) is_row: bool,
    pub(crate) what: String,
}

/// One row: its attributes, entities resolved.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) line: u64,
    attributes: Vec<(String, String)>,
}

/// The rows of one file.
pub(crate) struct Rows {
    reader: BufReader<File>,
    /// How many bytes the file has.
    pub(crate) total: u64,
    /// How many of them have been read.
    pub(crate) read: u64,
    /// How many rows have been found.
    pub(crate) found: u64,
    line: u64,
    chunk: Vec<u8>,
    in_comment: bool,
    closed: bool,
    ended: bool,
}

/// The file of that name in the folder, however its letters are cased.
pub(crate) fn find(folder: &Path, name: &str) -> io::Result<Option<PathBuf>> {
    for entry in folder.read_dir()? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return Ok(Some(entry.path()));
        }
    }
    Ok(None)
}

impl Rows {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let total = file.metadata()?.len();
        let reader = BufReader::with_capacity(1 << 18, file);
        let chunk = Vec::new();
        Ok(Self { reader, total, read: 0, found: 0, line: 1, chunk, in_comment: false, closed: false, ended: false })
    }

    /// The next row, or what is wrong where it should be. None at the end of the file.
    pub(crate) fn next(&mut self) -> io::Result<Option<Result<Row, Malformed>>> {
        while !self.ended {
            let line = self.line;
            self.chunk.clear();
            let length = (&mut self.reader).take(LONGEST_ROW).read_until(b'<', &mut self.chunk)?;
            self.read += length as u64;
            self.line += self.chunk.iter().filter(|byte| **byte == b'\n').count() as u64;
            let cut = self.chunk.pop_if(|byte| *byte == b'<').is_none();
            if cut && length as u64 == LONGEST_ROW {
                let what = format!("more than {LONGEST_ROW} bytes without a row");
                return Ok(Some(Err(Malformed { line, is_row: false, what })));
            }
            self.ended = cut;
            if let Some(found) = self.element(line) {
                self.found += 1;
                // Where the last row is broken, it has been said that the file is.
                self.closed = self.ended && found.is_err();
                return Ok(Some(found));
            }
        }
        if std::mem::replace(&mut self.closed, true) {
            return Ok(None);
        }
        let what = "the file breaks off before its end".to_owned();
        Ok(Some(Err(Malformed { line: self.line, is_row: false, what })))
    }

    /// What the chunk, which begins after a `<`, is: a row, a broken one, or nothing that matters.
    fn element(&mut self, line: u64) -> Option<Result<Row, Malformed>> {
        let chunk = self.chunk.as_slice();
        if self.in_comment || chunk.starts_with(b"!--") {
            self.in_comment = !contains(chunk, b"-->");
            return None;
        }
        self.closed = self.closed || chunk.starts_with(b"/") || (!chunk.starts_with(b"?") && ends_itself(chunk));
        let after_name = chunk.strip_prefix(b"row")?;
        if !after_name.first().is_none_or(|byte| byte.is_ascii_whitespace() || *byte == b'/' || *byte == b'>') {
            return None;
        }
        let row = attributes(chunk).map(|attributes| Row { line, attributes });
        Some(row.map_err(|what| Malformed { line, is_row: true, what }))
    }
}

/// Whether the chunk is an element without content other than a row: `<posts />` is a file without rows.
fn ends_itself(chunk: &[u8]) -> bool {
    !chunk.starts_with(b"row") && chunk.trim_ascii_end().ends_with(b"/>")
}

fn contains(chunk: &[u8], part: &[u8]) -> bool {
    chunk.windows(part.len()).any(|window| window == part)
}

/// The attributes of a row, which the chunk begins with.
fn attributes(chunk: &[u8]) -> Result<Vec<(String, String)>, String> {
    let text = std::str::from_utf8(chunk).map_err(|_| "the row is not UTF-8".to_owned())?;
    let inner = text.trim_end().strip_suffix('>').ok_or("the row is not closed")?;
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let mut found = Vec::with_capacity(16);
    for attribute in BytesStart::from_content(inner, "row".len()).attributes() {
        let attribute = attribute.map_err(|error| format!("the row is malformed ({error})"))?;
        let name: &str = attribute.key.as_ref();
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| format!("attribute {name} is malformed ({error})"))?;
        found.push((name.to_owned(), without_controls(&value)));
    }
    Ok(found)
}

/// Control characters have no place in text; line breaks are `\n`.
fn without_controls(text: &str) -> String {
    let unwanted = |c: &char| c.is_control() && !matches!(c, '\n' | '\t');
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| !unwanted(c)).collect()
}

impl Row {
    /// The attribute's text, if it is there.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The attribute's text.
    pub(crate) fn text(&self, name: &str) -> Result<&str, String> {
        self.get(name).ok_or_else(|| format!("attribute {name} is missing"))
    }

    /// The attribute's whole number.
    pub(crate) fn number(&self, name: &str) -> Result<i64, String> {
        let text = self.text(name)?;
        text.trim().parse().map_err(|_| format!("attribute {name} is {}, not a whole number", shown(text)))
    }

    /// The attribute's whole number, if the attribute is there.
    pub(crate) fn maybe_number(&self, name: &str) -> Result<Option<i64>, String> {
        self.get(name).map(|_| self.number(name)).transpose()
    }

    /// The attribute's moment. Dumps write UTC without saying so.
    pub(crate) fn time(&self, name: &str) -> Result<Time, String> {
        let text = self.text(name)?;
        Time::parse(text)
            .or_else(|| Time::parse(&format!("{text}Z")))
            .ok_or_else(|| format!("attribute {name} is {}, not a time", shown(text)))
    }

    /// The attribute's moment, if the attribute is there.
    pub(crate) fn maybe_time(&self, name: &str) -> Result<Option<Time>, String> {
        self.get(name).map(|_| self.time(name)).transpose()
    }
}

/// A value as a message shows it: short, on one line.
fn shown(text: &str) -> String {
    format!("“{}”", shared::domain::excerpt(text, 40))
}
