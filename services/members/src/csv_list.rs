//! A list of customers as CSV: whom to invite, and what to give each.

use shared::domain::{FieldError, GrantKind};
use shared::words::Value;

use crate::actions::email::address;
use crate::gift::{self, Gift, MOST};
use crate::invitation::line;
use crate::words;

/// The most rows of one list.
pub(crate) const MOST_ROWS: usize = 1000;

/// The columns a list may have, and what else they are called; one of the first two must be there.
const COLUMNS: [(&str, &[&str]); 7] = [
    ("email", &["mail", "e-mail"]),
    ("id", &["customer", "customer_id"]),
    ("name", &[]),
    ("groups", &["group"]),
    ("tags", &["tag"]),
    ("badges", &["badge"]),
    ("grants", &["grant"]),
];

/// The most bad cells that are told of: whoever sends another kind of file learns no more from the rest.
const MOST_ERRORS: usize = 50;

/// One customer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Customer {
    /// In which line of the file they stand.
    pub(crate) line: u64,
    /// By which name the company knows them; may be empty where they have an address.
    pub(crate) customer: String,
    /// Their address, in lower case; may be empty where they have an id.
    pub(crate) email: String,
    /// Their name; may be empty.
    pub(crate) name: String,
    /// What they are given.
    pub(crate) gives: Vec<Gift>,
    /// The company's own words on them.
    pub(crate) tags: Vec<String>,
}

fn wrong(line: u64, column: impl Into<Value>, limit: impl Into<Value>) -> FieldError {
    FieldError::new("csv", "invalid", words::csv_cell(line.to_string(), column, limit))
}

/// Reads a list, or says of every bad cell in which line and column it stands.
pub(crate) fn read(text: &[u8]) -> Result<Vec<Customer>, Vec<FieldError>> {
    if let Err(error) = std::str::from_utf8(text) {
        let lines = text[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        return Err(vec![FieldError::new(
            "csv",
            "invalid",
            words::csv_line((lines + 1).to_string(), words::CSV_NOT_UTF8),
        )]);
    }
    // Forms and spreadsheets end lines in two characters, of which the reader counts the second to the next record.
    let text = String::from_utf8_lossy(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(delimiter(&text)).flexible(true).trim(csv::Trim::All);
    let mut reader = reader.from_reader(text.as_bytes());
    let broken = |error: csv::Error| vec![FieldError::new("csv", "invalid", words::csv_broken(error.to_string()))];
    let header = reader.headers().map_err(broken)?.clone();
    let columns = columns(&header)?;
    let mut customers: Vec<Customer> = Vec::new();
    let mut seen = std::collections::HashMap::new();
    let mut errors = Vec::new();
    let mut record = csv::StringRecord::new();
    let mut rows = 0;
    while reader.read_record(&mut record).map_err(broken)? {
        let at = record.position().map_or(0, csv::Position::line);
        rows += 1;
        if rows > MOST_ROWS {
            let limit = words::csv_line(at.to_string(), words::csv_most_rows(MOST_ROWS));
            errors.push(FieldError::new("csv", "too_many", limit));
            break;
        }
        if record.len() != header.len() {
            let limit = words::csv_line(at.to_string(), words::csv_cells(record.len(), header.len()));
            errors.push(FieldError::new("csv", "invalid", limit));
            continue;
        }
        match customer(&record, &columns, at) {
            Ok(customer) => {
                for (column, name) in [("email", &customer.email), ("id", &customer.customer)] {
                    if let Some(first) = seen.insert((column, name.clone()), at).filter(|_| !name.is_empty()) {
                        errors.push(wrong(at, column, words::csv_twice(first.to_string())));
                    }
                }
                customers.push(customer);
            }
            Err(mut found) => errors.append(&mut found),
        }
        if errors.len() >= MOST_ERRORS {
            errors.truncate(MOST_ERRORS);
            break;
        }
    }
    if rows == 0 && errors.is_empty() {
        errors.push(FieldError::new("csv", "too_short", words::CSV_NO_ROWS));
    }
    if errors.is_empty() { Ok(customers) } else { Err(errors) }
}

/// What keeps cells apart: a comma, or what spreadsheets write where the comma is part of a number; by the header row.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |mark: char| header.chars().filter(|letter| *letter == mark).count();
    // The first of equals is the last here.
    let marks = [('\t', b'\t'), (';', b';'), (',', b',')];
    marks.into_iter().max_by_key(|(mark, _)| count(*mark)).map_or(b',', |(_, byte)| byte)
}

/// Which column is which: the names of the header row, in the order they stand there.
fn columns(header: &csv::StringRecord) -> Result<Vec<&'static str>, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut columns = Vec::new();
    for cell in header {
        let name = cell.to_lowercase();
        let known = COLUMNS.into_iter().find(|(column, others)| *column == name || others.contains(&name.as_str()));
        match known.map(|(column, _)| column) {
            Some(column) if columns.contains(&column) => errors.push(wrong(1, column, words::CSV_COLUMN_TWICE)),
            Some(column) => columns.push(column),
            None => errors.push(wrong(1, words::quoted(cell), words::CSV_COLUMNS)),
        }
    }
    if errors.is_empty() && !columns.contains(&"email") && !columns.contains(&"id") {
        errors.push(FieldError::new("csv", "missing", words::csv_line("1", words::CSV_HEADER)));
    }
    if errors.is_empty() { Ok(columns) } else { Err(errors) }
}

