//! Connections that are open and that nobody uses at the moment.
//!
//! Opening one reads the whole schema, which takes longer than most statements do. A connection belongs to one batch from
//! [`take`](Pool::take) to [`give_back`](Pool::give_back); one that met an error is dropped instead, and closing it rolls back.

use std::sync::Mutex;

use spin_sdk::sqlite::{Connection, Error};

/// As many as an instance answers requests at a time.
const MOST: usize = 16;

/// The idle connections of an instance.
#[derive(Default)]
pub(super) struct Pool(Mutex<Vec<Connection>>);

impl Pool {
    /// An idle connection, or a new one.
    pub(super) async fn take(&self) -> Result<Connection, Error> {
        let idle = self.0.lock().ok().and_then(|mut idle| idle.pop());
        match idle {
            Some(connection) => Ok(connection),
            None => Connection::open_default().await,
        }
    }

    /// Takes back a connection on which nothing is open.
    pub(super) fn give_back(&self, connection: Connection) {
        if let Ok(mut idle) = self.0.lock()
            && idle.len() < MOST
        {
            idle.push(connection);
        }
    }
}
