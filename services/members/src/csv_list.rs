//! A list of customers as CSV: whom to invite, and what to give each.

use shared::domain::{FieldError, GrantKind};
use shared::words::Value;

use crate::actions::email::address;
use crate::gift::{self, Gift};
use crate::invitation::line;
use crate::words;

/// The most rows of one list.
pub(crate) const MOST_ROWS: usize = 1000;

/// The columns a list may have; only the first must be there.
const COLUMNS: [&str; 5] = ["email", "name", "groups", "badges", "grants"];

/// One customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Customer {
    /// Their address, in lower case.
    pub(crate) email: String,
    /// Their name; may be empty.
    pub(crate) name: String,
    /// What they are given.
    pub(crate) gives: Vec<Gift>,
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
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
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
                if let Some(first) = seen.insert(customer.email.clone(), at) {
                    errors.push(wrong(at, "email", words::csv_address_twice(first.to_string())));
                }
                customers.push(customer);
            }
            Err(mut found) => errors.append(&mut found),
        }
    }
    if rows == 0 && errors.is_empty() {
        errors.push(FieldError::new("csv", "too_short", words::CSV_NO_ROWS));
    }
    if errors.is_empty() { Ok(customers) } else { Err(errors) }
}

/// Which column is which: the names of the header row, in the order they stand there.
fn columns(header: &csv::StringRecord) -> Result<Vec<&'static str>, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut columns = Vec::new();
    for cell in header {
        let name = cell.to_lowercase();
        match COLUMNS.into_iter().find(|column| *column == name) {
            Some(column) if columns.contains(&column) => errors.push(wrong(1, column, words::CSV_COLUMN_TWICE)),
            Some(column) => columns.push(column),
            None => errors.push(wrong(1, words::quoted(cell), words::CSV_COLUMNS)),
        }
    }
    if errors.is_empty() && !columns.contains(&"email") {
        errors.push(FieldError::new("csv", "missing", words::csv_line("1", words::CSV_HEADER)));
    }
    if errors.is_empty() { Ok(columns) } else { Err(errors) }
}

fn customer(record: &csv::StringRecord, columns: &[&'static str], at: u64) -> Result<Customer, Vec<FieldError>> {
    let mut customer = Customer { email: String::new(), name: String::new(), gives: Vec::new() };
    let mut errors = Vec::new();
    for (column, cell) in columns.iter().zip(record) {
        let kind = match *column {
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
            "groups" => GrantKind::Group,
            "badges" => GrantKind::Badge,
            _ => GrantKind::Grant,
        };
        let names = cell.split([';', '|']).map(str::trim).filter(|name| !name.is_empty());
        customer.gives.extend(names.map(|name| Gift::new(kind, name)));
        if let Err(error) = gift::all("gives", &customer.gives) {
            errors.push(wrong(at, *column, error.limit));
            customer.gives.clear();
        }
    }
    customer.gives = gift::all("gives", &customer.gives).unwrap_or_default();
    if errors.is_empty() { Ok(customer) } else { Err(errors) }
}

/// A cell as CSV writes it (RFC 4180); one that a spreadsheet would take for a formula is made text.
pub(crate) fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r', '\'']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use shared::words::Lang;

    use super::*;

    fn said(error: FieldError) -> String {
        error.limit.to(Lang::En)
    }

    #[test]
    fn a_list_is_read_with_quotes_and_several_in_a_cell() {
        let text = "\u{feff}Email,name,groups,grants\r\nAda@X.example,\"Ada, Countess\",partners;testers|partners,product:x\r\n\
                    b@x.example,,,\r\n";
        let customers = read(text.as_bytes()).unwrap();
        assert_eq!(customers.len(), 2);
        assert_eq!(customers[0].email, "ada@x.example");
        assert_eq!(customers[0].name, "Ada, Countess");
        let gives: Vec<_> = customers[0].gives.iter().map(|gift| (gift.kind.as_str(), gift.name.as_str())).collect();
        assert_eq!(gives, [("group", "partners"), ("group", "testers"), ("grant", "product:x")]);
        assert!(customers[1].gives.is_empty());
    }

    #[test]
    fn lines_are_counted_however_they_end() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("email{end}a@b.example{end}\"nobody{end}else\"{end}nobody{end}");
            let told: Vec<_> = read(text.as_bytes()).unwrap_err().into_iter().map(said).collect();
            assert!(told[0].starts_with("line 3, ") && told[1].starts_with("line 5, "), "{end:?}: {told:?}");
        }
    }

    #[test]
    fn every_bad_cell_is_told_with_its_place() {
        let text = format!("email,name\nnobody,{}\na@b.example\nc@d.example,x\nc@d.example,y\n", "n".repeat(81));
        let told: Vec<_> = read(text.as_bytes()).unwrap_err().into_iter().map(said).collect();
        assert_eq!(told.len(), 4, "{told:?}");
        assert!(
            told[0].starts_with("line 2, column email: ") && told[1].starts_with("line 2, column name: "),
            "{told:?}"
        );
        assert!(told[2].starts_with("line 3: 1 cell,") && told[3].starts_with("line 5, column email: "), "{told:?}");
        for (text, place) in [
            ("", "line 1"),
            ("a@b.example,Ada\n", "line 1, column “a@b.example”"),
            ("name\nAda\n", "line 1"),
            ("email,email\n", "line 1, column email"),
            ("email\n", "at least one row"),
        ] {
            let errors = read(text.as_bytes()).unwrap_err();
            assert!(errors[0].limit.to(Lang::En).starts_with(place), "{text:?}: {errors:?}");
        }
        let long = format!("email\n{}", (0..1001).map(|n| format!("a{n}@b.example\n")).collect::<String>());
        assert_eq!(read(long.as_bytes()).unwrap_err()[0].code, "too_many");
        let broken = read(b"email\n\xff@b.example\n").unwrap_err();
        assert_eq!(broken[0].limit.to(Lang::En), "line 2: this is not UTF-8");
    }

    #[test]
    fn cells_are_quoted_and_no_formula() {
        assert_eq!(cell("Ada"), "Ada");
        assert_eq!(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
    }
}
