//! Lists behind gates: they walk through exactly what the pure decision allows, in their order, each row once; and what a
//! page costs does not depend on how much there is that the visitor may not see.
//!
//! The routes are driven in this process, without sockets.

mod agreement;
mod cost;
mod filled;
mod walks;
mod world;

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use http::Request;
use shared::host::native::{Sqlite, app_with};
use shared::ports::{Config, Db, Stmt};
use shared::web::{App, Server};
use suites::host::secret;
use suites::people::Member;

struct Secret;

impl Config for Secret {
    fn get(&self, name: &str) -> Option<String> {
        (name == "session_secret").then(secret)
    }
}

/// The whole site in this process, on this database.
fn site(sqlite: Arc<Sqlite>, db: Arc<dyn Db>) -> Server {
    let app = app_with(sqlite, Arc::new(Secret));
    Server::new(site::routes(), App { db, ..app })
}

/// Asks for a page or a list; gives the status and what was answered.
async fn get(server: &Server, path: &str, who: Option<&Member>) -> (u16, String) {
    let mut request = Request::builder().uri(path).header("host", "localhost");
    if let Some(who) = who {
        request = request.header("authorization", format!("Bearer {}", who.token));
    }
    let answer = server.handle(request.body(Body::empty()).expect("the request is well made")).await;
    let status = answer.status().as_u16();
    let body = to_bytes(answer.into_body(), 1 << 24).await.expect("the answer can be read");
    (status, String::from_utf8(body.to_vec()).expect("answers are text"))
}

/// Writes to the database, past all handlers.
async fn write(db: &dyn Db, statement: Stmt) {
    let sql = statement.sql.clone();
    db.query(statement).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
}
