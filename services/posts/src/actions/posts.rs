//! Posting.

use gate::Access;
use http::HeaderMap;
use shared::domain::{FieldError, PostId, Role, excerpt};
use shared::markdown;
use shared::ports::{Constraint, DbError, Rows, Stmt};
use shared::web::{Created, Cursor, List, Once, Problem};
use votes::Kind as VoteKind;

use super::places::{popular_of, popular_statement};
use super::{edited, expected_version, within_write_limit};
use crate::post::{Checked, Draft, Kind, Post, PostSummary};
use crate::store::Revision;
use crate::store::listing::{self, Filter, Sort};
use crate::store::posts::{self as store, Made, PostRow, may_edit};

/// A page of posts that are open to the visitor.
pub async fn list(
    access: &Access,
    filter: &Filter<'_>,
    sort: Sort,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<PostSummary>, Problem> {
    let statement = listing_of(access, filter, sort, cursor, limit)?;
    listed(access, &access.app.db.query(statement).await?, limit).await
}

/// A page of posts, and the tags most used where the visitor may read: what stands beside it, in the same round trip.
pub async fn list_and_tags(
    access: &Access,
    filter: &Filter<'_>,
    sort: Sort,
    cursor: Option<&str>,
    limit: usize,
) -> Result<(List<PostSummary>, Vec<String>), Problem> {
    let statements = vec![listing_of(access, filter, sort, cursor, limit)?, popular_statement(access)];
    let answers = access.app.db.batch(statements).await?;
    let [posts, tags] = answers.as_slice() else {
        return Err(Problem::broken("the database answered another number of statements than it was asked"));
    };
    Ok((listed(access, posts, limit).await?, popular_of(tags)?))
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
        return Err(FieldError::new("sort", "invalid", "`new`, the one order of a list by author").into());
    }
    if let Some(space) = filter.space {
        access.space(space)?;
    }
    Ok(listing::list(access, filter, sort, &Cursor::of(cursor, Cursor::top)?, limit))
}

async fn listed(access: &Access, rows: &Rows, limit: usize) -> Result<List<PostSummary>, Problem> {
    let list =
        List::from_rows(rows.read::<PostRow>()?, limit, |row| Cursor { key: row.sort_key, id: row.id.to_string() });
    with_own_votes(access, list).await
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

/// A post that the visitor may read. What is deleted is a tombstone without words, so there is nothing to hide.
pub(crate) async fn find(access: &Access, id: PostId) -> Result<PostRow, Problem> {
    let row = access.app.db.query(store::read(&access.community.id, id)).await?.first::<PostRow>()?;
    let row = row.ok_or_else(Problem::not_found)?;
    access.may_see(&row.state, row.author_handle())?;
    access.read(&row.space, row.policy.as_deref(), &row.title, &row.excerpt)?;
    Ok(row)
}

/// One post.
pub(crate) async fn read(access: &Access, id: PostId) -> Result<Post, Problem> {
    let row = find(access, id).await?;
    let mine = votes::mine(access, VoteKind::Post, [id.to_string().as_str()]).await?;
    Ok(row.whole(access, mine.into_values().next().unwrap_or(0)))
}

/// What a new post is to be.
pub(crate) struct NewPost<'a> {
    pub(crate) draft: Draft<'a>,
    pub(crate) space: &'a str,
    pub(crate) policy: Option<&'a str>,
}

/// Writes a new post.
pub(crate) async fn create(access: &Access, new: &NewPost<'_>, once: &Once) -> Result<Created<Post>, Problem> {
    access.signed_in()?;
    let checked = checked(access, &new.draft, new.space)?;
    may_gate(access, new.policy)?;
    within_write_limit(access).await?;
    let member = access.member().await?;
    let body_html = markdown::to_html(checked.body.as_str());
    let made = Made {
        community: &access.community.id,
        id: access.app.new_id(),
        member,
        space: new.space,
        policy: new.policy,
        body_html: &body_html,
        excerpt: &excerpt(&markdown::to_text(checked.body.as_str()), 220),
        now: access.now,
    };
    let post = as_written(access, &made, &checked)?;
    let whose = (access.community.id.as_str(), member, access.now);
    once.write(&*access.app.db, whose, vec![store::insert(&made, &checked)], post).await.map_err(refused)?
}

/// All that is wrong with a draft, the space among it.
fn checked(access: &Access, draft: &Draft<'_>, space: &str) -> Result<Checked, Problem> {
    let mut errors = Vec::new();
    let checked = draft.check().map_err(|wrong| errors.extend(wrong));
    match access.space(space) {
        Ok(_) => {}
        Err(problem) if problem.body().refusal.is_some() && errors.is_empty() => return Err(problem),
        Err(_) => errors.push(FieldError::new("space", "unknown", "a space of this community that is open to you")),
    }
    let checked = checked.ok().filter(|_| errors.is_empty());
    let checked = checked.ok_or_else(|| Problem::invalid_fields(errors))?;
    if checked.kind == Kind::Announcement {
        access.at_least(Role::Employee)?;
    }
    Ok(checked)
}

