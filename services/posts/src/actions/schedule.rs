//! Posts that are written now and appear at a moment: employees and above. Until then only their author and managers know of them.

use follows::mentioned;
use gate::Access;
use http::HeaderMap;
use shared::domain::{Author, FieldError, MemberId, PostId, Role, Time, excerpt};
use shared::markdown;
use shared::web::{Created, Cursor, List, Once, Problem};

use super::posts::{self, Change, NewPost, checked, may_gate, policy_after, refused};
use super::{edited, expected_version};
use crate::post::{Checked, Draft, Post, PostSummary};
use crate::scheduled::{moment, moved, tail};
use crate::store::posts::{Made, path};
use crate::store::schedule::{self as store, WaitingPost, WaitingRow};
use crate::store::tags;
use crate::words;

/// The most that are handed to their author in one file.
const MOST: usize = 1_000;

/// Whether who asks writes posts that appear later.
pub(crate) fn may_schedule(access: &Access) -> bool {
    access.visitor.role() >= Role::Employee
}

/// The handles a text names, for telling them when it appears.
fn mentions(body: &str) -> String {
    serde_json::to_string(&mentioned(body)).unwrap_or_else(|_| "[]".to_owned())
}

/// Writes a post that is to appear at a moment.
pub(crate) async fn create(
    access: &Access,
    new: &NewPost<'_>,
    at: &str,
    once: &Once,
) -> Result<Created<Post>, Problem> {
    access.at_least(Role::Employee)?;
    let at = moment(at, access.now)?;
    let checked = checked(access, &new.draft, new.space)?;
    may_gate(access, new.policy)?;
    let member = access.member().await?;
    let body_html = markdown::to_html_in(&access.href(""), checked.body.as_str());
    let made = Made {
        community: &access.community.id,
        id: moved(access.app.new_id(), at),
        member,
        space: new.space,
        policy: new.policy,
        body_html: &body_html,
        excerpt: &excerpt(&markdown::to_text(checked.body.as_str()), 220),
        now: access.now,
    };
    let identity = access.signed_in()?;
    let post = as_waiting(access, &made, &checked, (at, 1), access.author(identity));
    let whose = (access.community.id.as_str(), member, access.now);
    let statements = vec![store::insert(&made, &checked, at, mentions(checked.body.as_str()))];
    let created = once.write(&*access.app.db, whose, statements, post).await.map_err(refused)??;
    access.house_changed().await;
    Ok(created)
}

/// The post as it is read while it waits.
fn as_waiting(access: &Access, made: &Made<'_>, checked: &Checked, (at, version): (Time, i64), author: Author) -> Post {
    let row = Waiting {
        kind: checked.kind.as_str().to_owned(),
        title: checked.title.as_str().to_owned(),
        excerpt: made.excerpt.to_owned(),
        space: made.space.to_owned(),
        policy: made.policy.map(str::to_owned),
        tags: checked.tags.as_slice().to_vec(),
    };
    row.post(access, (made.id, at, version), author, (made.body_html.to_owned(), checked.body.as_str().to_owned()))
}

/// What a post says that waits.
struct Waiting {
    kind: String,
    title: String,
    excerpt: String,
    space: String,
    policy: Option<String>,
    tags: Vec<String>,
}

impl Waiting {
    fn post(
        self,
        access: &Access,
        (id, at, version): (PostId, Time, i64),
        author: Author,
        (body_html, body_md): (String, String),
    ) -> Post {
        let url = access.href(&path(&id, &self.title));
        Post {
            summary: PostSummary {
                id,
                kind: self.kind,
                title: self.title,
                excerpt: self.excerpt,
                space: self.space,
                policy: self.policy,
                tags: self.tags,
                author,
                score: 0,
                up: 0,
                down: 0,
                mine: 0,
                reply_count: 0,
                answer_count: 0,
                accepted_reply: None,
                state: "scheduled".to_owned(),
                locked: false,
                created_at: at,
                edited_at: None,
                url,
            },
            body_html,
            body_md: Some(body_md),
            version,
            publish_at: Some(at),
            promoted_from: None,
            promoted_until: None,
        }
    }
}

fn post_of(access: &Access, row: WaitingRow) -> Post {
    let author = Author { handle: Some(row.handle), name: row.name, role: row.role };
    let waiting = Waiting {
        kind: row.kind,
        title: row.title,
        excerpt: row.excerpt,
        space: row.space,
        policy: row.policy,
        tags: tags(&row.tags),
    };
    let mut post = waiting.post(access, (row.id, row.publish_at, row.version), author, (row.body_html, row.body_md));
    post.summary.edited_at = row.edited_at;
    post
}

