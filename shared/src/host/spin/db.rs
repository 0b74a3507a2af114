//! Spin's SQLite.

use async_trait::async_trait;
use spin_sdk::sqlite::{self, Connection, Error};

use super::pool::Pool;
use crate::ports::{Db, DbError, Rows, Stmt, Value};

/// How often a batch that found the database locked is tried again. SQLite itself waits for five seconds each time, but it
/// polls, and an unlucky one of many can miss every gap.
const TRIES: usize = 4;

/// The default database.
#[derive(Default)]
pub(super) struct SpinDb(Pool);

#[async_trait]
impl Db for SpinDb {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        let mut tries = 1;
        loop {
            let connection = self.0.take().await.map_err(to_error)?;
            match run(&connection, &statements).await {
                Ok(rows) => {
                    self.0.give_back(connection);
                    return Ok(rows);
                }
                // Nothing has been done yet.
                Err(Failed::Locked) if tries < TRIES => tries += 1,
                Err(Failed::Locked) => return Err(DbError::Unavailable(LOCKED.to_owned())),
                // The connection is dropped with what it began.
                Err(Failed::Other(error)) => return Err(to_error(error)),
            }
        }
    }
}

const LOCKED: &str = "database is locked";

/// Why a batch did not run.
enum Failed {
    /// Its first step found another writer at work, so it has had no effect.
    Locked,
    /// Anything else.
    Other(Error),
}

impl Failed {
    fn at_first_step(error: Error) -> Self {
        match error {
            Error::Io(message) if message.contains(LOCKED) => Self::Locked,
            other => Self::Other(other),
        }
    }
}

async fn run(connection: &Connection, statements: &[Stmt]) -> Result<Vec<Rows>, Failed> {
    if let [only] = statements {
        // A statement is a transaction of its own: one that fails has had no effect.
        return Ok(vec![run_one(connection, only).await.map_err(Failed::at_first_step)?]);
    }
    let reads = |statement: &Stmt| statement.sql.trim_start().starts_with("SELECT");
    // A transaction that is going to write takes its place in the queue at once: one that finds out later that others have
    // written meanwhile can only fail.
    let begin = if statements.iter().all(reads) { "BEGIN" } else { "BEGIN IMMEDIATE" };
    bare(connection, begin).await.map_err(Failed::at_first_step)?;
    let mut all = Vec::with_capacity(statements.len());
    for statement in statements {
        all.push(run_one(connection, statement).await.map_err(Failed::Other)?);
    }
    bare(connection, "COMMIT").await.map_err(Failed::Other)?;
    Ok(all)
}

async fn bare(connection: &Connection, sql: &str) -> Result<(), Error> {
    connection.execute(sql, []).await?.collect().await.map(drop)
}

async fn run_one(connection: &Connection, statement: &Stmt) -> Result<Rows, Error> {
    let result = connection.execute(&statement.sql, statement.params.iter().map(to_spin)).await?;
    let columns = result.columns().to_vec();
    // An error is only told at the end of the rows, even of a statement that has none.
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
