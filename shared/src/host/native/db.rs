//! SQLite inside the process: one writer on a thread of its own, several readers.
//!
//! What was answered is kept: the writer commits with `synchronous = FULL` before it answers. Batches that wait at the
//! same time share one commit, each in a savepoint of its own, so that sixty-four clients cost few trips to the disk and
//! one refused batch undoes nothing but itself.

use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use async_trait::async_trait;
use rusqlite::config::DbConfig;
use rusqlite::types::{Null, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, ToSql};
use tokio::sync::oneshot;

use crate::ports::{Db, DbError, Rows, Stmt, Value};

/// The database file can't be used.
#[derive(Debug, thiserror::Error)]
#[error("the database {path} can't be opened: {cause}")]
pub struct OpenError {
    path: String,
    cause: String,
}

impl OpenError {
    /// What can't be used, and why.
    pub(super) fn new(what: &str, cause: &impl ToString) -> Self {
        Self { path: what.to_owned(), cause: cause.to_string() }
    }
}

type Answer = Result<Vec<Rows>, DbError>;

struct Job {
    statements: Vec<Stmt>,
    reply: oneshot::Sender<Answer>,
}

/// The most batches that share a commit.
const TOGETHER: usize = 256;
/// How many connections read at once.
const READERS: usize = 4;

/// An SQLite file.
pub struct Sqlite {
    writer: Sender<Job>,
    readers: Readers,
}

impl Sqlite {
    /// Opens the file, or makes it.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let failed = |cause: String| OpenError { path: path.display().to_string(), cause };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| failed(error.to_string()))?;
        }
        let connection = connect(path, OpenFlags::default()).map_err(|error| failed(error.to_string()))?;
        let (writer, jobs) = channel();
        thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || write_all(&connection, &jobs))
            .map_err(|error| failed(error.to_string()))?;
        let read_only = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connections = (0..READERS).map(|_| connect(path, read_only)).collect::<Result<Vec<_>, _>>();
        let readers = Readers::new(connections.map_err(|error| failed(error.to_string()))?);
        Ok(Self { writer, readers })
    }
}

fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(256);
    // Plans do not depend on bound values: otherwise SQLite prepares many a kept statement anew at each use, because the cache
    // clears its bindings, and that takes several times as long as running it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    if !flags.contains(OpenFlags::SQLITE_OPEN_READ_ONLY) {
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -32_000)?;
    // What a savepoint would undo is noted in memory: else a file is made for it with most batches of votes.
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "mmap_size", 1_i64 << 30)?;
    Ok(connection)
}

/// The connections that only read; each is used by one request at a time.
struct Readers {
    idle: Mutex<Vec<Connection>>,
    free: tokio::sync::Semaphore,
}

impl Readers {
    fn new(connections: Vec<Connection>) -> Self {
        Self { free: tokio::sync::Semaphore::new(connections.len()), idle: Mutex::new(connections) }
    }

    /// Answers in one read transaction, so that all statements see the same moment; none if one of them writes.
    async fn answer(&self, statements: &[Stmt]) -> Option<Answer> {
        let _permit = self.free.acquire().await.ok()?;
        let connection = self.idle.lock().ok()?.pop()?;
        let answer = read(&connection, statements);
        if let Ok(mut idle) = self.idle.lock() {
            idle.push(connection);
        }
        answer
    }
}

fn read(connection: &Connection, statements: &[Stmt]) -> Option<Answer> {
    for statement in statements {
        match connection.prepare_cached(&statement.sql) {
            Ok(prepared) if prepared.readonly() => {}
            // What can't be prepared here may only be possible for the writer; its word counts.
            _ => return None,
        }
    }
    let single = statements.len() == 1;
    let run = || {
        if !single {
            connection.execute_batch("BEGIN")?;
        }
        let rows = statements.iter().map(|statement| run_one(connection, statement)).collect();
        if !single {
            connection.execute_batch("COMMIT")?;
        }
        rows
    };
    let answer: rusqlite::Result<Vec<Rows>> = run();
    if answer.is_err() && !connection.is_autocommit() {
        let _ = connection.execute_batch("ROLLBACK");
    }
    Some(answer.map_err(|error| to_error(&error)))
}

