//! Finding ideas by words.

use gate::Access;
use posts::{Index, Sought};
use shared::ports::Stmt;
use shared::web::Cursor;

use super::ideas::SUMMARY;

/// Merged ones lead to nowhere new and are left out.
const IDEAS: Index = Index {
    fts: "ideas_fts",
    titled: "title tags",
    anywhere: "title tags body_md",
    weights: "0.0, 10.0, 6.0, 1.0",
    table: "ideas",
    also: " AND x.merged_into IS NULL",
};

/// Ideas that match, best first, with what they say; none where there is nothing to look for.
pub(crate) fn matching(access: &Access, sought: &Sought<'_>, cursor: &Cursor, limit: usize) -> Option<Stmt> {
    let rest = format!(
        "SELECT {SUMMARY}, x.body_md, chosen.sort_key FROM picked chosen CROSS JOIN ideas x ON x.seq = chosen.seq
           LEFT JOIN members m ON m.community = x.community AND m.id = x.author WHERE x.community = ?1"
    );
    sought.picked(access, &IDEAS, cursor, limit, &rest)
}
