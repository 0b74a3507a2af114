//! Full-text search over posts and replies (SQLite's FTS5, ranked by its bm25).
//!
//! Only what is open to the visitor can match: see [`Access::found_in`]. Ranking reads every row that matches, so only so many
//! are ranked: the newest that have the words in their title or tags, and the newest that have them anywhere. A word that
//! everybody uses costs no more than one that nobody does.

use gate::Access;
use serde::Deserialize;
use shared::domain::Time;
use shared::ports::Stmt;
use shared::web::Cursor;

use super::posts::SUMMARY;
use crate::sought::Words;

/// How many of those that come first are ranked: those with the words in their title or tags.
const FIRST: usize = 100;
/// How many of those with the words anywhere are ranked.
const ANYWHERE: usize = 200;

/// What is looked for, and where.
#[derive(Debug, Clone, Default)]
pub struct Sought<'a> {
    /// The words: all of them, or what has all of them first.
    pub words: Words,
    /// Whether any of the words is enough: for finding what is alike.
    pub any: bool,
    /// Only in this space.
    pub space: Option<&'a str>,
    /// Only with this tag.
    pub tag: Option<&'a str>,
    /// Only by the member of this handle.
    pub author: Option<&'a str>,
    /// Only of this kind (posts, replies) or with this status (ideas).
    pub part: Option<&'a str>,
    /// Only what was written since.
    pub since: Option<Time>,
}

impl Sought<'_> {
    /// The query for FTS5 up to the author, whose word `?6` is to find.
    fn query(&self, access: &Access, columns: &str, words: &str) -> Option<String> {
        let mut query = access.found_in(self.space)?;
        if let Some(part) = self.part {
            let part: String = part.chars().filter(char::is_ascii_alphanumeric).collect();
            query.push_str(&format!(" AND place : k{part}x"));
        }
        if let Some(tag) = self.tag {
            query.push_str(&format!(" AND {{tags}} : ({})", Words::exactly(tag)?));
        }
        query.push_str(&format!(" AND {{{columns}}} : ({words})"));
        Some(query)
    }

    /// The two queries: what comes first, and what comes at all.
    fn queries(&self, access: &Access, index: &Index) -> Option<(String, String)> {
        let all = self.words.all()?;
        Some(if self.any {
            (self.query(access, index.anywhere, &all)?, self.query(access, index.anywhere, &self.words.any()?)?)
        } else {
            (self.query(access, index.titled, &all)?, self.query(access, index.anywhere, &all)?)
        })
    }

    /// A statement over a full-text index that goes on behind a table `picked (seq, sort_key)`: the best rows behind the cursor,
    /// one more than the limit. `?1` to `?3` are the gates, `?4` and `?5` the queries, `?6` the author, `?7` since, `?8` and
    /// `?9` the cursor, `?10` the tag. None where there is nothing to look for.
    pub fn picked(&self, access: &Access, index: &Index, cursor: &Cursor, limit: usize, rest: &str) -> Option<Stmt> {
        let Index { fts, weights, table, also, .. } = *index;
        let (first, all) = self.queries(access, index)?;
        // A member nobody knows has written nothing.
        let by = match self.author {
            Some(_) => {
                " || coalesce((SELECT ' AND place : a' || a.id || 'x' FROM members a WHERE a.community = ?1 AND a.handle = ?6),
                 ' AND place : nobody')"
            }
            None => " || coalesce(?6, '')",
        };
        let tagged = if self.tag.is_some() { "?10 IN (SELECT value FROM json_each(x.tags))" } else { "?10 IS NULL" };
        let sql = format!(
            "WITH hits (seq, best) AS (
                 SELECT * FROM (SELECT rowid, bm25({fts}, {weights}) - 100.0 FROM {fts} WHERE {fts} MATCH ?4{by}
                   ORDER BY rowid DESC LIMIT {FIRST})
                 UNION ALL
                 SELECT * FROM (SELECT rowid, bm25({fts}, {weights}) FROM {fts} WHERE {fts} MATCH ?5{by}
                   ORDER BY rowid DESC LIMIT {ANYWHERE})),
               ranked (seq, best) AS (SELECT seq, CAST(min(best) * 1000 AS INTEGER) FROM hits GROUP BY seq),
               picked (seq, sort_key) AS MATERIALIZED (SELECT found.seq, found.best FROM ranked found CROSS JOIN {table} x ON x.seq = found.seq
                 WHERE x.community = ?1 AND x.state = 'published' AND x.space IN (SELECT value FROM json_each(?2))
                   AND coalesce(x.policy, '') IN (SELECT value FROM json_each(?3)) AND x.created_at >= ?7
                   AND (found.best, x.id) > (?8, ?9) AND {tagged}{also}
                 ORDER BY found.best, x.id LIMIT {})
             {rest}",
            limit + 1
        );
        let since = self.since.map_or(-(1 << 52), Time::millis);
        let statement = access.gated(sql).bind(first).bind(all).bind(self.author).bind(since);
        Some(statement.bind(cursor.key).bind(cursor.id.as_str()).bind(self.tag))
    }
}

