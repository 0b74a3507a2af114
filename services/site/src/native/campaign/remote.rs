//! The API a manifest is applied to: another host's over HTTP, or that of a data folder within this process.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use axum::body::{Body, to_bytes};
use campaigns::manifest::{Campaign, Host};
use http::{HeaderMap, HeaderValue, Method, Request, header};
use serde_json::{Value, json};
use shared::domain::{Slug, Time, sign_operator_token};
use shared::host::native::{self, EnvConfig};
use shared::ports::{Clock, Fetch, FetchRequest};
use shared::web::Server;

use super::super::serve::Settings;
use super::super::{args, secret};

/// Where the API answers.
enum Way {
    /// Another host, at this address.
    Http(String, Arc<dyn Fetch>),
    /// A data folder, in this process.
    Here(Box<Server>),
}

/// A community's API, and what it is asked with.
pub(super) struct Remote {
    way: Way,
    token: String,
    slug: String,
}

/// What came back.
pub(super) struct Answer {
    /// The status.
    pub(super) status: u16,
    /// The body.
    pub(super) bytes: Vec<u8>,
}

impl Answer {
    /// The body as JSON; null where it is none.
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    /// What the problem says, for people.
    fn said(&self) -> String {
        let body = self.json();
        let detail = body["detail"].as_str().unwrap_or("no words");
        format!("{} {}: {detail}", self.status, body["code"].as_str().unwrap_or_default())
    }
}

/// A body to send.
pub(super) enum Sent<'a> {
    /// None.
    Nothing,
    /// JSON.
    Json(&'a Value),
    /// Bytes of that content type.
    Bytes(&'a str, &'a [u8]),
}

impl Remote {
    /// Opens the place. Who may make communities there is shown by the deployment's secret, or by a token.
    pub(super) async fn open(place: &args::Place) -> anyhow::Result<Self> {
        let now = native::SystemClock.now().millis() / 1000;
        let operator = |secret: &str| sign_operator_token(now, now + 3600, secret.as_bytes());
        let (way, own) = match &place.to {
            Some(url) => {
                let app = native::app_with(Arc::new(native::Sqlite::open(Path::new(":memory:"))?), Arc::new(EnvConfig));
                (Way::Http(url.trim_end_matches('/').to_owned(), app.fetch), None)
            }
            None => {
                let data = &place.data.data;
                let session_secret = secret::of(data)?;
                let settings = Settings { session_secret: session_secret.clone(), demo_sign_in: None };
                let app = native::app(data, Arc::new(settings))?;
                shared::migrate::run(&*app.db).await.context("the database can't be brought up to date")?;
                (Way::Here(Box::new(Server::new(crate::routes(), app))), Some(session_secret))
            }
        };
        let token = match (&place.token, place.secret.as_ref().filter(|_| place.to.is_some()).or(own.as_ref())) {
            (Some(token), _) => token.clone(),
            (None, Some(secret)) => {
                anyhow::ensure!(secret.len() >= 32, "the secret has {} bytes; it takes at least 32", secret.len());
                operator(secret)
            }
            (None, None) => bail!("--to takes --token (a manager's, or `folkmoot token --operator`) or --secret"),
        };
        Ok(Self { way, token, slug: String::new() })
    }

    /// Now.
    pub(super) fn now(&self) -> Time {
        native::SystemClock.now()
    }

    /// Where the community is looked at.
    pub(super) fn address(&self, slug: &Slug) -> String {
        match &self.way {
            Way::Http(base, _) => format!("{base}/c/{slug}/"),
            Way::Here(_) => format!("/c/{slug}/ in the data folder"),
        }
    }

