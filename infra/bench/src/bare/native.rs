//! The bare function on the native host: axum, tokio and rusqlite, with SQLite set as our own host sets it (write-ahead log,
//! every commit on the disk before its answer). Each write is a transaction of its own.

use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::extract::{self, State};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Row, TransactionBehavior};
use tokio::task::spawn_blocking;

use super::{FROM, Failed, HELLO, Item, LIST, SETUP, Total, WRITE};

/// As many connections read as in our own host.
const READERS: usize = 4;

struct Database {
    writer: Mutex<Connection>,
    readers: Vec<Mutex<Connection>>,
}

/// The routes on a database file, which is made if it is not there.
pub fn router(file: &Path) -> rusqlite::Result<Router> {
    let writer = connect(file, OpenFlags::default())?;
    for sql in SETUP {
        writer.execute(sql, [])?;
    }
    let read_only = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let readers = (0..READERS).map(|_| connect(file, read_only).map(Mutex::new)).collect::<Result<_, _>>()?;
    let database = Arc::new(Database { writer: Mutex::new(writer), readers });
    Ok(Router::new()
        .route("/hello", get(async || HELLO))
        .route("/setup", post(async || ()))
        .route("/items", get(list))
        .route("/totals/{id}", put(write))
        .with_state(database))
}

fn connect(file: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    if !flags.contains(OpenFlags::SQLITE_OPEN_READ_ONLY) {
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -32_000)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "mmap_size", 1_i64 << 30)?;
    Ok(connection)
}

async fn list(State(database): State<Arc<Database>>) -> Result<Json<Vec<Item>>, Failed> {
    // Whichever is idle; if none is, the first to become so is as good as any.
    let idle = database.readers.iter().find_map(|reader| reader.try_lock().ok());
    let connection = match idle {
        Some(connection) => connection,
        None => database.readers[0].lock()?,
    };
    let mut statement = connection.prepare_cached(LIST)?;
    let items = statement.query_map([FROM], item)?.collect::<rusqlite::Result<_>>()?;
    Ok(Json(items))
}

fn item(row: &Row<'_>) -> rusqlite::Result<Item> {
    Ok(Item {
        id: row.get(0)?,
        title: row.get(1)?,
        excerpt: row.get(2)?,
        author: row.get(3)?,
        score: row.get(4)?,
        created_at: row.get(5)?,
    })
}

async fn write(
    State(database): State<Arc<Database>>,
    extract::Path(id): extract::Path<String>,
) -> Result<Json<Total>, Failed> {
    // Waiting for the disk must not stop the threads that answer others.
    let n = spawn_blocking(move || add_one(&database, &id)).await??;
    Ok(Json(Total { n }))
}

fn add_one(database: &Database, id: &str) -> Result<i64, Failed> {
    let mut connection = database.writer.lock()?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.prepare_cached(WRITE[0])?.execute([id])?;
    let n = transaction.prepare_cached(WRITE[1])?.query_row([id], |row| row.get(0))?;
    transaction.commit()?;
    Ok(n)
}
