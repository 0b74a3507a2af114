//! Connections that are open and that nobody uses at the moment.
//!
//! Opening one reads the whole schema, which takes longer than most statements do. A connection belongs to one batch from
//! [`take`](Pool::take) to [`give_back`](Pool::give_back); one that met an error is dropped instead, and closing it rolls back.

use std::sync::Mutex;

use spin_sdk::sqlite::{Connection, Error};

/// As many as an instance answers requests at a time.
const MOST: usize = 16;

/// SQLite's own way to wait for a lock looks again after pauses of up to a tenth of a second. Ours is quicker: see `db.rs`.
const NO_WAITING: &str = "PRAGMA busy_timeout = 0";

/// Runs a statement whose rows nobody needs. An error is only told at the end of the rows, even where there are none.
pub(super) async fn run(connection: &Connection, sql: &str) -> Result<(), Error> {
    connection.execute(sql, []).await?.collect().await.map(drop)
}

/// The idle connections of an instance to one database.
pub(super) struct Pool {
    label: String,
    idle: Mutex<Vec<Connection>>,
}

impl Pool {
    /// None yet, to the database of this label.
    pub(super) fn of(label: &str) -> Self {
        Self { label: label.to_owned(), idle: Mutex::default() }
    }

    /// An idle connection, or a new one.
    pub(super) async fn take(&self) -> Result<Connection, Error> {
        let idle = self.idle.lock().ok().and_then(|mut idle| idle.pop());
        match idle {
            Some(connection) => Ok(connection),
            None => {
                let connection = Connection::open(&self.label).await?;
                // A database that knows no such pragma (libSQL) does not wait by itself either.
                let _ = run(&connection, NO_WAITING).await;
                Ok(connection)
            }
        }
    }

    /// Takes back a connection on which nothing is open.
    pub(super) fn give_back(&self, connection: Connection) {
        if let Ok(mut idle) = self.idle.lock()
            && idle.len() < MOST
        {
            idle.push(connection);
        }
    }
}