/// Only those who look after the place put up gates, and only gates that are there.
pub fn may_gate(access: &Access, policy: Option<&str>) -> Result<(), Problem> {
    let Some(policy) = policy else { return Ok(()) };
    access.at_least(Role::Moderator)?;
    if access.has_policy(policy) {
        return Ok(());
    }
    Err(FieldError::new("policy", "unknown", "the name of a policy of this community").into())
}

/// The post as it will be read, known before it is written: that is what an `Idempotency-Key` keeps.
fn as_written(access: &Access, made: &Made<'_>, checked: &Checked) -> Result<Post, Problem> {
    let identity = access.signed_in()?;
    Ok(Post {
        summary: PostSummary {
            id: made.id,
            kind: checked.kind.as_str().to_owned(),
            title: checked.title.as_str().to_owned(),
            excerpt: made.excerpt.to_owned(),
            space: made.space.to_owned(),
            policy: made.policy.map(str::to_owned),
            tags: checked.tags.as_slice().to_vec(),
            author: access.author(identity),
            score: 0,
            up: 0,
            down: 0,
            mine: 0,
            reply_count: 0,
            answer_count: 0,
            accepted_reply: None,
            state: "published".to_owned(),
            locked: false,
            created_at: made.now,
            edited_at: None,
            url: access.href(&store::path(&made.id, checked.title.as_str())),
        },
        body_html: made.body_html.to_owned(),
        body_md: Some(checked.body.as_str().to_owned()),
        version: 1,
    })
}

/// A space or policy that was dropped in the moment between is a conflict, not our mistake.
fn refused(error: DbError) -> Problem {
    match error {
        DbError::Constraint(Constraint::ForeignKey) => {
            Problem::conflict("gone", "The space or policy was removed in this moment. Choose another.")
        }
        error => error.into(),
    }
}

/// What an edit changes; what is not named stays.
#[derive(Default)]
pub(crate) struct Change<'a> {
    pub(crate) kind: Option<&'a str>,
    pub(crate) title: Option<&'a str>,
    pub(crate) body: Option<&'a str>,
    pub(crate) space: Option<&'a str>,
    pub(crate) tags: Option<&'a [String]>,
    /// `Some(None)` takes the policy away.
    pub(crate) policy: Option<Option<&'a str>>,
}

/// Edits a post: its author, or who looks after the place.
pub(crate) async fn edit(
    access: &Access,
    id: PostId,
    change: &Change<'_>,
    headers: &HeaderMap,
) -> Result<Post, Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    let version = expected_version(headers, row.version)?;
    let tags = row.tag_list();
    let draft = Draft {
        kind: change.kind.unwrap_or(store::kind_of(&row).as_str()),
        title: change.title.unwrap_or(&row.title),
        body: change.body.unwrap_or(row.body()),
        tags: change.tags.unwrap_or(&tags),
    };
    let space = change.space.unwrap_or(&row.space);
    let checked = checked(access, &draft, space)?;
    let policy = change.policy.unwrap_or(row.policy.as_deref());
    if change.policy.is_some_and(|policy| policy != row.policy.as_deref()) {
        access.at_least(Role::Moderator)?;
        may_gate(access, policy)?;
    }
    let made = Made {
        community: &access.community.id,
        id,
        member: access.member().await?,
        space,
        policy,
        body_html: &markdown::to_html(checked.body.as_str()),
        excerpt: &excerpt(&markdown::to_text(checked.body.as_str()), 220),
        now: access.now,
    };
    edited(&access.app.db.query(store::update(&made, &checked, version)).await.map_err(refused)?)?;
    read(access, id).await
}

fn may_change(access: &Access, row: &PostRow) -> Result<(), Problem> {
    if row.state != "published" {
        return Err(Problem::conflict("deleted", "This post has been deleted; only its place in the thread is kept."));
    }
    if may_edit(access, row.author_handle()) {
        return Ok(());
    }
    Err(Problem::forbidden("not_yours", "Only its author and those who look after the community can do this."))
}

/// Deletes a post: its author, or who looks after the place.
pub(crate) async fn delete(access: &Access, id: PostId) -> Result<(), Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    access.app.db.batch(store::delete(&access.community.id, id)).await?;
    Ok(())
}

/// Accepts an answer, or none: who asked, or who looks after the place.
pub(crate) async fn accept(access: &Access, id: PostId, reply: Option<&str>) -> Result<Post, Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    if store::kind_of(&row) != Kind::Question {
        return Err(Problem::conflict("no_question", "Only a question has an accepted answer."));
    }
    let rows = access.app.db.query(store::accept(&access.community.id, id, reply)).await?;
    if rows.is_empty() {
        return Err(FieldError::new("reply", "unknown", "the id of an answer to this question").into());
    }
    read(access, id).await
}

/// A post as it is, and what it said before.
pub(crate) async fn history(access: &Access, id: PostId) -> Result<(Post, Vec<Revision>), Problem> {
    let post = read(access, id).await?;
    let statement = store::revisions(&access.community.id, "post", &id.to_string());
    Ok((post, access.app.db.query(statement).await?.read()?))
}

/// The title and Markdown of a post the visitor may read: what its history is compared with.
pub(crate) async fn source(access: &Access, id: PostId) -> Result<(String, String), Problem> {
    let row = find(access, id).await?;
    let body = row.body().to_owned();
    Ok((row.title, body))
}
