//! What a handler is given to work with: the ports of its host.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;

use super::context::{MeteredDb, RequestContext};
use crate::domain::{Id, Time};
use crate::ports::{Cache, Clock, Config, Db, Fetch, Kv, Limiter, Random};

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

    /// The secret that session tokens are signed with; empty if the deployment has none, and then no token is good.
    pub fn session_secret(&self) -> Vec<u8> {
        self.config.get("session_secret").unwrap_or_default().into_bytes()
    }

    pub(super) fn metered(&self, context: &RequestContext) -> Self {
        let db = MeteredDb { inner: self.db.clone(), clock: self.clock.clone(), context: context.clone() };
        Self { db: Arc::new(db), ..self.clone() }
    }
}

impl FromRequestParts<Self> for App {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Self) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<RequestContext>().map_or_else(|| app.clone(), |context| app.metered(context)))
    }
}
