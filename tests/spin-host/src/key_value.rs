//! `spin:key-value@3.0.0` over a table in one SQLite file, as Spin keeps its default store.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;
use rusqlite::{Connection, OptionalExtension, params};
use tokio::sync::{mpsc, oneshot};
use tokio::task::spawn_blocking;
use wasmtime::component::{Accessor, FutureReader, HasData, Resource, ResourceTable, StreamReader};

use crate::bindings::key_value::{Error, Host, HostStore, HostStoreWithStore};
use crate::rows::ChannelStream;

/// As many open stores as Spin lets one instance hold.
const MAX_STORES: usize = 256;

/// An open store: all that tells it from another is its label.
#[derive(Clone)]
#[expect(unreachable_pub, reason = "the generated bindings re-export it")]
pub struct StoreLabel(Arc<str>);

/// The file all stores live in. One connection serves everyone: each call is one short statement.
#[derive(Clone)]
pub(crate) struct Stores(Arc<Mutex<Connection>>);

impl Stores {
    /// Opens the file within the data directory.
    pub(crate) fn open(data: &Path) -> anyhow::Result<Self> {
        let path = data.join("sqlite_key_value.db");
        let connection = Self::connect(&path).with_context(|| format!("cannot open {}", path.display()))?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    fn connect(path: &Path) -> rusqlite::Result<Connection> {
        let connection = Connection::open(path)?;
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS spin_key_value (
                store TEXT NOT NULL,
                key   TEXT NOT NULL,
                value BLOB NOT NULL,
                PRIMARY KEY (store, key)
            )",
        )?;
        Ok(connection)
    }

    async fn run<T: Send + 'static>(
        self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        let done = spawn_blocking(move || work(&self.0.lock().unwrap_or_else(PoisonError::into_inner))).await;
        match done {
            Ok(done) => done.map_err(|error| Error::Other(error.to_string())),
            Err(panic) => Err(Error::Other(panic.to_string())),
        }
    }
}

/// What one instance holds of the stores.
pub(crate) struct KeyValue {
    stores: Option<Stores>,
    open: ResourceTable,
}

impl KeyValue {
    /// For an instance that may open the default store, or none.
    pub(crate) fn new(stores: Option<Stores>) -> Self {
        let mut open = ResourceTable::new();
        open.set_max_capacity(MAX_STORES);
        Self { stores, open }
    }

    fn open(&mut self, label: String) -> Result<Resource<StoreLabel>, Error> {
        if self.stores.is_none() || label != "default" {
            return Err(Error::AccessDenied);
        }
        let opened = self.open.push(StoreLabel(label.into()));
        opened.map_err(|_| Error::StoreTableFull)
    }

    fn held(&self, handle: &Resource<StoreLabel>) -> wasmtime::Result<(Stores, Arc<str>)> {
        let label = self.open.get(handle)?.0.clone();
        let stores = self.stores.clone().ok_or_else(|| wasmtime::format_err!("no store was granted"))?;
        Ok((stores, label))
    }
}

impl Host for KeyValue {}

impl HostStore for KeyValue {
    async fn drop(&mut self, handle: Resource<StoreLabel>) -> wasmtime::Result<()> {
        self.open.delete(handle)?;
        Ok(())
    }
}

/// Lends a store's [`KeyValue`] to the generated bindings.
pub(crate) struct KeyValueData;

impl HasData for KeyValueData {
    type Data<'a> = &'a mut KeyValue;
}

fn held<T>(store: &Accessor<T, KeyValueData>, handle: &Resource<StoreLabel>) -> wasmtime::Result<(Stores, Arc<str>)> {
    store.with(|mut access| access.get().held(handle))
}

type Keys = (StreamReader<String>, FutureReader<Result<(), Error>>);

impl<T: Send> HostStoreWithStore<T> for KeyValueData {
    async fn open(store: &Accessor<T, Self>, label: String) -> wasmtime::Result<Result<Resource<StoreLabel>, Error>> {
        Ok(store.with(|mut access| access.get().open(label)))
    }

    async fn get(
        store: &Accessor<T, Self>,
        handle: Resource<StoreLabel>,
        key: String,
    ) -> wasmtime::Result<Result<Option<Vec<u8>>, Error>> {
        let (stores, label) = held(store, &handle)?;
        let value = stores.run(move |connection| {
            connection
                .prepare_cached("SELECT value FROM spin_key_value WHERE store = ?1 AND key = ?2")?
                .query_row(params![label, key], |row| row.get(0))
                .optional()
        });
        Ok(value.await)
    }

    async fn set(
        store: &Accessor<T, Self>,
        handle: Resource<StoreLabel>,
        key: String,
        value: Vec<u8>,
    ) -> wasmtime::Result<Result<(), Error>> {
        let (stores, label) = held(store, &handle)?;
        let set = stores.run(move |connection| {
            connection
                .prepare_cached(
                    "INSERT INTO spin_key_value (store, key, value) VALUES (?1, ?2, ?3)
                     ON CONFLICT (store, key) DO UPDATE SET value = ?3",
                )?
                .execute(params![label, key, value])
        });
        Ok(set.await.map(drop))
    }

    async fn delete(
        store: &Accessor<T, Self>,
        handle: Resource<StoreLabel>,
        key: String,
    ) -> wasmtime::Result<Result<(), Error>> {
        let (stores, label) = held(store, &handle)?;
        let deleted = stores.run(move |connection| {
            connection
                .prepare_cached("DELETE FROM spin_key_value WHERE store = ?1 AND key = ?2")?
                .execute(params![label, key])
        });
        Ok(deleted.await.map(drop))
    }

    async fn exists(
        store: &Accessor<T, Self>,
        handle: Resource<StoreLabel>,
        key: String,
    ) -> wasmtime::Result<Result<bool, Error>> {
        let (stores, label) = held(store, &handle)?;
        let exists = stores.run(move |connection| {
            connection
                .prepare_cached("SELECT 1 FROM spin_key_value WHERE store = ?1 AND key = ?2")?
                .exists(params![label, key])
        });
        Ok(exists.await)
    }

    async fn get_keys(store: &Accessor<T, Self>, handle: Resource<StoreLabel>) -> wasmtime::Result<Keys> {
        let (stores, label) = held(store, &handle)?;
        let listed = stores.run(move |connection| {
            connection
                .prepare_cached("SELECT key FROM spin_key_value WHERE store = ?1")?
                .query_map(params![label], |row| row.get::<_, String>(0))?
                .collect::<Result<Vec<_>, _>>()
        });
        let (keys, verdict) = match listed.await {
            Ok(keys) => (keys, Ok(())),
            Err(error) => (Vec::new(), Err(error)),
        };
        let (keys_in, keys_out) = mpsc::channel(keys.len().max(1));
        for key in keys {
            // The channel was made as long as the list.
            keys_in.try_send(key)?;
        }
        drop(keys_in);
        let (verdict_in, verdict_out) = oneshot::channel();
        _ = verdict_in.send(verdict);
        store.with(|mut access| {
            let keys = StreamReader::new(&mut access, ChannelStream(keys_out))?;
            Ok((keys, FutureReader::new(&mut access, verdict_out)?))
        })
    }
}
