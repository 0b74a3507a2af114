//! Deciding: a line in the log that triggers carry out.

use gate::Access;
use shared::domain::MemberId;
use shared::ports::Stmt;
use votes::Kind;

use crate::case::Action;

/// Logs a decision about a thing, which does it; a row comes back where it could be done. Nothing is decided about what is
/// behind a gate that is closed to who decides, and nobody but a manager clears what they wrote themselves.
pub(crate) fn decide(
    access: &Access,
    (kind, target): (Kind, &str),
    action: Action,
    (actor, manages): (MemberId, bool),
    reason: &str,
) -> Stmt {
    let condition = match action {
        // There is something to approve; what a decision has hidden is restored instead.
        Action::Approve => {
            "AND EXISTS (SELECT 1 FROM cases c WHERE c.community = ?1 AND c.kind = ?4 AND c.target = ?5
               AND c.settled_at IS NULL AND c.standing IN ('flagged', 'held', 'hidden'))"
        }
        // What is hidden already can still be settled as such.
        Action::Hide => {
            "AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.community = ?1 AND c.kind = ?4 AND c.target = ?5
               AND c.settled_at IS NOT NULL AND c.standing = 'hidden')"
        }
        Action::Lock => "AND ?4 IN ('post', 'idea') AND NOT w.locked",
        Action::Unlock => "AND w.locked",
        Action::Remove | Action::Restore => "",
    };
    let own = if action.clears() && !manages { "AND w.author IS NOT ?8" } else { "" };
    let sql = format!(
        "INSERT INTO audit (community, number, at, actor, action, kind, target, about, reason)
         SELECT ?1, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = ?1 AND a.number > 0), 0) + 1, ?9, ?8, ?6, ?4, ?5,
           w.author, ?10
         FROM watched w WHERE w.community = ?1 AND w.kind = ?4 AND w.id = ?5
           AND w.state IN (SELECT value FROM json_each(?7)) AND w.space IN (SELECT value FROM json_each(?2))
           AND coalesce(w.policy, '') IN (SELECT value FROM json_each(?3)) {condition} {own} RETURNING number"
    );
    let states = serde_json::json!(action.states()).to_string();
    let statement = access.gated(sql).bind(kind.as_str()).bind(target).bind(action.as_str()).bind(states);
    statement.bind(actor).bind(access.now).bind(reason)
}

/// Moves a post to another space, in the same manner.
pub(crate) fn move_post(access: &Access, target: &str, to: &str, actor: MemberId, reason: &str) -> Stmt {
    let sql = "INSERT INTO audit (community, number, at, actor, action, kind, target, about, detail, reason)
       SELECT ?1, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = ?1 AND a.number > 0), 0) + 1, ?7, ?6, 'move', 'post', ?4,
         w.author, json_object('from', w.space, 'to', ?5), ?8
       FROM watched w WHERE w.community = ?1 AND w.kind = 'post' AND w.id = ?4 AND w.state <> 'deleted' AND w.space <> ?5
         AND w.space IN (SELECT value FROM json_each(?2)) AND coalesce(w.policy, '') IN (SELECT value FROM json_each(?3))
         AND ?5 IN (SELECT value FROM json_each(?2)) RETURNING number";
    let statement = access.gated(sql.to_owned()).bind(target).bind(to).bind(actor).bind(access.now);
    statement.bind(reason)
}
