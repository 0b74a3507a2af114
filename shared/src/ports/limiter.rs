//! The `Limiter` port: how often somebody may do something.

use std::sync::Arc;

use async_trait::async_trait;

use super::{Clock, Kv};

/// So many in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// How many are allowed.
    pub count: u32,
    /// In how many seconds.
    pub seconds: u32,
}

/// Counts what somebody does.
#[async_trait]
pub trait Limiter: Send + Sync {
    /// Counts one more for the key: none if it is within the limit, else the seconds to wait.
    async fn over(&self, key: &str, limit: Limit) -> Option<u32>;
}

/// Counts in the key-value store, in fixed windows. Two at the same instant may count as one: it is a brake on floods,
/// not a quota.
pub struct KvLimiter {
    /// Where the counts are kept.
    pub kv: Arc<dyn Kv>,
    /// Says which window it is.
    pub clock: Arc<dyn Clock>,
}

#[async_trait]
impl Limiter for KvLimiter {
    async fn over(&self, key: &str, limit: Limit) -> Option<u32> {
        let seconds = self.clock.now().millis() / 1000;
        let window = seconds / i64::from(limit.seconds);
        let key = format!("limit:{key}:{window}");
        // Without an answer nobody is stopped: a cache that fails must not close the place.
        let kept = self.kv.get(&key).await.ok().flatten();
        let count = kept.and_then(|bytes| String::from_utf8(bytes).ok()?.parse::<u32>().ok()).unwrap_or(0);
        if count >= limit.count {
            let left = (window + 1) * i64::from(limit.seconds) - seconds;
            return Some(u32::try_from(left).unwrap_or(limit.seconds));
        }
        let _ = self.kv.put(&key, (count + 1).to_string().into_bytes(), limit.seconds.max(60)).await;
        None
    }
}
