//! Lists of people invited together, and what became of each of them.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// A list with its figures.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct BatchRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) gives: String,
    pub(crate) points: i64,
    pub(crate) expires_at: Option<Time>,
    pub(crate) created_at: Time,
    pub(crate) invited: i64,
    pub(crate) mailed: i64,
    pub(crate) opened: i64,
    pub(crate) joined: i64,
    pub(crate) took_part: i64,
}

const COLUMNS: &str =
    "b.id, b.name, b.source, b.gives, b.points, b.expires_at, b.created_at, b.invited, b.mailed, b.opened,
       b.joined, b.took_part";

/// Somebody of a list.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct GuestRow {
    pub(crate) id: String,
    pub(crate) digest: String,
    pub(crate) customer: String,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) tags: String,
    pub(crate) stage: i64,
    pub(crate) mails: i64,
    pub(crate) mailed_at: Option<Time>,
    pub(crate) opened_at: Option<Time>,
    pub(crate) silenced_at: Option<Time>,
    pub(crate) revoked_at: Option<Time>,
    #[serde(default)]
    pub(crate) joined_at: Option<Time>,
    #[serde(default)]
    pub(crate) took_part_at: Option<Time>,
    /// Who they are here. This and the two before are read with the people of a list, and not where some are looked up.
    #[serde(default)]
    pub(crate) handle: Option<String>,
}

/// A new list.
pub(crate) struct New<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
    pub(crate) source: &'a str,
    pub(crate) gives: &'a str,
    pub(crate) points: i64,
    pub(crate) expires_at: Option<Time>,
    pub(crate) member: MemberId,
    pub(crate) now: Time,
}

/// Keeps a new list, with nobody on it.
pub(crate) fn make(community: &str, new: &New<'_>) -> Stmt {
    let sql =
        "INSERT INTO invite_batches (community, id, name, source, gives, points, expires_at, created_at, created_by)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let statement = Stmt::new(sql).bind(community).bind(new.id).bind(new.name).bind(new.source).bind(new.gives);
    statement.bind(new.points).bind(new.expires_at).bind(new.now).bind(new.member)
}

/// The list of that id.
pub(crate) fn one(community: &str, id: &str) -> Stmt {
    Stmt::new(format!("SELECT {COLUMNS} FROM invite_batches b WHERE b.community = ?1 AND b.id = ?2"))
        .bind(community)
        .bind(id)
}

/// A page of the lists, the newest first, and one more.
pub(crate) fn list(community: &str, before: &str, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} FROM invite_batches b WHERE b.community = ?1 AND b.id < ?2 ORDER BY b.id DESC LIMIT ?3"
    );
    Stmt::new(sql).bind(community).bind(before).bind(limit as i64 + 1)
}

/// Puts people on a list: a JSON array of `{id, digest, customer, email, name, tags, gives}`. Whoever stands there already stays
/// as they are, so that a part of a file sent twice is there once. Refused as a CHECK where the list would grow too long.
pub(crate) fn add(community: &str, batch: &BatchRow, guests: &str, member: MemberId, now: Time) -> Stmt {
    let sql = "INSERT INTO invitations (community, id, digest, label, email, name, gives, uses_left, expires_at, created_at,
         created_by, batch, customer, tags, points)
       SELECT ?1, value ->> 'id', value ->> 'digest', ?3, value ->> 'email', value ->> 'name', value -> 'gives', 1, ?4, ?5,
         ?6, ?2, value ->> 'customer', value -> 'tags', ?7 FROM json_each(?8) WHERE true
       ON CONFLICT DO NOTHING";
    let statement = Stmt::new(sql).bind(community).bind(batch.id.as_str()).bind(batch.name.as_str());
    statement.bind(batch.expires_at).bind(now).bind(member).bind(batch.points).bind(guests)
}

/// Those of a list with one of these addresses: a JSON array. Indices are named here and below: without statistics the planner
/// takes reading all of the community for as cheap.
pub(crate) fn of_addresses(community: &str, batch: &str, addresses: &str) -> Stmt {
    let sql = "SELECT i.id, i.digest, i.customer, i.email, i.name, i.tags, i.stage, i.mails, i.mailed_at, i.opened_at,
         i.silenced_at, i.revoked_at FROM json_each(?3) e CROSS JOIN invitations i INDEXED BY invitations_email
       WHERE i.community = ?1 AND i.batch = ?2 AND i.email <> '' AND i.email = e.value";
    Stmt::new(sql).bind(community).bind(batch).bind(addresses)
}

