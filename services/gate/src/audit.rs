//! The log of what those who look after the place have done: every service that lets them change something adds a line to
//! it, in the batch of the change.

use serde_json::Value;
use shared::ports::Stmt;
use shared::web::Problem;

use crate::access::Access;
use crate::store;

/// A line of the log: who and when come from the request.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// What was done, such as `space` or `remove`.
    pub action: &'static str,
    /// To what kind of thing.
    pub kind: &'static str,
    /// To which one: its id, or its name.
    pub target: &'a str,
    /// The handle of the member it concerns.
    pub about: Option<&'a str>,
    /// What else is worth knowing, as an object.
    pub detail: Value,
    /// Why, in the words of who did it.
    pub reason: &'a str,
}

impl<'a> Entry<'a> {
    /// A line without further words.
    pub fn new(action: &'static str, kind: &'static str, target: &'a str) -> Self {
        Self { action, kind, target, about: None, detail: Value::Object(serde_json::Map::new()), reason: "" }
    }

    /// Says which member it concerns.
    #[must_use]
    pub fn about(mut self, handle: Option<&'a str>) -> Self {
        self.about = handle;
        self
    }

    /// Says more: an object.
    #[must_use]
    pub fn with(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }
}

impl Access {
    /// The statement that logs this as done by who asks: put it behind the change, into the same batch.
    pub async fn logged(&self, entry: &Entry<'_>) -> Result<Stmt, Problem> {
        let actor = self.member().await?;
        Ok(store::entry(&self.community.id, actor, entry, self.now))
    }
}
