//! Hands records to the sink in batches and books what became of each.

use anyhow::{Result, ensure};
use shared::domain::{Outcome, Record};

use super::Import;
use super::scratch::Fate;

/// How many records go at once.
const BATCH: usize = 200;

/// What a record was read from, where others ask for what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    User(i64),
    Post(i64),
    Nothing,
}

/// A record on its way.
pub(super) struct Pending {
    record: Record,
    /// The report's row it counts in.
    what: &'static str,
    origin: Origin,
}

impl Import<'_> {
    /// Sends the record with the next batch.
    pub(super) async fn write(&mut self, what: &'static str, origin: Origin, record: Record) -> Result<()> {
        self.pending.push(Pending { record, what, origin });
        if self.pending.len() >= BATCH { self.flush().await } else { Ok(()) }
    }

    /// Sends what waits. Whatever names these records afterwards finds them there.
    pub(super) async fn flush(&mut self) -> Result<()> {
        let pending = std::mem::take(&mut self.pending);
        if pending.is_empty() {
            return Ok(());
        }
        let (records, books): (Vec<_>, Vec<_>) =
            pending.into_iter().map(|pending| (pending.record, (pending.what, pending.origin))).unzip();
        let outcomes = self.sink.write(records).await?;
        ensure!(
            outcomes.len() == books.len(),
            "{} records were answered with {} outcomes",
            books.len(),
            outcomes.len()
        );
        for ((what, origin), outcome) in books.into_iter().zip(outcomes) {
            let fate = match outcome {
                Outcome::Written => {
                    self.report.of(what).imported += 1;
                    Fate::Written
                }
                Outcome::Known => {
                    self.report.of(what).already += 1;
                    Fate::Known
                }
                Outcome::Refused(why) => {
                    self.report.skip(what, &why, 1);
                    Fate::LeftOut
                }
            };
            match origin {
                Origin::User(id) => self.scratch.set_user_fate(id, fate)?,
                Origin::Post(id) => self.scratch.set_post_fate(id, fate)?,
                Origin::Nothing => {}
            }
        }
        Ok(())
    }
}
