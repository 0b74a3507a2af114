//! Spin: SQLite, key-value, variables and outgoing HTTP.
//!
//! An instance has one thread and answers up to sixteen requests at a time; they take turns wherever one waits. So nothing
//! here keeps a transaction, or anything of one request, in a place that others see.

mod config;
mod db;
mod fetch;
mod kv;
mod pool;
mod serve;
mod turns;

use std::sync::Arc;

pub use serve::serve;

use crate::domain::{DEFAULT_DATABASE, InvalidPlacement, Placement, Time};
use crate::ports::{Clock, Config, Db, KvCache, KvLimiter, Placed, Random};
use crate::web::App;

/// The ports of a component that may use the default database and the default key-value store. The variable `placement` names the
/// labels of further databases.
pub async fn app() -> Result<App, InvalidPlacement> {
    let config = Arc::new(config::Variables::read().await);
    let rules = Placement::parse(&config.get("placement").unwrap_or_default())?;
    let clock = Arc::new(SpinClock);
    let kv = Arc::new(kv::SpinKv { clock: clock.clone() });
    let open = |label: &str| -> Arc<dyn Db> { Arc::new(db::SpinDb::of(label)) };
    Ok(App {
        db: Placed::among(open(DEFAULT_DATABASE), rules, open),
        cache: Arc::new(KvCache(kv.clone())),
        limiter: Arc::new(KvLimiter { kv: kv.clone(), clock: clock.clone() }),
        kv,
        clock,
        random: Arc::new(SpinRandom),
        fetch: Arc::new(fetch::SpinFetch),
        config,
    })
}

/// The host's clock.
struct SpinClock;

impl Clock for SpinClock {
    fn now(&self) -> Time {
        let now = spin_sdk::wasip3::clocks::system_clock::now();
        Time::from_millis(now.seconds * 1000 + i64::from(now.nanoseconds / 1_000_000))
    }

    fn ticks(&self) -> f64 {
        spin_sdk::wasip3::clocks::monotonic_clock::now() as f64 / 1e6
    }
}

/// The host's chance.
struct SpinRandom;

impl Random for SpinRandom {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::expect_used, reason = "a host without randomness can't run this at all")]
        getrandom::fill(bytes).expect("the host gives randomness");
    }
}

/// Writes a line to the component's log.
pub fn log(message: &str) {
    eprintln!("{message}");
}