/// What waits under this id; not found for everybody but its author and managers.
async fn find(access: &Access, id: PostId) -> Result<WaitingRow, Problem> {
    // Who could not have written one is not worth a statement, and learns nothing by how long it takes.
    if !may_schedule(access) {
        return Err(Problem::not_found());
    }
    let rows = access.app.db.query(store::read(&access.community.id, &tail(id))).await?;
    let own = |row: &WaitingRow| {
        access.visitor.role() >= Role::Manager
            || access.visitor.identity.as_ref().is_some_and(|identity| identity.handle.as_str() == row.handle)
    };
    rows.first::<WaitingRow>()?.filter(own).ok_or_else(Problem::not_found)
}

/// The post that waits under this id, where there is no other.
pub(crate) async fn read(access: &Access, id: PostId) -> Result<Post, Problem> {
    Ok(post_of(access, find(access, id).await?))
}

/// Changes what waits, or when it appears; `Some(None)`: now.
pub(crate) async fn edit(
    access: &Access,
    id: PostId,
    change: &Change<'_>,
    headers: &HeaderMap,
) -> Result<Post, Problem> {
    let row = find(access, id).await?;
    let version = expected_version(headers, row.version)?;
    let tags = tags(&row.tags);
    let draft = Draft {
        kind: change.kind.unwrap_or(&row.kind),
        title: change.title.unwrap_or(&row.title),
        body: change.body.unwrap_or(&row.body_md),
        tags: change.tags.unwrap_or(&tags),
    };
    let space = change.space.unwrap_or(&row.space);
    let at = match change.publish_at {
        Some(Some(text)) if Time::parse(text) == Some(row.publish_at) => row.publish_at,
        Some(Some(text)) => moment(text, access.now)?,
        Some(None) => access.now,
        None => row.publish_at,
    };
    let checked = checked(access, &draft, space)?;
    let policy = policy_after(access, change.policy, row.policy.as_deref())?;
    let made = Made {
        community: &access.community.id,
        id: moved(row.id, at),
        member: access.member().await?,
        space,
        policy,
        body_html: &markdown::to_html_in(&access.href(""), checked.body.as_str()),
        excerpt: &excerpt(&markdown::to_text(checked.body.as_str()), 220),
        now: access.now,
    };
    let tail = tail(row.id);
    let mut statements = vec![store::update(&made, &checked, at, mentions(checked.body.as_str()), (&tail, version))];
    if at <= access.now {
        statements.push(access.publishing());
    }
    let answers = access.app.db.batch(statements).await.map_err(refused)?;
    answers.first().map_or_else(|| Err(Problem::stale()), edited)?;
    access.house_changed().await;
    // What could not appear still waits, and says so.
    posts::read(access, made.id).await
}

/// Drops what waits.
pub(crate) async fn delete(access: &Access, id: PostId) -> Result<(), Problem> {
    let row = find(access, id).await?;
    let rows = access.app.db.query(store::delete(&access.community.id, &tail(row.id))).await?;
    access.house_changed().await;
    if rows.is_empty() { Err(Problem::stale()) } else { Ok(()) }
}

/// A post that waits, in the list of those.
pub(crate) struct Listed {
    pub(crate) post: Post,
    /// It was due, and its author may no longer write.
    pub(crate) stopped: bool,
}

/// A page of what waits, the next first: for managers all of it, for others what they have written.
pub(crate) async fn list(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<Listed>, Problem> {
    access.at_least(Role::Employee)?;
    let manages = access.visitor.role() >= Role::Manager;
    let author = access.known_member().filter(|_| !manages);
    if author.is_none() && !manages {
        return Ok(List { items: Vec::new(), next: None });
    }
    let cursor = Cursor::of(cursor, Cursor::bottom)?;
    let rows = access.app.db.query(store::list(&access.community.id, author, &cursor, limit)).await?;
    let place = |row: &WaitingRow| Cursor { key: row.publish_at.millis(), id: row.id.to_string() };
    let rows = List::from_rows(rows.read::<WaitingRow>()?, limit, place);
    Ok(rows.map(|row| Listed { stopped: row.stopped > 0, post: post_of(access, row) }))
}

/// What a member has written that has not appeared yet, for their own file of data.
pub async fn waiting_by(access: &Access, member: MemberId) -> Result<Vec<WaitingPost>, Problem> {
    Ok(access.app.db.query(store::written(&access.community.id, member, MOST)).await?.read()?)
}

/// A moment as a field of a form has it: no seconds, in UTC.
pub(crate) fn of_field(text: &str) -> Result<Option<String>, FieldError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    // Browsers send `2026-12-01T09:00`, some with seconds.
    let whole = if text.len() == 16 { format!("{text}:00Z") } else { format!("{text}Z") };
    match Time::parse(&whole) {
        Some(_) => Ok(Some(whole)),
        None => Err(FieldError::new("publish_at", "invalid", words::LIMIT_PUBLISH_AT)),
    }
}
