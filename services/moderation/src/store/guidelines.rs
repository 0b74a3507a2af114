//! Guidelines, and who has accepted them.

use serde::Deserialize;
use shared::domain::{MemberId, Time};
use shared::ports::Stmt;

/// The guidelines as somebody wrote them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct GuidelinesRow {
    pub(crate) version: i64,
    pub(crate) body_md: String,
    pub(crate) body_html: String,
    pub(crate) written_at: Time,
}

/// The latest; no row while nobody has written any.
pub(crate) fn latest(community: &str) -> Stmt {
    let sql = "SELECT version, body_md, body_html, written_at FROM guidelines
       WHERE community = ?1 AND version > 0 ORDER BY version DESC LIMIT 1";
    Stmt::new(sql).bind(community)
}

/// Writes the next version, where the latest is another text.
pub(crate) fn write(community: &str, body: (&str, &str), by: MemberId, now: Time) -> Stmt {
    let sql = "INSERT INTO guidelines (community, version, body_md, body_html, written_at, written_by)
       SELECT ?1, coalesce((SELECT max(g.version) FROM guidelines g WHERE g.community = ?1 AND g.version > 0), 0) + 1, ?2, ?3, ?4, ?5
       WHERE ?2 IS NOT (SELECT g.body_md FROM guidelines g WHERE g.community = ?1 AND g.version > 0 ORDER BY g.version DESC LIMIT 1)";
    Stmt::new(sql).bind(community).bind(body.0).bind(body.1).bind(now).bind(by)
}

/// Accepts a version, which is the latest or an earlier one; a row comes back where there is such a version.
pub(crate) fn accept(community: &str, member: MemberId, version: i64, now: Time) -> Stmt {
    let sql = "INSERT INTO consents (community, member, version, accepted_at)
       SELECT c.id, ?2, ?3, ?4 FROM communities c WHERE c.id = ?1 AND ?3 BETWEEN 0 AND c.guidelines_version
       ON CONFLICT (community, member, version) DO UPDATE SET accepted_at = accepted_at RETURNING version";
    Stmt::new(sql).bind(community).bind(member).bind(version).bind(now)
}

/// Whether a member has accepted any version.
#[derive(Debug, Deserialize)]
pub(crate) struct AcceptedRow {
    pub(crate) version: Option<i64>,
}

/// The version a member has accepted last.
pub(crate) fn accepted(community: &str, member: MemberId) -> Stmt {
    let sql = "SELECT guidelines_version AS version FROM members WHERE community = ?1 AND id = ?2";
    Stmt::new(sql).bind(community).bind(member)
}
