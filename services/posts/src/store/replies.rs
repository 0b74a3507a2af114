//! Replies to posts and ideas.

use gate::{Access, Walk};
use serde::Deserialize;
use shared::domain::{Author, MemberId, ReplyId, Role, Time, excerpt};
use shared::markdown;
use shared::ports::Stmt;
use shared::web::{Cursor, Problem};

use super::author;
use super::posts::may_edit;
use crate::reply::{Reply, ReplySummary, ThreadKind};

const COLUMNS: &str = "r.id, r.thread_kind, r.thread, r.parent, r.kind, r.body_html, r.body_md, r.score,
     r.up + r.imported_up AS up, r.down + r.imported_down AS down, r.reply_count,
     coalesce(r.withdrawn, r.state) AS state, r.created_at, r.edited_at, r.version, m.handle AS author_handle, coalesce(m.name, r.author_name) AS author_name, m.role AS author_role";

const FROM: &str = "FROM replies r LEFT JOIN members m ON m.community = r.community AND m.id = r.author";

/// A reply as it is read.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ReplyRow {
    pub(crate) id: ReplyId,
    pub(crate) thread_kind: String,
    pub(crate) thread: String,
    parent: Option<String>,
    kind: String,
    body_html: String,
    body_md: String,
    pub(crate) score: i64,
    up: i64,
    down: i64,
    reply_count: i64,
    pub(crate) state: String,
    created_at: Time,
    edited_at: Option<Time>,
    pub(crate) version: i64,
    pub(crate) author_handle: Option<String>,
    author_name: Option<String>,
    author_role: Option<Role>,
    #[serde(default)]
    pub(crate) thread_title: String,
    #[serde(default)]
    pub(crate) space: String,
    #[serde(default)]
    pub(crate) policy: Option<String>,
    /// Who began the thread, where it is withdrawn.
    #[serde(default)]
    withdrawn_from: Option<MemberId>,
    #[serde(default)]
    thread_withdrawn: bool,
    /// What a search is sorted by.
    #[serde(default)]
    pub(crate) sort_key: i64,
}

impl ReplyRow {
    /// Whether the visitor may read it: what is withdrawn, or stands in a thread that is, is for its author and for those who
    /// look after the place.
    pub(crate) fn may_be_seen(&self, access: &Access) -> Result<(), Problem> {
        let own_thread = self.withdrawn_from.is_some() && self.withdrawn_from == access.known_member();
        if self.thread_withdrawn && !access.visitor.role().moderates() && !own_thread {
            return Err(Problem::not_found());
        }
        access.may_see(&self.state, self.author_handle.as_deref())
    }

    /// The row as a thread shows it to the visitor: of what is hidden or removed only its place, of what waits for approval
    /// nothing at all.
    pub(crate) fn in_thread(mut self, access: &Access) -> Option<Self> {
        if access.may_see(&self.state, self.author_handle.as_deref()).is_ok() {
            return Some(self);
        }
        (self.body_md, self.body_html) = (String::new(), String::new());
        (self.author_handle, self.author_name, self.author_role) = (None, None, None);
        (self.state != "held").then_some(self)
    }

    pub(crate) fn whole(self, access: &Access, mine: i64) -> Reply {
        let url = self.url(access);
        let editable = self.state == "published" && may_edit(access, self.author_handle.as_deref());
        Reply {
            id: self.id,
            thread_kind: self.thread_kind,
            thread: self.thread,
            parent: self.parent,
            kind: self.kind,
            author: author(self.author_handle, self.author_name, self.author_role),
            body_html: self.body_html,
            body_md: editable.then_some(self.body_md),
            score: self.score,
            up: self.up,
            down: self.down,
            mine,
            reply_count: self.reply_count,
            state: self.state,
            created_at: self.created_at,
            edited_at: self.edited_at,
            version: self.version,
            url,
        }
    }

    pub(crate) fn summary(self, access: &Access) -> ReplySummary {
        ReplySummary {
            id: self.id,
            url: self.place(access),
            kind: self.kind,
            thread_title: self.thread_title,
            excerpt: excerpt(&markdown::to_text(&self.body_md), 220),
            space: self.space,
            author: author(self.author_handle, self.author_name, self.author_role),
            score: self.score,
            created_at: self.created_at,
        }
    }

