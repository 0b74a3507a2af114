//! Writing the rows of a section: one statement for all of a chunk, and what has to be done after it.

use serde_json::Value;
use shared::ports::Stmt;

use super::sections::{Section, Write};

/// The most bytes of rows in one statement: every host takes so much as one value.
const MOST: usize = 500_000;

/// The statements that write rows: each a list of the section's fields in their order, and behind them its HTML.
pub(crate) fn rows(community: &str, section: &Section, rows: &[Value]) -> Vec<Stmt> {
    let mut statements = Vec::new();
    for rows in apart(rows) {
        let text = format!("[{}]", rows.join(","));
        if section.write != Write::Own {
            statements.push(Stmt::new(insert(section)).bind(community).bind(text.clone()));
        }
        for sql in section.then {
            let statement = Stmt::new(*sql).bind(community);
            statements.push(if sql.contains("?2") { statement.bind(text.clone()) } else { statement });
        }
    }
    statements
}

/// The rows as texts, in lots that fit.
fn apart(rows: &[Value]) -> Vec<Vec<String>> {
    let mut lots: Vec<Vec<String>> = Vec::new();
    let mut size = MOST;
    for row in rows.iter().map(Value::to_string) {
        if size + row.len() > MOST {
            lots.push(Vec::new());
            size = 0;
        }
        size += row.len() + 1;
        lots.last_mut().into_iter().for_each(|lot| lot.push(row.clone()));
    }
    lots
}

fn insert(section: &Section) -> String {
    let stored = section.columns.iter().enumerate().filter(|(_, column)| column.reads.is_none());
    let (mut names, mut values) = (Vec::new(), Vec::new());
    for (place, column) in stored {
        if section.begins.iter().any(|(name, _)| *name == column.name) {
            continue;
        }
        names.push(column.name.to_owned());
        values.push(format!("v.value ->> {place}"));
    }
    for (place, html) in section.rendered.iter().enumerate() {
        names.push(html.column.to_owned());
        values.push(format!("v.value ->> {}", section.columns.len() + place));
    }
    for (name, begin) in section.begins {
        names.push((*name).to_owned());
        values.push((*begin).to_owned());
    }
    let conflict = match section.write {
        Write::New | Write::Own => String::new(),
        Write::Over => over(section, &names),
    };
    let (names, values) = (names.join(", "), values.join(", "));
    format!(
        "INSERT INTO {} (community, {names}) SELECT ?1, {values} FROM json_each(?2) v WHERE true{conflict}",
        section.table
    )
}

/// What takes the place of a row that triggers have written under the same key.
fn over(section: &Section, names: &[String]) -> String {
    let rest = names.iter().filter(|name| !section.order.contains(&name.as_str()));
    let set: Vec<String> = rest.map(|name| format!("{name} = excluded.{name}")).collect();
    format!(" ON CONFLICT (community, {}) DO UPDATE SET {}", section.order.join(", "), set.join(", "))
}
