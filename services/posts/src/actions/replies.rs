//! Replying, to posts and to ideas alike.

use std::collections::HashMap;

use gate::Access;
use http::HeaderMap;
use shared::domain::{Body, FieldError, PostId, ReplyId};
use shared::markdown;
use shared::ports::DbError;
use shared::web::{Created, Cursor, List, Once, Problem};
use votes::Kind as VoteKind;

use super::{edited, expected_version};
use crate::post::Post;
use crate::reply::{Reply, ReplySummary, ThreadKind};
use crate::store::Revision;
use crate::store::posts::may_edit;
use crate::store::replies::{self as store, Made, Order, ReplyRow};
use crate::words;

/// A post or idea that is open to the visitor: who calls has looked at its gate.
#[derive(Debug, Clone, Copy)]
pub struct OpenThread<'a> {
    /// Which of the two.
    pub kind: ThreadKind,
    /// Its id.
    pub id: &'a str,
    /// Its title, for addresses.
    pub title: &'a str,
    /// Whether replies to it are answers.
    pub is_question: bool,
}

/// The rows of a thread without what is withdrawn.
fn shown(access: &Access, rows: impl IntoIterator<Item = ReplyRow>) -> Vec<ReplyRow> {
    rows.into_iter().filter_map(|row| row.in_thread(access)).collect()
}

/// The rows as the visitor sees them, with their own votes.
async fn seen(access: &Access, thread: Option<&OpenThread<'_>>, rows: Vec<ReplyRow>) -> Result<Vec<Reply>, Problem> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let mine = votes::mine(access, VoteKind::Reply, ids.iter().map(String::as_str)).await?;
    let whole = rows.into_iter().zip(ids).map(|(mut row, id)| {
        if let Some(thread) = thread {
            row.thread_title = thread.title.to_owned();
        }
        row.whole(access, mine.get(&id).copied().unwrap_or(0))
    });
    Ok(whole.collect())
}

