//! Key-value in memory: a cache that forgets when the process ends, and sooner where it would grow too large.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use crate::domain::Time;
use crate::ports::{Clock, Kv, KvError};

/// The most bytes of values that are kept.
const CAPACITY: usize = 64 << 20;

#[derive(Default)]
struct Kept {
    values: HashMap<String, (Time, Vec<u8>)>,
    size: usize,
}

/// Values in memory.
pub struct MemoryKv {
    kept: Mutex<Kept>,
    clock: Arc<dyn Clock>,
}

impl MemoryKv {
    /// Nothing kept yet.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { kept: Mutex::default(), clock }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Kept) -> T) -> Result<T, KvError> {
        let mut kept = self.kept.lock().map_err(|_| KvError("an earlier use panicked".to_owned()))?;
        Ok(work(&mut kept))
    }
}

impl Kept {
    fn remove(&mut self, key: &str) {
        if let Some((_, value)) = self.values.remove(key) {
            self.size -= value.len();
        }
    }

    fn make_room(&mut self, now: Time) {
        if self.size <= CAPACITY {
            return;
        }
        self.values.retain(|_, (until, _)| *until > now);
        self.size = self.values.values().map(|(_, value)| value.len()).sum();
        // Still too much that is good: it is a cache, so it starts anew rather than choose.
        if self.size > CAPACITY {
            *self = Self::default();
        }
    }
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
            kept.size += value.len();
            kept.values.insert(key.to_owned(), (now.plus_seconds(ttl.into()), value));
            kept.make_room(now);
        })
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        self.with(|kept| kept.remove(key))
    }
}
