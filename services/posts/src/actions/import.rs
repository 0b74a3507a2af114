//! Taking in what an importer brings: one batch for each record, so that a stop in between leaves whole things.

use shared::domain::{MemberId, Outcome, PostId, Record, RecordTarget, RecordThread, Time, excerpt};
use shared::markdown;
use shared::ports::{Db, DbError, Stmt};

use crate::store::import::{self as store, Imported};

/// The statements that take a record in; the last tells by a row whether it was new. None if it is no record of this
/// service.
pub fn statements(community: &str, space: &str, record: &Record) -> Option<Vec<Stmt>> {
    let statements = match record {
        Record::Tag { tag, description } => {
            vec![store::tag(community, tag, description, &markdown::to_html(description))]
        }
        Record::Post { id, kind, author, title, body_md, tags, votes, created_at, edited_at } => {
            let imported = Imported {
                community,
                id: id.to_string(),
                author,
                body_md,
                body_html: &markdown::to_html(body_md),
                votes: *votes,
                created_at: *created_at,
                edited_at: *edited_at,
            };
            let tags = serde_json::to_string(tags).unwrap_or_default();
            vec![store::post(&imported, kind, space, title, &excerpt(&markdown::to_text(body_md), 220), tags)]
        }
        Record::Reply { id, thread, parent, kind, author, body_md, votes, created_at, edited_at } => {
            let imported = Imported {
                community,
                id: id.to_string(),
                author,
                body_md,
                body_html: &markdown::reply_to_html(body_md),
                votes: *votes,
                created_at: *created_at,
                edited_at: *edited_at,
            };
            let thread = match thread {
                RecordThread::Post(post) => ("post", post.to_string()),
                RecordThread::Idea(idea) => ("idea", idea.to_string()),
            };
            vec![store::reply(&imported, thread, parent.map(|parent| parent.to_string()), kind)]
        }
        Record::Revision { target, version, title, body_md, tags, written_at } => {
            let target = match target {
                RecordTarget::Post(post) => ("post", post.to_string()),
                RecordTarget::Reply(reply) => ("reply", reply.to_string()),
                RecordTarget::Idea(_) => return None,
            };
            let tags = serde_json::to_string(tags).unwrap_or_default();
            let earlier = store::revision(community, target.clone(), *version, (title, body_md, tags), *written_at);
            vec![store::renumber(community, target, version + 1), earlier]
        }
        Record::Accepted { post, reply } => vec![store::accepted(community, post.to_string(), reply.to_string())],
        Record::Member { .. } | Record::Idea { .. } | Record::Response { .. } | Record::Merged { .. } => return None,
    };
    Some(statements)
}

/// Promotes a post of a demonstration until then.
pub fn pinned(community: &str, post: PostId, until: Time, by: MemberId, now: Time) -> Stmt {
    crate::store::pins::put(community, post, (now, until), by, now)
}

/// Runs the statements of a record, and says what became of it.
pub async fn take_in(db: &dyn Db, statements: Vec<Stmt>) -> Result<Outcome, DbError> {
    match db.batch(statements).await {
        Ok(answers) if answers.last().is_some_and(|rows| !rows.is_empty()) => Ok(Outcome::Written),
        Ok(_) => Ok(Outcome::Known),
        Err(DbError::Constraint(rule)) => Ok(Outcome::Refused(format!("the database refused it: {rule:?}"))),
        Err(error) => Err(error),
    }
}
