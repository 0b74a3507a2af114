//! What became of everything an import has read.

use std::fmt;

/// How many problems are kept with their words; of the rest only the number is told.
const PROBLEMS_SHOWN: usize = 50;

/// What one kind of thing came to. `read` is `imported` + `already` + everything skipped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportRow {
    /// The things, as people call them.
    pub what: String,
    /// How many there were.
    pub read: u64,
    /// How many were written now.
    pub imported: u64,
    /// How many were there from an earlier import.
    pub already: u64,
    /// How many were not written, apart for each reason.
    pub skipped: Vec<(String, u64)>,
}

impl ReportRow {
    /// How many were skipped for whatever reason.
    pub fn skipped_total(&self) -> u64 {
        self.skipped.iter().map(|(_, count)| count).sum()
    }
}

/// The whole account of an import. Written out, it is a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// One row a kind of thing.
    pub rows: Vec<ReportRow>,
    /// What was malformed, with its file and line; the first fifty.
    pub problems: Vec<String>,
    /// How many problems there were in all.
    pub problem_count: u64,
    /// What else the reader of the table should know.
    pub notes: Vec<String>,
}

impl Report {
    /// The row of that name, if such things were read.
    pub fn row(&self, what: &str) -> Option<&ReportRow> {
        self.rows.iter().find(|row| row.what == what)
    }

    /// The row of that name, begun if it isn't there.
    pub(crate) fn of(&mut self, what: &str) -> &mut ReportRow {
        let place = self.rows.iter().position(|row| row.what == what).unwrap_or_else(|| {
            self.rows.push(ReportRow { what: what.to_owned(), ..ReportRow::default() });
            self.rows.len() - 1
        });
        &mut self.rows[place]
    }

    /// Things of this kind were left out.
    pub(crate) fn skip(&mut self, what: &str, why: &str, count: u64) {
        let skipped = &mut self.of(what).skipped;
        match skipped.iter_mut().find(|(reason, _)| reason == why) {
            Some((_, sum)) => *sum += count,
            None => skipped.push((why.to_owned(), count)),
        }
    }

    /// Something in the input is not as it should be.
    pub(crate) fn problem(&mut self, file: &str, line: u64, what: &str) {
        self.problem_count += 1;
        if self.problems.len() < PROBLEMS_SHOWN {
            self.problems.push(format!("{file} line {line}: {what}"));
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.rows.iter().map(|row| row.what.chars().count()).max().unwrap_or(0).max(4);
        writeln!(f, "{:width$}  {:>10}  {:>10}  {:>10}  {:>10}", "", "read", "imported", "already", "skipped")?;
        for row in &self.rows {
            let ReportRow { what, read, imported, already, skipped } = row;
            let total = row.skipped_total();
            writeln!(f, "{what:width$}  {read:>10}  {imported:>10}  {already:>10}  {total:>10}")?;
            for (why, count) in skipped {
                writeln!(f, "{:width$}  {:>10}  skipped: {why}", "", count)?;
            }
        }
        for note in &self.notes {
            writeln!(f, "{note}")?;
        }
        if self.problem_count > 0 {
            writeln!(f, "Problems in the files: {}", self.problem_count)?;
            for problem in &self.problems {
                writeln!(f, "  {problem}")?;
            }
            let hidden = self.problem_count.saturating_sub(self.problems.len() as u64);
            if hidden > 0 {
                writeln!(f, "  … and {hidden} more")?;
            }
        }
        Ok(())
    }
}
