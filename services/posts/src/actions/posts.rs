//! Posting.

use gate::Access;
use http::{HeaderMap, StatusCode};
use shared::domain::{FieldError, PostId, Role, excerpt};
use shared::markdown;
use shared::ports::{Constraint, DbError, Rows};
use shared::web::{Created, Once, Problem};
use votes::Kind as VoteKind;

use super::{edited, expected_version, schedule};
use crate::post::{Checked, Draft, Kind, Post, PostSummary};
use crate::store::Revision;
use crate::store::posts::{self as store, Made, PostRow, may_edit};
use crate::words;

/// A post that the visitor may read. What is deleted is a tombstone without words, so there is nothing to hide.
pub(crate) async fn find(access: &Access, id: PostId) -> Result<PostRow, Problem> {
    let row = access.app.db.query(store::read(&access.community.id, id, access.now)).await?.first::<PostRow>()?;
    let row = row.ok_or_else(Problem::not_found)?;
    access.may_see(&row.state, row.author_handle())?;
    access.read(&row.space, row.policy.as_deref(), &row.title, &row.excerpt)?;
    Ok(row)
}

/// One post.
pub async fn read(access: &Access, id: PostId) -> Result<Post, Problem> {
    let row = match find(access, id).await {
        Ok(row) => row,
        Err(problem) => return waiting(access, problem, schedule::read(access, id)).await,
    };
    let mine = votes::mine(access, VoteKind::Post, [id.to_string().as_str()]).await?;
    Ok(row.whole(access, mine.into_values().next().unwrap_or(0)))
}

/// The same for what waits for its moment, where nothing else is found for who asks.
async fn waiting<T>(
    access: &Access,
    problem: Problem,
    instead: impl Future<Output = Result<T, Problem>>,
) -> Result<T, Problem> {
    if problem.status() == StatusCode::NOT_FOUND && schedule::may_schedule(access) {
        return instead.await;
    }
    Err(problem)
}

/// What a new post is to be.
pub(crate) struct NewPost<'a> {
    pub(crate) draft: Draft<'a>,
    pub(crate) space: &'a str,
    pub(crate) policy: Option<&'a str>,
    /// When it is to appear; none: now.
    pub(crate) publish_at: Option<&'a str>,
}

/// Writes a new post, which appears now or at its moment.
pub(crate) async fn create(access: &Access, new: &NewPost<'_>, once: &Once) -> Result<Created<Post>, Problem> {
    access.signed_in()?;
    if let Some(at) = new.publish_at {
        return schedule::create(access, new, at, once).await;
    }
    let checked = checked(access, &new.draft, new.space)?;
    may_gate(access, new.policy)?;
    let member = access.member().await?;
    let admission = moderation::admit(access, member, VoteKind::Post, checked.body.as_str()).await?;
    let body_html = markdown::to_html_in(&access.href(""), checked.body.as_str());
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
    let post = as_written(access, &made, &checked, admission.state())?;
    let whose = (access.community.id.as_str(), member, access.now);
    let mut statements = vec![store::insert(&made, &checked)];
    statements.extend(admission.statements(access, made.id));
    let id = made.id.to_string();
    statements.extend(follows::written(access, member, follows::Kind::Post, &id, checked.body.as_str()));
    once.write(&*access.app.db, whose, statements, post).await.map_err(refused)?
}

/// All that is wrong with a draft, the space among it.
pub(super) fn checked(access: &Access, draft: &Draft<'_>, space: &str) -> Result<Checked, Problem> {
    let mut errors = Vec::new();
    let checked = draft.check().map_err(|wrong| errors.extend(wrong));
    match access.space(space) {
        Ok(_) => {}
        Err(problem) if problem.body().refusal.is_some() && errors.is_empty() => return Err(problem),
        Err(_) => errors.push(FieldError::new("space", "unknown", words::LIMIT_SPACE)),
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
    Err(FieldError::new("policy", "unknown", words::LIMIT_POLICY).into())
}

/// The policy something has after an edit that may wish for another one, or for none; only those who look after the place may.
pub(super) fn policy_after<'a>(
    access: &Access,
    wished: Option<Option<&'a str>>,
    before: Option<&'a str>,
) -> Result<Option<&'a str>, Problem> {
    let after = wished.unwrap_or(before);
    if after != before {
        access.at_least(Role::Moderator)?;
        may_gate(access, after)?;
    }
    Ok(after)
}

