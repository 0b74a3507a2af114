//! Searching posts and replies. A statement is made, so that several can be asked at once, and its answer read.

use gate::Access;
use shared::ports::{Rows, Stmt};
use shared::web::{Cursor, List, Problem};

use crate::mended::{meant, near};
use crate::post::PostSummary;
use crate::reply::ReplySummary;
use crate::sought::Words;
use crate::store::posts::PostRow;
use crate::store::replies::ReplyRow;
use crate::store::search::{self as store, Sought, TitleWordRow};

/// Something that was found, with what it says: plain text, to show the place from.
#[derive(Debug, Clone)]
pub struct Found<T> {
    /// The thing, as lists show it; nobody's own vote is in it.
    pub item: T,
    /// What it says.
    pub text: String,
}

/// How much of a text is looked through for the place to show, in bytes: a page of results reads up to a hundred texts, and who
/// asks may be anybody.
const LOOKED_THROUGH: usize = 12_000;

/// What Markdown says, in one line, as far as it is looked through.
pub fn plain(markdown: &str) -> String {
    let end = (0..=LOOKED_THROUGH.min(markdown.len())).rev().find(|at| markdown.is_char_boundary(*at)).unwrap_or(0);
    shared::markdown::to_text(&markdown[..end]).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asks for posts, best first; none where there is nothing to look for.
pub fn ask_posts(access: &Access, sought: &Sought<'_>, cursor: &Cursor, limit: usize) -> Option<Stmt> {
    store::posts(access, sought, cursor, limit)
}

/// The posts that were found.
pub fn found_posts(access: &Access, rows: &Rows, limit: usize) -> Result<List<Found<PostSummary>>, Problem> {
    let key = |row: &PostRow| Cursor { key: row.sort_key, id: row.id.to_string() };
    let list = List::from_rows(rows.read::<PostRow>()?, limit, key);
    Ok(list.map(|row| {
        let text = plain(row.body());
        Found { item: row.summary(access, 0), text }
    }))
}

/// Asks for replies, best first; none where there is nothing to look for.
pub fn ask_replies(access: &Access, sought: &Sought<'_>, cursor: &Cursor, limit: usize) -> Option<Stmt> {
    store::replies(access, sought, cursor, limit)
}

/// The replies that were found.
pub fn found_replies(access: &Access, rows: &Rows, limit: usize) -> Result<List<Found<ReplySummary>>, Problem> {
    let key = |row: &ReplyRow| Cursor { key: row.sort_key, id: row.id.to_string() };
    let list = List::from_rows(rows.read::<ReplyRow>()?, limit, key);
    Ok(list.map(|row| {
        let text = plain(row.body());
        Found { item: row.summary(access), text }
    }))
}

/// The words that were meant for those nobody has used in a title the visitor may read: pairs of what was typed and what was
/// meant. Only such titles are looked at, so no word is shown to somebody who could not have read it.
pub async fn mended(access: &Access, words: &Words) -> Result<Vec<(String, String)>, Problem> {
    let like: Vec<String> = words.each().flat_map(|word| near(&word.typed)).collect();
    if like.is_empty() {
        return Ok(Vec::new());
    }
    let like = serde_json::to_string(&like).unwrap_or_default();
    let known = access.app.db.query(store::near(access, &like)).await?.read::<TitleWordRow>()?;
    let known: Vec<(String, i64)> = known.into_iter().map(|row| (row.word, row.uses)).collect();
    let pairs = words.each().filter_map(|word| Some((word.typed.clone(), meant(&word.typed, &known)?)));
    Ok(pairs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_not_read_to_its_end() {
        assert_eq!(plain("one *two*\n\nthree"), "one two three");
        let letters = plain(&"ž".repeat(LOOKED_THROUGH)).len();
        assert_eq!(letters, LOOKED_THROUGH);
        assert_eq!(plain(&format!("a{}", "ž".repeat(LOOKED_THROUGH))).len(), LOOKED_THROUGH - 1);
    }
}
