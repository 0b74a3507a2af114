//! Posts that are promoted.

use gate::Access;
use shared::domain::{MemberId, PostId, Time};
use shared::ports::Stmt;

use super::posts::SUMMARY;
use crate::post::MOST_PINS;

/// The pins that are in force where the visitor may read, in a space if one is named. They carry when they were set, as what
/// they are sorted by: there are too few to sort in SQL.
pub(crate) fn in_force(access: &Access, space: Option<&str>) -> Stmt {
    let of_space = if space.is_some() { " AND x.space = ?5" } else { "" };
    let sql = format!(
        "SELECT {SUMMARY}, n.pinned_at AS sort_key FROM pins n
           CROSS JOIN posts x ON x.community = n.community AND x.id = n.post
           LEFT JOIN members m ON m.community = x.community AND m.id = x.author
         WHERE n.community = ?1 AND n.until > ?4 AND n.starts <= ?4 AND x.state = 'published'
           AND x.space IN (SELECT value FROM json_each(?2)) AND coalesce(x.policy, '') IN (SELECT value FROM json_each(?3)){of_space}
         LIMIT {MOST_PINS}"
    );
    let statement = access.gated(sql).bind(access.now);
    match space {
        Some(space) => statement.bind(space),
        None => statement,
    }
}

/// Promotes a post from one moment until another. No row comes back where it is not published, or where as many others are
/// promoted in that time as may be.
pub(crate) fn put(community: &str, post: PostId, (starts, until): (Time, Time), by: MemberId, now: Time) -> Stmt {
    let sql = format!(
        "INSERT INTO pins (community, post, until, pinned_by, pinned_at, starts)
         SELECT x.community, x.id, ?3, ?4, ?5, ?6 FROM posts x WHERE x.community = ?1 AND x.id = ?2 AND x.state = 'published'
           AND (SELECT count(*) FROM pins n WHERE n.community = ?1 AND n.until > max(?5, ?6) AND n.starts < ?3 AND n.post <> ?2) < {MOST_PINS}
         ON CONFLICT (community, post) DO UPDATE SET until = excluded.until, starts = excluded.starts, pinned_by = excluded.pinned_by,
           pinned_at = CASE WHEN until > excluded.pinned_at THEN pinned_at ELSE excluded.pinned_at END
         RETURNING post"
    );
    Stmt::new(sql).bind(community).bind(post).bind(until).bind(by).bind(now).bind(starts)
}

/// Forgets the pins that are over.
pub(crate) fn sweep(community: &str, now: Time) -> Stmt {
    Stmt::new("DELETE FROM pins WHERE community = ?1 AND until <= ?2").bind(community).bind(now)
}

/// Promotes a post no more.
pub(crate) fn remove(community: &str, post: PostId) -> Stmt {
    Stmt::new("DELETE FROM pins WHERE community = ?1 AND post = ?2").bind(community).bind(post)
}
