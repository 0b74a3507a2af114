//! What every host adapter must do alike, as checks that are compiled for the host and run inside it.
//!
//! [`run`] takes the ports of any host. `tests/hosts` runs it on the native host in its own process, and asks a function on
//! workerd or on Spin (`FOLKMOOT_CONTRACT_URL`) to run the very same code there.

mod db;
mod http_out;
mod keep;
mod machine;
mod report;
mod routes;

#[cfg(feature = "function")]
mod function;

pub use report::{Line, Report};
pub use routes::{Snapshot, routes};

use shared::web::App;

/// Runs all checks. `outside` is the address of the server that `tests/hosts/outside.rs` describes; without it the checks of
/// outgoing HTTP are left out.
pub async fn run(app: &App, outside: Option<&str>) -> Vec<Line> {
    let mut report = Report::default();
    db::check(&*app.db, &mut report).await;
    keep::kv(&*app.kv, &mut report).await;
    keep::cache(&*app.cache, &mut report).await;
    keep::limiter(&*app.limiter, &*app.random, &mut report).await;
    machine::check(app, &mut report);
    if let Some(outside) = outside {
        http_out::check(&*app.fetch, outside, &mut report).await;
    }
    report.lines()
}
