//! The native host: one binary with embedded SQLite, for a first look, for self-hosting and as the oracle in tests.

mod db;
mod fetch;
mod memory;

use std::path::Path;
use std::sync::Arc;

pub use db::{OpenError, Sqlite};
pub use memory::MemoryKv;

use crate::domain::{Placement, Time};
use crate::ports::{Clock, Config, Db, KvCache, KvLimiter, Missing, Placed, Random};
use crate::web::App;

/// The ports of a native host whose data is in this folder: in `folkmoot.sqlite`, and in a file of its name for each database that
/// the setting `placement` names.
pub fn app(data: &Path, config: Arc<dyn Config>) -> Result<App, OpenError> {
    let rules = config.get("placement").unwrap_or_default();
    let rules = Placement::parse(&rules).map_err(|error| OpenError::new("placement", &error))?;
    let default: Arc<dyn Db> = Arc::new(Sqlite::open(&data.join("folkmoot.sqlite"))?);
    let mut others: Vec<(String, Arc<dyn Db>)> = Vec::new();
    for name in rules.databases() {
        others.push((name.to_owned(), Arc::new(Sqlite::open(&data.join(format!("{name}.sqlite")))?)));
    }
    let open = |name: &str| -> Arc<dyn Db> {
        let found = others.iter().find(|(known, _)| known == name).map(|(_, db)| db.clone());
        found.unwrap_or_else(|| Arc::new(Missing(name.to_owned())))
    };
    Ok(app_with(Placed::among(default, rules, open), config))
}

/// The ports of a native host with this database.
pub fn app_with(db: Arc<dyn Db>, config: Arc<dyn Config>) -> App {
    let clock = Arc::new(SystemClock);
    let kv = Arc::new(MemoryKv::new(clock.clone()));
    App {
        db,
        // In a store of its own: anybody can fill it with pages, and what it then forgets must not be limits.
        cache: Arc::new(KvCache(Arc::new(MemoryKv::new(clock.clone())))),
        limiter: Arc::new(KvLimiter { kv: kv.clone(), clock: clock.clone() }),
        kv,
        clock,
        random: Arc::new(SystemRandom),
        fetch: Arc::new(fetch::HttpFetch::default()),
        config,
    }
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the adapter that gives the time")]
    fn now(&self) -> Time {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Time::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the adapter that gives the time")]
    fn ticks(&self) -> f64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        since.as_secs_f64() * 1000.0
    }
}

/// The machine's chance.
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::expect_used, reason = "a machine without randomness can't run this at all")]
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// Settings from the environment (`FOLKMOOT_SESSION_SECRET` for `session_secret`).
pub struct EnvConfig;

impl Config for EnvConfig {
    #[expect(clippy::disallowed_methods, reason = "this is the adapter that reads the environment")]
    fn get(&self, name: &str) -> Option<String> {
        std::env::var(format!("FOLKMOOT_{}", name.to_uppercase())).ok().filter(|value| !value.is_empty())
    }
}

/// Writes a line to the operator's log.
pub fn log(message: &str) {
    tracing::error!("{message}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::{CachedResponse, Limit};

    #[tokio::test]
    async fn pages_do_not_crowd_out_limits() {
        let folder = std::env::temp_dir().join(format!("folkmoot-native-{}", std::process::id()));
        let app = app(&folder, Arc::new(EnvConfig)).unwrap();
        let limit = Limit { count: 1, seconds: 3_600 };
        assert_eq!(app.limiter.over("who", limit).await, None);
        for page in 0..80 {
            let (content_type, etag, cache_control) = (String::new(), String::new(), String::new());
            let response = CachedResponse { content_type, etag, cache_control, body: vec![0; 1 << 20] };
            app.cache.put(&page.to_string(), response, 30).await;
        }
        assert!(app.limiter.over("who", limit).await.is_some());
        drop(app);
        let _ = std::fs::remove_dir_all(folder);
    }
}