/// A full-text index, and the table it is of, whose rows are called `x`.
#[derive(Debug, Clone, Copy)]
pub struct Index {
    /// The index.
    pub fts: &'static str,
    /// The columns that come first.
    pub titled: &'static str,
    /// All of its columns with words.
    pub anywhere: &'static str,
    /// What each column counts.
    pub weights: &'static str,
    /// The table.
    pub table: &'static str,
    /// What else holds of its rows, beginning with AND.
    pub also: &'static str,
}

const POSTS: Index = Index {
    fts: "posts_fts",
    titled: "title tags",
    anywhere: "title tags body_md",
    weights: "0.0, 10.0, 6.0, 1.0",
    table: "posts",
    also: "",
};

/// Posts that match, best first, with what they say.
pub(crate) fn posts(access: &Access, sought: &Sought<'_>, cursor: &Cursor, limit: usize) -> Option<Stmt> {
    let rest = format!(
        "SELECT {SUMMARY}, x.body_md, chosen.sort_key FROM picked chosen CROSS JOIN posts x ON x.seq = chosen.seq
           LEFT JOIN members m ON m.community = x.community AND m.id = x.author WHERE x.community = ?1"
    );
    sought.picked(access, &POSTS, cursor, limit, &rest)
}

const REPLIES: Index = Index {
    fts: "replies_fts",
    titled: "body_md",
    anywhere: "body_md",
    weights: "0.0, 1.0",
    table: "replies",
    also: "",
};

/// Replies that match, best first. They have no tags of their own.
pub(crate) fn replies(access: &Access, sought: &Sought<'_>, cursor: &Cursor, limit: usize) -> Option<Stmt> {
    if sought.tag.is_some() {
        return None;
    }
    let rest = "SELECT r.id, r.thread_kind, r.thread, r.parent, r.kind, '' AS body_html, r.body_md, r.score, 0 AS up, 0 AS down,
         r.reply_count, r.state, r.created_at, r.edited_at, r.version, m.handle AS author_handle,
         coalesce(m.name, r.author_name) AS author_name, m.role AS author_role,
         s.title AS thread_title, s.space, s.policy, chosen.sort_key
       FROM picked chosen CROSS JOIN replies r ON r.seq = chosen.seq
         LEFT JOIN members m ON m.community = r.community AND m.id = r.author
         CROSS JOIN reply_threads s
       WHERE s.community = r.community AND s.id = r.id AND r.community = ?1 AND s.state = 'published'";
    sought.picked(access, &REPLIES, cursor, limit, rest)
}

/// A word of titles, and how often it is used in one place.
#[derive(Debug, Deserialize)]
pub(crate) struct TitleWordRow {
    pub(crate) word: String,
    pub(crate) uses: i64,
}

/// The most words a mistyped one is held against.
const NEAR: usize = 4_000;

/// Words of titles that are open to the visitor and look like one of these (a JSON array of what `title_words.near` has).
pub(crate) fn near(access: &Access, like: &str) -> Stmt {
    let sql = format!(
        "SELECT t.word, t.uses FROM json_each(?2) s CROSS JOIN json_each(?3) p CROSS JOIN json_each(?4) n CROSS JOIN title_words t
         WHERE t.community = ?1 AND t.shelf = s.value || '/' || p.value || '/' AND t.near = n.value LIMIT {NEAR}"
    );
    access.gated(sql).bind(like)
}