    /// Sends a request to a path of the site.
    async fn request(&self, method: Method, path: &str, sent: Sent<'_>, once: Option<&str>) -> anyhow::Result<Answer> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::try_from(format!("Bearer {}", self.token))?);
        if let Some(once) = once {
            headers.insert("idempotency-key", HeaderValue::try_from(once)?);
        }
        let (kind, body) = match sent {
            Sent::Nothing => ("", Vec::new()),
            Sent::Json(value) => ("application/json", value.to_string().into_bytes()),
            Sent::Bytes(kind, bytes) => (kind, bytes.to_vec()),
        };
        if !kind.is_empty() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::try_from(kind)?);
        }
        match &self.way {
            Way::Http(base, fetch) => {
                let url = format!("{base}{path}");
                let answer = fetch.send(FetchRequest { method, url: url.clone(), headers, body }).await;
                let answer = answer.with_context(|| format!("{url} does not answer"))?;
                Ok(Answer { status: answer.status.as_u16(), bytes: answer.body })
            }
            Way::Here(server) => {
                let mut request = Request::builder().method(method).uri(path).body(Body::from(body))?;
                headers.insert(header::HOST, HeaderValue::from_static("localhost"));
                *request.headers_mut() = headers;
                let (parts, body) = server.handle(request).await.into_parts();
                let bytes = to_bytes(body, usize::MAX).await?.to_vec();
                Ok(Answer { status: parts.status.as_u16(), bytes })
            }
        }
    }

    /// Asks the community's API, whatever it answers.
    pub(super) async fn ask(&self, method: Method, path: &str, body: Option<&Value>) -> anyhow::Result<Answer> {
        let path = format!("/api/v1/communities/{}{path}", self.slug);
        self.request(method, &path, body.map_or(Sent::Nothing, Sent::Json), None).await
    }

    /// Reads from the community's API what has to be there.
    pub(super) async fn read(&self, path: &str) -> anyhow::Result<Value> {
        let answer = self.ask(Method::GET, path, None).await?;
        anyhow::ensure!(answer.status == 200, "GET {path}: {}", answer.said());
        Ok(answer.json())
    }

    /// Changes something by the community's API.
    pub(super) async fn change(
        &self,
        method: Method,
        path: &str,
        body: &Value,
        once: Option<&str>,
    ) -> anyhow::Result<Value> {
        let whole = format!("/api/v1/communities/{}{path}", self.slug);
        let answer = self.request(method.clone(), &whole, Sent::Json(body), once).await?;
        anyhow::ensure!((200..300).contains(&answer.status), "{method} {path}: {}", answer.said());
        Ok(answer.json())
    }

    /// The bytes of a page of the community, if it is there.
    pub(super) async fn file(&self, path: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let answer = self.request(Method::GET, &format!("/c/{}{path}", self.slug), Sent::Nothing, None).await?;
        Ok(Some(answer.bytes).filter(|_| answer.status == 200))
    }

    /// Hands a picture over, as the form of the studio does.
    pub(super) async fn upload(&self, path: &str, field: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let boundary = "folkmoot-campaign-boundary";
        let mut body =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{field}\"\r\n\r\n");
        let mut whole = std::mem::take(&mut body).into_bytes();
        whole.extend_from_slice(bytes);
        whole.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={boundary}");
        let path = format!("/c/{}{path}", self.slug);
        let answer = self.request(Method::POST, &path, Sent::Bytes(&kind, &whole), None).await?;
        anyhow::ensure!((200..400).contains(&answer.status), "POST {path}: status {}", answer.status);
        Ok(())
    }

    /// Comes in as a manager of the community; false where there is none yet.
    pub(super) async fn enter(&mut self, campaign: &Campaign) -> anyhow::Result<bool> {
        self.slug = campaign.slug.to_string();
        let answer = self.ask(Method::POST, "/operator", Some(&manager(campaign))).await?;
        match answer.status {
            200 => {
                self.token = answer.json()["token"].as_str().unwrap_or_default().to_owned();
                Ok(true)
            }
            404 => Ok(false),
            // The token is no operator's: then it is the community's manager's.
            401 | 403 => {
                let answer = self.ask(Method::GET, "/campaign", None).await?;
                let hint = "only an operator's token makes communities, and only its manager's changes one";
                anyhow::ensure!(answer.status == 200, "{}\n{hint}", answer.said());
                Ok(true)
            }
            _ => bail!("{}", answer.said()),
        }
    }

    /// Makes the community.
    pub(super) async fn make(&mut self, campaign: &Campaign) -> anyhow::Result<()> {
        let body = json!({ "slug": campaign.slug, "name": campaign.name, "manager": manager(campaign) });
        let answer = self.request(Method::POST, "/api/v1/communities", Sent::Json(&body), None).await?;
        anyhow::ensure!(answer.status == 201, "the community can't be made: {}", answer.said());
        self.token = answer.json()["token"].as_str().unwrap_or_default().to_owned();
        Ok(())
    }
}

/// Who manages it to begin with.
fn manager(campaign: &Campaign) -> Value {
    let usual = Host { handle: "host".to_owned(), name: campaign.name.clone() };
    let Host { handle, name } = campaign.host.as_ref().unwrap_or(&usual);
    json!({ "handle": handle, "name": name })
}
