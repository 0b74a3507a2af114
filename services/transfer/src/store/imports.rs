//! How far an import has come, and the community it makes.

use serde::Deserialize;
use shared::domain::{CommunityId, Slug, Time};
use shared::ports::Stmt;

use super::sections::COMMUNITY;

/// What is there under a slug.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ThereRow {
    /// The community.
    pub(crate) id: String,
    /// How many lines have been taken in; none: it did not come from a file.
    pub(crate) line: Option<i64>,
    /// The digest of all of them.
    pub(crate) digest: Option<String>,
    /// How many of each section there were.
    pub(crate) counts: Option<String>,
    /// What the file says of the community as a whole.
    pub(crate) settings: Option<String>,
    /// When the last one came.
    pub(crate) finished_at: Option<Time>,
}

/// What is there under this slug.
pub(crate) fn there(slug: &Slug) -> Stmt {
    let sql = "SELECT c.id, i.line, i.digest, i.counts, i.settings, i.finished_at
       FROM communities c LEFT JOIN imports i ON i.community = c.id WHERE c.slug = ?1";
    Stmt::new(sql).bind(slug.as_str())
}

/// Makes the community as a draft that nothing happens in by itself; refused if there is one of this slug.
pub(crate) fn make(id: CommunityId, slug: &Slug, settings: &str, now: Time) -> [Stmt; 2] {
    let sql =
        "INSERT INTO communities (id, slug, name, description, language, created_at, flag_threshold, hold_first, life)
       SELECT ?1, ?2, ?3 ->> 'name', ?3 ->> 'description', ?3 ->> 'language', ?3 ->> 'created_at', 0, 0, ?4";
    let community =
        Stmt::new(sql).bind(id).bind(slug.as_str()).bind(settings).bind(r#"{"by_hand":{"stage":"draft","since":0}}"#);
    let sql = "INSERT INTO imports (community, line, digest, line_before, counts, settings, began_at)
       VALUES (?1, 0, '', 0, '[]', ?2, ?3)";
    [community, Stmt::new(sql).bind(id).bind(settings).bind(now)]
}

/// How far it has come with a chunk; refused where another one came first.
pub(crate) fn go_on(community: &str, before: i64, line: i64, digest: &str, counts: &str) -> Stmt {
    let sql = "UPDATE imports SET line = ?3, digest = ?4, counts = ?5, line_before = ?2 WHERE community = ?1";
    Stmt::new(sql).bind(community).bind(before).bind(line).bind(digest).bind(counts)
}

/// Keeps it a draft in which nothing appears, whatever the rows of the chunk said of its life and of what is due.
pub(crate) fn stay_draft(community: &str) -> Stmt {
    let sql = "UPDATE communities SET life = ?2, due = NULL WHERE id = ?1 AND (life IS NOT ?2 OR due IS NOT NULL)";
    Stmt::new(sql).bind(community).bind(r#"{"by_hand":{"stage":"draft","since":0}}"#)
}

/// The end: what the file says of the community as a whole holds from now on, and its life begins where it was.
pub(crate) fn finish(community: &str, settings: &str, now: Time) -> Vec<Stmt> {
    let own = COMMUNITY.columns.iter().filter(|column| !["slug", "created_at"].contains(&column.name));
    let set: Vec<String> = own.map(|column| format!("{0} = ?2 ->> '{0}'", column.name)).collect();
    let sql = format!(
        "UPDATE communities SET {}, life = NULL,
           due = (SELECT min(publish_at) FROM scheduled_posts WHERE community = ?1 AND stopped = 0) WHERE id = ?1",
        set.join(", ")
    );
    let wakes = "UPDATE campaigns SET updated_at = updated_at WHERE community = ?1";
    let ends = "UPDATE imports SET finished_at = ?2, settings = '{}' WHERE community = ?1";
    vec![
        Stmt::new(sql).bind(community).bind(settings),
        Stmt::new(wakes).bind(community),
        Stmt::new(ends).bind(community).bind(now),
    ]
}