    /// The address of a reply found apart from its thread: of a post that has many, it shows the page with this one.
    fn place(&self, access: &Access) -> String {
        let url = self.url(access);
        match url.split_once('#') {
            Some((page, place)) if self.thread_kind == "post" => format!("{page}?at={}#{place}", self.id),
            _ => url,
        }
    }

    fn url(&self, access: &Access) -> String {
        let kind = if self.thread_kind == "idea" { ThreadKind::Idea } else { ThreadKind::Post };
        access.href(&format!(
            "{}{}/{}#r-{}",
            kind.path(),
            self.thread,
            shared::domain::url_slug(&self.thread_title),
            self.id
        ))
    }
}

/// One reply, with where its thread stands.
pub(crate) fn read(community: &str, id: ReplyId) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS}, s.title AS thread_title, s.space, s.policy, s.withdrawn IS NOT NULL AS thread_withdrawn,
           CASE WHEN s.withdrawn IS NOT NULL THEN s.author END AS withdrawn_from {FROM}
           CROSS JOIN reply_threads s
         WHERE s.community = r.community AND s.id = r.id AND r.community = ?1 AND r.id = ?2"
    );
    Stmt::new(sql).bind(community).bind(id)
}

/// A page of all replies of a thread, oldest first.
pub(crate) fn oldest(community: &str, thread: &str, cursor: &Cursor, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} {FROM} WHERE r.community = ?1 AND r.thread = ?2 AND r.id > ?3 ORDER BY r.id LIMIT {}",
        limit + 1
    );
    Stmt::new(sql).bind(community).bind(thread).bind(cursor.id.as_str())
}

/// A page of all replies of a thread, newest first.
pub(crate) fn newest(community: &str, thread: &str, cursor: &Cursor, limit: usize) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} {FROM} WHERE r.community = ?1 AND r.thread = ?2 AND r.id < ?3 ORDER BY r.id DESC LIMIT {}",
        limit + 1
    );
    Stmt::new(sql).bind(community).bind(thread).bind(cursor.id.as_str())
}

/// The order of answers under a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Highest score first.
    Best,
    /// Newest first.
    Newest,
    /// Oldest first.
    Oldest,
}

/// A page of the replies of one kind that stand by themselves in a thread.
pub(crate) fn level(
    community: &str,
    thread: &str,
    kind: &'static str,
    order: Order,
    cursor: &Cursor,
    limit: usize,
) -> Stmt {
    let (behind, ordered) = match order {
        Order::Best => ("(r.score, r.id) < (?4, ?5)", "r.score DESC, r.id DESC"),
        Order::Newest => ("r.id < ?5 AND ?4 IS NOT NULL", "r.id DESC"),
        Order::Oldest => ("r.id > ?5 AND ?4 IS NOT NULL", "r.id"),
    };
    let sql = format!(
        "SELECT {COLUMNS} {FROM} WHERE r.community = ?1 AND r.thread = ?2 AND r.kind = ?3 AND r.parent IS NULL
           AND {behind} ORDER BY {ordered} LIMIT {}",
        limit + 1
    );
    Stmt::new(sql).bind(community).bind(thread).bind(kind).bind(cursor.key).bind(cursor.id.as_str())
}

/// The most remarks a page shows under its answers.
pub(crate) const NESTED_LIMIT: usize = 500;

/// The remarks on these replies.
pub(crate) fn nested(community: &str, parents: &str) -> Stmt {
    let sql = format!(
        "SELECT {COLUMNS} {FROM} WHERE r.community = ?1 AND r.parent IN (SELECT value FROM json_each(?2))
         LIMIT {NESTED_LIMIT}"
    );
    Stmt::new(sql).bind(community).bind(parents)
}

/// One reply of a thread.
pub(crate) fn in_thread(community: &str, thread: &str, id: &str) -> Stmt {
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE r.community = ?1 AND r.thread = ?2 AND r.id = ?3");
    Stmt::new(sql).bind(community).bind(thread).bind(id)
}