/// A page of all replies of a thread, oldest or newest first.
pub async fn list(
    access: &Access,
    thread: &OpenThread<'_>,
    newest: bool,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<Reply>, Problem> {
    let community = &access.community.id;
    let statement = if newest {
        store::newest(community, thread.id, &Cursor::of(cursor, Cursor::top)?, limit)
    } else {
        store::oldest(community, thread.id, &Cursor::of(cursor, Cursor::bottom)?, limit)
    };
    let rows = access.app.db.query(statement).await?.read::<ReplyRow>()?;
    let list = List::from_rows(rows, limit, |row| Cursor { key: 0, id: row.id.to_string() });
    Ok(List { items: seen(access, Some(thread), shown(access, list.items)).await?, next: list.next })
}

/// What a page of a thread shows below the post or idea.
pub struct Conversation {
    /// The accepted answer first, if this is the first page, then a page of answers (to a question) or comments.
    pub main: List<Reply>,
    /// Remarks on the question itself.
    pub remarks: Vec<Reply>,
    /// Remarks on the replies of this page, by reply.
    pub nested: HashMap<String, Vec<Reply>>,
}

/// Reads a page of a thread.
pub async fn conversation(
    access: &Access,
    thread: &OpenThread<'_>,
    accepted: Option<&str>,
    order: Order,
    cursor: Option<&str>,
    limit: usize,
) -> Result<Conversation, Problem> {
    let community = &access.community.id;
    let start = if order == Order::Oldest { Cursor::bottom } else { Cursor::top };
    let first_page = cursor.is_none();
    let cursor = Cursor::of(cursor, start)?;
    let kind = if thread.is_question { "answer" } else { "comment" };
    let mut statements = vec![store::level(community, thread.id, kind, order, &cursor, limit)];
    if thread.is_question && first_page {
        let from_start = Cursor::bottom();
        statements.push(store::level(community, thread.id, "comment", Order::Oldest, &from_start, 100));
        statements.extend(accepted.map(|reply| store::in_thread(community, thread.id, reply)));
    }
    let mut answers = access.app.db.batch(statements).await?.into_iter();
    let mut next_rows =
        || answers.next().map(|rows| rows.read::<ReplyRow>()).transpose().map(Option::unwrap_or_default);
    let rows = next_rows()?;
    let remarks = next_rows()?;
    let on_top = next_rows()?;
    let page = List::from_rows(rows, limit, |row| Cursor { key: row.score, id: row.id.to_string() });
    let is_accepted = |row: &ReplyRow| Some(row.id.to_string().as_str()) == accepted;
    let main = shown(access, on_top.into_iter().chain(page.items.into_iter().filter(|row| !is_accepted(row))));
    let remarks = shown(access, remarks);

    let nested = nested(access, &main).await?;
    let counts = (main.len(), remarks.len());
    let all = main.into_iter().chain(remarks).chain(nested).collect();
    let mut all = seen(access, Some(thread), all).await?.into_iter();
    let main = all.by_ref().take(counts.0).collect();
    let remarks = all.by_ref().take(counts.1).collect();
    let mut by_parent: HashMap<String, Vec<Reply>> = HashMap::new();
    for reply in all {
        by_parent.entry(reply.parent.clone().unwrap_or_default()).or_default().push(reply);
    }
    for replies in by_parent.values_mut() {
        replies.sort_by_key(|reply| reply.id);
    }
    Ok(Conversation { main: List { items: main, next: page.next }, remarks, nested: by_parent })
}

async fn nested(access: &Access, parents: &[ReplyRow]) -> Result<Vec<ReplyRow>, Problem> {
    let ids: Vec<String> = parents.iter().filter(|row| row.has_remarks()).map(|row| row.id.to_string()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = serde_json::to_string(&ids).unwrap_or_default();
    let rows: Vec<ReplyRow> = access.app.db.query(store::nested(&access.community.id, &ids)).await?.read()?;
    Ok(shown(access, rows))
}

/// What a new reply is to be.
#[derive(Debug, Clone, Copy)]
pub struct NewReply<'a> {
    /// Markdown.
    pub body: &'a str,
    /// `answer` or `comment`; by itself a reply to a question is an answer, any other a comment.
    pub kind: Option<&'a str>,
    /// The reply it is a remark on.
    pub parent: Option<&'a str>,
}

/// Writes a reply.
pub async fn create(
    access: &Access,
    thread: &OpenThread<'_>,
    new: NewReply<'_>,
    once: &Once,
) -> Result<Created<Reply>, Problem> {
    let identity = access.signed_in()?;
    let body = Body::new("body", new.body)?;
    let kind = kind_of(thread, &new)?;
    let wrong_parent = || FieldError::new("parent", "unknown", words::LIMIT_PARENT);
    let parent: Option<ReplyId> = new.parent.map(str::parse).transpose().map_err(|_| wrong_parent())?;
    let member = access.member().await?;
    let admission = moderation::admit(access, member, VoteKind::Reply, body.as_str()).await?;
    let body_html = markdown::reply_to_html_in(&access.href(""), body.as_str());
    let made = Made {
        community: &access.community.id,
        id: access.app.new_id(),
        thread_kind: thread.kind,
        thread: thread.id,
        parent,
        kind,
        member,
        body_md: body.as_str(),
        body_html: &body_html,
        now: access.now,
    };
    let slug = shared::domain::url_slug(thread.title);
    let reply = Reply {
        id: made.id,
        thread_kind: thread.kind.as_str().to_owned(),
        thread: thread.id.to_owned(),
        parent: parent.map(|parent| parent.to_string()),
        kind: kind.to_owned(),
        author: access.author(identity),
        body_html: body_html.clone(),
        body_md: Some(body.as_str().to_owned()),
        score: 0,
        up: 0,
        down: 0,
        mine: 0,
        reply_count: 0,
        state: admission.state().to_owned(),
        created_at: access.now,
        edited_at: None,
        version: 1,
        url: access.href(&format!("{}{}/{slug}#r-{}", thread.kind.path(), thread.id, made.id)),
    };
    let whose = (access.community.id.as_str(), member, access.now);
    let mut statements = vec![store::insert(&made)];
    statements.extend(admission.statements(access, made.id));
    statements.extend(follows::replied(access, member, followed(thread.kind), thread.id, made.id, body.as_str()));
    let written = once.write(&*access.app.db, whose, statements, reply).await;
    written.map_err(|error| match error {
        error if error.is_rule("parent_gone") => wrong_parent().into(),
        error if error.is_rule("thread_gone") => Problem::conflict("deleted", words::THREAD_GONE),
        error if error.is_rule("thread_locked") => Problem::conflict("locked", words::THREAD_LOCKED),
        error => moderation::refused(&error).unwrap_or_else(|| DbError::into(error)),
    })?
}

/// The thread as something that is followed.
const fn followed(kind: ThreadKind) -> follows::Kind {
    match kind {
        ThreadKind::Post => follows::Kind::Post,
        ThreadKind::Idea => follows::Kind::Idea,
    }
}

fn kind_of(thread: &OpenThread<'_>, new: &NewReply<'_>) -> Result<&'static str, FieldError> {
    let own = if thread.is_question && new.parent.is_none() { "answer" } else { "comment" };
    match new.kind {
        None => Ok(own),
        Some("comment") => Ok("comment"),
        Some("answer") if own == "answer" => Ok("answer"),
        Some("answer") => Err(FieldError::new("kind", "invalid", words::LIMIT_ONLY_COMMENT)),
        Some(_) => Err(FieldError::new("kind", "invalid", words::LIMIT_REPLY_KIND)),
    }
}

