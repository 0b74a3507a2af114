//! What is left to do once an answer is out: counting it, say. The answer does not wait for it, and nothing of it shows up as what the
//! answer cost.
//!
//! A handler gives its work to [`RequestContext::later`](super::RequestContext::later); [`Server::answer`](super::Server::answer)
//! hands it to the host together with the answer. Workers keeps a function alive for it (`waitUntil`), Spin lets the instance's task go on
//! once the response has been handed out, and the native host gives it to a task of its own. It may be lost with its process, so it is
//! for nothing that has been promised.

use std::fmt;
use std::pin::Pin;

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Work for after the answer, in order.
#[derive(Default)]
pub struct Later(Vec<Work>);

impl Later {
    /// Adds to it.
    pub(super) fn push(&mut self, work: impl Future<Output = ()> + Send + 'static) {
        self.0.push(Box::pin(work));
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Does all of it.
    pub async fn done(self) {
        for work in self.0 {
            work.await;
        }
    }
}

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for later", self.0.len())
    }
}