/// Those of a list whom the company knows by one of these names: a JSON array.
pub(crate) fn of_customers(community: &str, batch: &str, customers: &str) -> Stmt {
    let sql = "SELECT i.id, i.digest, i.customer, i.email, i.name, i.tags, i.stage, i.mails, i.mailed_at, i.opened_at,
         i.silenced_at, i.revoked_at FROM json_each(?3) e CROSS JOIN invitations i INDEXED BY invitations_customer
       WHERE i.community = ?1 AND i.batch = ?2 AND i.customer <> '' AND i.customer = e.value";
    Stmt::new(sql).bind(community).bind(batch).bind(customers)
}

/// A page of the people of a list, in the order they were put on it, and one more; of one stage, where that is said.
pub(crate) fn guests(community: &str, batch: &str, stage: Option<i64>, after: &str, limit: usize) -> Stmt {
    let (index, of_stage) = match stage {
        Some(_) => ("invitations_stage", "i.stage = ?5"),
        None => ("invitations_batch", "?5 IS NULL"),
    };
    let sql = format!(
        "SELECT i.id, i.digest, i.customer, i.email, i.name, i.tags, i.stage, i.mails, i.mailed_at, i.opened_at,
           i.silenced_at, i.revoked_at, u.used_at AS joined_at, u.took_part_at, m.handle
         FROM invitations i INDEXED BY {index}
           LEFT JOIN invitation_uses u ON u.community = i.community AND u.invitation = i.id
           LEFT JOIN members m ON m.community = u.community AND m.id = u.member
         WHERE i.community = ?1 AND i.batch = ?2 AND i.id > ?3 AND {of_stage} ORDER BY i.id LIMIT ?4"
    );
    Stmt::new(sql).bind(community).bind(batch).bind(after).bind(limit as i64 + 1).bind(stage)
}

/// Somebody who is mailed now.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AddresseeRow {
    pub(crate) id: String,
    pub(crate) digest: String,
    pub(crate) email: String,
    pub(crate) customer: String,
    pub(crate) name: String,
}

/// Takes the next few of a list to be mailed, so that nobody else takes them too: those who have not been yet; or, of those who
/// have and have not opened it, whoever was mailed before `?5`.
pub(crate) fn claim(community: &str, batch: &str, again: Option<Time>, most: usize, now: Time) -> Stmt {
    let (index, which, order) = if again.is_some() {
        ("invitations_unopened", "mails BETWEEN 1 AND 2 AND opened_at IS NULL AND mailed_at < ?5", "mailed_at, id")
    } else {
        ("invitations_unsent", "mails = 0 AND ?5 IS NULL", "id")
    };
    let sql = format!(
        "UPDATE invitations SET mails = mails + 1, mailed_at = ?4 WHERE community = ?1 AND id IN (
           SELECT id FROM invitations INDEXED BY {index} WHERE community = ?1 AND batch = ?2 AND {which} AND email <> '' AND used = 0
             AND silenced_at IS NULL AND revoked_at IS NULL ORDER BY {order} LIMIT ?3)
         RETURNING id, digest, email, customer, name"
    );
    Stmt::new(sql).bind(community).bind(batch).bind(most as i64).bind(now).bind(again)
}

/// Gives back those who were taken and not mailed after all: a JSON array of ids. They can be taken again at once; those whom
/// nobody may write to (`silenced`) are not.
pub(crate) fn give_back(community: &str, ids: &str, silenced: Option<Time>) -> Stmt {
    let sql = "UPDATE invitations SET mails = mails - 1, mailed_at = CASE WHEN mails > 1 THEN mailed_at - 86400001 END,
         silenced_at = coalesce(?3, silenced_at)
       WHERE community = ?1 AND id IN (SELECT value FROM json_each(?2))";
    Stmt::new(sql).bind(community).bind(ids).bind(silenced)
}

/// Notes that a browser has shown the page of the invitation with this code.
pub(crate) fn opened(community: &str, digest: &str, now: Time) -> Stmt {
    let sql = "UPDATE invitations SET opened_at = ?3
       WHERE community = ?1 AND digest = ?2 AND opened_at IS NULL AND revoked_at IS NULL";
    Stmt::new(sql).bind(community).bind(digest).bind(now)
}
