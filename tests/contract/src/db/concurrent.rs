//! Batches at the same time do not interleave.

use futures_util::future::join_all;
use serde::{Deserialize, Serialize};
use shared::ports::{Db, DbError, Stmt};

use crate::Report;

/// How many work at once.
const AT_ONCE: usize = 16;

/// What a batch sees of a counter and its log. A batch that saw another one half done would find the numbers different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Counted in the first statement of a step.
    pub n: i64,
    /// Made equal to `n` in its last statement.
    pub m: i64,
    /// Lines of the log, one a step.
    pub lines: i64,
}

impl Snapshot {
    /// Whether it shows whole steps only.
    pub fn is_whole(&self) -> bool {
        self.n == self.m && self.n == self.lines
    }
}

fn look(counter: i64) -> Vec<Stmt> {
    ["SELECT n AS v FROM contract_counter WHERE id = ?1", "SELECT m AS v FROM contract_counter WHERE id = ?1"]
        .map(|sql| Stmt::new(sql).bind(counter))
        .into_iter()
        .chain([Stmt::new("SELECT count(*) AS v FROM contract_log WHERE writer = ?1").bind(writer(counter))])
        .collect()
}

fn writer(counter: i64) -> String {
    format!("counter {counter}")
}

#[derive(Deserialize)]
struct Number {
    v: i64,
}

async fn snapshot(db: &dyn Db, statements: Vec<Stmt>) -> Result<Snapshot, DbError> {
    let results = db.batch(statements).await?;
    let mut last = results.iter().rev().map(|rows| rows.first::<Number>().map(|row| row.map_or(-1, |row| row.v)));
    let mut next = || last.next().unwrap_or(Ok(-1));
    let (lines, m, n) = (next()?, next()?, next()?);
    Ok(Snapshot { n, m, lines })
}

/// Counts one more, in several statements each of which builds on what the one before it wrote.
pub(crate) async fn step(db: &dyn Db, counter: i64) -> Result<Snapshot, DbError> {
    let mut statements = vec![
        Stmt::new("UPDATE contract_counter SET n = m + 1 WHERE id = ?1").bind(counter),
        Stmt::new("INSERT INTO contract_log (writer, n) SELECT ?2, n FROM contract_counter WHERE id = ?1")
            .bind(counter)
            .bind(writer(counter)),
        Stmt::new(
            "UPDATE contract_counter SET m = (SELECT count(*) FROM contract_log WHERE writer = ?2) WHERE id = ?1",
        )
        .bind(counter)
        .bind(writer(counter)),
    ];
    statements.extend(look(counter));
    snapshot(db, statements).await
}

/// What a reader sees, in three statements.
pub(crate) async fn read_snapshot(db: &dyn Db, counter: i64) -> Result<Snapshot, DbError> {
    snapshot(db, look(counter)).await
}

pub(super) async fn check(db: &dyn Db, report: &mut Report) {
    let writers = join_all((0..AT_ONCE).map(|_| step(db, 1)));
    let readers = join_all((0..AT_ONCE).map(|_| read_snapshot(db, 1)));
    let (written, read) = futures_util::future::join(writers, readers).await;
    let torn = |seen: &[Result<Snapshot, DbError>]| -> Vec<Result<Snapshot, DbError>> {
        seen.iter().filter(|one| !one.as_ref().is_ok_and(Snapshot::is_whole)).cloned().collect()
    };
    report.equal("db: 16 batches at once: each sees whole steps", torn(&written), vec![]);
    report.equal("db: 16 readers beside them see whole steps", torn(&read), vec![]);
    let mut turns: Vec<i64> = written.iter().flatten().map(|seen| seen.n).collect();
    turns.sort_unstable();
    report.equal("db: 16 batches at once: each has a turn of its own", turns, (1..=AT_ONCE as i64).collect());
    let whole = AT_ONCE as i64;
    let end = read_snapshot(db, 1).await;
    report.equal("db: 16 batches at once: all are counted", end, Ok(Snapshot { n: whole, m: whole, lines: whole }));
}
