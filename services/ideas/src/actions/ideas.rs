//! Submitting ideas, reading and editing them.

use gate::Access;
use http::HeaderMap;
use posts::{OpenThread, Revision, ThreadKind, edited, expected_version, may_gate};
use shared::domain::{FieldError, IdeaId, Role, excerpt};
use shared::markdown;
use shared::ports::{Constraint, DbError};
use shared::web::{Created, Cursor, List, Once, Problem};
use votes::Kind as VoteKind;

use crate::idea::{Checked, Idea, IdeaSummary, Status, check};
use crate::store::ideas::{self as store, IdeaRow, Made};
use crate::store::listing::{self, Filter, Sort};
use crate::words;

/// A page of ideas that are open to the visitor.
pub async fn list(
    access: &Access,
    filter: &Filter<'_>,
    sort: Sort,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<IdeaSummary>, Problem> {
    if let Some(status) = filter.status {
        Status::parse(status)?;
    }
    if filter.author.is_some() && sort != Sort::New {
        return Err(FieldError::new("sort", "invalid", words::LIMIT_SORT_OF_AUTHOR).into());
    }
    if let Some(space) = filter.space {
        access.space(space)?;
    }
    let cursor = Cursor::of(cursor, Cursor::top)?;
    let rows = access.app.db.query(listing::list(access, filter, sort, &cursor, limit)).await?;
    let list =
        List::from_rows(rows.read::<IdeaRow>()?, limit, |row| Cursor { key: row.sort_key, id: row.id.to_string() });
    Ok(List { items: with_own_votes(access, list.items).await?, next: list.next })
}

/// The rows as the visitor sees them, with their own votes.
pub(crate) async fn with_own_votes(access: &Access, rows: Vec<IdeaRow>) -> Result<Vec<IdeaSummary>, Problem> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let mine = votes::mine(access, VoteKind::Idea, ids.iter().map(String::as_str)).await?;
    let seen = rows.into_iter().zip(&ids).map(|(row, id)| row.summary(access, mine.get(id).copied().unwrap_or(0)));
    Ok(seen.collect())
}

/// An idea that the visitor may read.
pub(crate) async fn find(access: &Access, id: IdeaId) -> Result<IdeaRow, Problem> {
    let row = access.app.db.query(store::read(&access.community.id, id)).await?.first::<IdeaRow>()?;
    let row = row.ok_or_else(Problem::not_found)?;
    access.may_see(&row.state, row.author_handle.as_deref())?;
    access.read(&row.space, row.policy.as_deref(), &row.title, &row.excerpt)?;
    Ok(row)
}

/// One idea.
pub async fn read(access: &Access, id: IdeaId) -> Result<Idea, Problem> {
    let row = find(access, id).await?;
    let mine = own_vote(access, &row).await?;
    Ok(row.whole(access, mine))
}

/// The visitor's own vote on an idea.
pub(crate) async fn own_vote(access: &Access, row: &IdeaRow) -> Result<i64, Problem> {
    let mine = votes::mine(access, VoteKind::Idea, [row.id.to_string().as_str()]).await?;
    Ok(mine.into_values().next().unwrap_or(0))
}

/// An idea as a thread that can be replied to.
pub(crate) fn thread<'a>(id: &'a str, title: &'a str) -> OpenThread<'a> {
    OpenThread { kind: ThreadKind::Idea, id, title, is_question: false }
}

/// What an idea is to be.
#[derive(Clone, Copy)]
pub(crate) struct NewIdea<'a> {
    pub(crate) title: &'a str,
    pub(crate) body: &'a str,
    pub(crate) tags: &'a [String],
    pub(crate) space: &'a str,
    pub(crate) policy: Option<&'a str>,
}

/// All that is wrong with an idea, the space among it.
fn checked(access: &Access, new: &NewIdea<'_>) -> Result<Checked, Problem> {
    let mut errors = Vec::new();
    let checked = check(new.title, new.body, new.tags).map_err(|wrong| errors.extend(wrong)).ok();
    match access.space(new.space) {
        Ok(_) => {}
        Err(problem) if problem.body().refusal.is_some() && errors.is_empty() => return Err(problem),
        Err(_) => errors.push(FieldError::new("space", "unknown", words::LIMIT_SPACE)),
    }
    checked.filter(|_| errors.is_empty()).ok_or_else(|| Problem::invalid_fields(errors))
}

