//! What stood out: the posts and ideas with the most votes, and what people said in their own words. Each statement reads the days
//! of the range by an index and keeps the first few.

use serde::Deserialize;
use shared::domain::Time;
use shared::ports::Stmt;

use crate::measure::days::Period;

/// A post or an idea.
#[derive(Debug, Deserialize)]
pub(crate) struct BestRow {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) score: i64,
    pub(crate) reply_count: i64,
    /// The status of an idea; the kind of a post.
    pub(crate) kind: String,
}

/// What somebody said.
#[derive(Debug, Deserialize)]
pub(crate) struct QuoteRow {
    pub(crate) kind: String,
    pub(crate) anonymous: i64,
    pub(crate) score: i64,
    pub(crate) words: String,
    pub(crate) at: Time,
}

fn within(sql: &'static str, community: &str, period: Period, most: i64) -> Stmt {
    Stmt::new(sql).bind(community).bind(period.from.number()).bind(period.to.number()).bind(most)
}

/// The posts with the highest scores.
pub(crate) fn posts(community: &str, period: Period, most: i64) -> Stmt {
    let sql = "SELECT id, title, score, reply_count, kind FROM numbers_posts
       WHERE community = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY score DESC, reply_count DESC, id LIMIT ?4";
    within(sql, community, period, most)
}

/// The ideas with the highest scores; one that went into another is told by that other.
pub(crate) fn ideas(community: &str, period: Period, most: i64) -> Stmt {
    let sql = "SELECT id, title, score, reply_count, status AS kind FROM numbers_ideas
       WHERE community = ?1 AND day BETWEEN ?2 AND ?3 AND status <> 'merged' ORDER BY score DESC, reply_count DESC, id LIMIT ?4";
    within(sql, community, period, most)
}

/// What was said last in surveys, in words.
pub(crate) fn quotes(community: &str, period: Period, most: i64) -> Stmt {
    let sql = "SELECT kind, anonymous, score, words, at FROM survey_answers_seen
       WHERE community = ?1 AND at >= ?2 AND at < ?3 AND words <> '' ORDER BY at DESC LIMIT ?4";
    let statement = Stmt::new(sql).bind(community).bind(period.from.begins());
    statement.bind(period.to.plus(1).begins()).bind(most)
}