#[async_trait]
impl Db for Sqlite {
    async fn batch(&self, statements: Vec<Stmt>) -> Answer {
        let seems_to_read = |statement: &Stmt| statement.sql.trim_start().starts_with(['S', 'E', 'W']);
        if statements.iter().all(seems_to_read)
            && let Some(answer) = self.readers.answer(&statements).await
        {
            return answer;
        }
        let stopped = || DbError::Unavailable("the writer has stopped".to_owned());
        let (reply, answer) = oneshot::channel();
        self.writer.send(Job { statements, reply }).map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

/// The writer's life: takes what waits, commits it together, then answers.
fn write_all(connection: &Connection, jobs: &Receiver<Job>) {
    while let Ok(first) = jobs.recv() {
        let mut together = vec![first];
        while together.len() < TOGETHER
            && let Ok(next) = jobs.try_recv()
        {
            together.push(next);
        }
        let answers = commit_together(connection, &together);
        for (job, answer) in together.into_iter().zip(answers) {
            // Who no longer waits for the answer does not get one; what was written stays written.
            let _ = job.reply.send(answer);
        }
    }
}

fn commit_together(connection: &Connection, jobs: &[Job]) -> Vec<Answer> {
    let all = |error: &rusqlite::Error| jobs.iter().map(|_| Err(to_error(error))).collect();
    if let Err(error) = connection.execute_batch("BEGIN IMMEDIATE") {
        return all(&error);
    }
    let answers: Vec<Answer> = jobs.iter().map(|job| in_savepoint(connection, &job.statements)).collect();
    match connection.execute_batch("COMMIT") {
        Ok(()) => answers,
        Err(error) => {
            let _ = connection.execute_batch("ROLLBACK");
            all(&error)
        }
    }
}

fn in_savepoint(connection: &Connection, statements: &[Stmt]) -> Answer {
    let run = || -> rusqlite::Result<Vec<Rows>> {
        connection.prepare_cached("SAVEPOINT job")?.execute([])?;
        let rows = statements.iter().map(|statement| run_one(connection, statement)).collect::<Result<_, _>>()?;
        connection.prepare_cached("RELEASE job")?.execute([])?;
        Ok(rows)
    };
    run().map_err(|error| {
        let _ = connection.execute_batch("ROLLBACK TO job; RELEASE job");
        to_error(&error)
    })
}

fn run_one(connection: &Connection, statement: &Stmt) -> rusqlite::Result<Rows> {
    let mut prepared = connection.prepare_cached(&statement.sql)?;
    let columns: Vec<String> = prepared.column_names().map(str::to_owned).collect();
    let width = columns.len();
    let mut found = prepared.query(rusqlite::params_from_iter(&statement.params))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let values = (0..width).map(|place| row.get_ref(place).map(from_sqlite)).collect::<Result<_, _>>()?;
        rows.push(values);
    }
    Ok(Rows::new(columns, rows))
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => Null.into(),
            Self::Int(number) => (*number).into(),
            Self::Real(number) => (*number).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Blob(bytes) => bytes.as_slice().into(),
        })
    }
}

fn from_sqlite(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Real(number) => Value::number(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}

fn to_error(error: &rusqlite::Error) -> DbError {
    match error {
        rusqlite::Error::SqliteFailure(_, Some(message)) => DbError::from_sqlite(message),
        rusqlite::Error::SqlInputError { msg, .. } => DbError::Statement(msg.clone()),
        rusqlite::Error::InvalidParameterCount(given, wanted) => {
            DbError::Statement(format!("{given} parameters were bound, {wanted} are wanted"))
        }
        other => DbError::Unavailable(other.to_string()),
    }
}
