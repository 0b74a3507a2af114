//! The API a manifest is applied to: another host's over HTTP, or that of a data folder within this process.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use async_trait::async_trait;
use campaigns::manifest::{Campaign, Host};
use http::{HeaderMap, HeaderValue, Method, header};
use serde_json::{Value, json};
use shared::domain::{Slug, Time, sign_operator_token};
use shared::host::native::{self, EnvConfig};
use shared::ports::{Clock, Fetch, FetchRequest};

use super::super::serve::Settings;
use super::super::{args, secret};
use crate::campaign::engine::api::{Answer, Way};
use crate::campaign::engine::{Api, Here};

/// Another host, at this address.
struct Http(String, Arc<dyn Fetch>);

#[async_trait]
impl Way for Http {
    async fn send(&self, method: Method, path: &str, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, String> {
        let url = format!("{}{path}", self.0);
        let answer = self.1.send(FetchRequest { method, url: url.clone(), headers, body }).await;
        let answer = answer.map_err(|error| format!("{url} does not answer: {error}"))?;
        Ok(Answer { status: answer.status.as_u16(), bytes: answer.body })
    }
}

/// A place where communities are, and what it is asked with.
pub(super) struct Remote {
    way: Box<dyn Way>,
    base: Option<String>,
    token: String,
    slug: String,
    operator: Option<HeaderValue>,
}

impl Remote {
    /// Opens the place. Who may make communities there is shown by the deployment's secret, or by a token.
    pub(super) async fn open(place: &args::Place) -> anyhow::Result<Self> {
        let now = native::SystemClock.now().millis() / 1000;
        let operator = |secret: &str| sign_operator_token(now, now + 3600, secret.as_bytes());
        let base = place.to.as_ref().map(|url| url.trim_end_matches('/').to_owned());
        let (way, own): (Box<dyn Way>, _) = match &base {
            Some(base) => {
                let app = native::app_with(Arc::new(native::Sqlite::open(Path::new(":memory:"))?), Arc::new(EnvConfig));
                (Box::new(Http(base.clone(), app.fetch)), None)
            }
            None => {
                let data = &place.data.data;
                let session_secret = secret::of(data)?;
                let settings = Settings { session_secret: session_secret.clone(), demo_sign_in: None };
                let app = native::app(data, Arc::new(settings))?;
                shared::migrate::run_all(&*app.db).await?;
                let host = HeaderMap::from_iter([(header::HOST, HeaderValue::from_static("localhost"))]);
                (Box::new(Here::new(&app, &host)), Some(session_secret))
            }
        };
        let token = match (&place.token, place.secret.as_ref().filter(|_| base.is_some()).or(own.as_ref())) {
            (Some(token), _) => token.clone(),
            (None, Some(secret)) => {
                anyhow::ensure!(secret.len() >= 32, "the secret has {} bytes; it takes at least 32", secret.len());
                operator(secret)
            }
            (None, None) => bail!("--to takes --token (a manager's, or `folkmoot token --operator`) or --secret"),
        };
        Ok(Self { way, base, token, slug: String::new(), operator: None })
    }

    /// Now.
    pub(super) fn now(&self) -> Time {
        native::SystemClock.now()
    }

    /// Where the community is looked at.
    pub(super) fn address(&self, slug: &Slug) -> String {
        match &self.base {
            Some(base) => format!("{base}/c/{slug}/"),
            None => format!("/c/{slug}/ in the data folder"),
        }
    }

    /// What every request carries.
    fn headers(&self) -> anyhow::Result<HeaderMap> {
        let token = HeaderValue::try_from(format!("Bearer {}", self.token))?;
        let host = HeaderValue::from_static("localhost");
        let mut headers = HeaderMap::from_iter([(header::AUTHORIZATION, token)]);
        if self.base.is_none() {
            headers.insert(header::HOST, host);
        }
        Ok(headers)
    }

    /// The API of the community that was entered.
    pub(super) fn api(&self) -> anyhow::Result<Api<'_>> {
        Ok(Api::new(&*self.way, self.headers()?, &self.slug).with_operator(self.operator.clone()))
    }

    /// Comes in as a manager of a community; false where there is none yet.
    pub(super) async fn enter(&mut self, slug: &Slug, who: &Value) -> anyhow::Result<bool> {
        self.slug = slug.to_string();
        let answer = self.api()?.ask(Method::POST, "/operator", Some(who)).await?;
        match answer.status {
            200 => {
                self.operator = self.headers()?.remove(header::AUTHORIZATION);
                self.token = answer.json()["token"].as_str().unwrap_or_default().to_owned();
                Ok(true)
            }
            404 => Ok(false),
            // The token is no operator's: then it is the community's manager's.
            401 | 403 => {
                let hint = "only an operator's token makes communities, and only its manager's changes one";
                self.api()?.read("/campaign").await.context(hint)?;
                Ok(true)
            }
            status => bail!("{status}: {}", answer.json()["detail"].as_str().unwrap_or("no words")),
        }
    }

    /// Makes the community.
    pub(super) async fn make(&mut self, campaign: &Campaign) -> anyhow::Result<()> {
        let body = json!({ "slug": campaign.slug, "name": campaign.name, "manager": manager(campaign) });
        let mut headers = self.headers()?;
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let sent = self.way.send(Method::POST, "/api/v1/communities", headers, body.to_string().into_bytes()).await;
        let answer = sent.map_err(anyhow::Error::msg)?;
        let told = answer.json();
        let said = told["detail"].as_str().unwrap_or_default();
        anyhow::ensure!(answer.status == 201, "the community can't be made: {} {said}", answer.status);
        self.operator = self.headers()?.remove(header::AUTHORIZATION);
        self.token = told["token"].as_str().unwrap_or_default().to_owned();
        Ok(())
    }
}

/// Who manages it to begin with.
pub(super) fn manager(campaign: &Campaign) -> Value {
    let usual = Host { handle: "host".to_owned(), name: campaign.name.clone() };
    let Host { handle, name } = campaign.host.as_ref().unwrap_or(&usual);
    json!({ "handle": handle, "name": name })
}
