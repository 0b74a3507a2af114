//! Restoring is withdrawing backwards: whatever is withdrawn in whatever order, and brought back in whatever other, in the end
//! every table and every search index is as it was.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rusqlite::{Connection, params};
use shared::migrate::{MIGRATIONS, statements};

/// What may differ: what keeps the account of withdrawals itself, and what says so.
const ACCOUNTS: [&str; 6] = ["audit", "cases", "flags", "conduct", "first_writes", "sqlite_stat1"];

fn migrated() -> Connection {
    let db = Connection::open_in_memory().expect("a database in memory");
    db.execute_batch("PRAGMA foreign_keys = ON").expect("foreign keys");
    for (name, sql) in MIGRATIONS {
        for statement in statements(sql) {
            db.execute_batch(&statement).unwrap_or_else(|error| panic!("{name}: {error}\n{statement}"));
        }
    }
    db
}

/// A community with threads of every kind, answers, remarks, votes, edits, tags and a merge.
fn filled() -> Connection {
    let db = migrated();
    let run = |sql: &str| db.execute_batch(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    run("INSERT INTO communities (id, slug, name, created_at) VALUES ('c', 'demo', 'Demo', 1);
         INSERT INTO policies (community, name, title, rule, teaser, updated_at) VALUES ('c', 'p1', 'P', '\"everyone\"', 'title', 1);
         INSERT INTO spaces (community, slug, name, created_at) VALUES ('c', 'one', 'One', 1), ('c', 'two', 'Two', 1);");
    for number in 1..=6 {
        run(&format!(
            "INSERT INTO members (community, id, handle, name, joined_at) VALUES ('c', 'm{number}', 'h{number}', 'N{number}', 1);"
        ));
    }
    for number in 0..4 {
        let kind = if number % 2 == 0 { "question" } else { "discussion" };
        let space = if number < 2 { "one" } else { "two" };
        let policy = if number == 3 { "'p1'" } else { "NULL" };
        run(&format!(
            "INSERT INTO posts (community, id, kind, space, policy, author, title, excerpt, tags, body_md, body_html, created_at)
               VALUES ('c', 'p{number}', '{kind}', '{space}', {policy}, 'm{}', 'Zebra {number}', 'x', '[\"red\",\"t{number}\"]',
                 'lion words {number}', '<p>', {number}000);
             UPDATE posts SET body_md = 'tiger words {number}', version = version + 1, edited_at = 9 WHERE id = 'p{number}';
             INSERT INTO ideas (community, id, space, policy, author, title, excerpt, tags, body_md, body_html, created_at)
               VALUES ('c', 'i{number}', '{space}', {policy}, 'm{}', 'Panda {number}', 'x', '[\"red\"]', 'bear {number}', '<p>', {number}000);",
            number % 3 + 1,
            number % 3 + 2
        ));
        let answer = if kind == "question" { "answer" } else { "comment" };
        run(&format!(
            "INSERT INTO replies (community, id, thread_kind, thread, kind, author, body_md, body_html, created_at) VALUES
               ('c', 'r{number}a', 'post', 'p{number}', '{answer}', 'm4', 'otter one', '<p>', 1),
               ('c', 'r{number}b', 'post', 'p{number}', '{answer}', 'm5', 'otter two', '<p>', 2),
               ('c', 'r{number}d', 'idea', 'i{number}', 'comment', 'm6', 'otter four', '<p>', 3);
             INSERT INTO replies (community, id, thread_kind, thread, parent, kind, author, body_md, body_html, created_at)
               VALUES ('c', 'r{number}c', 'post', 'p{number}', 'r{number}a', 'comment', 'm6', 'otter three', '<p>', 3);
             UPDATE replies SET body_md = 'otter better', version = version + 1, edited_at = 9 WHERE id = 'r{number}a';
             INSERT INTO votes (community, kind, target, member, value, cast_at) VALUES
               ('c', 'post', 'p{number}', 'm6', 1, 1), ('c', 'reply', 'r{number}a', 'm6', 1, 1), ('c', 'idea', 'i{number}', 'm6', 1, 1);"
        ));
    }
    run("UPDATE posts SET accepted_reply = 'r0a' WHERE id = 'p0';
         UPDATE posts SET accepted_reply = 'r2b' WHERE id = 'p2';
         UPDATE ideas SET merged_into = 'i0' WHERE id = 'i1';
         UPDATE ideas SET open_status = 'planned', responded_at = 5 WHERE id = 'i2';");
    db
}

fn rows(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    let columns = statement.column_count();
    let read = statement.query_map([], |row| {
        let values: Result<Vec<_>, _> = (0..columns).map(|place| row.get::<_, rusqlite::types::Value>(place)).collect();
        values.map(|values| format!("{values:?}"))
    });
    let mut all: Vec<String> = read.expect("it can be read").collect::<Result<_, _>>().expect("every row can be read");
    all.sort();
    all
}

/// Every row of every table, and every word of every index of the full-text search.
fn whole(db: &Connection) -> Vec<(String, Vec<String>)> {
    let tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL";
    let mut statement = db.prepare(tables).expect("the tables can be listed");
    let tables: Vec<(String, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("the tables can be listed")
        .collect::<Result<_, _>>()
        .expect("the tables can be listed");
    let indexes: Vec<&str> =
        tables.iter().filter(|(_, sql)| sql.contains("USING fts5")).map(|(name, _)| name.as_str()).collect();
    let mut all = Vec::new();
    for (name, _) in &tables {
        let shadow = indexes.iter().any(|index| name.starts_with(&format!("{index}_")) || name == index);
        if !shadow && !ACCOUNTS.contains(&name.as_str()) {
            all.push((name.clone(), rows(db, &format!("SELECT * FROM \"{name}\""))));
        }
    }
    for index in indexes {
        db.execute_batch(&format!(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.v_{index} USING fts5vocab('main', '{index}', 'instance')"
        ))
        .expect("the words of an index can be listed");
        all.push((index.to_owned(), rows(db, &format!("SELECT * FROM temp.v_{index}"))));
    }
    all
}

/// A decision, as the store writes it.
fn act(db: &Connection, action: &str, kind: &str, target: &str) {
    let sql = "INSERT INTO audit (community, number, at, actor, action, kind, target, about)
       SELECT 'c', coalesce((SELECT max(number) FROM audit), 0) + 1, 7, 'm1', ?1, ?2, ?3, t.author
       FROM watched t WHERE t.community = 'c' AND t.kind = ?2 AND t.id = ?3";
    db.execute(sql, params![action, kind, target]).unwrap_or_else(|error| panic!("{action} {kind} {target}: {error}"));
}

fn targets() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    for number in 0..4 {
        all.push(("post", format!("p{number}")));
        all.push(("idea", format!("i{number}")));
        all.extend(["a", "b", "c", "d"].map(|letter| ("reply", format!("r{number}{letter}"))));
    }
    all
}

#[test]
fn restoring_is_withdrawing_backwards() {
    let db = filled();
    let before = whole(&db);
    assert!(
        before.len() > 20 && before.iter().any(|(name, rows)| name.ends_with("_fts") && rows.len() > 20),
        "little is compared"
    );
    let targets = targets();
    let places = prop::collection::vec(any::<prop::sample::Index>(), 1..12);
    let cases = (places, any::<u64>(), prop::collection::vec(0..3_usize, 12));
    let mut runner = TestRunner::new(Config { cases: 60, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&cases, |(places, order, how)| {
        let mut chosen: Vec<_> = places.iter().map(|place| place.get(&targets)).collect();
        chosen.sort();
        chosen.dedup();
        // Which goes first is up to chance, out and back.
        let turn = order as usize % chosen.len();
        chosen.rotate_left(turn);
        for ((kind, id), how) in chosen.iter().zip(&how) {
            act(&db, ["hide", "remove", "hold"][*how], kind, id);
        }
        prop_assert!(whole(&db) != before, "nothing was withdrawn: {:?}", chosen);
        if order % 2 == 0 {
            chosen.reverse();
        }
        let turn = order as usize % 7 % chosen.len();
        chosen.rotate_left(turn);
        for (place, (kind, id)) in chosen.iter().enumerate() {
            act(&db, if place % 2 == 0 { "restore" } else { "approve" }, kind, id);
        }
        for ((name, then), (_, now)) in before.iter().zip(whole(&db)) {
            prop_assert_eq!(then, &now, "{} after {:?}", name, chosen);
        }
        for index in ["posts_fts", "replies_fts", "ideas_fts"] {
            let check = format!("INSERT INTO {index} ({index}) VALUES ('integrity-check')");
            prop_assert!(db.execute_batch(&check).is_ok(), "{} is not sound", index);
        }
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

/// The same by the weight of flags, and the record of everybody follows.
#[test]
fn flags_hide_and_their_verdicts_are_kept() {
    let db = filled();
    let before = whole(&db);
    let raise = |member: &str| {
        let sql = "INSERT INTO flags (community, kind, target, member, author, reason, weight, flagged_at)
           VALUES ('c', 'reply', 'r0a', ?1, 'm4', 'spam', 10, 5)";
        db.execute(sql, params![member]).expect("a flag is taken");
    };
    ["m1", "m2", "m3"].into_iter().for_each(raise);
    assert_eq!(rows(&db, "SELECT withdrawn FROM replies WHERE id = 'r0a'"), [r#"[Text("hidden")]"#]);
    act(&db, "remove", "reply", "r0a");
    assert_eq!(
        rows(&db, "SELECT flags_upheld, flags_dismissed FROM conduct WHERE member = 'm1'"),
        ["[Integer(1), Integer(0)]"]
    );
    assert_eq!(rows(&db, "SELECT hidden, removed FROM conduct WHERE member = 'm4'"), ["[Integer(0), Integer(1)]"]);
    act(&db, "restore", "reply", "r0a");
    assert_eq!(
        rows(&db, "SELECT flags_upheld, flags_dismissed FROM conduct WHERE member = 'm1'"),
        ["[Integer(0), Integer(1)]"]
    );
    assert_eq!(rows(&db, "SELECT hidden, removed FROM conduct WHERE member = 'm4'"), ["[Integer(0), Integer(0)]"]);
    assert_eq!(whole(&db), before);
}

/// What is gone for good takes its flags and cases along; the log stays.
#[test]
fn flags_go_with_what_they_are_about() {
    let db = filled();
    let sql = "INSERT INTO flags (community, kind, target, member, author, reason, weight, flagged_at)
       VALUES ('c', 'post', 'p1', 'm6', 'm2', 'spam', 30, 5), ('c', 'reply', 'r1a', 'm1', 'm4', 'spam', 10, 5)";
    db.execute_batch(sql).expect("flags are taken");
    assert_eq!(rows(&db, "SELECT 1 FROM cases").len(), 2);
    db.execute_batch("DELETE FROM posts WHERE id = 'p1'").expect("the post is deleted");
    assert!(rows(&db, "SELECT 1 FROM cases").is_empty() && rows(&db, "SELECT 1 FROM flags").is_empty());
    assert!(rows(&db, "SELECT 1 FROM revisions WHERE target IN ('p1', 'r1a')").is_empty(), "and its history");
    assert_eq!(rows(&db, "SELECT action FROM audit"), [r#"[Text("auto_hide")]"#]);
    let refused = db.execute_batch("DELETE FROM audit").expect_err("the log is kept");
    assert!(refused.to_string().contains("rule:log_is_kept"), "{refused}");
    assert!(db.execute_batch("UPDATE audit SET reason = 'x'").is_err());
}
