//! What has been counted. Each reading statement reads the range's days by the key. Views and visitors are written by
//! `shared::counting`.

use serde::Deserialize;
use shared::domain::Day;
use shared::ports::Stmt;

/// A day with anything counted.
#[derive(Debug, Deserialize)]
pub(crate) struct DayRow {
    pub(crate) day: Day,
    pub(crate) views: i64,
    pub(crate) variance: i64,
    pub(crate) sketch: String,
}

/// Views under a name.
#[derive(Debug, Deserialize)]
pub(crate) struct NamedRow {
    pub(crate) name: String,
    pub(crate) views: i64,
    pub(crate) variance: i64,
}

/// Visits to a site.
#[derive(Debug, Deserialize)]
pub(crate) struct OutRow {
    pub(crate) site: String,
    pub(crate) out: i64,
}

fn within(sql: &'static str, community: &str, first: Day, last: Day) -> Stmt {
    Stmt::new(sql).bind(community).bind(first.number()).bind(last.number())
}

/// Each day's views and sketch of visitors.
pub(crate) fn days(community: &str, first: Day, last: Day) -> Stmt {
    let sql = "SELECT d.day, d.views, d.variance,
         coalesce((SELECT v.sketch FROM visitors v WHERE v.community = d.community AND v.day = d.day), '') AS sketch
       FROM view_days d WHERE d.community = ?1 AND d.day BETWEEN ?2 AND ?3 ORDER BY d.day";
    within(sql, community, first, last)
}

/// Views by source.
pub(crate) fn sources(community: &str, first: Day, last: Day) -> Stmt {
    let sql = "SELECT source AS name, sum(views) AS views, sum(variance) AS variance
       FROM views WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY source";
    within(sql, community, first, last)
}

/// Views by space.
pub(crate) fn spaces(community: &str, first: Day, last: Day) -> Stmt {
    let sql = "SELECT space AS name, sum(views) AS views, sum(variance) AS variance
       FROM views WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY space";
    within(sql, community, first, last)
}

/// Visits to the company's own sites.
pub(crate) fn out(community: &str, first: Day, last: Day) -> Stmt {
    let sql =
        "SELECT site, sum(out) AS out FROM referrals WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY site";
    within(sql, community, first, last)
}

/// One more visit to a site.
pub(crate) fn went_out(community: &str, day: Day, site: &str) -> Stmt {
    let sql = "INSERT INTO referrals (community, day, site, out) VALUES (?1, ?2, ?3, 1)
       ON CONFLICT (community, day, site) DO UPDATE SET out = out + 1";
    Stmt::new(sql).bind(community).bind(day.number()).bind(site)
}
