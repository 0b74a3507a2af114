//! The host that is asked: another one over HTTP, or a data folder within this process.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use axum::body::{Body, to_bytes};
use http::{HeaderMap, HeaderValue, Method, Request, header};
use serde_json::{Value, json};
use shared::domain::sign_operator_token;
use shared::host::native::{self, EnvConfig};
use shared::ports::{Clock, Fetch, FetchRequest};
use shared::web::Server;

use super::super::secret;
use super::super::serve::Settings;
use super::Believed;

/// How often a host that does not answer is asked, before giving up.
const TRIES: u32 = 5;

/// Where the API answers.
enum Way {
    Http(String, Arc<dyn Fetch>),
    Here(Box<Server>),
}

/// A host, and what it is asked with.
pub(super) struct Host {
    way: Way,
    token: String,
}

/// What came back.
pub(super) struct Answer {
    /// The status.
    pub(super) status: u16,
    /// The headers.
    pub(super) headers: HeaderMap,
    /// The body.
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The body as JSON; null where it is none.
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// Fails with what the problem says, unless it went well.
    pub(super) fn well(self) -> anyhow::Result<Self> {
        if self.status == 200 {
            return Ok(self);
        }
        let body = self.json();
        let mut said = format!("{} {}", self.status, body["detail"].as_str().unwrap_or("no words"));
        for error in body["errors"].as_array().into_iter().flatten() {
            let word = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
            said.push_str(&format!("\n{}: {} (it takes {})", word("field"), word("code"), word("limit")));
        }
        bail!("{said}")
    }
}

impl Host {
    /// Opens it: at this address, or the data folder.
    pub(super) async fn open(url: Option<&str>, believed: &Believed) -> anyhow::Result<Self> {
        let (way, own) = match url {
            Some(url) => {
                let app = native::app_with(Arc::new(native::Sqlite::open(Path::new(":memory:"))?), Arc::new(EnvConfig));
                (Way::Http(url.trim_end_matches('/').to_owned(), app.fetch), None)
            }
            None => {
                let data = &believed.data.data;
                let session_secret = secret::of(data)?;
                let settings = Settings { session_secret: session_secret.clone(), demo_sign_in: None };
                let app = native::app(data, Arc::new(settings))?;
                shared::migrate::run_all(&*app.db).await.context("the database can't be brought up to date")?;
                (Way::Here(Box::new(Server::new(crate::routes(), app))), Some(session_secret))
            }
        };
        let now = native::SystemClock.now().millis() / 1000;
        let token = match (&believed.token, believed.secret.as_ref().filter(|_| own.is_none()).or(own.as_ref())) {
            (Some(token), _) if own.is_none() => token.clone(),
            (_, Some(secret)) => {
                anyhow::ensure!(secret.len() >= 32, "the secret has {} bytes; it takes at least 32", secret.len());
                sign_operator_token(now, now + 24 * 3600, secret.as_bytes())
            }
            _ => bail!("another host takes --token (`folkmoot token --operator` prints one) or --secret"),
        };
        Ok(Self { way, token })
    }

    /// Becomes a manager of the community, where the token is an operator's; else it is the manager's own.
    pub(super) async fn as_manager(&mut self, community: &str) -> anyhow::Result<()> {
        let who = json!({ "handle": "operator", "name": "Operator" }).to_string().into_bytes();
        let path = format!("/api/v1/communities/{community}/operator");
        let answer = self.ask(Method::POST, &path, "application/json", &who).await?;
        match answer.status {
            200 => self.token = answer.json()["token"].as_str().unwrap_or_default().to_owned(),
            404 => bail!("there is no community {community}"),
            _ => {}
        }
        Ok(())
    }

    /// Sends a request; one that is not answered, or answered that the host is busy, is sent again.
    pub(super) async fn ask(&self, method: Method, path: &str, kind: &str, body: &[u8]) -> anyhow::Result<Answer> {
        let mut tries = 1;
        loop {
            match self.ask_once(method.clone(), path, kind, body).await {
                Ok(answer) if ![502, 503, 504].contains(&answer.status) || tries == TRIES => return Ok(answer),
                Err(error) if tries == TRIES => return Err(error),
                _ => tokio::time::sleep(Duration::from_millis(250 << tries)).await,
            }
            tries += 1;
        }
    }

    async fn ask_once(&self, method: Method, path: &str, kind: &str, body: &[u8]) -> anyhow::Result<Answer> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::try_from(format!("Bearer {}", self.token))?);
        if !kind.is_empty() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::try_from(kind)?);
        }
        match &self.way {
            Way::Http(base, fetch) => {
                let url = format!("{base}{path}");
                let answer = fetch.send(FetchRequest { method, url, headers, body: body.to_vec() }).await;
                let answer = answer.with_context(|| format!("{base} does not answer"))?;
                Ok(Answer { status: answer.status.as_u16(), headers: answer.headers, body: answer.body })
            }
            Way::Here(server) => {
                let mut request = Request::builder().method(method).uri(path).body(Body::from(body.to_vec()))?;
                headers.insert(header::HOST, HeaderValue::from_static("localhost"));
                *request.headers_mut() = headers;
                let (parts, body) = server.handle(request).await.into_parts();
                let body = to_bytes(body, usize::MAX).await?.to_vec();
                Ok(Answer { status: parts.status.as_u16(), headers: parts.headers, body })
            }
        }
    }
}
