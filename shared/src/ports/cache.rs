//! The `Cache` port: whole responses for visitors nobody knows, so that a hot page costs no SQL.

use std::sync::Arc;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::Kv;

/// A response as it is kept: only what everyone may see is ever handed to the cache.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CachedResponse {
    /// `Content-Type`.
    pub content_type: String,
    /// `ETag`, with its quotes.
    pub etag: String,
    /// `Cache-Control`.
    pub cache_control: String,
    /// The body.
    pub body: Vec<u8>,
}

/// Keeps responses for a short while. It may forget, and a failure is a miss.
#[async_trait]
pub trait Cache: Send + Sync {
    /// The response kept under the key.
    async fn get(&self, key: &str) -> Option<CachedResponse>;
    /// Keeps it for `seconds`.
    async fn put(&self, key: &str, response: CachedResponse, seconds: u32);
}

/// A cache on top of a key-value store, for hosts that have no cache of responses (Spin) and for the native host.
pub struct KvCache(pub Arc<dyn Kv>);

#[async_trait]
impl Cache for KvCache {
    async fn get(&self, key: &str) -> Option<CachedResponse> {
        let kept = self.0.get(&format!("page:{key}")).await.ok()??;
        let (head, body) = kept.split_at_checked(kept.iter().position(|byte| *byte == b'\n')?)?;
        let (content_type, etag, cache_control) = serde_json::from_slice(head).ok()?;
        Some(CachedResponse { content_type, etag, cache_control, body: body[1..].to_vec() })
    }

    async fn put(&self, key: &str, response: CachedResponse, seconds: u32) {
        let head = (&response.content_type, &response.etag, &response.cache_control);
        let Ok(mut kept) = serde_json::to_vec(&head) else { return };
        kept.push(b'\n');
        kept.extend_from_slice(&response.body);
        // A cache that could not keep a page costs one more rendering, not a visitor's answer.
        let _ = self.0.put(&format!("page:{key}"), kept, seconds).await;
    }
}
