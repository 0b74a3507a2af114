//! The tables the checks work on. They are named apart from the product's.

use shared::ports::{Db, DbError, Rows, Stmt};

const SCHEMA: [&str; 13] = [
    // The child first: its rows point to the parents.
    "DROP TABLE IF EXISTS contract_child",
    "DROP TABLE IF EXISTS contract_parent",
    "DROP TABLE IF EXISTS contract_values",
    "DROP TABLE IF EXISTS contract_counter",
    "DROP TABLE IF EXISTS contract_log",
    "DROP TABLE IF EXISTS contract_words",
    "CREATE TABLE contract_parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE contract_child (
       a TEXT NOT NULL, b TEXT NOT NULL,
       parent INTEGER REFERENCES contract_parent(id),
       size INTEGER NOT NULL DEFAULT 1 CHECK (size < 10),
       grade INTEGER NOT NULL DEFAULT 1, note TEXT NOT NULL,
       CONSTRAINT contract_grade CHECK (grade IN (1, 2, 3)),
       PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID",
    "CREATE TRIGGER contract_kept BEFORE DELETE ON contract_parent WHEN OLD.name = 'kept'
     BEGIN
       SELECT RAISE(ABORT, 'rule:kept');
     END",
    "CREATE TABLE contract_values (id TEXT PRIMARY KEY, i INTEGER, r REAL, t TEXT, b BLOB) WITHOUT ROWID",
    "CREATE TABLE contract_counter (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, m INTEGER NOT NULL)",
    "CREATE TABLE contract_log (id INTEGER PRIMARY KEY, writer TEXT NOT NULL, n INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE contract_words USING fts5(body)",
];

/// Makes them, empty.
pub(super) async fn make(db: &dyn Db) -> Result<Vec<Rows>, DbError> {
    let first = Stmt::new("INSERT INTO contract_counter (id, n, m) VALUES (1, 0, 0), (2, 0, 0)");
    db.batch(SCHEMA.into_iter().map(Stmt::new).chain([first]).collect()).await
}
