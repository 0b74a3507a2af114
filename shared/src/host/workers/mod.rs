//! Cloudflare Workers: D1, KV, the Cache API, `fetch`, variables and secrets.
//!
//! JavaScript's values and futures belong to one thread and are not `Send`, which axum asks for. A function has one thread, so
//! every adapter wraps what it does in a `SendFuture` once, here; no service ever sees one.

mod cache;
mod db;
mod fetch;
mod http;
mod kv;
mod serve;

use std::sync::Arc;

pub use serve::serve;

use crate::domain::{Placement, Time};
use crate::ports::{Clock, Config, Db, KvLimiter, Missing, Placed, Random};
use crate::web::App;

/// The ports of a function with these bindings: `DB` is the D1 database, `KV` the key-value namespace. The variable `PLACEMENT`
/// names the bindings of further databases.
pub fn app(env: &worker::Env) -> worker::Result<App> {
    let config = Arc::new(EnvConfig(env.clone()));
    let rules = Placement::parse(&config.get("placement").unwrap_or_default());
    let rules = rules.map_err(|error| worker::Error::RustError(error.to_string()))?;
    let open = |name: &str| -> Arc<dyn Db> {
        match env.d1(name) {
            Ok(database) => Arc::new(db::D1(database)),
            Err(_) => Arc::new(Missing(name.to_owned())),
        }
    };
    let kv = Arc::new(kv::WorkersKv(env.kv("KV")?));
    let clock = Arc::new(WorkersClock);
    Ok(App {
        db: Placed::among(Arc::new(db::D1(env.d1("DB")?)), rules, open),
        cache: Arc::new(cache::WorkersCache),
        limiter: Arc::new(KvLimiter { kv: kv.clone(), clock: clock.clone() }),
        kv,
        clock,
        random: Arc::new(WorkersRandom),
        fetch: Arc::new(fetch::WorkersFetch),
        config,
    })
}

/// JavaScript's clock. It stands still between two calls to the outside.
struct WorkersClock;

impl Clock for WorkersClock {
    fn now(&self) -> Time {
        Time::from_millis(i64::try_from(worker::Date::now().as_millis()).unwrap_or(i64::MAX))
    }
}

/// The runtime's chance. There is none while a function starts, only while it answers.
struct WorkersRandom;

impl Random for WorkersRandom {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::expect_used, reason = "a runtime without randomness can't run this at all")]
        getrandom::fill(bytes).expect("the runtime gives randomness to a request");
    }
}

/// Variables and secrets, which are the same thing to a function: `SESSION_SECRET` for `session_secret`.
struct EnvConfig(worker::Env);

impl Config for EnvConfig {
    fn get(&self, name: &str) -> Option<String> {
        let value = self.0.var(&name.to_ascii_uppercase()).ok()?.to_string();
        Some(value).filter(|value| !value.is_empty())
    }
}

/// Writes a line to the function's log.
pub fn log(message: &str) {
    worker::console_error!("{message}");
}
