//! Links sent by mail.

use serde::Deserialize;
use shared::domain::Time;
use shared::ports::Stmt;

/// A link as it is kept.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct LinkRow {
    pub(crate) email: String,
    pub(crate) browser: String,
    pub(crate) next: String,
    pub(crate) expires_at: Time,
    pub(crate) used_at: Option<Time>,
}

/// Keeps a link, and forgets those that ran out more than a day ago: until then they still say why they are refused.
pub(crate) fn keep(community: &str, digest: &str, link: &LinkRow, now: Time) -> Vec<Stmt> {
    let forget = "DELETE FROM sign_in_links WHERE community = ?1 AND expires_at <= ?2";
    let keep = "INSERT INTO sign_in_links (community, digest, email, browser, next, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let kept = Stmt::new(keep).bind(community).bind(digest).bind(link.email.as_str());
    vec![
        Stmt::new(forget).bind(community).bind(now.plus_seconds(-86_400)),
        kept.bind(link.browser.as_str()).bind(link.next.as_str()).bind(link.expires_at),
    ]
}

/// The link of that digest.
pub(crate) fn find(community: &str, digest: &str) -> Stmt {
    let sql =
        "SELECT email, browser, next, expires_at, used_at FROM sign_in_links WHERE community = ?1 AND digest = ?2";
    Stmt::new(sql).bind(community).bind(digest)
}

/// Uses the link, if it is good in this browser now; a row comes back where it was.
pub(crate) fn take(community: &str, digest: &str, browser: &str, now: Time) -> Stmt {
    let sql = "UPDATE sign_in_links SET used_at = ?4
       WHERE community = ?1 AND digest = ?2 AND browser = ?3 AND used_at IS NULL AND expires_at > ?4
       RETURNING email, browser, next, expires_at, used_at";
    Stmt::new(sql).bind(community).bind(digest).bind(browser).bind(now)
}