fn customer(record: &csv::StringRecord, columns: &[&'static str], at: u64) -> Result<Customer, Vec<FieldError>> {
    let mut customer = Customer { line: at, ..Customer::default() };
    let mut errors = Vec::new();
    for (column, cell) in columns.iter().zip(record) {
        // No cell has a reason for two lines: a quote that is never closed takes in the rows below it.
        if cell.contains('\n') {
            errors.push(wrong(at, *column, words::limit_one_line(80)));
            continue;
        }
        let several = || cell.split([';', '|']).map(str::trim).filter(|name| !name.is_empty());
        let kind = match *column {
            "email" if cell.is_empty() && columns.contains(&"id") => continue,
            "email" => {
                match address(cell) {
                    Ok(email) => customer.email = email,
                    Err(error) => errors.push(wrong(at, *column, error.limit)),
                }
                continue;
            }
            "name" => {
                match line("name", cell, 80) {
                    Ok(name) => customer.name = name,
                    Err(error) => errors.push(wrong(at, *column, error.limit)),
                }
                continue;
            }
            "id" => {
                match line("id", cell, 120) {
                    Ok(id) => customer.customer = id,
                    Err(error) => errors.push(wrong(at, *column, error.limit)),
                }
                continue;
            }
            "tags" => {
                match several().map(|tag| line("tags", tag, 40)).collect::<Result<Vec<_>, _>>() {
                    Ok(tags) if tags.len() <= MOST => customer.tags = tags,
                    Ok(_) => errors.push(wrong(at, *column, words::limit_gifts(MOST))),
                    Err(error) => errors.push(wrong(at, *column, error.limit)),
                }
                continue;
            }
            "groups" => GrantKind::Group,
            "badges" => GrantKind::Badge,
            _ => GrantKind::Grant,
        };
        customer.gives.extend(several().map(|name| Gift::new(kind, name)));
        if let Err(error) = gift::all("gives", &customer.gives) {
            errors.push(wrong(at, *column, error.limit));
            customer.gives.clear();
        }
    }
    customer.gives = gift::all("gives", &customer.gives).unwrap_or_default();
    if errors.is_empty() && customer.email.is_empty() && customer.customer.is_empty() {
        errors.push(wrong(at, "id", words::CSV_NOBODY));
    }
    if errors.is_empty() { Ok(customer) } else { Err(errors) }
}

/// A cell as CSV writes it (RFC 4180); one that a spreadsheet would take for a formula is made text. What some spreadsheets take
/// for the end of a cell stands in quotes too, or a formula could begin behind it.
pub(crate) fn cell(text: &str) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r', '\n']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', ';', '\t', '\n', '\r', '\'']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests;
