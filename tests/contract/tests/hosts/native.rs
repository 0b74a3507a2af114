//! The native host, in this process, on a database in a folder of its own.

use std::path::PathBuf;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use contract::{Line, Snapshot};
use shared::host::native;
use shared::ports::Config;
use shared::web::Server;

use crate::{CLIENTS, STEPS, judge};

struct Settings;

impl Config for Settings {
    fn get(&self, name: &str) -> Option<String> {
        (name == "session_secret").then(|| "contract-only-not-a-secret-not-a-secret".to_owned())
    }
}

pub(crate) fn run(outside: &str) -> Vec<Line> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("contract-{}", std::process::id()));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime starts");
    let lines = runtime.block_on(async {
        let app = native::app(&folder, Arc::new(Settings)).expect("the database opens");
        shared::migrate::run(&*app.db).await.expect("the migrations apply");
        let mut lines = contract::run(&app, Some(outside)).await;
        let server = Server::new(contract::routes(), app);
        let clients = (0..CLIENTS).map(|_| tokio::spawn(count(server.clone())));
        let mut seen = Vec::new();
        for client in clients.collect::<Vec<_>>() {
            seen.extend(client.await.expect("a client finishes"));
        }
        lines.extend(judge(seen, ask(&server, "GET").await));
        lines
    });
    // The folder is below the target folder: one that could not be removed is in nobody's way.
    let _ = std::fs::remove_dir_all(folder);
    lines
}

async fn count(server: Server) -> Vec<Result<Snapshot, String>> {
    let mut seen = Vec::new();
    for _ in 0..STEPS {
        seen.push(ask(&server, "POST").await);
    }
    seen
}

async fn ask(server: &Server, method: &str) -> Result<Snapshot, String> {
    let request = Request::builder().method(method).uri("http://localhost/contract/step").body(Body::empty());
    let answer = server.handle(request.map_err(|error| error.to_string())?).await;
    let body = to_bytes(answer.into_body(), usize::MAX).await.map_err(|error| error.to_string())?;
    serde_json::from_slice(&body).map_err(|_| String::from_utf8_lossy(&body).into_owned())
}
