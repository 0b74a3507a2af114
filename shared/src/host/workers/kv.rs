//! Workers KV.

use async_trait::async_trait;
use worker::send::SendFuture;

use crate::ports::{Kv, KvError};

/// The shortest life that Workers KV takes, in seconds.
const SHORTEST: u32 = 60;

/// A KV namespace.
pub(super) struct WorkersKv(pub(super) worker::KvStore);

fn failed(error: impl ToString) -> KvError {
    KvError(error.to_string())
}

#[async_trait]
impl Kv for WorkersKv {
    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, KvError> {
        SendFuture::new(self.0.get(key).bytes()).await.map_err(failed)
    }

    async fn put(&self, key: &str, value: Vec<u8>, ttl: u32) -> Result<(), KvError> {
        let put = self.0.put_bytes(key, &value).map_err(failed)?.expiration_ttl(ttl.max(SHORTEST).into());
        SendFuture::new(put.execute()).await.map_err(failed)
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        SendFuture::new(self.0.delete(key)).await.map_err(failed)
    }
}
