//! Scheduled posts appear with the first request at or after their moment, whatever it asks for: every handler of a community
//! takes an `Access`, so no host needs a timer.

use shared::host::log;
use shared::ports::Stmt;
use shared::web::RequestContext;

use super::Access;
use crate::store;

impl Access {
    /// The statement that publishes what is due by now.
    pub fn publishing(&self) -> Stmt {
        store::publish(&self.community.id, self.now)
    }

    /// Publishes what is due. It is one statement, which finds something for one request only, however many come at once.
    pub(super) async fn publish_due(&mut self) {
        if self.community.due.is_none_or(|due| due > self.now) {
            return;
        }
        match self.app.db.query(self.publishing()).await {
            // Nothing else changed, so nothing else that was read has to be read again.
            Ok(_) => self.house_changed().await,
            // Reading goes on: the next request tries again.
            Err(error) => log(&format!("scheduled community={}: {error}", self.community.slug)),
        }
    }

    /// Sees that our own cache keeps no page from before a post until after it. The answer's headers stay as they are: they must
    /// not tell that something is about to appear.
    pub(super) fn keep_until_due(&self, context: &RequestContext) {
        if let Some(due) = self.community.due {
            let seconds = (due.millis() - self.now.millis()).max(0) / 1000;
            context.keep_for(u32::try_from(seconds).unwrap_or(u32::MAX));
        }
    }
}
