//! The log of what those who look after the place have done: every service that lets them change something adds a line to
//! it, in the batch of the change.

use serde_json::Value;
use shared::ports::Stmt;
use shared::web::Problem;

use crate::access::Access;
use crate::store;

/// What has to be so when a line is written: the line stands before the change in their batch, and where the change finds
/// nothing to do there must be no line either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum If {
    /// Nothing: the change always takes place, or refuses its whole batch.
    Always,
    /// There is a policy of that name.
    Policy,
    /// There is an outside resource of that name.
    Resource,
    /// There is a member of that handle.
    Member,
    /// There is an invitation of that id that can be taken back.
    Invitation,
    /// The member of that handle holds what the details name: `kind` and `name`.
    Granted,
    /// The member of that handle has asked at the `policy` the details name.
    Asked,
    /// The post, reply or idea is published and in this version.
    Version(i64),
}

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
    /// What has to be so.
    pub only: If,
}

impl<'a> Entry<'a> {
    /// A line without further words.
    pub fn new(action: &'static str, kind: &'static str, target: &'a str) -> Self {
        let detail = Value::Object(serde_json::Map::new());
        Self { action, kind, target, about: None, detail, reason: "", only: If::Always }
    }

    /// Says which member it concerns.
    #[must_use]
    pub fn about(mut self, handle: Option<&'a str>) -> Self {
        self.about = handle;
        self
    }

    /// Is written only where this is so.
    #[must_use]
    pub fn only(mut self, only: If) -> Self {
        self.only = only;
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
    /// Who is signed in, as the log names them: the member's id. Whoever comes with a token of the deployment and has not
    /// joined does not join by looking after the place; they are named by `@` and their handle.
    pub fn as_actor(&self) -> Result<String, Problem> {
        let identity = self.signed_in()?;
        Ok(self.known_member().map_or_else(|| format!("@{}", identity.handle), |member| member.to_string()))
    }

    /// The statement that logs this as done by who asks: put it before the change, into the same batch.
    pub fn logged(&self, entry: &Entry<'_>) -> Result<Stmt, Problem> {
        Ok(store::entry(&self.community.id, &self.as_actor()?, entry, self.now))
    }
}
