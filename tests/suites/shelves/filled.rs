//! A community of which nearly all is closed, and all of that newer, higher and more popular than what is open.

use shared::host::native::Sqlite;
use shared::migrate;
use shared::ports::Stmt;

use crate::write;

/// How many posts, and how many ideas, are open to everybody: enough for two pages.
pub(crate) const OPEN: usize = 50;

/// Writes a community of so many posts with a reply each, and as many ideas, into a new database.
pub(crate) async fn fill(db: &Sqlite, size: usize) {
    migrate::run(db).await.expect("the migrations apply");
    let n = format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {size})");
    // What is closed is so in both ways: by its space, or by its own policy.
    let space = format!(
        "CASE WHEN i <= {OPEN} THEN CASE i % 2 WHEN 0 THEN 'general' ELSE 'help' END
         WHEN i % 2 = 0 THEN 'closed' ELSE 'general' END"
    );
    let policy = format!("CASE WHEN i > {OPEN} AND i % 2 = 1 THEN 'partners' END");
    let tags = format!(
        "CASE WHEN i <= {OPEN} THEN json_array('even', 'z-' || (i % 9))
         ELSE json_array('even', 'a-' || i, 'b-' || (i % 20)) END"
    );
    // And what is closed matches better.
    let body = format!(
        "CASE WHEN i <= {OPEN} THEN 'Some words of those that everybody may read' ELSE 'words words words' END"
    );
    let statements = [
        "INSERT INTO communities (id, slug, name, created_at) VALUES ('c1', 'demo', 'Demo', 1)".to_owned(),
        "INSERT INTO policies (community, name, title, rule, teaser, updated_at)
           VALUES ('c1', 'partners', 'Partners', '{\"group\":\"partners\"}', 'title', 1)".to_owned(),
        "INSERT INTO spaces (community, slug, name, policy, created_at) VALUES ('c1', 'general', 'General', NULL, 1),
           ('c1', 'help', 'Help', NULL, 1), ('c1', 'closed', 'Closed', 'partners', 1)".to_owned(),
        "INSERT INTO members (community, id, handle, name, joined_at) VALUES ('c1', '0m000000000000000000000001', 'ada', 'Ada', 1)".to_owned(),
        format!("INSERT INTO posts (community, id, kind, space, policy, author, title, body_md, body_html, excerpt, tags,
             imported_up, created_at)
           {n} SELECT 'c1', '0p' || printf('%024d', i), CASE i % 4 WHEN 0 THEN 'question' WHEN 1 THEN 'discussion'
             WHEN 2 THEN 'article' ELSE 'question' END, {space}, {policy}, '0m000000000000000000000001', 'Post ' || i, {body}, '', '', {tags},
             i % 7, i * 1000 FROM n"),
        format!("INSERT INTO replies (community, id, thread_kind, thread, kind, author, body_md, body_html, created_at)
           {n} SELECT 'c1', '0r' || printf('%024d', i), 'post', '0p' || printf('%024d', i),
             CASE WHEN i % 4 = 0 THEN 'answer' ELSE 'comment' END, '0m000000000000000000000001', {body}, '', 1 FROM n"),
        format!("INSERT INTO ideas (community, id, space, policy, author, title, body_md, body_html, excerpt, tags,
             open_status, imported_up, created_at)
           {n} SELECT 'c1', '0e' || printf('%024d', i), {space}, {policy}, '0m000000000000000000000001', 'Idea ' || i, {body}, '', '', {tags},
             CASE i % 3 WHEN 0 THEN 'planned' WHEN 1 THEN 'under_review' ELSE 'shipped' END, i % 7, i * 1000 FROM n"),
    ];
    for sql in statements {
        write(db, Stmt::new(sql)).await;
    }
}
