//! What a handler is given to work with: the ports of its host.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;

use super::context::{MeteredDb, MeteredKv, RequestContext};
use super::{hosts, pages_cache};
use crate::domain::{Id, Secrets, Time};
use crate::ports::{Cache, Clock, Config, Db, Fetch, Kv, Limiter, Moved, Random};

/// The ports. Cloning it costs a few reference counts.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Arc<dyn Db>,
    /// The key-value store, which may forget.
    pub kv: Arc<dyn Kv>,
    /// Whole responses.
    pub cache: Arc<dyn Cache>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub random: Arc<dyn Random>,
    /// HTTP to the outside.
    pub fetch: Arc<dyn Fetch>,
    /// Variables and secrets.
    pub config: Arc<dyn Config>,
    /// How often somebody may do something.
    pub limiter: Arc<dyn Limiter>,
}

impl App {
    /// Now.
    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// A new id.
    pub fn new_id<K>(&self) -> Id<K> {
        Id::new(self.clock.now(), self.random.ten())
    }

    /// What sessions are signed with; none of them is good if the deployment has no secret.
    pub fn secrets(&self) -> Secrets {
        let setting = |name| self.config.get(name).unwrap_or_default();
        Secrets::new(setting("session_secret"), setting("session_secret_previous"))
    }

    /// The same host, with the database that holds this community.
    #[must_use]
    pub fn at(&self, community: &str) -> Self {
        self.db.place(community).map_or_else(|| self.clone(), |db| Self { db, ..self.clone() })
    }

    pub(super) fn metered(&self, context: &RequestContext) -> Self {
        let db = MeteredDb { inner: self.db.clone(), whole: None, clock: self.clock.clone(), context: context.clone() };
        let kv = MeteredKv { inner: self.kv.clone(), clock: self.clock.clone(), context: context.clone() };
        let clock = match context.moved_by() {
            Some(by) => Arc::new(Moved { inner: self.clock.clone(), by }),
            None => self.clock.clone(),
        };
        Self { db: Arc::new(db), kv: Arc::new(kv), clock, ..self.clone() }
    }
}

impl FromRequestParts<Self> for App {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Self) -> Result<Self, Infallible> {
        let app = parts.extensions.get::<RequestContext>().map_or_else(|| app.clone(), |context| app.metered(context));
        // A path that names a community is answered by the database that holds it.
        Ok(match pages_cache::community_of(parts.uri.path()) {
            Some(community) => app.at(community),
            None => app,
        })
    }
}

/// Where this deployment answers: as it is configured, else as the request addressed it. Without a trailing slash.
///
/// What a proxy says in headers is not believed, because anybody can say it: behind one, `public_url` has to be set. Mail
/// never goes by the request (see [`crate::mail::send`]).
///
/// At a community's own host name it is that name, which an operator has listed, with the scheme and the port it would have had.
pub fn base_url(parts: &Parts, app: &App) -> String {
    let base = deployment_url(parts, app);
    match parts.extensions.get::<RequestContext>().and_then(RequestContext::own_host) {
        Some((name, _)) => hosts::with_host(&base, name),
        None => base,
    }
}

fn deployment_url(parts: &Parts, app: &App) -> String {
    if let Some(url) = app.config.get("public_url") {
        return url.trim_end_matches('/').to_owned();
    }
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let scheme = parts.uri.scheme_str().filter(|scheme| *scheme == "https");
    let host =
        header("host").or_else(|| parts.uri.authority().map(|authority| authority.as_str())).unwrap_or("localhost");
    format!("{}://{host}", scheme.unwrap_or("http"))
}