/// A reply whose thread is open to the visitor.
pub(crate) async fn find(access: &Access, id: ReplyId) -> Result<ReplyRow, Problem> {
    let row = access.app.db.query(store::read(&access.community.id, id)).await?.first::<ReplyRow>()?;
    let row = row.ok_or_else(Problem::not_found)?;
    row.may_be_seen(access)?;
    access.read(&row.space, row.policy.as_deref(), &row.thread_title, "")?;
    Ok(row)
}

/// One reply.
pub(crate) async fn read(access: &Access, id: ReplyId) -> Result<Reply, Problem> {
    let row = find(access, id).await?;
    seen(access, None, vec![row]).await?.pop().ok_or_else(Problem::not_found)
}

fn may_change(access: &Access, row: &ReplyRow) -> Result<(), Problem> {
    if row.state != "published" {
        return Err(Problem::conflict("deleted", words::REPLY_IS_DELETED));
    }
    if may_edit(access, row.author_handle.as_deref()) {
        return Ok(());
    }
    Err(Problem::forbidden("not_yours", words::NOT_YOURS))
}

/// Edits a reply: its author, or who looks after the place.
pub(crate) async fn edit(access: &Access, id: ReplyId, body: &str, headers: &HeaderMap) -> Result<Reply, Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    let version = expected_version(headers, row.version)?;
    let body = Body::new("body", body)?;
    let html = markdown::reply_to_html_in(&access.href(""), body.as_str());
    let statement = store::update(&access.community.id, id, (body.as_str(), &html), access.now, version);
    let (target, author) = (id.to_string(), row.author_handle.as_deref());
    let line = moderation::editing(access, (VoteKind::Reply, &target), author, version, body.as_str()).await?;
    let answers = access.app.db.batch(line.into_iter().chain([statement]).collect()).await?;
    answers.last().map_or_else(|| Err(Problem::stale()), edited)?;
    read(access, id).await
}

/// Deletes a reply: its author, or who looks after the place. Gives the address of its thread.
pub(crate) async fn delete(access: &Access, id: ReplyId) -> Result<String, Problem> {
    access.signed_in()?;
    let row = find(access, id).await?;
    may_change(access, &row)?;
    let (target, author) = (id.to_string(), row.author_handle.as_deref());
    let line = moderation::deleting(access, (VoteKind::Reply, &target), author, row.version)?;
    let statements = line.into_iter().chain(store::delete(&access.community.id, id));
    access.app.db.batch(statements.collect()).await?;
    Ok(row.thread_page(access))
}

/// A reply as it is, and what it said before.
pub(crate) async fn history(access: &Access, id: ReplyId) -> Result<(Reply, Vec<Revision>), Problem> {
    let reply = read(access, id).await?;
    let statement = crate::store::posts::revisions(&access.community.id, "reply", &id.to_string());
    Ok((reply, access.app.db.query(statement).await?.read()?))
}

/// A page of what a member has replied where the visitor may read.
pub async fn by_author(
    access: &Access,
    handle: &str,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<ReplySummary>, Problem> {
    let cursor = Cursor::of(cursor, Cursor::top)?;
    let rows = access.app.db.query(store::by_author(access, handle, &cursor, limit)).await?.read::<ReplyRow>()?;
    let list = List::from_rows(rows, limit, |row| Cursor { key: 0, id: row.id.to_string() });
    Ok(list.map(|row| row.summary(access)))
}

/// The thread a post is, for those who reply to it.
pub(crate) fn thread_of(post: &Post) -> (PostId, String, bool) {
    (post.summary.id, post.summary.title.clone(), post.summary.kind == "question")
}
