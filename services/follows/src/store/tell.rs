//! Telling members what has happened: statements for the batch of what happens, so that neither is there without the other.
//!
//! Nobody is told of their own acts. Whether somebody may read the thread is looked at when they read, not here.

use gate::Access;
use shared::domain::{IdeaId, MemberId, ReplyId};
use shared::markdown;
use shared::ports::{Stmt, Value};

use crate::notification::{Event, Kind};

/// Where something happens, and who does it.
#[derive(Clone, Copy)]
struct Place<'a> {
    access: &'a Access,
    actor: MemberId,
    kind: Kind,
    thread: &'a str,
}

impl Place<'_> {
    /// A statement with the first eight placeholders: community, id, event, kind and id of the thread, reply, actor, time.
    fn tell(&self, sql: &'static str, id: &str, event: Event, reply: Option<&str>) -> Stmt {
        let statement = Stmt::new(sql).bind(self.access.community.id.as_str()).bind(id).bind(event.as_str());
        let reply = reply.map_or(Value::Null, Value::from);
        statement.bind(self.kind.as_str()).bind(self.thread).bind(reply).bind(self.actor).bind(self.access.now)
    }

    /// Tells those who are named in a text.
    fn name(&self, id: &str, reply: Option<&str>, body: &str) -> Option<Stmt> {
        let handles = markdown::mentions(body);
        if handles.is_empty() {
            return None;
        }
        let sql = "INSERT INTO notifications (community, member, id, kind, thread_kind, thread, reply, actor, at)
           SELECT ?1, m.id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM json_each(?9) h CROSS JOIN members m
            WHERE m.community = ?1 AND m.handle = h.value AND m.state = 'active' AND m.id <> ?7
           ON CONFLICT (community, member, id) DO NOTHING";
        let handles = serde_json::to_string(&handles).unwrap_or_default();
        Some(self.tell(sql, id, Event::Mention, reply).bind(handles))
    }
}

/// The handles a text names, for what is told later.
pub fn mentioned(body: &str) -> Vec<String> {
    markdown::mentions(body)
}

/// A post or idea is written: who is named in it is told.
pub fn written(access: &Access, actor: MemberId, kind: Kind, thread: &str, body: &str) -> Vec<Stmt> {
    Place { access, actor, kind, thread }.name(thread, None, body).into_iter().collect()
}

/// A reply is written: who is named in it is told, and everybody else who follows the thread.
pub fn replied(access: &Access, actor: MemberId, kind: Kind, thread: &str, reply: ReplyId, body: &str) -> Vec<Stmt> {
    let place = Place { access, actor, kind, thread };
    let id = reply.to_string();
    let sql = "INSERT INTO notifications (community, member, id, kind, thread_kind, thread, reply, actor, at)
       SELECT ?1, f.member, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM follows f
        WHERE f.community = ?1 AND f.kind = ?4 AND f.thread = ?5 AND f.following = 1 AND f.member <> ?7
       ON CONFLICT (community, member, id) DO NOTHING";
    let mut statements: Vec<Stmt> = place.name(&id, Some(&id), body).into_iter().collect();
    statements.push(place.tell(sql, &id, Event::Reply, Some(&id)));
    statements
}

/// An answer is accepted: its author is told, once.
pub fn accepted(access: &Access, actor: MemberId, thread: &str, reply: &str) -> Stmt {
    let sql = "INSERT INTO notifications (community, member, id, kind, thread_kind, thread, reply, actor, at)
       SELECT ?1, a.author, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM accepted_answers a
        WHERE a.community = ?1 AND a.thread = ?5 AND a.reply = ?6 AND a.author IS NOT NULL AND a.author <> ?7
          AND NOT EXISTS (SELECT 1 FROM notifications n INDEXED BY notifications_thread
            WHERE n.community = ?1 AND n.thread = ?5 AND n.reply = ?6 AND n.kind = ?3)";
    let place = Place { access, actor, kind: Kind::Post, thread };
    place.tell(sql, &new_id(access), Event::Accepted, Some(reply))
}

/// An idea has been given a status or a response just now by the actor: who follows it is told.
pub fn status_changed(access: &Access, actor: MemberId, idea: &str) -> Stmt {
    let sql = "INSERT INTO notifications (community, member, id, kind, thread_kind, thread, reply, actor, at)
       SELECT ?1, f.member, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM follows f
        WHERE f.community = ?1 AND f.kind = ?4 AND f.thread = ?5 AND f.following = 1 AND f.member <> ?7
          AND EXISTS (SELECT 1 FROM idea_standings i
            WHERE i.community = ?1 AND i.id = ?5 AND i.responder = ?7 AND i.responded_at = ?8)";
    let place = Place { access, actor, kind: Kind::Idea, thread: idea };
    place.tell(sql, &new_id(access), Event::Status, None)
}

/// An idea has been merged into another: who follows it is told.
pub fn merged(access: &Access, actor: MemberId, idea: &str, into: &str) -> Stmt {
    let sql = "INSERT INTO notifications (community, member, id, kind, thread_kind, thread, reply, actor, at)
       SELECT ?1, f.member, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM follows f
        WHERE f.community = ?1 AND f.kind = ?4 AND f.thread = ?5 AND f.following = 1 AND f.member <> ?7
          AND EXISTS (SELECT 1 FROM idea_standings i WHERE i.community = ?1 AND i.id = ?5 AND i.merged_into = ?9)";
    let place = Place { access, actor, kind: Kind::Idea, thread: idea };
    place.tell(sql, &new_id(access), Event::Merged, None).bind(into)
}

/// An id of its own for what is told. Whose kind it is marked with does not matter: it is text from here on.
fn new_id(access: &Access) -> String {
    let id: IdeaId = access.app.new_id();
    id.to_string()
}
