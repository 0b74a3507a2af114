//! The `Kv` port: a cache that may forget. Truth lives in SQL.

use async_trait::async_trait;

use crate::domain::Time;

/// The key-value store did not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the key-value store can't be reached: {0}")]
pub struct KvError(pub String);

/// Bytes by key. Values may vanish at any time, and on Workers a change may take a minute to be seen everywhere.
#[async_trait]
pub trait Kv: Send + Sync {
    /// The value, if it is there and has not run out.
    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, KvError>;
    /// Keeps the value for at least a minute and at most `ttl` seconds (Workers KV takes no less than 60).
    async fn put(&self, key: &str, value: Vec<u8>, ttl: u32) -> Result<(), KvError>;
    /// Forgets it.
    async fn delete(&self, key: &str) -> Result<(), KvError>;
    /// Since when nothing has been forgotten before its time, as far as the host can tell. A store that outlives its host's
    /// instances says: since ever.
    fn kept_since(&self) -> Time {
        Time::from_millis(0)
    }
}
