//! Invitations. Only a digest of a code is kept.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// An invitation as it is kept.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct InvitationRow {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) gives: String,
    pub(crate) uses_left: Option<i64>,
    pub(crate) used: i64,
    pub(crate) expires_at: Option<Time>,
    pub(crate) created_at: Time,
    pub(crate) created_by: Option<String>,
    pub(crate) revoked_at: Option<Time>,
    /// By which name the company knows whom it is for; may be empty.
    pub(crate) customer: String,
    /// The points of reputation it gives.
    pub(crate) points: i64,
    /// The member whose own link it is.
    pub(crate) owner: Option<String>,
    /// Whether the member who asks has used it.
    #[serde(default)]
    pub(crate) mine: bool,
}

const COLUMNS: &str =
    "i.id, i.label, i.email, i.name, i.gives, i.uses_left, i.used, i.expires_at, i.created_at, i.revoked_at,
       i.customer, i.points, i.owner, (SELECT m.handle FROM members m WHERE m.community = i.community AND m.id = i.created_by) AS created_by";

/// The invitation of that code, and whether this member has used it.
pub(crate) fn find(community: &str, digest: &str, member: Option<MemberId>) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS}, EXISTS (SELECT 1 FROM invitation_uses u
           WHERE u.community = i.community AND u.invitation = i.id AND u.member = ?3) AS mine
         FROM invitations i WHERE i.community = ?1 AND i.digest = ?2"
    );
    Stmt::new(sql).bind(community).bind(digest).bind(member)
}

/// The invitation of that id.
pub(crate) fn one(community: &str, id: &str) -> Stmt {
    Stmt::new(format!("SELECT {COLUMNS} FROM invitations i WHERE i.community = ?1 AND i.id = ?2"))
        .bind(community)
        .bind(id)
}

/// A page of the invitations that are of no list and nobody's own link, the newest first, and one more.
pub(crate) fn list(community: &str, before: &str, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} FROM invitations i WHERE i.community = ?1 AND i.id < ?2 AND i.batch IS NULL AND i.owner IS NULL
         ORDER BY i.id DESC LIMIT ?3"
    );
    Stmt::new(sql).bind(community).bind(before).bind(limit as i64 + 1)
}

/// Keeps new invitations: a JSON array of `{id, digest, label, email, name, gives, uses_left, expires_at}`. All or none of
/// them; refused as a duplicate where a code is taken.
pub(crate) fn make(community: &str, invitations: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "INSERT INTO invitations (community, id, digest, label, email, name, gives, uses_left, expires_at,
         created_at, created_by)
       SELECT ?1, value ->> 'id', value ->> 'digest', value ->> 'label', value ->> 'email', value ->> 'name',
         value -> 'gives', value ->> 'uses_left', value ->> 'expires_at', ?4, ?3 FROM json_each(?2)";
    Stmt::new(sql).bind(community).bind(invitations).bind(member).bind(now)
}

/// Takes an invitation back; a row tells that it was there and had not been.
pub(crate) fn revoke(community: &str, id: &str, now: Time) -> Stmt {
    let sql =
        "UPDATE invitations SET revoked_at = ?3 WHERE community = ?1 AND id = ?2 AND revoked_at IS NULL RETURNING id";
    Stmt::new(sql).bind(community).bind(id).bind(now)
}

/// Uses an invitation: with this one row comes all it gives. Refused with `rule:invitation_over` where it is not good.
pub(crate) fn take(community: &str, id: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "INSERT INTO invitation_uses (community, invitation, member, used_at) VALUES (?1, ?2, ?3, ?4)";
    Stmt::new(sql).bind(community).bind(id).bind(member).bind(now)
}
