//! A database that remembers what it was asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use shared::host::native::Sqlite;
use shared::ports::{Db, DbError, Rows, Stmt, Value};

/// A statement, and the request it was first seen in.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) statement: Stmt,
    pub(crate) from: String,
}

/// Passes statements on, and keeps the text of each with the request it was first seen in.
pub(crate) struct Recorder {
    inner: Arc<Sqlite>,
    request: Mutex<String>,
    seen: Mutex<BTreeMap<String, Seen>>,
}

impl Recorder {
    pub(crate) fn new(inner: Arc<Sqlite>) -> Self {
        Self { inner, request: Mutex::default(), seen: Mutex::default() }
    }

    /// What comes now is of this request.
    pub(crate) fn begin(&self, request: &str) {
        *self.request.lock().expect("nobody panics here") = request.to_owned();
    }

    /// Every different statement.
    pub(crate) fn statements(&self) -> Vec<Seen> {
        self.seen.lock().expect("nobody panics here").values().cloned().collect()
    }
}

#[async_trait]
impl Db for Recorder {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        let request = self.request.lock().expect("nobody panics here").clone();
        for statement in &statements {
            let mut seen = self.seen.lock().expect("nobody panics here");
            let first = || Seen { statement: statement.clone(), from: request.clone() };
            seen.entry(statement.sql.to_string()).or_insert_with(first);
        }
        self.inner.batch(statements).await
    }
}

/// The steps SQLite would take for a statement.
pub(crate) async fn plan(db: &Sqlite, statement: &Stmt) -> Vec<String> {
    let explained =
        Stmt { sql: format!("EXPLAIN QUERY PLAN {}", statement.sql).into(), params: statement.params.clone() };
    let rows = crate::values(db, explained).await;
    rows.into_iter()
        .filter_map(|row| match row.into_iter().nth(3) {
            Some(Value::Text(detail)) => Some(detail),
            _ => None,
        })
        .collect()
}

/// Where reading all that a community has is right, by how the statement begins and the step.
const WHOLE: [(&str, &str, &str); 52] = [
    (
        "INSERT INTO communities",
        " scheduled_posts_due (community=?)",
        "a foreign key looked at only where its parent's key changes",
    ),
    ("INSERT INTO spaces", " scheduled_posts_due (community=?)", "the same"),
    (
        "SELECT survey, guest",
        "SEARCH survey_counts USING PRIMARY KEY (community=?)",
        "a count for each score: at most forty-four rows",
    ),
    (
        "INSERT INTO communities",
        " USING PRIMARY KEY (community=?)",
        "foreign keys looked at only where their parent's key changes",
    ),
    ("INSERT INTO spaces", "_in_order (community=?)", "a foreign key looked at only where its parent's key changes"),
    (
        "WITH hits",
        "SCAN (subquery",
        "what a search has found: at most three hundred rows, which each part of it limits",
    ),
    ("WITH hits", "SCAN hits", "the same"),
    ("WITH hits", "SCAN found", "the same"),
    ("WITH hits", "SCAN chosen", "a page of it"),
    ("WITH hits", "USE TEMP B-TREE", "the same three hundred, by how well they match"),
    ("WITH RECURSIVE parts", "SCAN earlier", "the parts of a site map so far"),
    ("WITH RECURSIVE parts", "SCAN parts", "the same"),
    ("WITH RECURSIVE parts", "_in_order (community=?)", "the first row there is: one look into an index"),
    ("SELECT (SELECT count(*)", "SCAN (subquery", "what somebody wrote, counted up to a hundred"),
    (
        "SELECT slug, life FROM communities",
        "SCAN communities",
        "the first two of a deployment's few communities, in the order of an index",
    ),
    (
        "SELECT c.id, c.slug, c.name",
        "SEARCH s USING PRIMARY KEY (community=?)",
        "all spaces: a community has tens of them",
    ),
    (
        "SELECT c.id, c.slug, c.name",
        "SEARCH p USING PRIMARY KEY (community=?)",
        "all policies: a community has tens of them",
    ),
    ("SELECT c.id, c.slug, c.name", "SCAN u", "what is new to the member who asks, at most a hundred"),
    ("WITH RECURSIVE walk", "SCAN w", "what the statement itself has just gathered, of a page's size"),
    ("WITH RECURSIVE names", "SCAN n", "what the statement itself has just gathered, of a page's size"),
    (
        "DELETE FROM policies",
        "SEARCH resources USING PRIMARY KEY (community=?)",
        "a manager drops a policy: is a file behind it",
    ),
    (
        "DELETE FROM policies",
        "SEARCH access_requests USING PRIMARY KEY (community=?)",
        "a manager drops a policy: has anybody asked to pass it",
    ),
    (
        "SELECT logo_kind, logo",
        "SEARCH brands USING PRIMARY KEY (community=?)",
        "a community has one brand: the whole key",
    ),
    ("SELECT tokens", "SEARCH brands USING PRIMARY KEY (community=?)", "a community has one brand: the whole key"),
    ("SELECT kind, enabled", "SEARCH ways_in USING PRIMARY KEY (community=?)", "all ways in: there are four kinds"),
    (
        "UPDATE members",
        "USING COVERING INDEX members_managers (community=?)",
        "a manager is lowered or leaves: is there another; the index has managers only",
    ),
    (
        "SELECT policy, count(*)",
        "SEARCH resources USING COVERING INDEX resources_policy_fk (community=?)",
        "a manager looks at how much stands behind each policy",
    ),
    (
        "SELECT welcome_md",
        "SEARCH campaigns USING PRIMARY KEY (community=?)",
        "one row: the community is the whole key",
    ),
    ("INSERT INTO spaces", "_policy_fk (community=?)", "a foreign key looked at only where its parent's key changes"),
    (
        "SELECT source AS name",
        "USE TEMP B-TREE FOR GROUP BY",
        "views of the days asked for, at most four hundred, summed up into about a hundred sources",
    ),
    ("SELECT space AS name", "USE TEMP B-TREE FOR GROUP BY", "the same days, into spaces"),
    ("SELECT site, sum(out)", "USE TEMP B-TREE FOR GROUP BY", "visits of those days, into at most twenty sites"),
    ("SELECT created_at, goals", "SEARCH k USING PRIMARY KEY (community=?)", "one row: the community is the whole key"),
    ("SELECT way AS name", "USE TEMP B-TREE", "who joined in the days asked for, summed up into five ways in"),
    ("SELECT d.day, count(DISTINCT", "SCAN d", "what was done in the days asked for, found by steps of its own"),
    ("SELECT d.day, count(DISTINCT", "USE TEMP B-TREE", "the same, each person once a day"),
    ("SELECT count(DISTINCT d.member)", "SCAN d", "the same"),
    ("SELECT count(DISTINCT d.member)", "USE TEMP B-TREE", "the same, each person once"),
    ("WITH waits", "SCAN (subquery", "the questions of the days asked for, found by a step of its own"),
    ("WITH waits", "SCAN ranked", "the same"),
    ("WITH waits", "USE TEMP B-TREE FOR ORDER BY", "the same, by how long they waited"),
    (
        "SELECT id, title, score",
        "USE TEMP B-TREE FOR ORDER BY",
        "what was written in those days, for the five best of it",
    ),
    (
        "SELECT kind, anonymous, score",
        "USE TEMP B-TREE",
        "what was answered in those days: eleven scores of two surveys",
    ),
    (
        "SELECT (SELECT count(DISTINCT member)",
        "SCAN numbers_placed_deeds",
        "what was done in the last four hundred days",
    ),
    ("SELECT (SELECT count(DISTINCT member)", "USE TEMP B-TREE", "the same, each person once"),
    (
        "SELECT b.enabled, b.counts",
        "USING PRIMARY KEY (community=?)",
        "one row of settings: the community is the whole key",
    ),
    (
        "SELECT b.enabled, b.counts",
        "SEARCH r USING PRIMARY KEY (community=? AND at>?)",
        "the rewards for bringing others: at most ten",
    ),
    (
        "SELECT max(number) AS number FROM audit",
        "SEARCH audit USING PRIMARY KEY",
        "the last of the log: one look into its key",
    ),
    (
        "SELECT t.id, t.handle",
        "SEARCH t USING PRIMARY KEY (community=?)",
        "the first part of an export, which has a limit",
    ),
    ("SELECT t.name, t.title, t.rule", "SEARCH t USING PRIMARY KEY (community=?)", "the same"),
    ("SELECT t.slug, t.name", "SEARCH t USING PRIMARY KEY (community=?)", "the same"),
    ("SELECT t.tag, t.description", "SEARCH t USING PRIMARY KEY (community=?)", "the same"),
];

