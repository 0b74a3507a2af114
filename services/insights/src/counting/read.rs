//! Reading the counts.

use shared::counting::{Estimate, INSIDE, Sketch};
use shared::domain::Day;
use shared::ports::{Db, DbError};

use super::{Counted, CountedDay, MOST_DAYS};
use crate::store::counting as store;

/// What was counted from `first` to `last`, both included: at most the last [`MOST_DAYS`] of them. Four statements in one batch,
/// which read the days of the range by the index.
pub async fn read(db: &dyn Db, community: &str, first: Day, last: Day) -> Result<Counted, DbError> {
    let first = first.max(last.plus(1 - MOST_DAYS));
    let results = db
        .batch(vec![
            store::days(community, first, last),
            store::sources(community, first, last),
            store::spaces(community, first, last),
            store::out(community, first, last),
        ])
        .await?;
    let days: Vec<store::DayRow> = results[0].read()?;
    let by_day: Vec<_> = days.iter().map(day).collect();
    let mut by_source = named(&results[1].read()?);
    let inside = by_source.iter().position(|(source, _)| source == INSIDE).map(|at| by_source.remove(at).1);
    let out: Vec<store::OutRow> = results[3].read()?;
    let mut out: Vec<_> = out.into_iter().map(|row| (row.site, row.out)).collect();
    out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(Counted {
        views: by_day.iter().fold(Estimate::default(), |sum, day| sum + day.views),
        by_day,
        by_space: named(&results[2].read()?),
        by_source,
        inside: inside.unwrap_or_default(),
        out,
    })
}

fn day(row: &store::DayRow) -> CountedDay {
    let visitors = Sketch::read(&row.sketch).map_or_else(Estimate::default, |sketch| sketch.estimate());
    CountedDay { day: row.day, views: Estimate::of_sums(row.views, row.variance), visitors }
}

/// The rows as names with estimates, the most first.
fn named(rows: &[store::NamedRow]) -> Vec<(String, Estimate)> {
    let mut all: Vec<_> =
        rows.iter().map(|row| (row.name.clone(), Estimate::of_sums(row.views, row.variance))).collect();
    all.sort_by(|a, b| b.1.count.total_cmp(&a.1.count).then_with(|| a.0.cmp(&b.0)));
    all
}