/// Submits an idea.
pub(crate) async fn create(access: &Access, new: &NewIdea<'_>, once: &Once) -> Result<Created<Idea>, Problem> {
    let identity = access.signed_in()?;
    let checked = checked(access, new)?;
    may_gate(access, new.policy)?;
    let member = access.member().await?;
    let admission = moderation::admit(access, member, VoteKind::Idea, checked.body.as_str()).await?;
    let body_html = markdown::to_html_in(&access.href(""), checked.body.as_str());
    let excerpt = excerpt(&markdown::to_text(checked.body.as_str()), 220);
    let made = Made {
        community: &access.community.id,
        id: access.app.new_id(),
        space: new.space,
        policy: new.policy,
        body_html: &body_html,
        excerpt: &excerpt,
        now: access.now,
    };
    let idea = Idea {
        summary: IdeaSummary {
            id: made.id,
            title: checked.title.as_str().to_owned(),
            excerpt: excerpt.clone(),
            space: new.space.to_owned(),
            policy: new.policy.map(str::to_owned),
            tags: checked.tags.as_slice().to_vec(),
            author: access.author(identity),
            status: Status::UnderReview.as_str().to_owned(),
            merged_into: None,
            merge_count: 0,
            score: 0,
            up: 0,
            down: 0,
            mine: 0,
            reply_count: 0,
            state: admission.state().to_owned(),
            locked: false,
            created_at: access.now,
            edited_at: None,
            url: access.href(&store::path(&made.id, checked.title.as_str())),
        },
        body_html: body_html.clone(),
        body_md: Some(checked.body.as_str().to_owned()),
        response_html: String::new(),
        responder: None,
        responded_at: None,
        owner: None,
        shipped_at: None,
        version: 1,
    };
    let whose = (access.community.id.as_str(), member, access.now);
    let mut insert = vec![store::insert(&made, &checked, member)];
    insert.extend(admission.statements(access, made.id));
    let id = made.id.to_string();
    insert.extend(follows::written(access, member, follows::Kind::Idea, &id, checked.body.as_str()));
    once.write(&*access.app.db, whose, insert, idea).await.map_err(refused)?
}

/// A space or policy that was dropped in the moment between is a conflict, not our mistake.
fn refused(error: DbError) -> Problem {
    match error {
        DbError::Constraint(Constraint::ForeignKey) => Problem::conflict("gone", words::PLACE_GONE),
        error => moderation::refused(&error).unwrap_or_else(|| error.into()),
    }
}

/// What an edit changes; what is not named stays.
#[derive(Default)]
pub(crate) struct Change<'a> {
    pub(crate) title: Option<&'a str>,
    pub(crate) body: Option<&'a str>,
    pub(crate) space: Option<&'a str>,
    pub(crate) tags: Option<&'a [String]>,
    /// `Some(None)` takes the policy away.
    pub(crate) policy: Option<Option<&'a str>>,
}

pub(crate) fn may_change(access: &Access, row: &IdeaRow) -> Result<(), Problem> {
    access.signed_in()?;
    if row.state != "published" {
        return Err(Problem::conflict("deleted", words::IDEA_DELETED));
    }
    if store::may_edit(access, row) {
        return Ok(());
    }
    Err(Problem::forbidden("not_yours", words::NOT_YOURS))
}

/// Edits an idea: who submitted it, or who looks after the place.
pub(crate) async fn edit(
    access: &Access,
    id: IdeaId,
    change: &Change<'_>,
    headers: &HeaderMap,
) -> Result<Idea, Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    let version = expected_version(headers, row.version)?;
    let tags = row.tag_list();
    let new = NewIdea {
        title: change.title.unwrap_or(&row.title),
        body: change.body.unwrap_or(&row.body_md),
        tags: change.tags.unwrap_or(&tags),
        space: change.space.unwrap_or(&row.space),
        policy: change.policy.unwrap_or(row.policy.as_deref()),
    };
    let checked = checked(access, &new)?;
    if new.policy != row.policy.as_deref() {
        access.at_least(Role::Moderator)?;
        may_gate(access, new.policy)?;
    }
    let made = Made {
        community: &access.community.id,
        id,
        space: new.space,
        policy: new.policy,
        body_html: &markdown::to_html_in(&access.href(""), checked.body.as_str()),
        excerpt: &excerpt(&markdown::to_text(checked.body.as_str()), 220),
        now: access.now,
    };
    let (target, author) = (id.to_string(), row.author_handle.as_deref());
    let line = moderation::editing(access, (VoteKind::Idea, &target), author, version, checked.body.as_str()).await?;
    let statements = line.into_iter().chain([store::update(&made, &checked, version)]);
    let answers = access.app.db.batch(statements.collect()).await.map_err(refused)?;
    answers.last().map_or_else(|| Err(Problem::stale()), edited)?;
    read(access, id).await
}

/// Deletes an idea: who submitted it, or who looks after the place.
pub(crate) async fn delete(access: &Access, id: IdeaId) -> Result<(), Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    let (target, author) = (id.to_string(), row.author_handle.as_deref());
    let line = moderation::deleting(access, (VoteKind::Idea, &target), author, row.version)?;
    let statements = line.into_iter().chain(store::delete(&access.community.id, id));
    access.app.db.batch(statements.collect()).await?;
    Ok(())
}

/// An idea, what it says as it was written, and what it said before.
pub(crate) async fn history(access: &Access, id: IdeaId) -> Result<(Idea, String, Vec<Revision>), Problem> {
    let row = find(access, id).await?;
    let markdown = row.body_md.clone();
    let statement = posts::revisions(&access.community.id, "idea", &id.to_string());
    let earlier = access.app.db.query(statement).await?.read()?;
    Ok((row.whole(access, 0), markdown, earlier))
}
