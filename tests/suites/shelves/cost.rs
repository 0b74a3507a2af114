//! What a page costs, counted in the steps of SQLite's machine: it depends on the page, not on how much there is behind gates.

use std::path::Path;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use rusqlite::{Connection, StatementStatus, params_from_iter};
use serde_json::Value;
use shared::domain::Role;
use shared::host::native::Sqlite;
use shared::ports::{Db, DbError, Rows, Stmt};
use suites::host::empty_folder;
use suites::people::{self, Member};

use crate::filled::{OPEN, fill};
use crate::get;

/// Passes statements on, and keeps them.
struct Recorder {
    inner: Arc<Sqlite>,
    seen: Mutex<Vec<Stmt>>,
}

#[async_trait]
impl Db for Recorder {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        self.seen.lock().expect("nobody panics here").extend(statements.iter().cloned());
        self.inner.batch(statements).await
    }
}

/// Every list there is, as a page or as JSON.
const PATHS: [&str; 27] = [
    "/api/v1/communities/demo/posts?sort=hot",
    "/api/v1/communities/demo/posts?sort=new",
    "/api/v1/communities/demo/posts?sort=top",
    "/api/v1/communities/demo/posts?sort=unanswered",
    "/api/v1/communities/demo/posts?sort=hot&kind=question",
    "/api/v1/communities/demo/posts?sort=top&space=general",
    "/api/v1/communities/demo/posts?sort=new&space=general&kind=question",
    "/api/v1/communities/demo/posts?sort=hot&tag=even",
    "/api/v1/communities/demo/posts?sort=top&tag=even&space=general",
    "/api/v1/communities/demo/posts?sort=new&tag=even&kind=question",
    "/api/v1/communities/demo/posts?sort=unanswered&tag=even",
    "/api/v1/communities/demo/posts?author=ada",
    "/api/v1/communities/demo/posts?author=ada&space=help",
    "/api/v1/communities/demo/ideas?sort=top",
    "/api/v1/communities/demo/ideas?sort=trending&status=planned",
    "/api/v1/communities/demo/ideas?sort=new&space=general&status=planned",
    "/api/v1/communities/demo/ideas?sort=top&tag=even",
    "/api/v1/communities/demo/ideas?author=ada",
    "/api/v1/communities/demo/ideas/similar?title=Some+words",
    "/api/v1/communities/demo/search?q=words",
    "/api/v1/communities/demo/tags?limit=20",
    "/api/v1/communities/demo/posts/similar?title=Some+words",
    "/c/demo/",
    "/c/demo/s/general",
    "/c/demo/tag/even",
    "/c/demo/roadmap",
    "/c/demo/@ada?show=replies",
];

/// The steps of a request's statements. A list must have something on it.
async fn steps(file: &Path, path: &str, who: Option<&Member>) -> i64 {
    let sqlite = Arc::new(Sqlite::open(file).expect("the database can be opened"));
    let recorder = Arc::new(Recorder { inner: sqlite.clone(), seen: Mutex::default() });
    let server = crate::site(sqlite, recorder.clone());
    let (status, body) = get(&server, path, who).await;
    assert_eq!(status, 200, "{path}: {body}");
    if path.starts_with("/api") {
        let list: Value = serde_json::from_str(&body).expect("a list is JSON");
        assert!(list["items"].as_array().is_some_and(|items| items.len() >= 5), "{path}: {body}");
    }
    let statements = std::mem::take(&mut *recorder.seen.lock().expect("nobody panics here"));
    let connection = Connection::open(file).expect("the database can be opened");
    let mut steps = 0;
    for statement in statements {
        let mut prepared = connection.prepare(&statement.sql).expect("the statement is good");
        let mut rows = prepared.query(params_from_iter(&statement.params)).expect("the statement runs");
        while rows.next().expect("the statement runs on").is_some() {}
        drop(rows);
        steps += i64::from(prepared.get_status(StatementStatus::VmStep));
        assert_eq!(prepared.get_status(StatementStatus::AutoIndex), 0, "{path}");
    }
    steps
}

#[tokio::test]
async fn a_page_costs_the_same_whatever_is_closed() {
    let folder = empty_folder("cost");
    let (small, large) = (folder.join("small.sqlite"), folder.join("large.sqlite"));
    fill(&Sqlite::open(&small).expect("a database can be made"), 4 * OPEN).await;
    fill(&Sqlite::open(&large).expect("a database can be made"), 100 * OPEN).await;
    let member = people::named("ada", Role::Member, &["others"]);
    for path in PATHS {
        for who in [None, Some(&member)] {
            let (few, many) = (steps(&small, path, who).await, steps(&large, path, who).await);
            println!("{path}: {few} steps in a small community, {many} in a large one");
            // Words that are matched and ranked are the index's own work, which these steps do not count.
            assert!(many <= few + few / 10 + 100, "{path}: {few} steps in a small community, {many} in a large one");
            // A search looks at up to three hundred rows of each of four kinds, to show the best of them.
            let most = if path.contains("/search") { 60_000 } else { 12_000 };
            assert!(many <= most, "{path}: {many} steps for a page");
        }
    }
    let _ = std::fs::remove_dir_all(folder);
}
