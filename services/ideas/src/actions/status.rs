//! The company's side: status, official response, merging, and the roadmap.

use gate::Access;
use shared::domain::{Body, FieldError, IdeaId, Role};
use shared::markdown;
use shared::ports::Rows;
use shared::web::{Cursor, List, Problem};

use super::ideas::{find, read, with_own_votes};
use crate::idea::{Idea, IdeaSummary, Status};
use crate::store::ideas::IdeaRow;
use crate::store::listing::{self, Filter, Sort};
use crate::store::status as store;
use crate::words;

/// Gives an idea its status and the official response: employees and above. An empty response takes back the last.
pub(crate) async fn set(access: &Access, id: IdeaId, status: &str, response: &str) -> Result<Idea, Problem> {
    access.at_least(Role::Employee)?;
    let status = Status::parse_settable(status)?;
    let response = if response.trim().is_empty() { None } else { Some(Body::new("response", response)?) };
    find(access, id).await?;
    let markdown = response.as_ref().map_or("", Body::as_str);
    let by = (access.member().await?, access.now);
    let html = markdown::reply_to_html_in(&access.href(""), markdown);
    let set = store::set(&access.community.id, id, status.as_str(), (markdown, &html), by);
    let tell = follows::status_changed(access, by.0, &id.to_string());
    if access.app.db.batch(vec![set, tell]).await?.first().is_none_or(Rows::is_empty) {
        return Err(Problem::conflict("merged", words::STATUS_OF_MERGED));
    }
    read(access, id).await
}

/// Says who of the company answers for an idea, or that nobody does: employees and above.
pub(crate) async fn own(access: &Access, id: IdeaId, owner: Option<&str>) -> Result<Idea, Problem> {
    access.at_least(Role::Employee)?;
    let row = find(access, id).await?;
    if row.state != "published" {
        return Err(Problem::conflict("deleted", words::IDEA_DELETED));
    }
    let owner = owner.map(|handle| handle.trim().trim_start_matches('@').to_lowercase());
    let owner = owner.as_deref().filter(|handle| !handle.is_empty());
    // Whoever takes it on may be here for the first time, by a token: then they have no row yet that could be found.
    access.member().await?;
    if access.app.db.query(store::own(&access.community.id, id, owner)).await?.is_empty() {
        return Err(FieldError::new("owner", "unknown", words::LIMIT_OWNER).into());
    }
    read(access, id).await
}

/// Merges an idea into another: employees and above. Merging it into the same one again changes nothing.
pub(crate) async fn merge(access: &Access, id: IdeaId, into: &str) -> Result<Idea, Problem> {
    access.at_least(Role::Employee)?;
    let unknown = || FieldError::new("into", "unknown", words::LIMIT_INTO);
    let into: IdeaId = into.parse().map_err(|_| unknown())?;
    if into == id {
        return Err(FieldError::new("into", "invalid", words::LIMIT_INTO_ITSELF).into());
    }
    let row = find(access, id).await?;
    find(access, into).await.map_err(|_| unknown())?;
    if row.merged_into.as_deref() == Some(into.to_string().as_str()) {
        return read(access, id).await;
    }
    let merge = store::merge(&access.community.id, id, into);
    let tell = follows::merged(access, access.member().await?, &id.to_string(), &into.to_string());
    if access.app.db.batch(vec![merge, tell]).await?.first().is_none_or(Rows::is_empty) {
        return Err(Problem::conflict("already_merged", words::ALREADY_MERGED));
    }
    read(access, id).await
}

/// Takes a merge back: employees and above.
pub(crate) async fn unmerge(access: &Access, id: IdeaId) -> Result<Idea, Problem> {
    access.at_least(Role::Employee)?;
    let row = find(access, id).await?;
    if row.merged_into.is_none() {
        return Err(Problem::conflict("not_merged", words::NOT_MERGED));
    }
    if access.app.db.query(store::unmerge(&access.community.id, id)).await?.is_empty() {
        return Err(Problem::conflict("merged_on", words::MERGED_ON));
    }
    read(access, id).await
}

/// The ideas that were merged into this one and are open to the visitor.
pub(crate) async fn merged_into(access: &Access, id: IdeaId) -> Result<Vec<IdeaSummary>, Problem> {
    let rows = access.app.db.query(listing::merged_into(access, &id.to_string())).await?.read::<IdeaRow>()?;
    Ok(rows.into_iter().map(|row| row.summary(access, 0)).collect())
}

/// The columns of the roadmap, in their order.
pub(crate) const ROADMAP: [Status; 3] = [Status::Planned, Status::InProgress, Status::Shipped];

/// The most voted ideas of each column that are open to the visitor: one batch.
pub(crate) async fn roadmap(access: &Access, limit: usize) -> Result<Vec<(Status, List<IdeaSummary>)>, Problem> {
    let column = |status: Status| {
        let filter = Filter { status: Some(status.as_str()), ..Filter::default() };
        listing::list(access, &filter, Sort::Top, &Cursor::top(), limit)
    };
    let answers = access.app.db.batch(ROADMAP.map(column).into()).await?;
    let mut rows = Vec::new();
    for (status, answer) in ROADMAP.into_iter().zip(answers) {
        let list = List::from_rows(answer.read::<IdeaRow>()?, limit, |row| Cursor {
            key: row.sort_key,
            id: row.id.to_string(),
        });
        rows.push((status, list));
    }
    let all = rows.iter().flat_map(|(_, list)| list.items.iter().cloned()).collect();
    let mut seen = with_own_votes(access, all).await?.into_iter();
    let columns = rows.into_iter().map(|(status, list)| {
        let items = seen.by_ref().take(list.items.len()).collect();
        (status, List { items, next: list.next })
    });
    Ok(columns.collect())
}
