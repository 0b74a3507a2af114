//! Whom nobody may write to: by their own word, or by a manager's.

use std::collections::{HashMap, HashSet};

use gate::{Access, Entry};
use serde_json::json;
use shared::domain::{FieldError, Role, Time};
use shared::secret::{digest, from_url_text};
use shared::web::{Cursor, List, Problem};

use super::email::address;
use super::invite;
use crate::invitation::{canonical, is_random, line};
use crate::store::batches::GuestRow;
use crate::store::invitations::InvitationRow;
use crate::store::suppressions::{self as store, SuppressionRow};
use crate::words;

/// The most that are put on the list at once.
pub(crate) const MOST: usize = 1000;

/// Somebody, by what they are kept under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who<'a> {
    /// By an address, in lower case.
    Email(&'a str),
    /// By the company's name for them.
    Customer(&'a str),
}

impl Who<'_> {
    /// What is kept of them: SHA-256 in hexadecimal, which fits a cursor.
    pub(crate) fn digest(self) -> String {
        let text = match self {
            Self::Email(text) | Self::Customer(text) => format!("suppressed {} {text}", self.kind()),
        };
        let bytes = from_url_text(&digest(text.as_bytes())).unwrap_or_default();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Email(_) => "email",
            Self::Customer(_) => "customer",
        }
    }
}

fn as_json(who: &[Who<'_>]) -> String {
    json!(who.iter().map(|one| json!({"digest": one.digest(), "kind": one.kind()})).collect::<Vec<_>>()).to_string()
}

/// The digests of those of them who are on the list.
pub(crate) async fn among(access: &Access, who: &[Who<'_>]) -> Result<HashSet<String>, Problem> {
    let digests: Vec<_> = who.iter().map(|one| one.digest()).collect();
    let found = access.app.db.query(store::among(&access.community.id, &json!(digests).to_string())).await?;
    Ok(found.read::<SuppressionRow>()?.into_iter().map(|row| row.digest).collect())
}

/// Marks those of them who are on the list, whichever invitation they said no by: what a mail tool is handed must say so too.
pub(crate) async fn marked(access: &Access, guests: &mut [GuestRow]) -> Result<(), Problem> {
    let who = |guest: &GuestRow| [Who::Email(&guest.email), Who::Customer(&guest.customer)].map(|who| who.digest());
    let digests: Vec<_> = guests.iter().flat_map(who).collect();
    let found = access.app.db.query(store::among(&access.community.id, &json!(digests).to_string())).await?;
    let since: HashMap<String, Time> =
        found.read::<SuppressionRow>()?.into_iter().map(|row| (row.digest, row.added_at)).collect();
    if since.is_empty() {
        return Ok(());
    }
    for guest in guests {
        let said = who(guest).iter().find_map(|digest| since.get(digest).copied());
        guest.silenced_at = guest.silenced_at.or(said);
    }
    Ok(())
}

/// A page of the list, the newest first.
pub(crate) async fn list(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<SuppressionRow>, Problem> {
    access.at_least(Role::Manager)?;
    let cursor = Cursor::of(cursor, || Cursor { key: 1 << 53, id: String::new() })?;
    let rows = access.app.db.query(store::list(&access.community.id, (cursor.key, &cursor.id), limit)).await?.read()?;
    Ok(List::from_rows(rows, limit, |row: &SuppressionRow| Cursor {
        key: row.added_at.millis(),
        id: row.digest.clone(),
    }))
}

/// An address or a customer's id as somebody typed it: what has an `@` in it is an address.
fn typed(text: &str) -> Result<(bool, String), FieldError> {
    if text.contains('@') { Ok((true, address(text)?)) } else { Ok((false, line("who", text, 120)?)) }
}

/// Puts addresses and customers' ids on the list.
pub(crate) async fn add(access: &Access, all: &[&str]) -> Result<usize, Problem> {
    access.at_least(Role::Manager)?;
    let all: Vec<_> = all.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    if all.is_empty() || all.len() > MOST {
        return Err(FieldError::new("who", "invalid", words::limit_suppressed(MOST)).into());
    }
    let read = |(place, text): (usize, &&str)| {
        typed(text).map_err(|error| FieldError::new(format!("who[{place}]"), "invalid", error.limit))
    };
    let all = all.iter().enumerate().map(read).collect::<Result<Vec<_>, _>>()?;
    let who: Vec<_> =
        all.iter().map(|(is_address, text)| if *is_address { Who::Email(text) } else { Who::Customer(text) }).collect();
    let line = access.logged(&Entry::new("save", "suppression", "").with(json!({"count": who.len()})))?;
    let add = store::add(&access.community.id, &as_json(&who), "manager", access.now);
    access.app.db.batch(vec![line, add]).await?;
    Ok(who.len())
}

/// Whether somebody is on the list.
pub(crate) async fn has(access: &Access, text: &str) -> Result<bool, Problem> {
    access.at_least(Role::Manager)?;
    let (is_address, text) = typed(text.trim())?;
    let who = if is_address { Who::Email(&text) } else { Who::Customer(&text) };
    Ok(!among(access, &[who]).await?.is_empty())
}

/// Takes off the list whom a manager has put there. Who has said no themselves can only say otherwise themselves.
pub(crate) async fn drop(access: &Access, digest: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let line = access.logged(&Entry::new("take", "suppression", digest))?;
    let answers = access.app.db.batch(vec![line, store::drop(&access.community.id, digest, "manager")]).await?;
    if answers[1].is_empty() { Err(Problem::not_found()) } else { Ok(()) }
}

/// The invitation whose person says no by this code. Only those are asked whom somebody has written to.
pub(crate) async fn invited(access: &Access, code: &str) -> Result<InvitationRow, Problem> {
    if !is_random(&canonical(code)) {
        return Err(Problem::not_found());
    }
    let row = invite::find(access, code).await?;
    if row.owner.is_some() || (row.uses_left.is_none() && row.email.is_empty()) {
        return Err(Problem::not_found());
    }
    Ok(row)
}

fn named(row: &InvitationRow) -> Vec<Who<'_>> {
    let email = (!row.email.is_empty()).then_some(Who::Email(&row.email));
    email.into_iter().chain((!row.customer.is_empty()).then_some(Who::Customer(&row.customer))).collect()
}

/// Whoever has this code wants no more invitations.
pub(crate) async fn unsubscribe(access: &Access, code: &str) -> Result<(), Problem> {
    let row = invited(access, code).await?;
    let community = access.community.id.as_str();
    let add = store::add(community, &as_json(&named(&row)), "unsubscribed", access.now);
    access.app.db.batch(vec![add, store::mark(community, &row.id, Some(access.now))]).await?;
    Ok(())
}

/// It was a mistake: they may be written to again.
pub(crate) async fn come_back(access: &Access, code: &str) -> Result<(), Problem> {
    let row = invited(access, code).await?;
    let community = access.community.id.as_str();
    let drops = named(&row).into_iter().map(|who| store::drop(community, &who.digest(), "unsubscribed"));
    access.app.db.batch(drops.chain([store::mark(community, &row.id, None)]).collect()).await?;
    Ok(())
}
