//! The ports: what a service may ask of its host. Each host has one adapter for each, in [`crate::host`].

mod cache;
mod clock;
mod config;
mod db;
mod fetch;
mod kv;
mod limiter;
mod placed;
mod random;

pub use cache::{Cache, CachedResponse, KvCache};
pub use clock::{Clock, Moved};
pub use config::{Config, SETTINGS};
pub use db::{Constraint, Db, DbError, Row, Rows, Stmt, Value};
pub use fetch::{ANSWER_LIMIT, ANSWER_SECONDS, Fetch, FetchError, FetchRequest, FetchResponse};
pub use kv::{Kv, KvError};
pub use limiter::{KvLimiter, Limit, Limiter};
pub use placed::{Missing, Placed};
pub use random::Random;
