//! Counting from a request to the rows it leaves, on a real database: how many statements it takes, what they read, what is kept.

// All of this is a test, the helpers too: what fails here shall fail loudly.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use axum::body::Body;
use axum::extract::Path;
use axum::response::{Html, IntoResponse};
use http::{Request, StatusCode};
use shared::host::native::{Sqlite, app_with};
use shared::migrate;
use shared::ports::{Config, Db, DbError, Rows, Stmt, Value};
use shared::web::{Server, moved_clock};

const SECRET: &str = "a secret of this test, which protects nothing";

struct Settings;

impl Config for Settings {
    fn get(&self, name: &str) -> Option<String> {
        match name {
            "session_secret" => Some(SECRET.to_owned()),
            "address_header" => Some("x-address".to_owned()),
            "public_url" => Some("https://known.example/".to_owned()),
            _ => None,
        }
    }
}

/// A database that remembers what it was asked.
struct Recorder {
    inner: Arc<Sqlite>,
    batches: Mutex<Vec<Vec<Stmt>>>,
}

impl Recorder {
    fn taken(&self) -> Vec<Vec<Stmt>> {
        std::mem::take(&mut *self.batches.lock().unwrap())
    }
}

#[async_trait]
impl Db for Recorder {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        self.batches.lock().unwrap().push(statements.clone());
        self.inner.batch(statements).await
    }
}

/// A host with one community, whose every page says the same.
struct Host {
    server: Server,
    recorder: Arc<Recorder>,
    folder: std::path::PathBuf,
}

impl Host {
    async fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("folkmoot-counting-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let inner = Arc::new(Sqlite::open(&folder.join("counting.sqlite")).unwrap());
        migrate::run(&*inner).await.unwrap();
        for sql in [
            "INSERT INTO communities (id, slug, name, created_at, sites)
               VALUES ('c1', 'demo', 'Demo', 0, '[{\"name\":\"Acme\",\"url\":\"https://Acme.example/shop\"}]')",
            "INSERT INTO spaces (community, slug, name, created_at) VALUES ('c1', 'help', 'Help', 0)",
        ] {
            inner.query(Stmt::new(sql)).await.unwrap();
        }
        let recorder = Arc::new(Recorder { inner, batches: Mutex::default() });
        let page = async |Path(rest): Path<(String, String)>| match rest.1.as_str() {
            "gone" => StatusCode::NOT_FOUND.into_response(),
            "list" => axum::Json(1).into_response(),
            _ => Html("<p>A page.</p>").into_response(),
        };
        let routes = shared::web::Routes::new().get("/c/{community}/{*rest}", page);
        let server = Server::new(routes, app_with(recorder.clone(), Arc::new(Settings)));
        Self { server, recorder, folder }
    }

    /// Looks at a page, and lets it be counted. Gives how many statements the answer cost.
    async fn look(&self, path: &str, visitor: usize, more: &[(&str, &str)]) -> String {
        let mut request = Request::builder()
            .uri(format!("/c/demo/{path}"))
            .header("host", "folkmoot.example")
            .header("user-agent", format!("Mozilla/5.0 number {}", visitor / 200))
            .header("x-address", format!("192.0.2.{}", visitor % 200));
        for (name, value) in more {
            request = request.header(*name, *value);
        }
        let response = self.server.handle(request.body(Body::empty()).unwrap()).await;
        response.headers()["server-timing"].to_str().unwrap().to_owned()
    }

    async fn rows(&self, sql: &'static str) -> Vec<Vec<Value>> {
        self.recorder.inner.query(Stmt::new(sql)).await.unwrap().values().to_vec()
    }

