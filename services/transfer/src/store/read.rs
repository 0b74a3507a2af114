//! Reading sections, a page at a time.

use shared::domain::Time;
use shared::ports::{Stmt, Value};

use super::sections::{Cut, Section};

/// From where to where a section is read.
pub(crate) struct Span<'a> {
    /// The community.
    pub(crate) community: &'a str,
    /// When the export began.
    pub(crate) began: Time,
    /// Now: what came in since it began stays behind.
    pub(crate) now: Time,
    /// The line of the log that tells of this export.
    pub(crate) log: i64,
    /// Behind which row it goes on, by the columns of the order; empty: at the beginning.
    pub(crate) after: &'a [Value],
}

/// What is read for a field.
fn read_as(section: &Section, place: usize) -> String {
    let column = &section.columns[place];
    match column.reads {
        None => format!("t.{}", column.name),
        // The renderer writes this and nobody else can: what looks like a tag in Markdown is shown as text.
        Some(html) => format!("instr(t.{html}, '<a class=\"mention\"') > 0 AS {}", column.name),
    }
}

/// The next rows of a section, in the order of its fields.
pub(crate) fn page(section: &Section, span: &Span<'_>) -> Stmt {
    let fields: Vec<String> = (0..section.columns.len()).map(|place| read_as(section, place)).collect();
    let community = if section.table == "communities" { "id" } else { "community" };
    let mut sql = format!("SELECT {} FROM {} t WHERE t.{community} = ?1", fields.join(", "), section.table);
    let mut values: Vec<Value> = vec![span.community.into()];
    let mut bound = |value: Value| {
        values.push(value);
        format!("?{}", values.len())
    };
    if !section.only.is_empty() {
        sql.push_str(&format!(" AND {}", section.only));
    }
    match section.cut {
        Cut::Nothing => {}
        Cut::Since(column) => {
            let (began, now) = (bound(span.began.into()), bound(span.now.into()));
            sql.push_str(&format!(" AND NOT (t.{column} > {began} AND t.{column} <= {now})"));
        }
        Cut::Log => sql.push_str(&format!(" AND t.number < {}", bound(span.log.into()))),
    }
    let order: Vec<String> = section.order.iter().map(|column| format!("t.{column}")).collect();
    if !span.after.is_empty() {
        let places: Vec<String> = span.after.iter().map(|value| bound(value.clone())).collect();
        sql.push_str(&format!(" AND ({}) > ({})", order.join(", "), places.join(", ")));
    }
    sql.push_str(&format!(" ORDER BY {} LIMIT {}", order.join(", "), section.page));
    values.into_iter().fold(Stmt::new(sql), Stmt::bind)
}

/// The number of the line that has just been put into the log.
pub(crate) fn last_of_log(community: &str) -> Stmt {
    Stmt::new("SELECT max(number) AS number FROM audit WHERE community = ?1").bind(community)
}

#[cfg(test)]
mod tests {
    use rusqlite::{Connection, params_from_iter};
    use serde_json::json;
    use shared::migrate::{MIGRATIONS, statements};

    use super::super::sections::{self, Section};
    use super::super::write;
    use super::*;

    /// How SQLite would go about it.
    fn plan(db: &Connection, statement: &Stmt) -> Vec<String> {
        let mut explained = db
            .prepare(&format!("EXPLAIN QUERY PLAN {}", statement.sql))
            .unwrap_or_else(|error| panic!("{error}: {}", statement.sql));
        let values = statement.params.iter().map(|value| match value {
            Value::Text(text) => rusqlite::types::Value::Text(text.clone()),
            Value::Int(number) => rusqlite::types::Value::Integer(*number),
            _ => rusqlite::types::Value::Null,
        });
        let read = explained.query_map(params_from_iter(values), |row| row.get(3)).unwrap();
        read.map(Result::unwrap).collect()
    }

    fn migrated() -> Connection {
        let db = Connection::open_in_memory().unwrap();
        for statement in MIGRATIONS.iter().flat_map(|(_, sql)| statements(sql)) {
            db.execute_batch(&statement).unwrap();
        }
        db
    }

    fn after(section: &Section) -> Vec<Value> {
        section.order.iter().map(|_| Value::from("0")).collect()
    }

    /// A page is read from where the last one ended, by an index that has the order: what was read before is not read again.
    #[test]
    fn every_section_is_read_by_an_index() {
        let db = migrated();
        for section in sections::all().filter(|section| section.order != ["community"]) {
            let key = after(section);
            for after in [&[][..], &key[..]] {
                let time = Time::from_millis(1);
                let span = Span { community: "c", began: time, now: time, log: 1, after };
                for step in plan(&db, &page(section, &span)) {
                    let by_index =
                        step.starts_with("SEARCH t ") && step.contains("community=?") || step.contains("(id=?)");
                    assert!(by_index, "{}: {step}", section.name);
                }
            }
        }
    }

    /// Rows are written by their keys: a statement looks at the rows of its chunk and at no others.
    #[test]
    fn every_section_is_written_by_keys() {
        let db = migrated();
        for section in sections::all().skip(1) {
            let row = json!(vec![0; section.columns.len() + section.rendered.len()]);
            for statement in write::rows("c", section, &[row]) {
                for step in plan(&db, &statement).into_iter().filter(|step| step.starts_with("SCAN")) {
                    assert!(step.contains("json_each") || step.starts_with("SCAN v"), "{}: {step}", section.name);
                }
            }
        }
    }
}
