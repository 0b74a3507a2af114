//! Key-value in memory: a cache that forgets when the process ends, and sooner where it would grow too large.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use crate::domain::Time;
use crate::ports::{Clock, Kv, KvError};

/// The most bytes that are kept.
const CAPACITY: usize = 64 << 20;

/// What an entry takes besides its key and value, in bytes.
const ENTRY: usize = 100;
/// After how many writes what has run out is swept away.
const SWEEP: usize = 1_000;

struct Kept {
    values: HashMap<String, (Time, Vec<u8>)>,
    size: usize,
    writes: usize,
    /// Since when nothing has been forgotten before its time.
    since: Time,
}

/// Values in memory.
pub struct MemoryKv {
    kept: Mutex<Kept>,
    clock: Arc<dyn Clock>,
}

impl MemoryKv {
    /// Nothing kept yet.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        let kept = Kept { values: HashMap::new(), size: 0, writes: 0, since: clock.now() };
        Self { kept: Mutex::new(kept), clock }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Kept) -> T) -> Result<T, KvError> {
        let mut kept = self.kept.lock().map_err(|_| KvError("an earlier use panicked".to_owned()))?;
        Ok(work(&mut kept))
    }
}

impl Kept {
    fn remove(&mut self, key: &str) {
        if let Some((_, value)) = self.values.remove(key) {
            self.size -= taken(key, &value);
        }
    }

    fn make_room(&mut self, now: Time) {
        self.writes += 1;
        if self.size <= CAPACITY && self.writes < SWEEP {
            return;
        }
        self.writes = 0;
        self.values.retain(|_, (until, _)| *until > now);
        self.size = self.values.iter().map(|(key, (_, value))| taken(key, value)).sum();
        // Still too much that is good: it is a cache, so it starts anew rather than choose.
        if self.size > CAPACITY {
            *self = Self { values: HashMap::new(), size: 0, writes: 0, since: now };
        }
    }
}

/// What an entry takes, in bytes.
fn taken(key: &str, value: &[u8]) -> usize {
    key.len() + value.len() + ENTRY
}

#[async_trait]
impl Kv for MemoryKv {
    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, KvError> {
        let now = self.clock.now();
        self.with(|kept| kept.values.get(key).filter(|(until, _)| *until > now).map(|(_, value)| value.clone()))
    }

    async fn put(&self, key: &str, value: Vec<u8>, ttl: u32) -> Result<(), KvError> {
        let now = self.clock.now();
        self.with(|kept| {
            kept.remove(key);
            kept.size += taken(key, &value);
            kept.values.insert(key.to_owned(), (now.plus_seconds(ttl.into()), value));
            kept.make_room(now);
        })
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        self.with(|kept| kept.remove(key))
    }

    fn kept_since(&self) -> Time {
        self.with(|kept| kept.since).unwrap_or(Time::from_millis(i64::MAX))
    }
}
