//! Spin's SQLite.

use std::time::Duration;

use async_trait::async_trait;
use spin_sdk::sqlite::{self, Connection, Error};

use super::SpinClock;
use super::pool::{Pool, run};
use super::turns::Turns;
use crate::ports::{Clock, Db, DbError, Rows, Stmt, Value};

/// What SQLite says where another connection writes.
const LOCKED: &str = "database is locked";
/// How long a batch looks for a moment when the database is not locked, and how long it waits in between.
const PATIENCE_MILLIS: i64 = 20_000;
const PAUSE: Duration = Duration::from_millis(2);

/// A database, by its label.
pub(super) struct SpinDb {
    pool: Pool,
    turns: Turns,
}

impl SpinDb {
    /// The database of this label. That the component may open it is found out with the first statement.
    pub(super) fn of(label: &str) -> Self {
        Self { pool: Pool::of(label), turns: Turns::default() }
    }
}

#[async_trait]
impl Db for SpinDb {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        let _turn = if statements.iter().all(reads) { None } else { Some(self.turns.take().await) };
        let began = SpinClock.now();
        let connection = self.pool.take().await.map_err(to_error)?;
        loop {
            match run_all(&connection, &statements).await {
                Ok(rows) => {
                    self.pool.give_back(connection);
                    return Ok(rows);
                }
                Err(Error::Io(message)) if message.contains(LOCKED) => {
                    if SpinClock.now().millis() - began.millis() > PATIENCE_MILLIS {
                        return Err(DbError::Unavailable(message));
                    }
                    // Nothing has been written: that a lock is not to be had is found out before anything is, or by a COMMIT
                    // that then does nothing.
                    spin_sdk::time::sleep(PAUSE).await;
                }
                // The connection is dropped, and with it whatever is still open on it.
                Err(error) => return Err(to_error(error)),
            }
        }
    }
}

/// Whether a statement certainly writes nothing.
fn reads(statement: &Stmt) -> bool {
    statement.sql.trim_start().starts_with("SELECT")
}

async fn run_all(connection: &Connection, statements: &[Stmt]) -> Result<Vec<Rows>, Error> {
    if let [only] = statements {
        // A statement is a transaction of its own.
        return Ok(vec![run_one(connection, only).await?]);
    }
    // A transaction that is going to write says so at once: one that finds out later that others have written meanwhile can
    // only fail.
    run(connection, if statements.iter().all(reads) { "BEGIN" } else { "BEGIN IMMEDIATE" }).await?;
    let answer = run_between(connection, statements).await;
    if answer.is_err() {
        // Some errors have already ended the transaction; then there is nothing to roll back.
        let _ = run(connection, "ROLLBACK").await;
    }
    answer
}

async fn run_between(connection: &Connection, statements: &[Stmt]) -> Result<Vec<Rows>, Error> {
    let mut all = Vec::with_capacity(statements.len());
    for statement in statements {
        all.push(run_one(connection, statement).await?);
    }
    run(connection, "COMMIT").await?;
    Ok(all)
}

async fn run_one(connection: &Connection, statement: &Stmt) -> Result<Rows, Error> {
    let result = connection.execute(&statement.sql, statement.params.iter().map(to_spin)).await?;
    let columns = result.columns().to_vec();
    let rows = result.collect().await?;
    let rows = rows.into_iter().map(|row| row.values.into_iter().map(from_spin).collect()).collect();
    Ok(Rows::new(columns, rows))
}

fn to_spin(value: &Value) -> sqlite::Value {
    match value {
        Value::Null => sqlite::Value::Null,
        Value::Int(number) => sqlite::Value::Integer(*number),
        Value::Real(number) => sqlite::Value::Real(*number),
        Value::Text(text) => sqlite::Value::Text(text.clone()),
        Value::Blob(bytes) => sqlite::Value::Blob(bytes.clone()),
    }
}

fn from_spin(value: sqlite::Value) -> Value {
    match value {
        sqlite::Value::Null => Value::Null,
        sqlite::Value::Integer(number) => Value::Int(number),
        sqlite::Value::Real(number) => Value::number(number),
        sqlite::Value::Text(text) => Value::Text(text),
        sqlite::Value::Blob(bytes) => Value::Blob(bytes),
    }
}

fn to_error(error: Error) -> DbError {
    match error {
        Error::Io(message) => DbError::from_sqlite(&message),
        other => DbError::Unavailable(other.to_string()),
    }
}
