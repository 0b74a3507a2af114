//! The log, as it is read.

use serde::Deserialize;
use shared::domain::Time;
use shared::ports::Stmt;

/// A line of the log.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct LineRow {
    pub(crate) number: i64,
    pub(crate) at: Time,
    pub(crate) actor: Option<String>,
    pub(crate) action: String,
    pub(crate) kind: String,
    pub(crate) target: String,
    pub(crate) about: Option<String>,
    pub(crate) detail: String,
    pub(crate) reason: String,
    /// Where the thing stands, if it is one that stands somewhere and is still there.
    pub(crate) space: Option<String>,
    pub(crate) policy: Option<String>,
}

/// A page of the log below that number, the newest first, one row more than the limit; all of it, or what concerns a member.
pub(crate) fn page(community: &str, below: i64, about: Option<&str>, limit: usize) -> Stmt {
    let of = match about {
        None => "",
        Some(_) => "AND a.about = (SELECT x.id FROM members x WHERE x.community = ?1 AND x.handle = ?3)",
    };
    let sql = format!(
        "SELECT a.number, a.at, CASE WHEN a.actor LIKE '@%' THEN substr(a.actor, 2)
             ELSE (SELECT m.handle FROM members m WHERE m.community = ?1 AND m.id = a.actor) END AS actor, a.action,
           a.kind, a.target, (SELECT m.handle FROM members m WHERE m.community = ?1 AND m.id = a.about) AS about, a.detail,
           a.reason, a.space, a.policy
         FROM audit_places a WHERE a.community = ?1 AND a.number < ?2 {of} ORDER BY a.number DESC LIMIT {}",
        limit + 1
    );
    let statement = Stmt::new(sql).bind(community).bind(below);
    match about {
        None => statement,
        Some(handle) => statement.bind(handle),
    }
}
