//! Spin's key-value store. It has no expiry of its own, so that stands in front of each value.

use std::sync::Arc;

use async_trait::async_trait;
use spin_sdk::key_value::{Error, Store};

use super::SpinClock;
use crate::domain::Time;
use crate::ports::{Clock, Kv, KvError};

/// How many bytes the expiry takes.
const HEAD: usize = size_of::<i64>();

/// The default store.
pub(super) struct SpinKv {
    pub(super) clock: Arc<SpinClock>,
}

fn failed(error: Error) -> KvError {
    KvError(error.to_string())
}

#[async_trait]
impl Kv for SpinKv {
    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, KvError> {
        let store = Store::open_default().await.map_err(failed)?;
        let Some(kept) = store.get(key).await.map_err(failed)? else { return Ok(None) };
        // Bytes that are too short to be ours are as good as none.
        let Some((head, value)) = kept.split_first_chunk::<HEAD>() else { return Ok(None) };
        let until = Time::from_millis(i64::from_le_bytes(*head));
        Ok(Some(value.to_vec()).filter(|_| until > self.clock.now()))
    }

    async fn put(&self, key: &str, value: Vec<u8>, ttl: u32) -> Result<(), KvError> {
        let until = self.clock.now().plus_seconds(ttl.into()).millis();
        let kept = [until.to_le_bytes().as_slice(), &value].concat();
        let store = Store::open_default().await.map_err(failed)?;
        store.set(key, kept).await.map_err(failed)
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        let store = Store::open_default().await.map_err(failed)?;
        store.delete(key).await.map_err(failed)
    }
}
