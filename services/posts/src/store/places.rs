//! Spaces and tags: the places posts stand in.

use gate::{Access, Walk};
use serde::Deserialize;
use shared::domain::Time;
use shared::ports::Stmt;
use shared::web::Cursor;

/// A tag with how many posts the visitor may see under it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct TagRow {
    pub(crate) tag: String,
    pub(crate) description: String,
    /// The same rendered, where one tag is read; empty where it was written before it was rendered then.
    #[serde(default)]
    pub(crate) description_html: String,
    pub(crate) posts: i64,
}

/// A page of tags by name, counted over the gates the visitor passes. From one tag to the next it takes a look at each of the
/// shelves that are open; the index is named because the table's own key, which knows nothing of shelves, looks as good.
pub(crate) fn tags(access: &Access, after: &str, limit: usize) -> Stmt {
    let next = |after: &str| {
        format!(
            "(SELECT min((SELECT c.tag FROM tag_counts c INDEXED BY tag_counts_names
                  WHERE c.community = ?1 AND c.shelf = s.shelf AND c.tag > {after} ORDER BY c.tag LIMIT 1))
                FROM shelves s WHERE s.community = ?1 AND s.holds = 'tag'
                  AND s.space IN (SELECT value FROM json_each(?2)) AND s.policy IN (SELECT value FROM json_each(?3)))"
        )
    };
    let sql = format!(
        "WITH RECURSIVE names (tag) AS (
           SELECT {} UNION ALL SELECT {} FROM names n WHERE n.tag IS NOT NULL LIMIT {})
         SELECT n.tag, coalesce((SELECT t.description FROM tags t WHERE t.community = ?1 AND t.tag = n.tag), '')
             AS description, (SELECT sum(c.posts) FROM tag_counts c WHERE c.community = ?1 AND c.tag = n.tag
               AND +c.space IN (SELECT value FROM json_each(?2)) AND +c.policy IN (SELECT value FROM json_each(?3))) AS posts
         FROM names n WHERE n.tag IS NOT NULL",
        next("?4"),
        next("n.tag"),
        limit + 1
    );
    access.gated(sql).bind(after)
}

/// One tag; no row where nothing the visitor may see carries it and nobody has introduced it.
pub(crate) fn tag(access: &Access, tag: &str) -> Stmt {
    let sql = "SELECT t.tag, t.description, t.description_html, (SELECT coalesce(sum(c.posts), 0) FROM tag_counts c WHERE c.community = ?1
             AND c.tag = ?4 AND c.space IN (SELECT value FROM json_each(?2))
             AND c.policy IN (SELECT value FROM json_each(?3))) AS posts
       FROM tags t WHERE t.community = ?1 AND t.tag = ?4";
    access.gated(sql.to_owned()).bind(tag)
}

/// The tags most used where the visitor may read, the most used first; a tag may come more than once.
pub(crate) fn popular(access: &Access, limit: usize) -> Stmt {
    let walk = Walk {
        table: "tag_counts",
        row: "tag",
        id: "tag",
        again: " AND p.community = ?1 AND p.shelf = {shelf}".to_owned(),
        ..Walk::of("tag", String::new(), Some("posts"))
    };
    let sql = format!(
        "WITH RECURSIVE {} SELECT w.found AS tag, '' AS description, w.sort_key AS posts FROM walk w",
        walk.as_table(limit)
    );
    access.walked(sql, &Cursor::top(), &[])
}

/// Introduces a tag.
pub(crate) fn put_tag(community: &str, tag: &str, description: &str, html: &str) -> Stmt {
    let sql = "INSERT INTO tags (community, tag, description, description_html) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (community, tag)
         DO UPDATE SET description = excluded.description, description_html = excluded.description_html";
    Stmt::new(sql).bind(community).bind(tag).bind(description).bind(html)
}

/// What a space is to be.
pub(crate) struct SpaceMade<'a> {
    pub(crate) slug: &'a str,
    pub(crate) name: &'a str,
    pub(crate) description: &'a str,
    pub(crate) position: i64,
    pub(crate) policy: Option<&'a str>,
}

/// Makes a space, or changes it.
pub(crate) fn put_space(community: &str, space: &SpaceMade<'_>, now: Time) -> Stmt {
    let sql = "INSERT INTO spaces (community, slug, name, description, position, policy, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
       ON CONFLICT (community, slug) DO UPDATE SET name = excluded.name, description = excluded.description,
         position = excluded.position, policy = excluded.policy";
    Stmt::new(sql)
        .bind(community)
        .bind(space.slug)
        .bind(space.name)
        .bind(space.description)
        .bind(space.position)
        .bind(space.policy)
        .bind(now)
}
