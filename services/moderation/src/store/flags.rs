//! Raising a flag, and finding what is flagged.

use gate::Access;
use serde::Deserialize;
use shared::domain::MemberId;
use shared::ports::Stmt;
use votes::Kind;

use crate::flag::{Reason, weights};

/// The weight of a flag by `m`, a row of members, with `k`, the row of their conduct, in `c`, their community.
fn weight(now: &str) -> String {
    let roles: String = weights::ROLES.iter().map(|(role, weight)| format!(" WHEN '{role}' THEN {weight}")).collect();
    let earned: String =
        weights::REPUTATION.iter().map(|(least, more)| format!(" WHEN m.reputation >= {least} THEN {more}")).collect();
    let (least, most) = weights::TRUST;
    format!(
        "max(1, (CASE WHEN m.role = 'member' AND m.joined_at > {now} - c.new_member_days * 86400000 THEN {new}
             ELSE (CASE m.role{roles} ELSE 0 END) + (CASE{earned} ELSE 0 END) END)
           * max({least}, min({most}, 100 * (2 * coalesce(k.flags_upheld, 0) + 6)
               / (coalesce(k.flags_upheld, 0) + 3 * coalesce(k.flags_dismissed, 0) + 6))) / 100)",
        new = weights::NEW
    )
}

/// A flag as it is raised.
pub(crate) struct Raised<'a> {
    pub(crate) kind: Kind,
    pub(crate) target: &'a str,
    pub(crate) member: MemberId,
    pub(crate) reason: Reason,
    pub(crate) note: &'a str,
    pub(crate) at_once: bool,
}

/// Raises a flag: only on what is published, open to who flags it, and not their own. A row comes back where it counts now:
/// nobody flags a thing twice. Adding it up, and hiding what has had enough, is done by a trigger in this statement.
pub(crate) fn raise(access: &Access, raised: &Raised<'_>) -> Stmt {
    let sql = format!(
        "INSERT INTO flags (community, kind, target, member, author, reason, note, weight, at_once, flagged_at)
         SELECT ?1, ?4, ?5, m.id, w.author, ?7, ?8, {}, ?9, ?10
         FROM watched w CROSS JOIN communities c CROSS JOIN members m
           LEFT JOIN conduct k ON k.community = m.community AND k.member = m.id
         WHERE w.community = ?1 AND w.kind = ?4 AND w.id = ?5 AND w.state = 'published' AND w.thread_open
           AND w.space IN (SELECT value FROM json_each(?2)) AND coalesce(w.policy, '') IN (SELECT value FROM json_each(?3))
           AND w.author IS NOT ?6 AND c.id = ?1 AND m.community = ?1 AND m.id = ?6
         ON CONFLICT (community, kind, target, member) DO NOTHING RETURNING weight",
        weight("?10")
    );
    let statement = access.gated(sql).bind(raised.kind.as_str()).bind(raised.target).bind(raised.member);
    let statement = statement.bind(raised.reason.as_str()).bind(raised.note).bind(i64::from(raised.at_once));
    statement.bind(access.now)
}

/// Something as those who flag it or decide about it find it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Watched {
    pub(crate) thread_kind: String,
    pub(crate) thread: String,
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    pub(crate) state: String,
    pub(crate) locked: bool,
    /// Whether its thread is there to be read.
    pub(crate) thread_open: bool,
    /// Who wrote it, where they are a member.
    pub(crate) author: Option<MemberId>,
    pub(crate) author_handle: Option<String>,
    /// Whether who asks has flagged it.
    pub(crate) flagged: bool,
}

/// Finds it; `member` is who asks.
pub(crate) fn watched(community: &str, kind: Kind, target: &str, member: Option<MemberId>) -> Stmt {
    let sql = "SELECT w.thread_kind, w.thread, w.space, w.policy, w.state, w.locked, w.thread_open, w.author,
         (SELECT m.handle FROM members m WHERE m.community = ?1 AND m.id = w.author) AS author_handle,
         EXISTS (SELECT 1 FROM flags f WHERE f.community = ?1 AND f.kind = ?2 AND f.target = ?3 AND f.member = ?4) AS flagged
       FROM watched w WHERE w.community = ?1 AND w.kind = ?2 AND w.id = ?3";
    Stmt::new(sql).bind(community).bind(kind.as_str()).bind(target).bind(member)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rusqlite::{Connection, params};

    use super::*;

    /// The rule in Rust, which the SQL is held against.
    fn in_rust(role: &str, new: bool, reputation: i64, upheld: i64, dismissed: i64) -> i64 {
        let of_role = weights::ROLES.iter().find(|(name, _)| *name == role).unwrap().1;
        let earned = weights::REPUTATION.iter().find(|(least, _)| reputation >= *least).map_or(0, |(_, more)| *more);
        let base = if new && role == "member" { weights::NEW } else { of_role + earned };
        let trust = 100 * (2 * upheld + 6) / (upheld + 3 * dismissed + 6);
        (base * trust.clamp(weights::TRUST.0, weights::TRUST.1) / 100).max(1)
    }

    fn in_sql(role: &str, new: bool, reputation: i64, upheld: i64, dismissed: i64) -> i64 {
        let sql = format!(
            "SELECT {} FROM (SELECT ?1 AS role, ?2 AS joined_at, ?3 AS reputation) m,
               (SELECT ?4 AS flags_upheld, ?5 AS flags_dismissed) k, (SELECT 2 AS new_member_days) c",
            weight("1000000000000")
        );
        let joined = if new { 999_999_999_999_i64 } else { 1 };
        let values = params![role, joined, reputation, upheld, dismissed];
        Connection::open_in_memory().unwrap().query_row(&sql, values, |row| row.get(0)).unwrap()
    }

    fn role() -> impl Strategy<Value = &'static str> {
        prop::sample::select(weights::ROLES.map(|(role, _)| role).to_vec())
    }

    #[test]
    fn an_ordinary_flag_weighs_ten() {
        for (flagger, weight) in [
            (("member", false, 0, 0, 0), 10),
            (("member", true, 5_000, 0, 0), 5),
            (("member", false, 100, 0, 0), 12),
            (("champion", false, 0, 0, 0), 15),
            (("moderator", false, 0, 0, 0), 30),
            (("member", false, 0, 60, 0), 15),
            (("member", false, 0, 0, 2), 5),
            (("member", false, 0, 0, 60), 2),
        ] {
            let (role, new, reputation, upheld, dismissed) = flagger;
            assert_eq!(in_rust(role, new, reputation, upheld, dismissed), weight, "{flagger:?}");
        }
    }

    proptest! {
        #[test]
        fn sql_weighs_as_the_rule_says(
            role in role(), new: bool, reputation in -500_i64..5_000, upheld in 0_i64..300, dismissed in 0_i64..300
        ) {
            let said = in_rust(role, new, reputation, upheld, dismissed);
            prop_assert_eq!(in_sql(role, new, reputation, upheld, dismissed), said);
            prop_assert!((1..=52).contains(&said));
        }

        #[test]
        fn a_better_record_never_weighs_less(
            role in role(), new: bool, reputation in -500_i64..5_000, upheld in 0_i64..300, dismissed in 0_i64..300
        ) {
            let said = in_rust(role, new, reputation, upheld, dismissed);
            prop_assert!(in_rust(role, new, reputation, upheld, dismissed + 1) <= said);
            prop_assert!(in_rust(role, new, reputation, upheld + 1, dismissed) >= said);
            prop_assert!(in_rust(role, new, reputation + 1_000, upheld, dismissed) >= said);
        }
    }
}
