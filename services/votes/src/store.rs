//! Every SQL string of votes.

use std::collections::HashMap;

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{MemberId, Time};
use shared::ports::{DbError, Stmt};

use crate::vote::{Kind, Value};

/// Casts or changes a vote, or takes it back: only where the target is there, open to votes, and behind no gate that is
/// closed to the member. The gate is looked at in the same statement, so nothing can come between.
pub(crate) fn cast(access: &Access, member: MemberId, kind: Kind, target: &str, value: Value) -> Stmt {
    let statement = Stmt::new(match value {
        Value::None => {
            "DELETE FROM votes WHERE community = ?1 AND kind = ?2 AND target = ?3 AND member = ?4
               AND EXISTS (SELECT 1 FROM subjects s WHERE s.community = ?1 AND s.kind = ?2 AND s.id = ?3
                 AND s.state = 'published' AND s.open AND s.space IN (SELECT value FROM json_each(?5))
                 AND coalesce(s.policy, '') IN (SELECT value FROM json_each(?6)))"
        }
        _ => {
            "INSERT INTO votes (community, kind, target, member, value, cast_at)
             SELECT ?1, ?2, ?3, ?4, ?7, ?8 FROM subjects s WHERE s.community = ?1 AND s.kind = ?2 AND s.id = ?3
               AND s.state = 'published' AND s.open AND s.space IN (SELECT value FROM json_each(?5))
               AND coalesce(s.policy, '') IN (SELECT value FROM json_each(?6))
             ON CONFLICT (community, kind, target, member)
               DO UPDATE SET value = excluded.value, cast_at = excluded.cast_at, via = NULL
               WHERE value <> excluded.value OR via IS NOT NULL"
        }
    });
    let statement = statement
        .bind(access.community.id.as_str())
        .bind(kind.as_str())
        .bind(target)
        .bind(member)
        .bind(access.open_spaces())
        .bind(access.open_policies());
    if value == Value::None { statement } else { statement.bind(value.number()).bind(access.now) }
}

/// How the votes on a thing stand, and where it stands itself.
#[derive(Debug, Deserialize)]
pub(crate) struct TallyRow {
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    pub(crate) title: String,
    pub(crate) excerpt: String,
    pub(crate) state: String,
    pub(crate) open: bool,
    pub(crate) score: i64,
    pub(crate) up: i64,
    pub(crate) down: i64,
    pub(crate) mine: i64,
}

/// Reads a [`TallyRow`].
pub(crate) fn tally(community: &str, member: Option<MemberId>, kind: Kind, target: &str) -> Stmt {
    let sql = "SELECT s.space, s.policy, s.title, s.excerpt, s.state, s.open, s.score, s.up, s.down,
         coalesce((SELECT v.value FROM votes v
           WHERE v.community = ?1 AND v.kind = ?2 AND v.target = ?3 AND v.member = ?4), 0) AS mine
       FROM subjects s WHERE s.community = ?1 AND s.kind = ?2 AND s.id = ?3";
    Stmt::new(sql).bind(community).bind(kind.as_str()).bind(target).bind(member)
}

/// How many votes count against a member's budget.
#[derive(Debug, Deserialize)]
pub(crate) struct PointsRow {
    pub(crate) points: i64,
}

/// Reads a [`PointsRow`]: the votes of a member for ideas that are open.
pub(crate) fn points(community: &str, member: MemberId) -> Stmt {
    let sql = "SELECT count(*) AS points FROM vote_points WHERE community = ?1 AND member = ?2";
    Stmt::new(sql).bind(community).bind(member)
}

/// An idea a member's vote is out on.
#[derive(Debug, Deserialize)]
pub(crate) struct PlaceRow {
    pub(crate) title: String,
}

/// The open ideas a member has voted for, as far as they may still read them.
pub(crate) fn where_points_are(access: &Access, member: MemberId) -> Stmt {
    let sql = "SELECT title FROM vote_points WHERE community = ?1 AND member = ?4
         AND space IN (SELECT value FROM json_each(?2)) AND coalesce(policy, '') IN (SELECT value FROM json_each(?3))
       LIMIT 100";
    access.gated(sql.to_owned()).bind(member)
}

#[derive(Deserialize)]
struct MineRow {
    target: String,
    value: i64,
}

/// The visitor's own votes on these things, for showing them in a list: nothing is asked for a visitor without any.
pub async fn mine(
    access: &Access,
    kind: Kind,
    targets: impl IntoIterator<Item = &str>,
) -> Result<HashMap<String, i64>, DbError> {
    let targets: Vec<&str> = targets.into_iter().collect();
    let Some(member) = access.known_member().filter(|_| !targets.is_empty()) else { return Ok(HashMap::new()) };
    let sql = "SELECT target, value FROM votes WHERE community = ?1 AND kind = ?2
         AND target IN (SELECT value FROM json_each(?3)) AND member = ?4";
    let statement = Stmt::new(sql)
        .bind(access.community.id.as_str())
        .bind(kind.as_str())
        .bind(serde_json::to_string(&targets).unwrap_or_default())
        .bind(member);
    let rows = access.app.db.query(statement).await?.read::<MineRow>()?;
    Ok(rows.into_iter().map(|row| (row.target, row.value)).collect())
}

/// A vote as whoever cast it is handed it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Cast {
    kind: String,
    target: String,
    value: i64,
    cast_at: Time,
}

/// Votes of a member, at most so many: for themselves, and for nobody else.
pub async fn cast_by(access: &Access, member: MemberId, limit: usize) -> Result<Vec<Cast>, DbError> {
    let sql = "SELECT kind, target, value, cast_at FROM votes INDEXED BY votes_member
       WHERE community = ?1 AND member = ?2 ORDER BY kind, target LIMIT ?3";
    let statement = Stmt::new(sql).bind(access.community.id.as_str()).bind(member).bind(limit as i64);
    access.app.db.query(statement).await?.read()
}

/// Who voted, as managers may see it.
#[derive(Debug, Deserialize)]
pub(crate) struct VoterRow {
    pub(crate) id: MemberId,
    pub(crate) handle: String,
    pub(crate) value: i64,
    pub(crate) cast_at: Time,
}

/// A page of those who voted on a thing, and one more; in the order in which they joined.
pub(crate) fn voters(community: &str, kind: Kind, target: &str, after: &str, limit: usize) -> Stmt {
    let sql = "SELECT m.id, m.handle, v.value, v.cast_at FROM votes v
         JOIN members m ON m.community = v.community AND m.id = v.member
       WHERE v.community = ?1 AND v.kind = ?2 AND v.target = ?3 AND v.member > ?4 ORDER BY v.member LIMIT ?5";
    Stmt::new(sql).bind(community).bind(kind.as_str()).bind(target).bind(after).bind(limit as i64 + 1)
}
