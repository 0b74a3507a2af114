//! All that is kept of one member: handing it over, and taking it away.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// What tables keep of a member besides what they wrote: JSON arrays of objects, none with a secret in it.
#[derive(Debug, Deserialize)]
pub(crate) struct AccountRow {
    pub(crate) email: String,
    pub(crate) consented_at: Option<Time>,
    pub(crate) grants: String,
    pub(crate) identities: String,
    pub(crate) sessions: String,
    pub(crate) keys: String,
    pub(crate) requests: String,
    pub(crate) invitations: String,
    pub(crate) brought: String,
}

/// All of it. Indices are named: without statistics the planner takes reading all of the community for as cheap.
pub(crate) fn account(community: &str, member: MemberId) -> Stmt {
    let rows = |columns: &str, table: &str| {
        format!(
            "(SELECT json_group_array(json_object({columns})) FROM {table}
               WHERE t.community = m.community AND t.member = m.id)"
        )
    };
    let grants =
        "'kind', t.kind, 'name', t.name, 'source', t.source, 'given_at', t.given_at, 'expires_at', t.expires_at";
    let identities = "'issuer', t.issuer, 'subject', t.subject, 'created_at', t.created_at";
    let sessions = "'id', t.id, 'browser', t.browser, 'way', t.way, 'began_at', t.began_at,
         'last_used_at', t.rotated_at, 'expires_at', t.expires_at, 'ended_at', t.ended_at";
    let keys = "'id', t.id, 'name', t.name, 'scopes', json(t.scopes), 'created_at', t.created_at,
         'expires_at', t.expires_at";
    let requests = "'policy', t.policy, 'message', t.message, 'state', t.state, 'asked_at', t.asked_at,
         'decided_at', t.decided_at";
    let invitations = "'invitation', t.invitation, 'used_at', t.used_at, 'took_part_at', t.took_part_at,
         'customer', (SELECT i.customer FROM invitations i WHERE i.community = t.community AND i.id = t.invitation),
         'tags', (SELECT json(i.tags) FROM invitations i WHERE i.community = t.community AND i.id = t.invitation)";
    let brought = "'joined', t.joined, 'took_part', t.took_part, 'moved_at', t.moved_at";
    let sql = format!(
        "SELECT m.email, m.consented_at, {} AS grants, {} AS identities, {} AS sessions, {} AS keys, {} AS requests,
           {} AS invitations, {} AS brought
         FROM members m WHERE m.community = ?1 AND m.id = ?2",
        rows(grants, "grants t"),
        rows(identities, "identities t INDEXED BY identities_member"),
        rows(sessions, "sessions t INDEXED BY sessions_member"),
        rows(keys, "api_keys t INDEXED BY api_keys_member"),
        rows(requests, "access_requests t"),
        rows(invitations, "invitation_uses t INDEXED BY invitation_uses_member"),
        rows(brought, "bringers t"),
    );
    Stmt::new(sql).bind(community).bind(member)
}

/// What an account becomes that is deleted.
pub(crate) struct Left<'a> {
    pub(crate) member: MemberId,
    /// The handle that takes the place of theirs.
    pub(crate) handle: &'a str,
    /// Their address, to which things may still be on their way.
    pub(crate) email: &'a str,
    pub(crate) now: Time,
}

/// Makes the member a former one and takes away all that is known of them. What they wrote, and their votes, stay with a row
/// that names nobody.
///
/// The last manager can't go: then the first statement would leave the row without a role, which the schema refuses, and
/// with it the whole batch. So no two managers can leave at the same instant and nobody be left.
pub(crate) fn leave(community: &str, left: &Left<'_>) -> Vec<Stmt> {
    let former = "UPDATE members SET state = 'former', handle = ?3, name = 'Former member', email = '', bio_md = '',
         bio_html = '', location = '', website = '', links = '[]', language = '', time_zone = '', avatar_at = NULL,
         sessions_from = ?4, role = CASE WHEN role = 'manager' AND NOT EXISTS (SELECT 1 FROM members o
           WHERE o.community = ?1 AND o.role = 'manager' AND o.state = 'active' AND o.id <> ?2)
           THEN NULL ELSE 'member' END
       WHERE community = ?1 AND id = ?2";
    let mut statements = vec![Stmt::new(former).bind(community).bind(left.member).bind(left.handle).bind(left.now)];
    let of_member = [
        "DELETE FROM avatars WHERE community = ?1 AND member = ?2",
        "DELETE FROM identities INDEXED BY identities_member WHERE community = ?1 AND member = ?2",
        "DELETE FROM grants WHERE community = ?1 AND member = ?2",
        "DELETE FROM sessions INDEXED BY sessions_member WHERE community = ?1 AND member = ?2",
        "DELETE FROM api_keys INDEXED BY api_keys_member WHERE community = ?1 AND member = ?2",
        "DELETE FROM access_requests WHERE community = ?1 AND member = ?2",
        // Before the uses go that say which of them were theirs.
        "UPDATE invitations SET email = '', name = '', customer = '', tags = '[]' WHERE community = ?1 AND coalesce(batch, '') <> ''
           AND id IN (SELECT u.invitation FROM invitation_uses u INDEXED BY invitation_uses_member
             WHERE u.community = ?1 AND u.member = ?2)",
        "DELETE FROM bring_given WHERE community = ?1 AND member = ?2",
        "DELETE FROM bringers WHERE community = ?1 AND member = ?2",
        "DELETE FROM invitation_uses INDEXED BY invitation_uses_member WHERE community = ?1 AND member = ?2",
        "DELETE FROM idempotency_keys WHERE community = ?1 AND member = ?2",
    ];
    statements.extend(of_member.map(|sql| Stmt::new(sql).bind(community).bind(left.member)));
    let of_address = [
        "DELETE FROM waiting_grants WHERE community = ?1 AND email = ?2 AND ?2 <> ''",
        "DELETE FROM sign_in_links WHERE community = ?1 AND email = ?2 AND ?2 <> ''",
        "UPDATE invitations SET email = '', name = '', customer = '', tags = '[]'
           WHERE community = ?1 AND email = ?2 AND email <> ''",
    ];
    statements.extend(of_address.map(|sql| Stmt::new(sql).bind(community).bind(left.email)));
    statements
}