/// Whether a step of a walk goes by the whole order: the key and the name of the row, or the name alone.
fn by_order(step: &str) -> bool {
    let by = |id: &&str| {
        step.contains(&format!(",{id})<(?,?)"))
            || step.contains(&format!(" AND {id}<?"))
            || step.contains(&format!(" AND {id}>?"))
    };
    ["id", "post", "idea", "tag", "member"].iter().any(by)
}

/// The steps that read a whole table, or all that a community has in it, or sort.
pub(crate) fn costly(sql: &str, steps: &[String]) -> Vec<String> {
    let allowed =
        |step: &str| WHOLE.iter().any(|(begin, part, _)| sql.trim_start().starts_with(begin) && step.contains(part));
    let drawn = |step: &str| {
        // The rows of a view are handed on one by one; what it takes to find them is said by steps of its own.
        let name = step.split_whitespace().nth(1).unwrap_or_default();
        let view =
            ["subjects", "watched"].into_iter().find(|view| sql.contains(view) && [*view, &view[..1]].contains(&name));
        view.is_some_and(|view| steps.iter().any(|step| step.contains(&format!("CO-ROUTINE {view}"))))
    };
    let is_costly = |step: &str| {
        let searched = step.contains("VIRTUAL TABLE INDEX") && (sql.contains("MATCH") || sql.contains("json_each"));
        let scan = step.starts_with("SCAN ") && !searched && !step.contains("CONSTANT ROW") && !drawn(step);
        // An index made for one statement, and a search by the community alone, read everything there is.
        let all = step.contains("AUTOMATIC") || step.contains("(community=?)");
        (scan || all || step.contains("USE TEMP B-TREE")) && !allowed(step)
    };
    // The next row of a shelf is one look into an index: by the shelf, and by all that rows are ordered by.
    let strays = |step: &str| {
        let next = sql.trim_start().starts_with("WITH RECURSIVE walk") && step.starts_with("SEARCH q ");
        (next || step.contains("tag>?")) && !(step.contains("shelf=?") && by_order(step))
    };
    steps.iter().filter(|step| is_costly(step) || strays(step)).cloned().collect()
}
