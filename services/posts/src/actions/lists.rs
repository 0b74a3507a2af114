//! Lists of posts, and what stands around them.

use gate::Access;
use shared::domain::FieldError;
use shared::ports::{Rows, Stmt};
use shared::web::{Cursor, List, Problem};
use votes::Kind as VoteKind;

use super::beside::{self, Beside};
use super::places::{Tag, popular_of, popular_statement, tag_of};
use crate::post::{Kind, PostSummary};
use crate::store::listing::{self, Filter, Sort};
use crate::store::pins;
use crate::store::places as tags;
use crate::store::posts::PostRow;
use crate::words;

/// A page of posts that are open to the visitor.
pub async fn list(
    access: &Access,
    filter: &Filter<'_>,
    sort: Sort,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<PostSummary>, Problem> {
    let statement = listing_of(access, filter, sort, cursor, limit)?;
    let list = page_of(&access.app.db.query(statement).await?, limit)?;
    with_own_votes(access, list).await
}

/// The home page's list, or that of a space.
pub struct Front {
    /// What those who look after the place want to be seen first; in the list below they are not shown again.
    pub promoted: Vec<PostSummary>,
    /// The list itself.
    pub list: List<PostSummary>,
    /// The tags most used where the visitor may read.
    pub tags: Vec<String>,
}

/// A page of posts with the promoted ones before it and the tags most used beside it, in one round trip.
pub async fn front(
    access: &Access,
    filter: &Filter<'_>,
    sort: Sort,
    cursor: Option<&str>,
    limit: usize,
) -> Result<Front, Problem> {
    let mut statements = vec![listing_of(access, filter, sort, cursor, limit)?, popular_statement(access)];
    // Who asks for the best or for what is unanswered has asked for something else.
    if cursor.is_none() && matches!(sort, Sort::Hot | Sort::New) {
        statements.push(pins::in_force(access, filter.space));
    }
    let answers = access.app.db.batch(statements).await?;
    let [posts, tags, pinned @ ..] = answers.as_slice() else { return Err(miscounted()) };
    let mut pinned = pinned.first().map(Rows::read::<PostRow>).transpose()?.unwrap_or_default();
    pinned.sort_by_key(|row| std::cmp::Reverse(row.sort_key));
    let mut page = page_of(posts, limit)?;
    page.items.retain(|row| pinned.iter().all(|pin| pin.id != row.id));
    let promoted = pinned.len();
    let items = pinned.into_iter().chain(page.items).collect();
    let mut all = with_own_votes(access, List { items, next: page.next }).await?;
    let list = List { items: all.items.split_off(promoted), next: all.next };
    Ok(Front { promoted: all.items, list, tags: popular_of(tags)? })
}

/// What the page of a tag shows.
pub struct Tagged {
    /// The tag.
    pub tag: Tag,
    /// Posts that carry it.
    pub list: List<PostSummary>,
    /// Who answers there, and what goes with it.
    pub beside: Beside,
}

/// A page of posts with a tag, and all that stands beside it, in one round trip.
pub(crate) async fn tagged(
    access: &Access,
    tag: &str,
    sort: Sort,
    cursor: Option<&str>,
    limit: usize,
) -> Result<Tagged, Problem> {
    let filter = Filter { tag: Some(tag), ..Filter::default() };
    let mut statements = vec![tags::tag(access, tag), listing_of(access, &filter, sort, cursor, limit)?];
    statements.extend(beside::statements(access, tag));
    let answers = access.app.db.batch(statements).await?;
    let [known, posts, around @ ..] = answers.as_slice() else { return Err(miscounted()) };
    let tag = tag_of(known)?;
    let beside = beside::told(&tag.tag, around)?;
    let list = with_own_votes(access, page_of(posts, limit)?).await?;
    Ok(Tagged { tag, list, beside })
}

pub(super) fn miscounted() -> Problem {
    Problem::broken("the database answered another number of statements than it was asked")
}

/// The statement of a list, if what it asks for makes sense and is open to the visitor.
fn listing_of(
    access: &Access,
    filter: &Filter<'_>,
    sort: Sort,
    cursor: Option<&str>,
    limit: usize,
) -> Result<Stmt, Problem> {
    if let Some(kind) = filter.kind {
        Kind::parse(kind)?;
    }
    if filter.author.is_some() && sort != Sort::New {
        return Err(FieldError::new("sort", "invalid", words::LIMIT_SORT_AUTHOR).into());
    }
    if let Some(space) = filter.space {
        access.space(space)?;
    }
    Ok(listing::list(access, filter, sort, &Cursor::of(cursor, Cursor::top)?, limit))
}

fn page_of(rows: &Rows, limit: usize) -> Result<List<PostRow>, Problem> {
    let place = |row: &PostRow| Cursor { key: row.sort_key, id: row.id.to_string() };
    Ok(List::from_rows(rows.read::<PostRow>()?, limit, place))
}

/// The rows of a list as the visitor sees them, with their own votes.
pub(crate) async fn with_own_votes(access: &Access, list: List<PostRow>) -> Result<List<PostSummary>, Problem> {
    let ids: Vec<String> = list.items.iter().map(|row| row.id.to_string()).collect();
    let mine = votes::mine(access, VoteKind::Post, ids.iter().map(String::as_str)).await?;
    let mut ids = ids.into_iter();
    Ok(list.map(|row| {
        let vote = ids.next().and_then(|id| mine.get(&id).copied()).unwrap_or(0);
        row.summary(access, vote)
    }))
}
