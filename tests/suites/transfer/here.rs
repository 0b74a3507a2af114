//! A host of nothing but this service, on a database file, within this process.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, to_bytes};
use http::{Method, Request};
use rusqlite::Connection;
use shared::domain::{Claims, Identity, Role, sign_operator_token, sign_token};
use shared::host::native::{self, Sqlite};
use shared::ports::{Clock, Config};
use shared::web::Server;

/// What this host signs with.
const SECRET: &str = "a secret of this suite alone, which protects nothing";

struct Own;

impl Config for Own {
    fn get(&self, name: &str) -> Option<String> {
        (name == "session_secret").then(|| SECRET.to_owned())
    }
}

/// The host.
pub(crate) struct Here {
    server: Server,
    runtime: tokio::runtime::Runtime,
    file: PathBuf,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) next: Option<String>,
    pub(crate) text: String,
}

impl Here {
    /// An empty one.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("folkmoot-transfer-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("a folder for data can be made");
        let file = folder.join("data.sqlite");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let db = Sqlite::open(&file).expect("a database can be made");
        runtime.block_on(shared::migrate::run(&db)).expect("it is brought up to date");
        let server = Server::new(transfer::routes(), native::app_with(Arc::new(db), Arc::new(Own)));
        Self { server, runtime, file }
    }

    /// Its database, besides.
    pub(crate) fn db(&self) -> Connection {
        let db = Connection::open(&self.file).expect("the database is there");
        db.execute_batch("PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA synchronous = OFF")
            .expect("settings");
        db
    }

    fn ask(&self, method: Method, path: &str, token: &str, body: &str) -> Answer {
        let request = Request::builder().method(method).uri(path).header("host", "localhost");
        let request = request.header("authorization", format!("Bearer {token}"));
        let request = request.header("content-type", "application/x-ndjson").body(Body::from(body.to_owned()));
        self.runtime.block_on(async {
            let (parts, body) = self.server.handle(request.expect("a request")).await.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.expect("a body");
            let next = parts.headers.get("folkmoot-next").map(|next| next.to_str().expect("ASCII").to_owned());
            Answer { status: parts.status.as_u16(), next, text: String::from_utf8(bytes.to_vec()).expect("UTF-8") }
        })
    }

    /// The whole file of a community.
    pub(crate) fn export(&self, slug: &str) -> String {
        let now = native::SystemClock.now().millis() / 1000;
        let identity = Identity::new("h0".parse().expect("a handle"), "H", Role::Manager);
        let claims = Claims::of(slug.parse().expect("a slug"), identity, now, now + 3600);
        let token = sign_token(&claims, SECRET.as_bytes());
        let (mut whole, mut after) = (String::new(), String::new());
        loop {
            let path = format!("/api/v1/communities/{slug}/export{after}");
            let answer = self.ask(Method::GET, &path, &token, "");
            assert_eq!(answer.status, 200, "{}", answer.text);
            whole.push_str(&answer.text);
            match answer.next {
                Some(next) => after = format!("?after={next}"),
                None => return whole,
            }
        }
    }

    /// Hands over lines, of which so many with that digest come before them.
    pub(crate) fn import(&self, slug: &str, before: (usize, &str), lines: &str) -> Answer {
        let now = native::SystemClock.now().millis() / 1000;
        let token = sign_operator_token(now, now + 3600, SECRET.as_bytes());
        let path = format!("/api/v1/communities/{slug}/import?lines={}&digest={}", before.0, before.1);
        self.ask(Method::POST, &path, &token, lines)
    }

    /// Hands over a whole file, so many lines at a time; the first answer that is a refusal.
    pub(crate) fn import_all(&self, slug: &str, file: &str, at_a_time: usize) -> Result<(), String> {
        let lines: Vec<&str> = file.split_inclusive('\n').collect();
        let (mut place, mut digest) = (0, String::new());
        while place < lines.len() {
            let many = if place == 0 { at_a_time.max(2) } else { at_a_time };
            let chunk = &lines[place..(place + many).min(lines.len())];
            let answer = self.import(slug, (place, &digest), &chunk.concat());
            if answer.status != 200 {
                return Err(answer.text);
            }
            digest = chunk.iter().fold(digest, |digest, line| transfer::chained(&digest, line.trim_end_matches('\n')));
            place += chunk.len();
        }
        Ok(())
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(self.file.parent().unwrap_or_else(|| Path::new("/nowhere")));
    }
}
