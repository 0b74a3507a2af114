//! The queue: cases with what they are about, who wrote it, and who says what against it.

use serde::Deserialize;
use shared::domain::{Role, Time};
use shared::ports::Stmt;
use shared::web::Cursor;

use crate::case::Tab;

/// A case as the queue shows it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CaseRow {
    pub(crate) kind: String,
    pub(crate) target: String,
    pub(crate) standing: String,
    pub(crate) weight: i64,
    pub(crate) flag_count: i64,
    pub(crate) opened_at: Time,
    pub(crate) settled_at: Option<Time>,
    pub(crate) settled_by: Option<String>,
    pub(crate) reason: String,
    pub(crate) title: Option<String>,
    pub(crate) body_html: Option<String>,
    pub(crate) thread_kind: String,
    pub(crate) thread: String,
    pub(crate) space: Option<String>,
    pub(crate) policy: Option<String>,
    pub(crate) locked: bool,
    pub(crate) author_handle: Option<String>,
    pub(crate) author_name: Option<String>,
    pub(crate) author_role: Option<Role>,
    pub(crate) author_state: Option<String>,
    pub(crate) author_reputation: Option<i64>,
    pub(crate) author_joined_at: Option<Time>,
    pub(crate) author_hidden: i64,
    pub(crate) author_removed: i64,
    /// The flags, as JSON.
    pub(crate) raised: String,
}

/// A flag in [`CaseRow::raised`].
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct RaisedRow {
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) reason: String,
    pub(crate) note: String,
    pub(crate) weight: i64,
    pub(crate) at: Time,
    pub(crate) verdict: Option<String>,
}

/// A page of a part of the queue, one row more than the limit. What is behind gates that are closed to the moderator is
/// left out by who reads the rows, so that a page costs its rows whatever is closed.
pub(crate) fn page(community: &str, tab: Tab, cursor: &Cursor, limit: usize) -> Stmt {
    let part = match tab {
        Tab::Waiting => "f.settled_at IS NULL".to_owned(),
        tab => format!("f.standing = '{}'", tab.as_str()),
    };
    let (behind, order) =
        if tab.newest_first() { ("<", "f.opened_at DESC, f.target DESC") } else { (">", "f.opened_at, f.target") };
    let sql = format!(
        "SELECT f.kind, f.target, f.standing, f.weight, f.flag_count, f.opened_at, f.settled_at, f.settled_by, f.reason,
           f.title, f.body_html, f.thread_kind, f.thread, f.space, f.policy, f.locked, f.author_handle, f.author_name,
           f.author_role, f.author_state, f.author_reputation, f.author_joined_at, f.author_hidden, f.author_removed,
           (SELECT json_group_array(json_object('handle', m.handle, 'name', m.name, 'reason', g.reason, 'note', g.note,
              'weight', g.weight, 'at', g.flagged_at, 'verdict', g.verdict))
            FROM flags g JOIN members m ON m.community = ?1 AND m.id = g.member
            WHERE g.community = ?1 AND g.kind = f.kind AND g.target = f.target AND g.member IN (SELECT x.member FROM flags x
              WHERE x.community = ?1 AND x.kind = f.kind AND x.target = f.target LIMIT 20)) AS raised
         FROM case_files f WHERE f.community = ?1 AND {part} AND (f.opened_at, f.target) {behind} (?2, ?3)
         ORDER BY {order} LIMIT {}",
        limit + 1
    );
    Stmt::new(sql).bind(community).bind(cursor.key).bind(cursor.id.as_str())
}
