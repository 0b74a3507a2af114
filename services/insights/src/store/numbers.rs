//! What happened from one day to another. Each statement reads the days of the range by an index, from the views that other
//! services' tables are seen through (0023 of the migrations).

use serde::Deserialize;
use shared::domain::Day;
use shared::ports::Stmt;

use crate::measure::days::Period;
use crate::measure::waits::Waits;

/// Since when the community is there, and its goals as JSON.
#[derive(Debug, Deserialize)]
pub(crate) struct CampaignRow {
    pub(crate) created_at: i64,
    pub(crate) goals: String,
}

/// How many, on a day.
#[derive(Debug, Deserialize)]
pub(crate) struct DayRow {
    pub(crate) day: Day,
    pub(crate) n: i64,
}

/// How many posts of a kind, on a day.
#[derive(Debug, Deserialize)]
pub(crate) struct KindRow {
    pub(crate) day: Day,
    pub(crate) kind: String,
    pub(crate) n: i64,
}

/// How many, by a name.
#[derive(Debug, Deserialize)]
pub(crate) struct NameRow {
    pub(crate) name: String,
    pub(crate) n: i64,
}

/// How many, in all.
#[derive(Debug, Deserialize)]
pub(crate) struct SumRow {
    pub(crate) n: i64,
}

/// How many gave a score in a survey.
#[derive(Debug, Deserialize)]
pub(crate) struct ScoreRow {
    pub(crate) kind: String,
    pub(crate) anonymous: i64,
    pub(crate) score: i64,
    pub(crate) n: i64,
}

/// What became of the questions.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct WaitsRow {
    questions: i64,
    solved: Option<i64>,
    answered: i64,
    h1: Option<i64>,
    h4: Option<i64>,
    h24: Option<i64>,
    h72: Option<i64>,
    h168: Option<i64>,
    low: Option<i64>,
    high: Option<i64>,
}

impl From<WaitsRow> for Waits {
    fn from(row: WaitsRow) -> Self {
        let by = [row.h1, row.h4, row.h24, row.h72, row.h168].map(Option::unwrap_or_default);
        let mut within = [0; 6];
        let mut before = 0;
        for (class, all) in within.iter_mut().zip(by.into_iter().chain([row.answered])) {
            *class = all - before;
            before = all;
        }
        Self {
            questions: row.questions,
            solved: row.solved.unwrap_or_default(),
            answered: row.answered,
            within,
            middle: (row.low, row.high),
        }
    }
}

/// Since when it is there, and what it wants.
pub(crate) fn campaign(community: &str) -> Stmt {
    Stmt::new("SELECT created_at, goals FROM numbers_campaigns WHERE community = ?1").bind(community)
}

fn within(sql: &'static str, community: &str, period: Period) -> Stmt {
    Stmt::new(sql).bind(community).bind(period.from.number()).bind(period.to.number())
}

/// All that is asked about a range of days, in this order.
pub(crate) fn all(community: &str, period: Period) -> Vec<Stmt> {
    let statements = [
        "SELECT day, count(*) AS n FROM numbers_people WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day",
        "SELECT way AS name, count(*) AS n FROM numbers_people WHERE community = ?1 AND day BETWEEN ?2 AND ?3
           GROUP BY way ORDER BY n DESC, name",
        "SELECT d.day, count(DISTINCT d.member) AS n FROM numbers_deeds d
           JOIN numbers_people p ON p.community = d.community AND p.id = d.member
         WHERE d.community = ?1 AND d.day BETWEEN ?2 AND ?3 GROUP BY d.day",
        "SELECT count(DISTINCT d.member) AS n FROM numbers_deeds d
           JOIN numbers_people p ON p.community = d.community AND p.id = d.member
         WHERE d.community = ?1 AND d.day BETWEEN ?2 AND ?3",
        "SELECT day, kind, count(*) AS n FROM numbers_posts WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day, kind",
        "SELECT day, count(*) AS n FROM numbers_answers WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day",
        "SELECT day, count(*) AS n FROM numbers_ideas WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day",
        "SELECT day, count(*) AS n FROM numbers_votes WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY day",
        "SELECT space AS name, count(*) AS n FROM numbers_posts WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY space",
        "SELECT space AS name, count(*) AS n FROM numbers_answers WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY space",
        "SELECT space AS name, count(*) AS n FROM numbers_ideas WHERE community = ?1 AND day BETWEEN ?2 AND ?3 GROUP BY space",
        WAITS,
    ];
    let mut all: Vec<_> = statements.into_iter().map(|sql| within(sql, community, period)).collect();
    all.push(scores(community, period));
    all
}

/// How long each question waited for the first answer by somebody else; those that still wait come last. The two in the middle
/// are the same one where the number of questions is odd.
const WAITS: &str = "WITH waits AS (
     SELECT q.solved, (SELECT min(a.created_at) FROM numbers_answers a
         WHERE a.community = q.community AND a.thread = q.id AND a.author IS NOT q.author) - q.created_at AS wait
       FROM numbers_posts q WHERE q.community = ?1 AND q.day BETWEEN ?2 AND ?3 AND q.kind = 'question'),
   ranked AS (
     SELECT wait, solved, row_number() OVER (ORDER BY wait IS NULL, wait) AS place, count(*) OVER () AS questions FROM waits)
   SELECT count(*) AS questions, sum(solved) AS solved, count(wait) AS answered,
     sum(wait <= 3600000) AS h1, sum(wait <= 14400000) AS h4, sum(wait <= 86400000) AS h24, sum(wait <= 259200000) AS h72,
     sum(wait <= 604800000) AS h168,
     max(CASE WHEN place = (questions + 1) / 2 THEN wait END) AS low,
     max(CASE WHEN place = questions / 2 + 1 THEN wait END) AS high FROM ranked";

/// How many gave which score in which survey.
fn scores(community: &str, period: Period) -> Stmt {
    let sql = "SELECT kind, anonymous, score, count(*) AS n FROM survey_answers_seen
       WHERE community = ?1 AND at >= ?2 AND at < ?3 GROUP BY kind, anonymous, score";
    Stmt::new(sql).bind(community).bind(period.from.begins()).bind(period.to.plus(1).begins())
}
