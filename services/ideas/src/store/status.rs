//! The status of an idea, and merging.

use shared::domain::{IdeaId, MemberId, Time};
use shared::ports::Stmt;

/// Gives an idea its status and the official response. No row comes back where it is merged or gone.
pub(crate) fn set(
    community: &str,
    id: IdeaId,
    status: &str,
    response: (&str, &str),
    (by, now): (MemberId, Time),
) -> Stmt {
    let sql =
        "UPDATE ideas SET open_status = ?3, response_md = ?4, response_html = ?5, responder = ?6, responded_at = ?7
       WHERE community = ?1 AND id = ?2 AND state = 'published' AND merged_into IS NULL RETURNING id";
    Stmt::new(sql).bind(community).bind(id).bind(status).bind(response.0).bind(response.1).bind(by).bind(now)
}

/// Names who answers for an idea, an employee or above; or nobody. No row comes back where there is no such member, or where
/// the idea is gone.
pub(crate) fn own(community: &str, id: IdeaId, handle: Option<&str>) -> Stmt {
    let sql = "UPDATE ideas SET owner = (SELECT m.id FROM members m WHERE m.community = ?1 AND m.handle = ?3)
       WHERE community = ?1 AND id = ?2 AND state = 'published' AND (?3 IS NULL OR EXISTS (SELECT 1 FROM members m
         WHERE m.community = ?1 AND m.handle = ?3 AND m.state = 'active'
           AND m.role IN ('employee', 'moderator', 'manager'))) RETURNING id";
    Stmt::new(sql).bind(community).bind(id).bind(handle)
}

/// Merges an idea into another. Its voters follow by a trigger of the votes service, in this statement. No row comes back
/// where one of the two is merged already or gone.
pub(crate) fn merge(community: &str, id: IdeaId, into: IdeaId) -> Stmt {
    let sql = "UPDATE ideas SET merged_into = ?3 WHERE community = ?1 AND id = ?2 AND id <> ?3 AND state = 'published'
         AND merged_into IS NULL AND EXISTS (SELECT 1 FROM ideas o WHERE o.community = ?1 AND o.id = ?3
           AND o.state = 'published' AND o.merged_into IS NULL) RETURNING id";
    Stmt::new(sql).bind(community).bind(id).bind(into)
}

/// Takes a merge back, with the voters it brought. No row comes back where the idea is not merged, or where the other one
/// has itself been merged since: then its own merge comes first.
pub(crate) fn unmerge(community: &str, id: IdeaId) -> Stmt {
    let sql = "UPDATE ideas SET merged_into = NULL WHERE community = ?1 AND id = ?2 AND EXISTS
         (SELECT 1 FROM ideas o WHERE o.community = ?1 AND o.id = ideas.merged_into AND o.merged_into IS NULL) RETURNING id";
    Stmt::new(sql).bind(community).bind(id)
}
