//! A database that counts the steps of SQLite's machine, those of triggers included.

use std::path::Path;
use std::sync::Mutex;

use async_trait::async_trait;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, StatementStatus, params_from_iter};
use shared::ports::{Db, DbError, Rows, Stmt, Value};

/// What was asked of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    pub(crate) statements: usize,
    pub(crate) steps: i64,
}

pub(crate) struct Counting {
    connection: Mutex<Connection>,
    cost: Mutex<Cost>,
}

impl Counting {
    pub(crate) fn open(file: &Path) -> Self {
        let connection = Connection::open(file).expect("the database can be opened");
        connection.pragma_update(None, "foreign_keys", true).expect("foreign keys are enforced");
        Self { connection: Mutex::new(connection), cost: Mutex::default() }
    }

    /// What has been asked since this was asked last.
    pub(crate) fn taken(&self) -> Cost {
        std::mem::take(&mut *self.cost.lock().expect("nobody panics here"))
    }

    fn run(&self, connection: &Connection, statement: &Stmt) -> rusqlite::Result<Rows> {
        let mut prepared = connection.prepare(&statement.sql)?;
        let columns: Vec<String> = prepared.column_names().map(str::to_owned).collect();
        let mut found = prepared.query(params_from_iter(&statement.params))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let values = (0..columns.len()).map(|place| row.get_ref(place).map(value));
            rows.push(values.collect::<rusqlite::Result<_>>()?);
        }
        drop(found);
        let mut cost = self.cost.lock().expect("nobody panics here");
        cost.statements += 1;
        cost.steps += i64::from(prepared.get_status(StatementStatus::VmStep));
        Ok(Rows::new(columns, rows))
    }
}

#[async_trait]
impl Db for Counting {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        let connection = self.connection.lock().expect("nobody panics here");
        let run = || -> rusqlite::Result<Vec<Rows>> {
            connection.execute_batch("BEGIN IMMEDIATE")?;
            let rows = statements.iter().map(|statement| self.run(&connection, statement)).collect::<Result<_, _>>()?;
            connection.execute_batch("COMMIT")?;
            Ok(rows)
        };
        run().map_err(|error| {
            let _ = connection.execute_batch("ROLLBACK");
            match error {
                rusqlite::Error::SqliteFailure(_, Some(message)) => DbError::from_sqlite(&message),
                other => DbError::Statement(other.to_string()),
            }
        })
    }
}

fn value(found: ValueRef<'_>) -> Value {
    match found {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}