    /// The sources of all days with their views.
    async fn sources(&self) -> Vec<(String, i64)> {
        let rows = self.rows("SELECT source, sum(views) FROM views WHERE community = 'c1' GROUP BY source").await;
        rows.into_iter().map(|row| (text(&row[0]), int(&row[1]))).collect()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn int(value: &Value) -> i64 {
    match value {
        Value::Int(number) => *number,
        other => panic!("{other:?} is no whole number"),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        other => panic!("{other:?} is no text"),
    }
}

#[tokio::test]
async fn most_views_cost_no_statement_at_all() {
    let host = Host::new("cost").await;
    let (views, people) = (20_000, 300);
    let mut written = 0;
    for view in 0..views {
        let timing = host.look("home", view % people, &[]).await;
        // The first request asks whether the host is a community's own.
        let free = timing.contains("sql;dur=0.00;desc=\"0\"") || view == 0;
        assert!(free, "counting shows in what the answer cost: {timing}");
        written += host.recorder.taken().iter().filter(|batch| batch[0].sql.starts_with("INSERT")).count();
    }
    let rows = host.rows("SELECT views, variance, sources FROM view_days").await;
    let (count, error) = (int(&rows[0][0]) as f64, (int(&rows[0][1]) as f64).sqrt());
    println!("{views} views by {people} visitors: counted {count} ± {error:.0} with {written} writes");
    assert!((count - views as f64).abs() <= 4.0 * error && error < 0.05 * views as f64);
    assert!(written < 1_900, "{written} writes for {views} views");
    // The day's total follows from its parts.
    let parts = host.rows("SELECT sum(views), sum(variance), count(DISTINCT source) FROM views").await;
    assert_eq!(parts, rows);
}

#[tokio::test]
async fn every_statement_finds_its_rows_by_their_keys() {
    let host = Host::new("plans").await;
    for path in ["home", "t/01x/a-title", "i/01x", "r/01x/history", "s/help"] {
        host.look(path, 1, &[("referer", "https://acme.example/")]).await;
    }
    let mut seen = 0;
    for statement in host.recorder.taken().into_iter().flatten() {
        let explained = Stmt { sql: format!("EXPLAIN QUERY PLAN {}", statement.sql).into(), params: statement.params };
        let rows = host.recorder.inner.query(explained).await.unwrap();
        for step in rows.values().iter().map(|row| text(&row[3])) {
            // The community's own sites are a list beside it; the community itself is one row.
            let fine = step.starts_with("SCAN s VIRTUAL TABLE") || step.starts_with("SCAN CONSTANT ROW");
            assert!(fine || !step.starts_with("SCAN ") && !step.contains("TEMP B-TREE"), "{step} in {}", statement.sql);
            assert!(!step.ends_with("(community=?)") && !step.contains("AUTOMATIC"), "{step} in {}", statement.sql);
        }
        seen += 1;
    }
    assert!(seen >= 11, "{seen} statements explained");
}

#[tokio::test]
async fn a_view_is_under_its_space_and_its_source() {
    let host = Host::new("names").await;
    for (path, referer) in [
        ("s/help", "https://acme.example/shop/x"),
        ("s/help?utm_source=News", ""),
        ("s/nowhere", "https://acme.example.evil.example/"),
        ("home", "https://www.google.com/"),
        ("home", "https://folkmoot.example/c/demo/s/help"),
        ("home", "https://known.example/c/demo/"),
        ("home", ""),
        // None of these is somebody looking at a page.
        ("gone", ""),
        ("list", ""),
        ("studio/brand", ""),
    ] {
        let more = [("referer", referer)];
        host.look(path, 1, if referer.is_empty() { &[] } else { &more }).await;
    }
    let rows = host.rows("SELECT source, space, views FROM views ORDER BY source, space").await;
    let rows: Vec<_> = rows.iter().map(|row| (text(&row[0]), text(&row[1]), int(&row[2]))).collect();
    let expected = [
        ("acme.example", "help", 1),
        ("direct", "", 1),
        ("google", "", 1),
        ("inside", "", 2),
        ("news", "help", 1),
        ("other", "", 1),
    ];
    assert_eq!(rows, expected.map(|(source, space, views)| (source.to_owned(), space.to_owned(), views)));
}

#[tokio::test]
async fn a_day_has_a_hundred_sources_and_no_more() {
    let host = Host::new("bounds").await;
    for source in 0..130 {
        host.look(&format!("home?utm_source=s{source}"), source, &[]).await;
        host.look(&format!("s/help?utm_source=s{source}"), source, &[]).await;
    }
    let sources = host.sources().await;
    let other = sources.iter().find(|(source, _)| source == "other").map_or(0, |(_, views)| *views);
    // The hundred, and those that came too late as one.
    assert_eq!(sources.len(), 101, "{sources:?}");
    let sum: i64 = sources.iter().map(|(_, views)| views).sum();
    println!("130 sources: {} kept, {other} views under other, {sum} in all", sources.len());
    let late = sum - 200;
    assert_eq!(other, late, "each of the hundred has both of its views");
    assert_eq!(int(&host.rows("SELECT sources FROM view_days").await[0][0]), 101);
}

#[tokio::test]
async fn nothing_that_is_kept_tells_of_anybody() {
    let host = Host::new("kept").await;
    host.look("home", 7, &[("user-agent", "Mozilla/5.0 Zanzibar"), ("x-address", "203.0.113.77")]).await;
    host.look("home", 7, &[("referer", "https://quagga.example/private?token=1")]).await;
    let mut kept = String::new();
    for table in ["SELECT * FROM views", "SELECT * FROM view_days", "SELECT * FROM visitors", "SELECT * FROM referrals"]
    {
        kept.push_str(&format!("{:?}", host.rows(table).await));
    }
    for word in ["Zanzibar", "203.0.113", "192.0.2", "quagga", "token", "Mozilla"] {
        assert!(!kept.contains(word), "{word} is kept: {kept}");
    }
    // Of a visitor one register at most has moved.
    let sketch = text(&host.rows("SELECT sketch FROM visitors").await[0][0]);
    assert!((1..=2).contains(&sketch.bytes().filter(|byte| *byte != b'0').count()));
}

/// A day ends at midnight, and who comes back on the next is somebody nobody knows.
#[tokio::test]
async fn every_day_is_counted_for_itself() {
    let host = Host::new("days").await;
    let secrets = shared::domain::Secrets::new(SECRET, "");
    for day in 0..3 {
        let clock = moved_clock(&secrets, day * 86_400_000).unwrap();
        for visitor in [1, 2, 1] {
            host.look("home", visitor, &[("folkmoot-clock", &clock)]).await;
        }
    }
    let days = host
        .rows("SELECT d.views, v.sketch FROM view_days d JOIN visitors v USING (community, day) ORDER BY day")
        .await;
    assert_eq!(days.iter().map(|row| int(&row[0])).collect::<Vec<_>>(), [3, 3, 3]);
    let moved = |row: &Vec<Value>| {
        text(&row[1]).char_indices().filter(|(_, c)| *c != '0').map(|(at, _)| at).collect::<Vec<_>>()
    };
    assert!(days.iter().all(|day| (1..=2).contains(&moved(day).len())));
    assert_ne!(moved(&days[0]), moved(&days[1]), "the same people, other registers");
}
