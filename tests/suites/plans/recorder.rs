//! A database that remembers what it was asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use shared::host::native::Sqlite;
use shared::ports::{Db, DbError, Rows, Stmt, Value};

/// A statement, and the request it was first seen in.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) statement: Stmt,
    pub(crate) from: String,
}

/// Passes statements on, and keeps the text of each with the request it was first seen in.
pub(crate) struct Recorder {
    inner: Arc<Sqlite>,
    request: Mutex<String>,
    seen: Mutex<BTreeMap<String, Seen>>,
}

impl Recorder {
    pub(crate) fn new(inner: Arc<Sqlite>) -> Self {
        Self { inner, request: Mutex::default(), seen: Mutex::default() }
    }

    /// What comes now is of this request.
    pub(crate) fn begin(&self, request: &str) {
        *self.request.lock().expect("nobody panics here") = request.to_owned();
    }

    /// Every different statement.
    pub(crate) fn statements(&self) -> Vec<Seen> {
        self.seen.lock().expect("nobody panics here").values().cloned().collect()
    }
}

#[async_trait]
impl Db for Recorder {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        let request = self.request.lock().expect("nobody panics here").clone();
        for statement in &statements {
            let mut seen = self.seen.lock().expect("nobody panics here");
            let first = || Seen { statement: statement.clone(), from: request.clone() };
            seen.entry(statement.sql.to_string()).or_insert_with(first);
        }
        self.inner.batch(statements).await
    }
}

/// The steps SQLite would take for a statement.
pub(crate) async fn plan(db: &Sqlite, statement: &Stmt) -> Vec<String> {
    let explained = Stmt { sql: format!("EXPLAIN QUERY PLAN {}", statement.sql).into(), params: statement.params.clone() };
    let rows = crate::values(db, explained).await;
    rows.into_iter()
        .filter_map(|row| match row.into_iter().nth(3) {
            Some(Value::Text(detail)) => Some(detail),
            _ => None,
        })
        .collect()
}

/// What is in memory already is read whole without harm.
const NO_TABLES: [&str; 4] = ["json_each", "CONSTANT ROW", "(subquery", "(join"];

/// Tables that hold a row or two for each community: reading them whole is reading them.
const SMALL: [&str; 1] = ["communities"];

/// Whether a step reads a whole table, or sorts.
pub(crate) fn is_costly(sql: &str, detail: &str) -> bool {
    if detail.contains("USE TEMP B-TREE") {
        return true;
    }
    let Some(scanned) = detail.strip_prefix("SCAN ") else { return false };
    let name = scanned.split_whitespace().next().unwrap_or(scanned);
    let virtual_table = scanned.contains("VIRTUAL TABLE INDEX");
    let in_memory = NO_TABLES.iter().any(|known| scanned.starts_with(known));
    let small = SMALL.contains(&name) && sql.contains("LIMIT 2");
    // A full-text table is searched by MATCH; without one, the whole of it would be read.
    let searched = virtual_table && (sql.contains("MATCH") || sql.contains("json_each"));
    !(searched || in_memory || small)
}
