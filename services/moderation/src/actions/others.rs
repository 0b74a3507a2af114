//! Editing and deleting what is written already: what the log has to know of, and what new members may not slip in later.

use gate::{Access, Entry, If};
use shared::domain::Role;
use shared::markdown;
use shared::ports::Stmt;
use shared::web::Problem;
use votes::Kind;

use super::admission::too_many_links;
use crate::newcomer::links;
use crate::store::settings::{self, SettingsRow};

/// The line of the log for an edit of what somebody else wrote, for the batch of the edit; none where it is one's own. A
/// new member's own text is looked at for links, as when it was new.
pub async fn editing(
    access: &Access,
    (kind, id): (Kind, &str),
    author: Option<&str>,
    version: i64,
    text: &str,
) -> Result<Option<Stmt>, Problem> {
    if access.visitor.role() == Role::Member && access.is_new() {
        let row = access.app.db.query(settings::read(&access.community.id)).await?.first::<SettingsRow>()?;
        let found = links(text, &markdown::to_html(text));
        if let Some(row) = row.filter(|row| found as i64 > row.new_links) {
            return Err(too_many_links(row.new_links));
        }
    }
    line(access, "edit", (kind, id), author, version)
}

/// The line of the log for deleting what somebody else wrote, for the batch in which it goes; none where it is one's own.
pub fn deleting(
    access: &Access,
    (kind, id): (Kind, &str),
    author: Option<&str>,
    version: i64,
) -> Result<Option<Stmt>, Problem> {
    line(access, "delete", (kind, id), author, version)
}

fn line(
    access: &Access,
    action: &'static str,
    (kind, id): (Kind, &str),
    author: Option<&str>,
    version: i64,
) -> Result<Option<Stmt>, Problem> {
    let identity = access.signed_in()?;
    if author == Some(identity.handle.as_str()) {
        return Ok(None);
    }
    let entry = Entry::new(action, kind.as_str(), id).about(author).only(If::Version(version));
    access.logged(&entry).map(Some)
}
