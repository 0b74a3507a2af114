//! Reading notifications, and marking them as seen.

use gate::Access;
use serde::Deserialize;
use shared::domain::{Author, MemberId, Role, Time, excerpt, url_slug};
use shared::markdown;
use shared::ports::Stmt;
use shared::web::Cursor;

use crate::notification::{Event, Kind, Notification};

/// A notification as it is read.
#[derive(Debug, Deserialize)]
pub(crate) struct NoticeRow {
    pub(crate) id: String,
    kind: String,
    thread_kind: String,
    thread: String,
    title: String,
    reply: Option<String>,
    said: Option<String>,
    status: Option<String>,
    at: Time,
    seen: Option<Time>,
    actor_handle: Option<String>,
    actor_name: Option<String>,
    actor_role: Option<Role>,
}

impl NoticeRow {
    pub(crate) fn whole(self, access: &Access) -> Notification {
        let kind = Kind::parse(&self.thread_kind).unwrap_or(Kind::Post);
        // A long thread is shown from the reply on that is asked for.
        let place = match (&self.reply, kind) {
            (Some(reply), Kind::Post) => format!("?at={reply}#r-{reply}"),
            (Some(reply), Kind::Idea) => format!("#r-{reply}"),
            (None, _) => String::new(),
        };
        let path = format!("{}{}/{}{place}", kind.path(), self.thread, url_slug(&self.title));
        let name = self.actor_name.filter(|name| !name.is_empty()).unwrap_or_else(|| "Former member".to_owned());
        Notification {
            id: self.id,
            kind: Event::parse(&self.kind).as_str(),
            thread_kind: self.thread_kind,
            thread: self.thread,
            title: self.title,
            reply: self.reply,
            excerpt: self.said.map(|said| excerpt(&markdown::to_text(&said), 160)).unwrap_or_default(),
            status: self.status,
            actor: Author { handle: self.actor_handle, name, role: self.actor_role.unwrap_or_default() },
            at: self.at,
            seen: self.seen.is_some(),
            url: access.href(&path),
        }
    }
}

/// A page of what the member is told of threads that are open to them now, newest first, and one more.
pub(crate) fn list(access: &Access, member: MemberId, cursor: &Cursor, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT v.id, v.kind, v.thread_kind, v.thread, v.title, v.reply, v.said, v.status, v.at, v.seen,
           a.handle AS actor_handle, a.name AS actor_name, a.role AS actor_role
         FROM notices v LEFT JOIN members a ON a.community = v.community AND a.id = v.actor
         WHERE v.community = ?1 AND v.member = ?4 AND v.id < ?5 AND v.space IN (SELECT value FROM json_each(?2))
           AND coalesce(v.policy, '') IN (SELECT value FROM json_each(?3)) ORDER BY v.id DESC LIMIT {}",
        limit + 1
    );
    access.gated(sql).bind(member).bind(cursor.id.as_str())
}

/// Marks what the member has been told up to that id as seen.
pub(crate) fn see_all(community: &str, member: MemberId, until: &str, now: Time) -> Stmt {
    let sql = "UPDATE notifications SET seen = ?4 WHERE community = ?1 AND member = ?2 AND id <= ?3 AND seen IS NULL";
    Stmt::new(sql).bind(community).bind(member).bind(until).bind(now)
}

/// Marks what the member has been told of one thread as seen.
pub(crate) fn see_thread(community: &str, member: MemberId, kind: Kind, thread: &str, now: Time) -> Stmt {
    let sql = "UPDATE notifications INDEXED BY notifications_unseen SET seen = ?5
       WHERE community = ?1 AND member = ?2 AND thread_kind = ?3 AND thread = ?4 AND seen IS NULL";
    Stmt::new(sql).bind(community).bind(member).bind(kind.as_str()).bind(thread).bind(now)
}
