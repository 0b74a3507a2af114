//! Members as managers find and change them.

use serde::Deserialize;
use shared::domain::{MemberId, Role, Time};
use shared::ports::Stmt;

/// A member.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PersonRow {
    pub(crate) id: MemberId,
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) state: String,
    pub(crate) email: String,
    pub(crate) location: String,
    pub(crate) reputation: i64,
    pub(crate) avatar_at: Option<Time>,
    pub(crate) joined_at: Time,
}

const COLUMNS: &str =
    "m.id, m.handle, m.name, m.role, m.state, m.email, m.location, m.reputation, m.avatar_at, m.joined_at";

/// Which members are listed.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted<'a> {
    /// What their handle begins with; with an `@` in it, their whole address.
    pub(crate) begins: &'a str,
    /// Their role.
    pub(crate) role: Option<Role>,
    /// A group they are in.
    pub(crate) group: Option<&'a str>,
}

/// A page of members behind a handle, and one more; by handle, along one index. `?5` is now.
pub(crate) fn list(community: &str, wanted: &Wanted<'_>, after: &str, limit: usize, now: Time) -> Stmt {
    let by_address = wanted.begins.contains('@');
    // `{` follows all that handles are made of.
    let end = format!("{}{{", if by_address { "" } else { wanted.begins });
    let mut sql = format!(
        "SELECT {COLUMNS} FROM members m WHERE m.community = ?1 AND m.handle > ?2 AND m.handle >= ?3 AND m.handle < ?4
           AND m.state <> 'former' AND ?5 > 0"
    );
    let mut more: Vec<&str> = Vec::new();
    let mut place = 7;
    let mut also = |condition: &str, value| {
        sql.push_str(&condition.replace("??", &format!("?{place}")));
        place += 1;
        more.push(value);
    };
    if by_address {
        also(" AND m.email = ??", wanted.begins);
    }
    if let Some(role) = wanted.role {
        also(" AND m.role = ??", role.as_str());
    }
    if let Some(group) = wanted.group {
        let held = " AND EXISTS (SELECT 1 FROM grants g WHERE g.community = m.community AND g.member = m.id
           AND g.kind = 'group' AND g.name = ?? AND (g.expires_at IS NULL OR g.expires_at > ?5))";
        also(held, group);
    }
    sql.push_str(" ORDER BY m.handle LIMIT ?6");
    let statement = Stmt::new(sql)
        .bind(community)
        .bind(after)
        .bind(if by_address { "" } else { wanted.begins })
        .bind(end)
        .bind(now)
        .bind(limit as i64 + 1);
    more.into_iter().fold(statement, Stmt::bind)
}

/// One member, unless they have left.
pub(crate) fn one(community: &str, handle: &str) -> Stmt {
    let sql =
        format!("SELECT {COLUMNS} FROM members m WHERE m.community = ?1 AND m.handle = ?2 AND m.state <> 'former'");
    Stmt::new(sql).bind(community).bind(handle)
}

/// What is to be changed about a member.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Changes<'a> {
    pub(crate) role: Option<Role>,
    pub(crate) state: Option<&'a str>,
    pub(crate) name: Option<&'a str>,
    pub(crate) reason: &'a str,
}

/// Changes a member whose role is one of a JSON array; a row comes back where it was done. The last active manager stays.
/// Who did it, when and why goes along, so that a trigger can log it.
pub(crate) fn change(community: &str, handle: &str, changes: &Changes<'_>, touchable: &str, by: (&str, Time)) -> Stmt {
    let sql = "UPDATE members AS m SET role = coalesce(?3, m.role), state = coalesce(?4, m.state), name = coalesce(?5, m.name),
         changed_by = ?7, changed_at = ?8, changed_why = ?9
       WHERE m.community = ?1 AND m.handle = ?2 AND m.state <> 'former' AND m.role IN (SELECT value FROM json_each(?6))
         AND (m.role <> 'manager' OR (coalesce(?3, m.role) = 'manager' AND coalesce(?4, m.state) = 'active')
           OR EXISTS (SELECT 1 FROM members o WHERE o.community = ?1 AND o.role = 'manager' AND o.state = 'active'
             AND o.handle <> ?2))
       RETURNING id, handle, name, role, state, email, location, reputation, avatar_at, joined_at";
    Stmt::new(sql)
        .bind(community)
        .bind(handle)
        .bind(changes.role.map(Role::as_str))
        .bind(changes.state)
        .bind(changes.name)
        .bind(touchable)
        .bind(by.0)
        .bind(by.1)
        .bind(changes.reason)
}

/// What a member with that address speaks.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SpokenRow {
    pub(crate) email: String,
    pub(crate) language: String,
}

/// The languages that members with these addresses (a JSON array) have chosen.
pub(crate) fn languages(community: &str, addresses: &str) -> Stmt {
    let sql = "SELECT m.email, m.language FROM json_each(?2) a
       CROSS JOIN members m WHERE m.community = ?1 AND m.email = a.value AND m.email <> '' AND m.language <> ''";
    Stmt::new(sql).bind(community).bind(addresses)
}
