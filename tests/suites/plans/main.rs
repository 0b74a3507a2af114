//! Every statement that any route sends to the database, and what SQLite says it would do for it: no whole table is read,
//! nothing is sorted, and nothing is skipped over by OFFSET.
//!
//! The routes are driven in this process, without sockets, on a database with thousands of rows and no statistics: the
//! plans must be right by their shape, not by luck with the data.

mod asked;
mod campaigns;
mod data;
mod inviting;
mod queries;
mod recorder;
mod routes;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use recorder::{Recorder, Seen, plan};
use shared::host::native::{Sqlite, app_with};
use shared::ports::{Config, Db, Stmt, Value};
use shared::web::{App, Server};
use suites::host::{empty_folder, secret};

struct Secret;

impl Config for Secret {
    fn get(&self, name: &str) -> Option<String> {
        match name {
            "session_secret" => Some(secret()),
            "mail_api" => Some("outbox".to_owned()),
            _ => None,
        }
    }
}

/// The whole site in this process, its database recorded.
fn site(sqlite: Arc<Sqlite>) -> (Server, Arc<Recorder>) {
    let recorder = Arc::new(Recorder::new(sqlite.clone()));
    let app = app_with(sqlite, Arc::new(Secret));
    let app = App { db: recorder.clone(), ..app };
    (Server::new(site::routes(), app), recorder)
}

#[tokio::test]
async fn no_statement_scans_or_sorts_a_table() {
    let folder = empty_folder("plans");
    let sqlite = Arc::new(Sqlite::open(&folder.join("plans.sqlite")).expect("a database can be made"));
    let known = data::filled(&sqlite).await;
    let (server, recorder) = site(sqlite.clone());
    let asked = routes::ask_all(&server, &recorder, &known).await;
    let statements = recorder.statements();
    assert!(statements.len() > 60, "only {} statements were seen", statements.len());

    let mut wrong = Vec::new();
    for Seen { statement, from } in &statements {
        let sql = &statement.sql;
        for step in recorder::costly(sql, &plan(&sqlite, statement).await) {
            wrong.push(format!("{step}\n  by {from}\n  in {}", sql.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        assert!(!sql.to_uppercase().contains("OFFSET"), "by {from}: {sql}");
    }
    println!("{asked} requests, {} different statements explained", statements.len());
    assert!(wrong.is_empty(), "{} costly steps:\n{}", wrong.len(), wrong.join("\n"));
    let _ = fs::remove_dir_all(folder);
}

/// No listing skips over rows, in any file that could hold SQL.
#[test]
fn offset_appears_in_no_source_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut looked_at = 0;
    for folder in ["services", "shared/src", "infra"] {
        for file in files(&root.join(folder)) {
            let Ok(text) = fs::read_to_string(&file) else { continue };
            looked_at += 1;
            for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
                assert_ne!(word, "OFFSET", "{}", file.display());
            }
        }
    }
    assert!(looked_at > 50, "only {looked_at} files were looked at");
    println!("{looked_at} files without it");
}

/// The sources below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries
        .flat_map(|path| match path.extension().and_then(|end| end.to_str()) {
            _ if path.is_dir() && !path.ends_with("target") && !path.ends_with("node_modules") => files(&path),
            Some("rs" | "sql" | "js" | "mjs" | "ts") => vec![path],
            _ => Vec::new(),
        })
        .collect()
}

/// The values of a statement's rows.
async fn values(db: &dyn Db, statement: Stmt) -> Vec<Vec<Value>> {
    let sql = statement.sql.clone();
    let rows = db.query(statement).await;
    rows.unwrap_or_else(|error| panic!("{error}: {sql}")).values().to_vec()
}
