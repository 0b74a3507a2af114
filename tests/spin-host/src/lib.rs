//! Runs a Spin application from its `spin.toml`, so that Folkmoot's Spin build can be tested where Spin's own binary
//! cannot be had.
//!
//! It offers a component what Spin 4.1 offers one built with spin-sdk 7: WASI 0.2 and 0.3, incoming and outgoing HTTP,
//! and the interfaces `spin:sqlite`, `spin:key-value` and `spin:variables`. Where Spin's behaviour could be looked up
//! it is kept, including what is easy to trip over: a failing SQL statement shows only in the result future,
//! and an instance is reused by many requests, several at a time.
//!
//! [`start`] is all a test needs:
//!
//! ```no_run
//! # async fn example() -> anyhow::Result<()> {
//! let mut options = spin_host::Options::new("spin.toml", "target/spin-data");
//! options.listen = "127.0.0.1:0".parse()?;
//! let host = spin_host::start(options).await?;
//! println!("{}", host.url());
//! host.stop().await;
//! # Ok(())
//! # }
//! ```

#![allow(clippy::disallowed_methods, reason = "a host is where clock and environment come from")]

#[allow(missing_docs, unreachable_pub, clippy::all, reason = "the code is generated")]
mod bindings;

mod cache;
mod component;
mod databases;
mod engine;
mod headers;
mod key_value;
mod manifest;
mod options;
mod outbound;
mod routes;
mod rows;
mod server;
mod sqlite;
mod state;
mod template;
mod variables;
mod worker;

pub use options::Options;
pub use server::{Running, start};
