//! What the bare functions of all hosts have in common: their statements and their answers.

#[cfg(not(target_family = "wasm"))]
pub mod native;
#[cfg(target_os = "wasi")]
mod spin;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod workers;

use std::fmt::Display;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::{Deserialize, Serialize};

/// Makes the tables and fills one, as wide as our own listing's rows are; where they are already, it changes nothing.
const SETUP: [&str; 3] = [
    "CREATE TABLE IF NOT EXISTS bare_items (
       id INTEGER PRIMARY KEY, title TEXT NOT NULL, excerpt TEXT NOT NULL, author TEXT NOT NULL,
       score INTEGER NOT NULL, created_at INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS bare_totals (id TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID",
    "WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < 1000)
     INSERT INTO bare_items SELECT n, 'Item ' || n || ' with a title of some length', printf('%.*c', 200, 'x'),
         'author-' || (n % 50), n % 97, 1700000000000 + n FROM k WHERE true
     ON CONFLICT (id) DO NOTHING",
];

/// One 20-row SELECT.
const LIST: &str = "SELECT id, title, excerpt, author, score, created_at FROM bare_items
     WHERE id <= ?1 ORDER BY id DESC LIMIT 20";

/// Where the list begins.
const FROM: i64 = 900;

/// A write of two statements.
const WRITE: [&str; 2] = [
    "INSERT INTO bare_totals (id, n) VALUES (?1, 1) ON CONFLICT (id) DO UPDATE SET n = n + 1",
    "SELECT n FROM bare_totals WHERE id = ?1",
];

/// What `GET /hello` answers.
const HELLO: &str = "hello\n";

/// A row of the list.
#[derive(Serialize, Deserialize)]
struct Item {
    id: i64,
    title: String,
    excerpt: String,
    author: String,
    score: i64,
    created_at: i64,
}

/// What a write answers.
#[derive(Serialize, Deserialize)]
struct Total {
    n: i64,
}

/// The database's refusal, as a 500 with its words: here only the person at the bench reads them.
struct Failed(String);

impl<E: Display> From<E> for Failed {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.0).into_response()
    }
}