/// The post as it will be read, known before it is written: that is what an `Idempotency-Key` keeps.
fn as_written(access: &Access, made: &Made<'_>, checked: &Checked, state: &str) -> Result<Post, Problem> {
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
            state: state.to_owned(),
            locked: false,
            created_at: made.now,
            edited_at: None,
            url: access.href(&store::path(&made.id, checked.title.as_str())),
        },
        body_html: made.body_html.to_owned(),
        body_md: Some(checked.body.as_str().to_owned()),
        version: 1,
        publish_at: None,
        promoted_from: None,
        promoted_until: None,
    })
}

/// A space or policy that was dropped in the moment between is a conflict, not our mistake.
pub(super) fn refused(error: DbError) -> Problem {
    match error {
        DbError::Constraint(Constraint::ForeignKey) => Problem::conflict("gone", words::PLACE_GONE),
        error => moderation::refused(&error).unwrap_or_else(|| error.into()),
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
    /// Another moment for what waits; `Some(None)`: now.
    pub(crate) publish_at: Option<Option<&'a str>>,
}

/// Edits a post: its author, or who looks after the place.
pub(crate) async fn edit(
    access: &Access,
    id: PostId,
    change: &Change<'_>,
    headers: &HeaderMap,
) -> Result<Post, Problem> {
    access.signed_in()?;
    let row = match find(access, id).await {
        Ok(row) => row,
        Err(problem) => return waiting(access, problem, schedule::edit(access, id, change, headers)).await,
    };
    may_change(access, &row)?;
    // Now is what it has been since; another moment can't be.
    if change.publish_at.flatten().is_some() {
        return Err(FieldError::new("publish_at", "invalid", words::LIMIT_APPEARED).into());
    }
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
    let policy = policy_after(access, change.policy, row.policy.as_deref())?;
    let made = Made {
        community: &access.community.id,
        id,
        member: access.member().await?,
        space,
        policy,
        body_html: &markdown::to_html_in(&access.href(""), checked.body.as_str()),
        excerpt: &excerpt(&markdown::to_text(checked.body.as_str()), 220),
        now: access.now,
    };
    let target = (VoteKind::Post, id.to_string());
    let line = moderation::editing(access, (target.0, &target.1), row.author_handle(), version, checked.body.as_str());
    let mut statements: Vec<_> = line.await?.into_iter().collect();
    statements.push(store::update(&made, &checked, version));
    let answers = access.app.db.batch(statements).await.map_err(refused)?;
    answers.last().map_or_else(|| Err(Problem::stale()), edited)?;
    read(access, id).await
}

fn may_change(access: &Access, row: &PostRow) -> Result<(), Problem> {
    if row.state != "published" {
        return Err(Problem::conflict("deleted", words::POST_IS_DELETED));
    }
    if may_edit(access, row.author_handle()) {
        return Ok(());
    }
    Err(Problem::forbidden("not_yours", words::NOT_YOURS))
}

/// Deletes a post: its author, or who looks after the place.
pub(crate) async fn delete(access: &Access, id: PostId) -> Result<(), Problem> {
    access.signed_in()?;
    let row = match find(access, id).await {
        Ok(row) => row,
        Err(problem) => return waiting(access, problem, schedule::delete(access, id)).await,
    };
    may_change(access, &row)?;
    let target = id.to_string();
    let line = moderation::deleting(access, (VoteKind::Post, &target), row.author_handle(), row.version)?;
    let statements = line.into_iter().chain(store::delete(&access.community.id, id));
    access.app.db.batch(statements.collect()).await?;
    Ok(())
}

/// Accepts an answer, or none: who asked, or who looks after the place.
pub(crate) async fn accept(access: &Access, id: PostId, reply: Option<&str>) -> Result<Post, Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    if store::kind_of(&row) != Kind::Question {
        return Err(Problem::conflict("no_question", words::NO_QUESTION));
    }
    let mut statements = vec![store::accept(&access.community.id, id, reply)];
    if let (Some(reply), Some(member)) = (reply, access.known_member()) {
        statements.push(follows::accepted(access, member, &id.to_string(), reply));
    }
    if access.app.db.batch(statements).await?.first().is_none_or(Rows::is_empty) {
        return Err(FieldError::new("reply", "unknown", words::LIMIT_ACCEPT).into());
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
