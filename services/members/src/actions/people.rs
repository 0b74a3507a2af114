//! Members as managers find and change them.

use gate::{Access, session};
use shared::domain::{FieldError, Role};
use shared::web::{Cursor, List, Problem};
use shared::words::common;

use super::profile::{Person, picture_url};
use crate::invitation::line;
use crate::store::people::{self as store, Changes, PersonRow, Wanted};
use crate::words;

/// Which members are asked for, as text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Search<'a> {
    /// What their handle begins with, or their whole address.
    pub(crate) begins: &'a str,
    /// Their role.
    pub(crate) role: &'a str,
    /// A group they are in.
    pub(crate) group: &'a str,
}

/// A page of the members, by handle, for whom the community lets read of people. Groups and addresses are for managers: to
/// ask who has one is to learn it.
pub(crate) async fn list(
    access: &Access,
    search: &Search<'_>,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<PersonRow>, Problem> {
    access.people()?;
    let begins = search.begins.trim().trim_start_matches('@').to_lowercase();
    if !search.group.is_empty() || begins.contains('@') {
        access.at_least(Role::Manager)?;
    }
    let role = match search.role {
        "" => None,
        text => Some(
            Role::parse(text)
                .filter(|role| *role > Role::Visitor)
                .ok_or_else(|| FieldError::new("role", "invalid", words::LIMIT_ROLES))?,
        ),
    };
    let cursor = Cursor::of(cursor, Cursor::bottom)?;
    let group = Some(search.group.trim()).filter(|group| !group.is_empty());
    let wanted = Wanted { begins: &begins, role, group };
    let statement = store::list(&access.community.id, &wanted, &cursor.id, limit, access.now);
    let rows = access.app.db.query(statement).await?.read()?;
    Ok(List::from_rows(rows, limit, |row: &PersonRow| Cursor { key: 0, id: row.handle.clone() }))
}

/// The same as programs get it: the address and the state are for managers.
pub(crate) async fn listed(
    access: &Access,
    search: &Search<'_>,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<Person>, Problem> {
    let manages = access.visitor.role() >= Role::Manager;
    Ok(list(access, search, cursor, limit).await?.map(|row| Person {
        avatar_url: picture_url(access, &row.handle, row.avatar_at),
        url: access.href(&format!("/@{}", row.handle)),
        handle: row.handle,
        name: row.name,
        role: row.role,
        location: row.location,
        reputation: row.reputation,
        joined_at: row.joined_at,
        email: (manages && access.is_person()).then_some(row.email),
        state: manages.then_some(row.state),
    }))
}

/// One member, for managers.
pub(crate) async fn one(access: &Access, handle: &str) -> Result<PersonRow, Problem> {
    access.at_least(Role::Manager)?;
    find(access, handle).await
}

async fn find(access: &Access, handle: &str) -> Result<PersonRow, Problem> {
    access.app.db.query(store::one(&access.community.id, handle)).await?.first()?.ok_or_else(Problem::not_found)
}

/// What is to be changed about a member; nothing is left as it is.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish {
    pub(crate) role: Option<Role>,
    pub(crate) state: Option<String>,
    pub(crate) name: Option<String>,
    /// Why: for the log.
    pub(crate) reason: String,
}

/// Changes a member: a manager anything but their own role and state, a moderator the state of those below them.
pub(crate) async fn change(access: &Access, handle: &str, wish: &Wish) -> Result<PersonRow, Problem> {
    let identity = access.at_least(Role::Moderator)?;
    let manages = identity.role >= Role::Manager;
    if !manages && (wish.role.is_some() || wish.name.is_some()) {
        access.at_least(Role::Manager)?;
    }
    if wish.role == Some(Role::Visitor) {
        return Err(FieldError::new("role", "invalid", words::LIMIT_ROLES).into());
    }
    if let Some(state) = wish.state.as_deref().filter(|state| !matches!(*state, "active" | "suspended")) {
        return Err(FieldError::new("state", "invalid", words::limit_member_state(state)).into());
    }
    let name = wish.name.as_deref().map(|name| line("name", name, 80)).transpose()?;
    if name.as_deref() == Some("") {
        return Err(FieldError::new("name", "too_short", common::at_least_characters(1)).into());
    }
    if handle == identity.handle.as_str() && (wish.role.is_some() || wish.state.is_some()) {
        return Err(Problem::forbidden("own_role", words::OWN_ROLE));
    }
    let touchable: Vec<_> =
        Role::ALL.into_iter().filter(|role| manages || *role < identity.role).map(Role::as_str).collect();
    let touchable = serde_json::json!(touchable).to_string();
    let reason = line("reason", &wish.reason, 500)?;
    let changes = Changes { role: wish.role, state: wish.state.as_deref(), name: name.as_deref(), reason: &reason };
    let by = (access.as_actor()?, access.now);
    let statement = store::change(&access.community.id, handle, &changes, &touchable, (&by.0, by.1));
    let changed = access.app.db.query(statement).await?;
    let Some(person) = changed.first::<PersonRow>()? else {
        let person = find(access, handle).await?;
        return Err(if !manages && person.role >= identity.role {
            Problem::forbidden("role_too_low", words::MODERATORS_SUSPEND_BELOW)
        } else {
            Problem::conflict("last_manager", words::LAST_MANAGER)
        });
    };
    if wish.state.as_deref() == Some("suspended") {
        access.app.db.batch(session::end_all(access, person.id, "everywhere")).await?;
    }
    gate::changed(&access.app, &access.community.slug, handle).await;
    Ok(person)
}
