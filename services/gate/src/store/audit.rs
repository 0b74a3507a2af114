//! The log of what those who look after the place have done.

use shared::domain::Time;
use shared::ports::Stmt;

use crate::audit::{Entry, If};

/// What has to be so for a line to be written; `?6` is the target, `?8` the details, `?10` a version.
const fn condition(only: If, kind: &str) -> &'static str {
    match only {
        If::Always => "true",
        If::Policy => "EXISTS (SELECT 1 FROM policies p WHERE p.community = ?1 AND p.name = ?6)",
        If::Resource => "EXISTS (SELECT 1 FROM resources r WHERE r.community = ?1 AND r.name = ?6)",
        If::Member => {
            "EXISTS (SELECT 1 FROM members m WHERE m.community = ?1 AND m.handle = ?6 AND m.state <> 'former')"
        }
        If::Invitation => {
            "EXISTS (SELECT 1 FROM invitations i WHERE i.community = ?1 AND i.id = ?6 AND i.revoked_at IS NULL)"
        }
        If::Granted => {
            "EXISTS (SELECT 1 FROM members m CROSS JOIN grants g WHERE m.community = ?1 AND m.handle = ?6
               AND g.community = ?1 AND g.member = m.id AND g.kind = ?8 ->> 'kind' AND g.name = ?8 ->> 'name')"
        }
        If::Asked => {
            "EXISTS (SELECT 1 FROM members m CROSS JOIN access_requests q WHERE m.community = ?1 AND m.handle = ?6
               AND q.community = ?1 AND q.member = m.id AND q.policy = ?8 ->> 'policy')"
        }
        If::Version(_) => match kind.as_bytes() {
            b"post" => {
                "EXISTS (SELECT 1 FROM posts p WHERE p.community = ?1 AND p.id = ?6 AND p.version = ?10
                   AND p.state = 'published')"
            }
            b"idea" => {
                "EXISTS (SELECT 1 FROM ideas i WHERE i.community = ?1 AND i.id = ?6 AND i.version = ?10
                   AND i.state = 'published')"
            }
            _ => {
                "EXISTS (SELECT 1 FROM replies r WHERE r.community = ?1 AND r.id = ?6 AND r.version = ?10
                   AND r.state = 'published')"
            }
        },
    }
}

/// Adds a line to the log; `actor` as [`Access::as_actor`](crate::Access::as_actor) gives it. Lines are numbered in the
/// statement that writes them.
pub(crate) fn entry(community: &str, actor: &str, entry: &Entry<'_>, now: Time) -> Stmt {
    let sql = format!(
        "INSERT INTO audit (community, number, at, actor, action, kind, target, about, detail, reason)
         SELECT ?1, coalesce((SELECT max(a.number) FROM audit a WHERE a.community = ?1 AND a.number > 0), 0) + 1, ?2, ?3, ?4, ?5, ?6,
           (SELECT m.id FROM members m WHERE m.community = ?1 AND m.handle = ?7), ?8, ?9 WHERE {}",
        condition(entry.only, entry.kind)
    );
    let statement = Stmt::new(sql)
        .bind(community)
        .bind(now)
        .bind(actor)
        .bind(entry.action)
        .bind(entry.kind)
        .bind(entry.target)
        .bind(entry.about)
        .bind(entry.detail.to_string())
        .bind(entry.reason);
    match entry.only {
        If::Version(version) => statement.bind(version),
        _ => statement,
    }
}
