//! `spin:sqlite@3.1.0` over SQLite files, one a label.
//!
//! Every `open` makes a connection of its own, with no pragma set, as Spin does. That leaves what the bundled SQLite
//! and rusqlite bring: foreign keys are enforced, a busy database is waited for up to five seconds, and the journal is
//! whatever the file says (a rollback journal unless someone chose WAL, which then stays with the file).

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;
use rusqlite::Connection;
use tokio::task::spawn_blocking;
use wasmtime::component::{Accessor, FutureReader, HasData, Resource, ResourceTable, StreamReader};

use crate::bindings::sqlite::{Error, Host, HostConnection, HostConnectionWithStore, QueryResult, RowResult, Value};
use crate::databases::Databases;
use crate::rows::{self, ChannelStream};

/// As many connections as Spin lets one instance hold.
const MAX_CONNECTIONS: usize = 256;

/// A connection a component holds; a running statement shares it.
#[derive(Clone)]
#[expect(unreachable_pub, reason = "the generated bindings re-export it")]
pub struct SharedConnection(Arc<Mutex<Connection>>);

/// The database file.
#[derive(Clone, Debug)]
pub(crate) struct Database(Arc<Path>);

impl Database {
    /// The file, put into WAL mode if wanted.
    pub(crate) fn prepare(path: PathBuf, wal: bool) -> anyhow::Result<Self> {
        if wal {
            Connection::open(&path)
                .and_then(|connection| connection.pragma_update(None, "journal_mode", "wal"))
                .with_context(|| format!("cannot put {} into WAL mode", path.display()))?;
        }
        Ok(Self(path.into()))
    }

    async fn open(&self) -> Result<SharedConnection, Error> {
        let path = self.0.clone();
        let connection = blocking(move || Connection::open(path)).await?;
        Ok(SharedConnection(Arc::new(Mutex::new(connection))))
    }
}

/// Runs what may wait for the disk or for another writer off the threads that serve requests.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> rusqlite::Result<T> + Send + 'static) -> Result<T, Error> {
    match spawn_blocking(work).await {
        Ok(done) => done.map_err(|error| Error::Io(error.to_string())),
        Err(panic) => Err(Error::Io(panic.to_string())),
    }
}

impl SharedConnection {
    async fn ask<T: Send + 'static>(&self, ask: fn(&Connection) -> T) -> Result<T, Error> {
        let connection = self.0.clone();
        blocking(move || Ok(ask(&connection.lock().unwrap_or_else(PoisonError::into_inner)))).await
    }
}

/// What one instance holds of its databases.
pub(crate) struct Sqlite {
    databases: Databases,
    connections: ResourceTable,
}

impl Sqlite {
    /// For an instance that may open these.
    pub(crate) fn new(databases: Databases) -> Self {
        let mut connections = ResourceTable::new();
        connections.set_max_capacity(MAX_CONNECTIONS);
        Self { databases, connections }
    }

    fn database(&self, label: &str) -> Result<Database, Error> {
        self.databases.get(label).ok_or(Error::AccessDenied)
    }

    fn keep(&mut self, connection: SharedConnection) -> Result<Resource<SharedConnection>, Error> {
        let kept = self.connections.push(connection);
        kept.map_err(|_| Error::Io("too many connections opened".to_owned()))
    }

    fn held(&self, handle: &Resource<SharedConnection>) -> Result<SharedConnection, Error> {
        let held = self.connections.get(handle).cloned();
        held.map_err(|_| Error::InvalidConnection)
    }
}

impl Host for Sqlite {}

impl HostConnection for Sqlite {
    async fn open(&mut self, label: String) -> wasmtime::Result<Result<Resource<SharedConnection>, Error>> {
        Ok(match self.database(&label) {
            Ok(database) => database.open().await.and_then(|connection| self.keep(connection)),
            Err(error) => Err(error),
        })
    }

    async fn execute(
        &mut self,
        handle: Resource<SharedConnection>,
        statement: String,
        parameters: Vec<Value>,
    ) -> wasmtime::Result<Result<QueryResult, Error>> {
        let connection = match self.held(&handle) {
            Ok(connection) => connection,
            Err(error) => return Ok(Err(error)),
        };
        let mut answer = rows::start(connection.0, statement, parameters).await;
        let mut rows = Vec::new();
        while let Some(row) = answer.rows.recv().await {
            rows.push(row);
        }
        let verdict = answer.verdict.await?;
        Ok(verdict.map(|()| QueryResult { columns: answer.columns, rows }))
    }

    async fn last_insert_rowid(&mut self, handle: Resource<SharedConnection>) -> wasmtime::Result<i64> {
        Ok(self.held(&handle)?.ask(Connection::last_insert_rowid).await?)
    }

    async fn changes(&mut self, handle: Resource<SharedConnection>) -> wasmtime::Result<u64> {
        Ok(self.held(&handle)?.ask(Connection::changes).await?)
    }

    async fn drop(&mut self, handle: Resource<SharedConnection>) -> wasmtime::Result<()> {
        // Closing rolls back what was not committed. It waits for a statement that still runs: that one shares it.
        self.connections.delete(handle)?;
        Ok(())
    }
}

/// Lends a store's [`Sqlite`] to the generated bindings.
pub(crate) struct SqliteData;

impl HasData for SqliteData {
    type Data<'a> = &'a mut Sqlite;
}

type Streamed = (Vec<String>, StreamReader<RowResult>, FutureReader<Result<(), Error>>);

impl<T: Send> HostConnectionWithStore<T> for SqliteData {
    async fn open_async(
        store: &Accessor<T, Self>,
        label: String,
    ) -> wasmtime::Result<Result<Resource<SharedConnection>, Error>> {
        let database = match store.with(|mut access| access.get().database(&label)) {
            Ok(database) => database,
            Err(error) => return Ok(Err(error)),
        };
        let opened = database.open().await;
        Ok(opened.and_then(|connection| store.with(|mut access| access.get().keep(connection))))
    }

    async fn execute_async(
        store: &Accessor<T, Self>,
        handle: Resource<SharedConnection>,
        statement: String,
        parameters: Vec<Value>,
    ) -> wasmtime::Result<Result<Streamed, Error>> {
        let connection = match store.with(|mut access| access.get().held(&handle)) {
            Ok(connection) => connection,
            Err(error) => return Ok(Err(error)),
        };
        let answer = rows::start(connection.0, statement, parameters).await;
        let (rows, verdict) = (answer.rows, answer.verdict);
        store.with(|mut access| {
            let rows = StreamReader::new(&mut access, ChannelStream(rows))?;
            let verdict = FutureReader::new(&mut access, verdict)?;
            Ok(Ok((answer.columns, rows, verdict)))
        })
    }

    async fn last_insert_rowid_async(
        store: &Accessor<T, Self>,
        handle: Resource<SharedConnection>,
    ) -> wasmtime::Result<i64> {
        let connection = store.with(|mut access| access.get().held(&handle))?;
        Ok(connection.ask(Connection::last_insert_rowid).await?)
    }

    async fn changes_async(store: &Accessor<T, Self>, handle: Resource<SharedConnection>) -> wasmtime::Result<u64> {
        let connection = store.with(|mut access| access.get().held(&handle))?;
        Ok(connection.ask(Connection::changes).await?)
    }
}
