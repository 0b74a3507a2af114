//! What becomes of every table and column of the database, and the document that tells of the format. A test holds both against
//! the schema itself.

use crate::format;
use crate::store::sections::{self, Cut};

/// What becomes of a table, or of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is in the file.
    Exported,
    /// Triggers or the importer make it from what is in the file.
    Derived(&'static str),
    /// It stays behind, for this reason.
    LeftOut(&'static str),
}

/// Whole tables that are in no file.
const TABLES: &[(&str, Fate)] = &[
    ("post_tags", Fate::Derived("from posts and votes")),
    ("idea_tags", Fate::Derived("from ideas and votes")),
    ("tag_counts", Fate::Derived("from posts")),
    ("tag_answerers", Fate::Derived("from replies and accepted answers")),
    ("title_words", Fate::Derived("from titles")),
    ("shelves", Fate::Derived("from posts, replies and ideas")),
    ("view_days", Fate::Derived("from views")),
    ("invite_waiting", Fate::Derived("from uses of invitations")),
    ("survey_counts", Fate::Derived("from answers to surveys")),
    ("posts_fts", Fate::Derived("from posts")),
    ("replies_fts", Fate::Derived("from replies")),
    ("ideas_fts", Fate::Derived("from ideas")),
    ("people_fts", Fate::Derived("from members")),
    ("first_letters", Fate::LeftOut("the same on every host")),
    ("sessions", Fate::LeftOut("people sign in again")),
    ("sign_in_links", Fate::LeftOut("a secret, good for minutes")),
    ("spent", Fate::LeftOut("tells which tokens of this host have been used")),
    ("api_keys", Fate::LeftOut("a secret: keys have to be made anew")),
    ("idempotency_keys", Fate::LeftOut("answers of this host, kept for a day")),
    ("first_writes", Fate::LeftOut("a brake that counts the last hour")),
    ("imports", Fate::LeftOut("how far an import on this host has come")),
    ("folkmoot_migrations", Fate::LeftOut("of this host")),
];

/// Columns that are in no file, of tables that are.
const COLUMNS: &[(&str, &str, Fate)] = &[
    ("communities", "id", Fate::LeftOut("new on every host, so that one can be copied beside itself")),
    ("communities", "brand", Fate::Derived("from the brand")),
    ("communities", "life", Fate::Derived("from the campaign")),
    ("communities", "host", Fate::LeftOut("a name that leads to this host: it has to be set anew")),
    ("communities", "due", Fate::Derived("from scheduled posts")),
    ("communities", "published_to", Fate::LeftOut("until when this host has published what was due")),
    ("scheduled_posts", "seq", Fate::LeftOut("a row number of this database")),
    ("scheduled_posts", "body_html", Fate::Derived("from Markdown")),
    ("members", "bio_html", Fate::Derived("from Markdown")),
    ("tags", "description_html", Fate::Derived("from Markdown")),
    ("posts", "body_html", Fate::Derived("from Markdown")),
    ("replies", "body_html", Fate::Derived("from Markdown")),
    ("ideas", "body_html", Fate::Derived("from Markdown")),
    ("ideas", "response_html", Fate::Derived("from Markdown")),
    ("guidelines", "body_html", Fate::Derived("from Markdown")),
    ("campaigns", "welcome_html", Fate::Derived("from Markdown")),
    ("posts", "seq", Fate::LeftOut("a row number of this database")),
    ("replies", "seq", Fate::LeftOut("a row number of this database")),
    ("ideas", "seq", Fate::LeftOut("a row number of this database")),
    ("posts", "reply_count", Fate::Derived("from replies")),
    ("posts", "answer_count", Fate::Derived("from replies")),
    ("posts", "up", Fate::Derived("from votes")),
    ("posts", "down", Fate::Derived("from votes")),
    ("replies", "reply_count", Fate::Derived("from remarks")),
    ("replies", "up", Fate::Derived("from votes")),
    ("replies", "down", Fate::Derived("from votes")),
    ("replies", "space", Fate::Derived("from the thread")),
    ("replies", "policy", Fate::Derived("from the thread")),
    ("ideas", "reply_count", Fate::Derived("from replies")),
    ("ideas", "merge_count", Fate::Derived("from merges")),
    ("ideas", "up", Fate::Derived("from votes")),
    ("ideas", "down", Fate::Derived("from votes")),
    ("invitations", "digest", Fate::LeftOut("of a secret code: an invitation nobody has used has to be sent anew")),
    ("ways_in", "secret", Fate::LeftOut("a secret, sealed with this deployment's key: it has to be set anew")),
];

/// What becomes of every table: `(table, none, fate)`; and of every column of those that are exported: `(table, column, fate)`.
pub fn fates() -> Vec<(&'static str, Option<&'static str>, Fate)> {
    let mut all: Vec<_> = TABLES.iter().map(|(table, fate)| (*table, None, *fate)).collect();
    for section in sections::all() {
        all.push((section.table, None, Fate::Exported));
        let stored = section.columns.iter().filter(|column| column.reads.is_none());
        all.extend(stored.map(|column| (section.table, Some(column.name), Fate::Exported)));
    }
    all.extend(COLUMNS.iter().map(|(table, column, fate)| (*table, Some(*column), *fate)));
    all
}

/// The document that tells of the format.
pub fn told() -> String {
    let mut told = format!(
        "# The format of an exported community, version {}\n\n\
         One JSON object a line, UTF-8, in this order. Fields stand in the order of the tables below; none is missing, none is added. \
         Times are milliseconds since 1970 (UTC), numbers are whole, objects have their keys in alphabetical order. The same community \
         gives the same bytes on every host.\n\n\
         1. The header: `{}`\n\
         2. One line for the community, then the lines of each section in the order below: `{{\"in\":SECTION,…}}`.\n\
         3. The last line: `{{\"in\":\"end\",\"lines\":N,\"counts\":{{…}},\"digest\":D}}`, with how many lines come before it, how many \
         of each section, and the digest of them all: for each line in turn SHA-256, in base64url, of the digest so far (at first \
         empty), a line break and the line.\n\n\
         What came in while an export ran is left out, so that no line refers to what is not in the file; what was changed meanwhile may \
         be in it either way. For an exact copy freeze the community first. The log has the line that tells of an export, but \
         the file of that export does not.\n\n\
         HTML is never in a file: the host that takes it in makes it from Markdown. `mentions` says whether names behind an @ are links \
         there: they are not in texts that were imported from elsewhere.\n",
        format::VERSION,
        format::header(),
    );
    for section in sections::all() {
        let order = section.order.iter().filter(|name| section.place(name).is_some()).copied().collect::<Vec<_>>();
        let order = if order.is_empty() {
            "One line at most.".to_owned()
        } else {
            format!("In the order of {}.", order.join(", "))
        };
        told.push_str(&format!("\n## `{}`\n\n{} {order}", section.name, section.about));
        if let Cut::Since(column) = section.cut {
            told.push_str(&format!(" What came in meanwhile is told by `{column}`."));
        }
        told.push_str("\n\n| field | holds |\n|---|---|\n");
        for column in section.columns {
            let or_null = if column.null { ", or null" } else { "" };
            told.push_str(&format!("| `{}` | {}{or_null} |\n", column.name, column.kind.told()));
        }
    }
    told.push_str("\n## What is made from it, and what stays behind\n\n| table or column | |\n|---|---|\n");
    for (table, column, fate) in fates() {
        let name = column.map_or_else(|| table.to_owned(), |column| format!("{table}.{column}"));
        match fate {
            Fate::Exported => {}
            Fate::Derived(how) => told.push_str(&format!("| `{name}` | made {how} |\n")),
            Fate::LeftOut(why) => told.push_str(&format!("| `{name}` | left out: {why} |\n")),
        }
    }
    told
}

#[cfg(test)]
mod tests {
    /// The document beside this crate is what the code does. `FOLKMOOT_UPDATE_SCHEMA=1` writes it anew.
    #[test]
    #[allow(clippy::disallowed_methods)] // The environment tells a developer's wish; no service runs here.
    fn the_document_is_the_format() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("SCHEMA.md");
        let told = super::told();
        if std::env::var_os("FOLKMOOT_UPDATE_SCHEMA").is_some() {
            std::fs::write(&path, &told).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), told);
    }
}
