//! The Cache API: responses kept in the data centre that answered. On `*.workers.dev` it keeps nothing, and every look-up
//! is a miss.

use async_trait::async_trait;
use worker::send::SendFuture;

use crate::ports::{Cache, CachedResponse};

/// What the page itself says, kept under names of our own: the Cache API goes by the plain ones, and may change them.
const ETAG: &str = "x-kept-etag";
const CACHE_CONTROL: &str = "x-kept-cache-control";

/// The cache that all functions of a zone have by default.
pub(super) struct WorkersCache;

#[async_trait]
impl Cache for WorkersCache {
    async fn get(&self, key: &str) -> Option<CachedResponse> {
        SendFuture::new(async {
            let mut hit = worker::Cache::default().get(address(key), false).await.ok()??;
            let header = |name| hit.headers().get(name).ok()?;
            let (content_type, etag, cache_control) = (header("content-type")?, header(ETAG)?, header(CACHE_CONTROL)?);
            Some(CachedResponse { content_type, etag, cache_control, body: hit.bytes().await.ok()? })
        })
        .await
    }

    async fn put(&self, key: &str, response: CachedResponse, seconds: u32) {
        SendFuture::new(async {
            let Ok(mut kept) = worker::Response::from_bytes(response.body) else { return };
            let headers = kept.headers_mut();
            let life = format!("public, max-age={seconds}");
            let all = [
                ("content-type", &response.content_type),
                (ETAG, &response.etag),
                (CACHE_CONTROL, &response.cache_control),
                ("cache-control", &life),
            ];
            if all.into_iter().all(|(name, value)| headers.set(name, value).is_ok()) {
                // A cache that could not keep a page costs one more rendering, not a visitor's answer.
                let _ = worker::Cache::default().put(address(key), kept).await;
            }
        })
        .await;
    }
}

/// The Cache API's keys are absolute addresses. This one is of no real host, so no real page can be found under it.
fn address(key: &str) -> String {
    let mut address = "https://folkmoot.cache/".to_owned();
    for byte in key.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}
