//! Invitations as managers make them, list them and take them back.

use gate::{Access, Entry, If};
use serde_json::json;
use shared::domain::{FieldError, GrantKind, Role, Time};
use shared::mail;
use shared::web::{Cursor, List, Problem};

use super::codes::{self, digest_of, random_code};
use super::email::address;
use super::mailing::{self, Letter, Posted};
use crate::gift::{self, Gift};
use crate::invitation::{self, canonical};
use crate::store::invitations::{self as store, InvitationRow};
use crate::words;

/// An invitation as a manager wants it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    /// What managers call it; who uses it is given the code of this name.
    pub(crate) label: String,
    /// Whom it is for, if it is for one person; may be empty.
    pub(crate) email: String,
    /// Their name; may be empty.
    pub(crate) name: String,
    /// What it gives.
    pub(crate) gives: Vec<Gift>,
    /// How often it can be used; none is as often as people come.
    pub(crate) uses: Option<i64>,
    /// Until when.
    pub(crate) expires_at: Option<Time>,
    /// The code, where a manager chooses it; may be empty.
    pub(crate) code: String,
}

/// An invitation just made, with its code: it is shown this once.
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) code: String,
    pub(crate) link: String,
    /// Whether it has been mailed.
    pub(crate) sent: bool,
}

/// A draft with everything in it checked, and its code.
fn checked(access: &Access, draft: &Draft) -> Result<(Draft, String), FieldError> {
    let code = match draft.code.trim() {
        "" => random_code(access),
        chosen => invitation::chosen(chosen)?,
    };
    let chosen = !draft.code.trim().is_empty();
    let label = invitation::line("label", &draft.label, 80)?;
    // Who is refused at a policy that asks for the code reads the label: it must not be what lets them in.
    if chosen && canonical(&label).contains(&canonical(&code)) {
        return Err(FieldError::new("label", "invalid", words::LIMIT_LABEL_WITHOUT_CODE));
    }
    let mut gives = draft.gives.clone();
    if !label.is_empty() {
        gives.push(Gift::new(GrantKind::Code, &label));
    }
    let checked = Draft {
        email: if draft.email.trim().is_empty() { String::new() } else { address(&draft.email)? },
        name: invitation::line("name", &draft.name, 80)?,
        gives: gift::all("gives", &gives)?,
        uses: invitation::uses(draft.uses)?,
        expires_at: invitation::ends("expires_at", draft.expires_at, access.now)?,
        label,
        code: String::new(),
    };
    Ok((checked, code))
}

/// Makes invitations, all or none, and mails them where that is wanted. One that could not be mailed is made all the same,
/// and says so: its code is shown this once.
pub(crate) async fn make(access: &Access, drafts: &[Draft], send: bool) -> Result<Vec<Made>, Problem> {
    access.at_least(Role::Manager)?;
    if send && !mail::is_configured(&access.app) {
        return Err(FieldError::new("send", "invalid", words::LIMIT_SEND_WITHOUT_MAIL).into());
    }
    if send && drafts.iter().any(|draft| draft.email.trim().is_empty()) {
        return Err(FieldError::new("email", "missing", words::LIMIT_ADDRESS_TO_SEND).into());
    }
    let mut made = Vec::with_capacity(drafts.len());
    let mut kept = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let (draft, code) = checked(access, draft)?;
        let id = access.app.new_id::<()>().to_string();
        kept.push(json!({
            "id": id, "digest": digest_of(&code), "label": draft.label, "email": draft.email, "name": draft.name,
            "gives": draft.gives, "uses_left": draft.uses, "expires_at": draft.expires_at.map(Time::millis),
        }));
        let link = codes::link(access, &code);
        made.push(Made { id, email: draft.email, name: draft.name, code, link, sent: false });
    }
    let member = access.member().await?;
    let rows = serde_json::Value::Array(kept).to_string();
    let first = made.first().map_or("", |one| one.id.as_str());
    let line = Entry::new("save", "invitation", first).with(json!({"count": made.len()}));
    let line = access.logged(&line)?;
    match access.app.db.batch(vec![line, store::make(&access.community.id, &rows, member, access.now)]).await {
        Ok(_) => {}
        Err(error) if error.is_duplicate_in("invitations") => {
            return Err(FieldError::new("code", "invalid", words::LIMIT_ANOTHER_CODE).into());
        }
        Err(error) => return Err(error.into()),
    }
    if send {
        let letters: Vec<_> = made.iter().map(Letter::of).collect();
        let posted = mailing::post(access, &letters).await?;
        for (invitation, posted) in made.iter_mut().zip(posted) {
            invitation.sent = posted == Posted::Sent;
        }
    }
    Ok(made)
}

/// A page of the invitations, the newest first.
pub(crate) async fn list(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<InvitationRow>, Problem> {
    access.at_least(Role::Manager)?;
    let cursor = Cursor::of(cursor, Cursor::top)?;
    let rows = access.app.db.query(store::list(&access.community.id, &cursor.id, limit)).await?.read()?;
    Ok(List::from_rows(rows, limit, |row: &InvitationRow| Cursor { key: 0, id: row.id.clone() }))
}

/// One invitation.
pub(crate) async fn one(access: &Access, id: &str) -> Result<InvitationRow, Problem> {
    access.at_least(Role::Manager)?;
    let found = access.app.db.query(store::one(&access.community.id, id)).await?;
    found.first()?.ok_or_else(Problem::not_found)
}

/// Takes an invitation back: nobody can use it any more. Those who have used it keep what it gave them.
pub(crate) async fn revoke(access: &Access, id: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let line = access.logged(&Entry::new("take", "invitation", id).only(If::Invitation))?;
    let answers = access.app.db.batch(vec![line, store::revoke(&access.community.id, id, access.now)]).await?;
    if answers[1].is_empty() {
        // Revoking twice is as good as once; what is not there is not found.
        one(access, id).await?;
    }
    Ok(())
}
