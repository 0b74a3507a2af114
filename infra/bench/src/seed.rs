//! Communities to measure on, made inside the database: one statement a table, with all the triggers and indexes that posts
//! written one by one would have met.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use rusqlite::{Connection, params};
use shared::host::native::Sqlite;
use shared::migrate;

/// How many members each community has: enough that voters are distinct.
pub(crate) const MEMBERS: usize = 2_000;

/// The community of that size in addresses.
pub(crate) fn slug(size: usize) -> String {
    format!("bench-{size}")
}

/// The handle of a member in addresses.
pub(crate) fn handle(number: usize) -> String {
    format!("member-{}", number % MEMBERS)
}

/// Fills a database that a host has migrated, or a new one, which is migrated first.
pub(crate) fn fill(file: &Path, sizes: &[usize]) -> Result<()> {
    if !file.exists() {
        migrate_new(file)?;
    }
    let mut connection = Connection::open(file).with_context(|| format!("{} can't be opened", file.display()))?;
    // Nothing here is worth waiting for the disk: an interrupted run begins anew.
    connection.execute_batch(
        "PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY",
    )?;
    for size in sizes {
        let began = Instant::now();
        community(&mut connection, *size).with_context(|| format!("the community of {size} posts can't be made"))?;
        eprintln!("  {} posts made in {:.1} s", size, began.elapsed().as_secs_f32());
    }
    // Everything into the file itself, where a host that does not read this log finds it.
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    drop(connection);
    // And onto the disk: what is still on its way there would make every commit that is measured wait for it.
    std::fs::File::open(file)?.sync_all()?;
    Ok(())
}

fn migrate_new(file: &Path) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let db = Arc::new(Sqlite::open(file)?);
    runtime.block_on(migrate::run(&*db))?;
    Ok(())
}

/// The parts of a community, in the order their references ask for. `?1` is its id, `?2` the number of posts.
const PARTS: [&str; 4] = [
    "INSERT INTO policies (community, name, title, rule, teaser, updated_at)
     SELECT ?1, 'partners', 'Partners', '{\"group\":\"partners\"}', 'title', 0 WHERE ?2 > 0",
    "INSERT INTO spaces (community, slug, name, description, position, policy, created_at)
     SELECT ?1, column1, column2, 'What belongs here.', column3, column4, 0 FROM (VALUES
       ('general', 'General', 1, NULL), ('help', 'Help', 2, NULL), ('show', 'Show and tell', 3, NULL),
       ('partners', 'Partners', 4, 'partners')) WHERE ?2 > 0",
    // One post in ten is behind a gate of its own, one in ten in a space that has one: a listing passes over them.
    "WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ?2),
       words(body) AS (SELECT replace(printf('%.*c', 12, 'x'), 'x',
         'A sentence of the length people write, with a term or two to look for. '))
     INSERT INTO posts (community, id, kind, space, policy, author, title, body_md, body_html, excerpt, tags,
         imported_up, imported_down, created_at)
     SELECT ?1, printf('%08d%018d', ?2, n),
         CASE n % 4 WHEN 0 THEN 'discussion' WHEN 1 THEN 'article' ELSE 'question' END,
         CASE n % 10 WHEN 3 THEN 'partners' WHEN 1 THEN 'help' WHEN 5 THEN 'show' ELSE 'general' END,
         CASE n % 10 WHEN 7 THEN 'partners' END,
         printf('%026d', n % 2000), 'Post ' || n || ' with a title of some length',
         body, '<p>' || body || '</p>', substr(body, 1, 220),
         json_array('tag-' || (n % 40), 'topic-' || (n % 7)),
         (n * 7919) % 50, (n * 31) % 5, 1700000000000 + n * 60000
     FROM k, words",
    // A conversation under each of the newest posts.
    "WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < 12)
     INSERT INTO replies (community, id, thread_kind, thread, kind, author, body_md, body_html, imported_up, created_at)
     SELECT ?1, printf('%08d%012d%06d', ?2, p.seq, n), 'post', p.id,
         CASE WHEN p.kind = 'question' AND n < 6 THEN 'answer' ELSE 'comment' END,
         printf('%026d', n), 'An answer of some length. ' || p.body_md, '<p>An answer of some length.</p>' || p.body_html,
         n, p.created_at + n
     FROM (SELECT * FROM posts WHERE community = ?1 ORDER BY id DESC LIMIT 30) p, k WHERE ?2 > 0",
];

fn community(connection: &mut Connection, size: usize) -> Result<()> {
    let id = format!("{size:026}");
    // SQL counts in signed numbers.
    let (posts, members) = (i64::try_from(size)?, i64::try_from(MEMBERS)?);
    let transaction = connection.transaction()?;
    transaction.execute(
        "INSERT INTO communities (id, slug, name, description, created_at)
         VALUES (?1, ?2, 'Bench', 'A community to measure on.', 0)",
        params![id, slug(size)],
    )?;
    transaction.execute(
        "WITH RECURSIVE k(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM k WHERE n < ?2 - 1)
         INSERT INTO members (community, id, handle, name, joined_at)
         SELECT ?1, printf('%026d', n), 'member-' || n, 'Member ' || n, 0 FROM k",
        params![id, members],
    )?;
    for part in PARTS {
        transaction.execute(part, params![id, posts])?;
    }
    transaction.commit()?;
    Ok(())
}
