//! Requests to be let in.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// A request as it is kept.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct RequestRow {
    pub(crate) member: MemberId,
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) policy: String,
    pub(crate) message: String,
    pub(crate) state: String,
    pub(crate) asked_at: Time,
    pub(crate) decided_at: Option<Time>,
}

const COLUMNS: &str = "q.member, m.handle, m.name, q.policy, q.message, q.state, q.asked_at, q.decided_at";

/// Asks, or changes what was asked as long as nobody has decided; asking again after that opens the request again.
pub(crate) fn ask(community: &str, member: MemberId, policy: &str, message: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO access_requests (community, member, policy, message, asked_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (community, member, policy) DO UPDATE SET message = excluded.message, decided_at = NULL,
         asked_at = CASE state WHEN 'open' THEN asked_at ELSE excluded.asked_at END, state = 'open'";
    Stmt::new(sql).bind(community).bind(member).bind(policy).bind(message).bind(now)
}

/// What a member asked at a policy.
pub(crate) fn own(community: &str, member: MemberId, policy: &str) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} FROM access_requests q JOIN members m ON m.community = q.community AND m.id = q.member
         WHERE q.community = ?1 AND q.member = ?2 AND q.policy = ?3"
    );
    Stmt::new(sql).bind(community).bind(member).bind(policy)
}

/// Where a page of requests begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) state: String,
    pub(crate) asked_at: i64,
    pub(crate) member: String,
    pub(crate) policy: String,
}

/// A page of the requests, and one more: the open ones first, of each state the newest first. The states follow each other
/// in that order by their names.
pub(crate) fn list(community: &str, after: &Place, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} FROM access_requests q JOIN members m ON m.community = q.community AND m.id = q.member
         WHERE q.community = ?1 AND (q.state, q.asked_at, q.member, q.policy) < (?2, ?3, ?4, ?5)
         ORDER BY q.state DESC, q.asked_at DESC, q.member DESC, q.policy DESC LIMIT ?6"
    );
    let statement = Stmt::new(sql).bind(community).bind(after.state.as_str()).bind(after.asked_at);
    statement.bind(after.member.as_str()).bind(after.policy.as_str()).bind(limit as i64 + 1)
}

/// Decides about a request; a row tells that it was there.
pub(crate) fn decide(community: &str, handle: &str, policy: &str, state: &str, now: Time) -> Stmt {
    let sql = "UPDATE access_requests SET state = ?4, decided_at = ?5 WHERE community = ?1
         AND member = (SELECT m.id FROM members m WHERE m.community = ?1 AND m.handle = ?2 AND m.state <> 'former')
         AND policy = ?3 RETURNING member";
    Stmt::new(sql).bind(community).bind(handle).bind(policy).bind(state).bind(now)
}

/// Gives who asked what they need, if their request has been granted: a JSON array of `{kind, name}`.
pub(crate) fn give(community: &str, handle: &str, policy: &str, gives: &str, now: Time) -> Stmt {
    let sql = "INSERT INTO grants (community, member, kind, name, source, given_at)
       SELECT q.community, q.member, g.value ->> 'kind', g.value ->> 'name', 'request', ?5
         FROM access_requests q, json_each(?4) g WHERE q.community = ?1 AND q.policy = ?3 AND q.state = 'granted'
         AND q.member = (SELECT m.id FROM members m WHERE m.community = ?1 AND m.handle = ?2)
       ON CONFLICT (community, member, kind, name, source) DO NOTHING";
    Stmt::new(sql).bind(community).bind(handle).bind(policy).bind(gives).bind(now)
}
