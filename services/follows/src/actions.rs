//! What can be done: following, reading what one is told, having seen it.

use gate::Access;
use shared::domain::{FieldError, IdeaId};
use shared::ports::{DbError, Rows};
use shared::web::{Cursor, List, Problem};

use crate::notification::{Kind, Notification};
use crate::store::follow::{self, FollowRow};
use crate::store::notices::{self, NoticeRow};
use crate::words;

/// Follows a thread or stops it, and says whether the member follows it now.
pub(crate) async fn set(access: &Access, kind: Kind, thread: &str, following: bool) -> Result<bool, Problem> {
    access.signed_in()?;
    if access.known_member().is_none() {
        // Who follows what is not there, or not open to them, has not joined by it.
        read(access, kind, thread).await?;
    }
    let member = access.member().await?;
    let write = follow::set(access, member, kind, thread, following);
    let state = follow::read(&access.community.id, Some(member), kind, thread);
    let answers = access.app.db.batch(vec![write, state]).await?;
    told(access, answers.last())
}

/// Whether the visitor follows a thread that is open to them.
pub(crate) async fn read(access: &Access, kind: Kind, thread: &str) -> Result<bool, Problem> {
    let statement = follow::read(&access.community.id, access.known_member(), kind, thread);
    let rows = access.app.db.query(statement).await?;
    told(access, Some(&rows))
}

fn told(access: &Access, rows: Option<&Rows>) -> Result<bool, Problem> {
    let row = rows.map(Rows::first::<FollowRow>).transpose()?.flatten();
    let row = row.filter(|row| row.state == "published").ok_or_else(Problem::not_found)?;
    access.read(&row.space, row.policy.as_deref(), &row.title, &row.excerpt)?;
    Ok(row.following != 0)
}

/// Whether the visitor follows a thread whose gate has been looked at: for its page. Nothing is asked for strangers.
pub async fn following(access: &Access, kind: Kind, thread: &str) -> Result<bool, DbError> {
    let Some(member) = access.known_member() else { return Ok(false) };
    let statement = follow::following(&access.community.id, member, kind, thread);
    Ok(!access.app.db.query(statement).await?.is_empty())
}

/// The visitor looks at a thread: what they were told of it is seen. Nothing is asked where nothing of it was new.
pub async fn see(access: &mut Access, kind: Kind, thread: &str) -> Result<(), DbError> {
    let Some(member) = access.known_member().filter(|_| access.has_unseen(thread)) else { return Ok(()) };
    let statement = notices::see_thread(&access.community.id, member, kind, thread, access.now);
    access.app.db.query(statement).await?;
    access.has_seen(thread);
    Ok(())
}

/// A page of what the member is told, newest first.
pub(crate) async fn list(access: &Access, cursor: Option<&str>, limit: usize) -> Result<List<Notification>, Problem> {
    access.signed_in()?;
    let cursor = Cursor::of(cursor, Cursor::top)?;
    let Some(member) = access.known_member() else { return Ok(List { items: Vec::new(), next: None }) };
    let rows = access.app.db.query(notices::list(access, member, &cursor, limit)).await?.read::<NoticeRow>()?;
    let list = List::from_rows(rows, limit, |row| Cursor { key: 0, id: row.id.clone() });
    Ok(list.map(|row| row.whole(access)))
}

/// Marks what the member is told as seen, up to that one: what comes meanwhile stays new.
pub(crate) async fn seen(access: &Access, until: Option<&str>) -> Result<(), Problem> {
    access.signed_in()?;
    let unknown = |_| FieldError::new("until", "invalid", words::LIMIT_UNTIL);
    let until = until.map(|id| id.parse::<IdeaId>().map_err(unknown)).transpose()?;
    let until = until.map_or_else(|| "~".to_owned(), |id| id.to_string());
    if let Some(member) = access.known_member() {
        let statement = notices::see_all(&access.community.id, member, &until, access.now);
        access.app.db.query(statement).await?;
    }
    Ok(())
}
