//! The database.

mod batches;
mod concurrent;
mod errors;
mod schema;
mod values;

pub use concurrent::Snapshot;
pub(crate) use concurrent::{read_snapshot, step};

use shared::ports::{Db, Rows, Stmt, Value};

use crate::Report;

/// Makes the tables anew and runs every check of the database.
pub(crate) async fn check(db: &dyn Db, report: &mut Report) {
    let made = schema::make(db).await;
    let ready = made.is_ok();
    report.equal("db: tables, triggers and FTS5 are made in one batch", made.map(drop), Ok(()));
    if !ready {
        return;
    }
    values::check(db, report).await;
    batches::check(db, report).await;
    errors::check(db, report).await;
    concurrent::check(db, report).await;
}

/// The one value of a statement that has one, or what came instead in words.
async fn one(db: &dyn Db, statement: Stmt) -> Result<Value, String> {
    let rows = db.query(statement).await.map_err(|error| format!("{error:?}"))?;
    match rows.values() {
        [row] if row.len() == 1 => Ok(row[0].clone()),
        _ => Err(format!("{rows:?}")),
    }
}

/// The rows' values, for comparing.
fn values(rows: &Rows) -> Vec<Vec<Value>> {
    rows.values().to_vec()
}
