//! Reads other communities' exports and hands them over as [`Record`]s.
//!
//! Native only: an import reads files of any size and keeps what it must look up in a scratch database, never in memory.
//! What a record becomes is the [`Sink`]'s business, so that the same reader serves the native host, a remote one and
//! tests.

pub mod idea_lists;
mod markdown;
mod progress;
mod report;
mod rows;
pub mod stackexchange;

pub use markdown::from_html;
pub use progress::{Bars, Progress, Quiet};
pub use report::{Report, ReportRow};

use shared::domain::{Outcome, Record};

/// Where records go.
#[async_trait::async_trait]
pub trait Sink: Send {
    /// Writes all of the records or, where it fails, none. Answers with one outcome a record, in their order. A record
    /// that was written before is [`Outcome::Known`], so that an import can be stopped and run again.
    async fn write(&mut self, records: Vec<Record>) -> anyhow::Result<Vec<Outcome>>;
}
