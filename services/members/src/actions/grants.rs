//! What managers give members and take from them.

use gate::{Access, Entry, If};
use serde_json::json;
use shared::domain::{GrantKind, Role, Time};
use shared::web::{Cursor, List, Problem};

use crate::store::grants::{self as store, Given, GrantRow};
use crate::store::people::{self, PersonRow};
use crate::{gift, invitation};

/// The kind of that name; what is none is not found.
pub(crate) fn kind_of(text: &str) -> Result<GrantKind, Problem> {
    GrantKind::parse(text).ok_or_else(Problem::not_found)
}

/// A page of what a member has been given, by kind and name. Its cursor is the last one itself, as names are any text.
pub(crate) async fn list(
    access: &Access,
    handle: &str,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<GrantRow>, Problem> {
    access.at_least(Role::Manager)?;
    let community = &access.community.id;
    let mut parts = cursor.unwrap_or_default().splitn(3, '.');
    let (kind, source, name) =
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let results = access
        .app
        .db
        .batch(vec![people::one(community, handle), store::list(community, handle, (kind, name, source), limit)])
        .await?;
    results[0].first::<PersonRow>()?.ok_or_else(Problem::not_found)?;
    let mut list = List::from_rows(results[1].read()?, limit, |_: &GrantRow| Cursor::top());
    let last = list.next.take().and_then(|_| list.items.last());
    list.next = last.map(|row| format!("{}.{}.{}", row.kind.as_str(), row.source, row.name));
    Ok(list)
}

/// Gives a member something, or gives it for another time.
pub(crate) async fn give(
    access: &Access,
    handle: &str,
    (kind, name): (GrantKind, &str),
    expires: Option<Time>,
) -> Result<GrantRow, Problem> {
    access.at_least(Role::Manager)?;
    let name = gift::name("name", name)?;
    let expires = invitation::ends("expires_at", expires, access.now)?;
    let given = Given { kind, name: &name, source: "manager", expires };
    let detail = json!({"kind": kind.as_str(), "name": name});
    let line = Entry::new("give", "grant", handle).about(Some(handle)).with(detail).only(If::Member);
    let line = access.logged(&line)?;
    let give = store::give(&access.community.id, handle, &given, access.now);
    let row = access.app.db.batch(vec![line, give]).await?[1].first()?.ok_or_else(Problem::not_found)?;
    gate::changed(&access.app, &access.community.slug, handle).await;
    Ok(row)
}

/// Takes something from a member, whoever gave it.
pub(crate) async fn take(access: &Access, handle: &str, (kind, name): (GrantKind, &str)) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let detail = json!({"kind": kind.as_str(), "name": name.trim()});
    let line = Entry::new("take", "grant", handle).about(Some(handle)).with(detail).only(If::Granted);
    let line = access.logged(&line)?;
    let take = store::take(&access.community.id, handle, kind, name.trim());
    let answers = access.app.db.batch(vec![line, take]).await?;
    if answers[1].is_empty() {
        return Err(Problem::not_found());
    }
    gate::changed(&access.app, &access.community.slug, handle).await;
    Ok(())
}
