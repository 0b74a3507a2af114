//! Members who bring others.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// What managers have said of it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SettingsRow {
    pub(crate) enabled: bool,
    pub(crate) counts: String,
    /// A JSON array of `{at, badge, points}`.
    pub(crate) rewards: String,
}

/// The settings; none: nobody has said anything.
pub(crate) fn settings(community: &str) -> Stmt {
    let sql = "SELECT b.enabled, b.counts, (SELECT json_group_array(json_object('at', r.at, 'badge', r.badge, 'points', r.points))
         FROM bring_rewards r WHERE r.community = b.community AND r.at > 0) AS rewards
       FROM bringing b WHERE b.community = ?1 LIMIT 1";
    Stmt::new(sql).bind(community)
}

/// Keeps the settings: rewards are a JSON array.
pub(crate) fn put(community: &str, enabled: bool, counts: &str, rewards: &str) -> [Stmt; 3] {
    let settings = "INSERT INTO bringing (community, enabled, counts) VALUES (?1, ?2, ?3)
       ON CONFLICT (community) DO UPDATE SET enabled = excluded.enabled, counts = excluded.counts";
    let clear = "DELETE FROM bring_rewards WHERE community = ?1 AND at > 0";
    let fill = "INSERT INTO bring_rewards (community, at, badge, points)
       SELECT ?1, value ->> 'at', value ->> 'badge', value ->> 'points' FROM json_each(?2)";
    [
        Stmt::new(settings).bind(community).bind(i64::from(enabled)).bind(counts),
        Stmt::new(clear).bind(community),
        Stmt::new(fill).bind(community).bind(rewards),
    ]
}

/// Somebody who brings others.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct BringerRow {
    pub(crate) member: MemberId,
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) invitation: String,
    pub(crate) digest: String,
    pub(crate) joined: i64,
    pub(crate) took_part: i64,
}

const BRINGER: &str = "SELECT b.member, m.handle, m.name, b.invitation, i.digest, b.joined, b.took_part FROM bringers b
     JOIN members m ON m.community = b.community AND m.id = b.member
     JOIN invitations i ON i.community = b.community AND i.id = b.invitation";

/// The one a member is.
pub(crate) fn bringer(community: &str, member: MemberId) -> Stmt {
    Stmt::new(format!("{BRINGER} WHERE b.community = ?1 AND b.member = ?2")).bind(community).bind(member)
}

/// A page of those who have brought most, and one more.
pub(crate) fn most(community: &str, before: (i64, &str), limit: usize) -> Stmt {
    let sql = format!(
        "{BRINGER} WHERE b.community = ?1 AND b.joined <= ?2 AND (b.joined < ?2 OR b.member > ?3)
         ORDER BY b.joined DESC, b.member LIMIT ?4"
    );
    Stmt::new(sql).bind(community).bind(before.0).bind(before.1).bind(limit as i64 + 1)
}

/// Gives a member a link of their own, unless they have one: two clicks at once make one.
pub(crate) fn begin(community: &str, member: MemberId, id: &str, digest: &str, now: Time) -> [Stmt; 2] {
    let bring = "INSERT INTO bringers (community, member, invitation, moved_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (community, member) DO NOTHING";
    let link = "INSERT INTO invitations (community, id, digest, owner, created_at, created_by)
       SELECT ?1, ?3, ?5, ?2, ?4, ?2 FROM bringers WHERE community = ?1 AND member = ?2 AND invitation = ?3";
    let bound = |sql| Stmt::new(sql).bind(community).bind(member).bind(id).bind(now);
    [bound(bring), bound(link).bind(digest)]
}

/// Makes a member's own link another one: its old code lets nobody in any more.
pub(crate) fn renew(community: &str, invitation: &str, digest: &str) -> Stmt {
    let sql = "UPDATE invitations SET digest = ?3 WHERE community = ?1 AND id = ?2 AND owner IS NOT NULL";
    Stmt::new(sql).bind(community).bind(invitation).bind(digest)
}

/// Somebody who was brought.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct BroughtRow {
    pub(crate) member: MemberId,
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) joined_at: Time,
    pub(crate) took_part_at: Option<Time>,
}

/// A page of those who came by a link, in the order they did, and one more. Who has left or was suspended is not named.
pub(crate) fn brought(community: &str, invitation: &str, after: &str, limit: usize) -> Stmt {
    let sql = "SELECT u.member, m.handle, m.name, u.used_at AS joined_at, u.took_part_at FROM invitation_uses u
         JOIN members m ON m.community = u.community AND m.id = u.member AND m.state = 'active'
       WHERE u.community = ?1 AND u.invitation = ?2 AND u.member > ?3 ORDER BY u.member LIMIT ?4";
    Stmt::new(sql).bind(community).bind(invitation).bind(after).bind(limit as i64 + 1)
}

/// The handle of the member whose own link this is.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct HostRow {
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) good: bool,
}

/// Whose own link it is, and whether they still bring others.
pub(crate) fn host(community: &str, owner: &str) -> Stmt {
    let sql = "SELECT m.handle, m.name, m.state = 'active'
         AND EXISTS (SELECT 1 FROM bringing b WHERE b.community = m.community AND b.enabled = 1) AS good
       FROM members m WHERE m.community = ?1 AND m.id = ?2";
    Stmt::new(sql).bind(community).bind(owner)
}
