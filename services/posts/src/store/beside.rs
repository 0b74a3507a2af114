//! What stands beside the posts of a tag: who answers there, and which other tags its posts carry.

use gate::{Access, Walk};
use serde::Deserialize;
use shared::domain::Role;
use shared::ports::Stmt;
use shared::web::Cursor;

/// Somebody who answers under a tag, counted where the visitor may read.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AnswererRow {
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) answers: i64,
    pub(crate) accepted: i64,
}

/// Those with the most answers under a tag, an accepted one counting for three. Each shelf that is open has its own order;
/// whoever is high up on one of them is counted over all. Who answers on several shelves comes several times, and who has
/// left the community is not named.
pub(crate) fn answerers(access: &Access, tag: &str, limit: usize) -> Stmt {
    let walk = Walk {
        table: "tag_answerers",
        row: "member",
        id: "member",
        rows: " AND q.tag = ?7".to_owned(),
        again: " AND p.community = ?1 AND p.tag = ?7 AND p.shelf = {shelf}".to_owned(),
        ..Walk::of("tag", String::new(), Some("points"))
    };
    let sum = |column: &str| {
        format!(
            "(SELECT sum(a.{column}) FROM shelves s CROSS JOIN tag_answerers a
                ON a.community = ?1 AND a.tag = ?7 AND a.shelf = s.shelf AND a.member = w.found
               WHERE s.community = ?1 AND s.holds = 'tag' AND s.space IN (SELECT value FROM json_each(?2))
                 AND s.policy IN (SELECT value FROM json_each(?3)))"
        )
    };
    let sql = format!(
        "WITH RECURSIVE {}
         SELECT m.handle, m.name, m.role, {} AS answers, {} AS accepted
           FROM walk w CROSS JOIN members m ON m.community = ?1 AND m.id = w.found
          WHERE m.state <> 'former'",
        walk.as_table(limit),
        sum("answers"),
        sum("accepted")
    );
    access.walked(sql, &Cursor::top(), &[]).bind(tag)
}

/// The tags of a post, as the database keeps them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct TagsRow {
    pub(crate) tags: String,
}

/// The tags of the newest posts that carry this one and are open to the visitor.
pub(crate) fn tags_of_newest(access: &Access, parts: &[&str], tag: &str, posts: usize) -> Stmt {
    let walk = Walk {
        table: "post_tags",
        row: "post",
        id: "post",
        rows: " AND q.tag = ?7".to_owned(),
        again: " AND p.community = ?1 AND p.tag = ?7 AND p.shelf = {shelf}".to_owned(),
        ..Walk::of("post", String::new(), None)
    };
    let sql = format!(
        "WITH RECURSIVE {} SELECT x.tags FROM walk w CROSS JOIN posts x ON x.community = ?1 AND x.id = w.found",
        walk.as_table(posts)
    );
    access.walked(sql, &Cursor::top(), parts).bind(tag)
}
