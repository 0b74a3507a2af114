//! Statements as plain SQL text, for hosts whose database takes files.

use shared::ports::{Stmt, Value};

/// The statements one after the other, values written in.
pub(super) fn of(statements: &[Stmt]) -> String {
    statements.iter().map(|statement| format!("{};\n", filled(statement))).collect()
}

/// The statement with `?1` and so on replaced. A placeholder inside a literal would be replaced as well; ours have none.
fn filled(statement: &Stmt) -> String {
    let mut out = String::new();
    let mut rest = statement.sql.as_ref();
    while let Some(at) = rest.find('?') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let place: usize = after[..digits].parse().unwrap_or(0);
        match place.checked_sub(1).and_then(|place| statement.params.get(place)) {
            Some(value) => out.push_str(&literal(value)),
            None => out.push_str(&rest[at..=at + digits]),
        }
        rest = &after[digits..];
    }
    out.push_str(rest);
    out.split_whitespace_outside_literals()
}

fn literal(value: &Value) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        // Line breaks are spelled out, so that tools that read a file line by line are not misled by one that ends in ';'.
        Value::Text(text) if text.contains('\n') => {
            format!("replace('{}', '\u{1}', char(10))", text.replace('\'', "''").replace('\n', "\u{1}"))
        }
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Blob(bytes) => format!("x'{}'", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
    }
}

trait OneLine {
    fn split_whitespace_outside_literals(&self) -> String;
}

impl OneLine for String {
    /// Each line of the SQL without the indentation of the source; literals hold no line breaks any more.
    fn split_whitespace_outside_literals(&self) -> String {
        self.lines().map(str::trim_start).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_literals() {
        let statement = Stmt::new("INSERT INTO t VALUES (?1, ?2,\n   ?10, ?3)").bind("it's?").bind(5).bind(Value::Null);
        assert_eq!(of(&[statement]), "INSERT INTO t VALUES ('it''s?', 5, ?10, NULL);\n");
    }
}