/// A page of what a member has replied, newest first, where the threads are open to the visitor.
pub(crate) fn by_author(access: &Access, handle: &str, cursor: &Cursor, limit: usize) -> Stmt {
    let member = "(SELECT a.id FROM members a WHERE a.community = ?1 AND a.handle = ?7)";
    let rows = format!(" AND q.state = 'published' AND q.author = {member}");
    let walk = Walk { table: "replies", rows, ..Walk::of("reply", String::new(), None) };
    let sql = format!(
        "WITH RECURSIVE {}
         SELECT {COLUMNS}, s.title AS thread_title, r.space, r.policy FROM walk w CROSS JOIN replies r ON r.seq = w.found
           LEFT JOIN members m ON m.community = r.community AND m.id = r.author
           CROSS JOIN reply_threads s WHERE s.community = r.community AND s.id = r.id",
        walk.as_table(limit + 1)
    );
    access.walked(sql, cursor, &[]).bind(handle)
}

/// What a reply is made of.
pub(crate) struct Made<'a> {
    pub(crate) community: &'a str,
    pub(crate) id: ReplyId,
    pub(crate) thread_kind: ThreadKind,
    pub(crate) thread: &'a str,
    pub(crate) parent: Option<ReplyId>,
    pub(crate) kind: &'a str,
    pub(crate) member: MemberId,
    pub(crate) body_md: &'a str,
    pub(crate) body_html: &'a str,
    pub(crate) now: Time,
}

/// Writes a reply. Counts and its search entry follow by triggers, which also refuse it if its thread or parent is gone.
pub(crate) fn insert(made: &Made<'_>) -> Stmt {
    let sql = "INSERT INTO replies (community, id, thread_kind, thread, parent, kind, author, body_md, body_html,
         created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    Stmt::new(sql)
        .bind(made.community)
        .bind(made.id)
        .bind(made.thread_kind.as_str())
        .bind(made.thread)
        .bind(made.parent)
        .bind(made.kind)
        .bind(made.member)
        .bind(made.body_md)
        .bind(made.body_html)
        .bind(made.now)
}

/// Writes an edit over the version that was read. No row comes back where somebody was faster.
pub(crate) fn update(community: &str, id: ReplyId, body: (&str, &str), now: Time, version: i64) -> Stmt {
    let sql = "UPDATE replies SET body_md = ?3, body_html = ?4, edited_at = ?5, version = version + 1
       WHERE community = ?1 AND id = ?2 AND version = ?6 AND state = 'published' RETURNING id";
    Stmt::new(sql).bind(community).bind(id).bind(body.0).bind(body.1).bind(now).bind(version)
}

/// Deletes a reply: without a trace if nobody remarked on it, else all it said.
pub(crate) fn delete(community: &str, id: ReplyId) -> Vec<Stmt> {
    let gone = "DELETE FROM replies WHERE community = ?1 AND id = ?2 AND reply_count = 0";
    let buried = "UPDATE replies SET state = 'deleted', body_md = '', body_html = '', author = NULL, author_name = ''
       WHERE community = ?1 AND id = ?2 AND state = 'published'";
    [gone, buried].map(|sql| Stmt::new(sql).bind(community).bind(id)).into()
}

impl ReplyRow {
    pub(crate) fn has_remarks(&self) -> bool {
        self.reply_count > 0
    }

    pub(crate) fn body(&self) -> &str {
        &self.body_md
    }

    /// The reply it is a remark on.
    pub(crate) fn parent(&self) -> Option<String> {
        self.parent.clone()
    }

    /// Whether it answers a question.
    pub(crate) fn is_answer(&self) -> bool {
        self.kind == "answer"
    }

    /// Who wrote it.
    pub(crate) fn written_by(&self) -> Author {
        author(self.author_handle.clone(), self.author_name.clone(), self.author_role)
    }

    pub(crate) fn markdown(self) -> String {
        self.body_md
    }

    /// The address of the page it stands on.
    pub(crate) fn thread_page(&self, access: &Access) -> String {
        let url = self.url(access);
        url.split('#').next().unwrap_or(&url).to_owned()
    }
}
