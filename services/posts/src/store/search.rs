//! Full-text search over posts and replies (SQLite's FTS5, ranked by its bm25).
//!
//! Only what is open to the visitor can match: see [`Access::found_where`].

use gate::Access;
use shared::ports::Stmt;

use super::posts::SUMMARY;

/// What is searched for, as FTS5 wants it: every word must be there, the last may be only begun. None where there is no
/// word at all, or nothing is open to the visitor.
pub fn match_all(access: &Access, columns: &str, text: &str) -> Option<String> {
    Some(format!("{} AND {{{columns}}} : ({})", access.found_where()?, all_of(text)?))
}

/// As [`match_all`], but any of the words is enough: for finding what is alike.
pub fn match_any(access: &Access, columns: &str, text: &str) -> Option<String> {
    Some(format!("{} AND {{{columns}}} : ({})", access.found_where()?, any_of(text)?))
}

fn all_of(text: &str) -> Option<String> {
    let words = words(text);
    let (last, rest) = words.split_last()?;
    let rest: String = rest.iter().map(|word| format!("\"{word}\" ")).collect();
    Some(format!("{rest}\"{last}\"*"))
}

fn any_of(text: &str) -> Option<String> {
    let words = words(text);
    let any = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR ");
    (!words.is_empty()).then_some(any)
}

/// The words of a text, without anything FTS5 could take for its own syntax; at most twelve.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.take(12).map(str::to_lowercase).collect()
}

/// Posts that match, best first.
pub(crate) fn posts(access: &Access, query: &str, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {SUMMARY} FROM posts_fts f CROSS JOIN posts x ON x.seq = f.rowid
           LEFT JOIN members m ON m.community = x.community AND m.id = x.author
         WHERE posts_fts MATCH ?4 AND x.community = ?1 AND x.state = 'published'
           AND x.space IN (SELECT value FROM json_each(?2)) AND coalesce(x.policy, '') IN (SELECT value FROM json_each(?3))
         ORDER BY f.rank LIMIT {limit}"
    );
    access.gated(sql).bind(query)
}

/// Replies that match, best first.
pub(crate) fn replies(access: &Access, query: &str, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT r.id, r.thread_kind, r.thread, r.parent, r.kind, '' AS body_html, r.body_md, r.score, 0 AS up, 0 AS down,
           r.reply_count, r.state, r.created_at, r.edited_at, r.version, m.handle AS author_handle,
           coalesce(m.name, r.author_name) AS author_name, m.role AS author_role,
           s.title AS thread_title, s.space, s.policy
         FROM replies_fts f CROSS JOIN replies r ON r.seq = f.rowid
           LEFT JOIN members m ON m.community = r.community AND m.id = r.author
           CROSS JOIN reply_threads s
         WHERE replies_fts MATCH ?4 AND s.community = r.community AND s.id = r.id AND r.community = ?1 AND r.state = 'published' AND s.state = 'published'
           AND s.space IN (SELECT value FROM json_each(?2)) AND coalesce(s.policy, '') IN (SELECT value FROM json_each(?3))
         ORDER BY f.rank LIMIT {limit}"
    );
    access.gated(sql).bind(query)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_taken_for_syntax() {
        assert_eq!(all_of("a\" OR NEAR(b) -- *").unwrap(), r#""a" "or" "near" "b"*"#);
        assert_eq!(all_of("\"*()"), None);
        assert_eq!(any_of("-- place : *").unwrap(), r#""place""#);
    }
}
