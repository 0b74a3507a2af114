//! Taking in the ideas an importer brings.

use shared::domain::{IdeaId, MemberId, Record, RecordTarget, Time, excerpt};
use shared::markdown;
use shared::ports::Stmt;

use crate::store::import::{self as store, Imported};
use crate::store::status;

/// The statements that take a record in; the last tells by a row whether it was new. None if it is no record of this
/// service.
pub fn statements(community: &str, space: &str, record: &Record) -> Option<Vec<Stmt>> {
    match record {
        Record::Idea { id, author, title, body_md, tags, status, votes, created_at, edited_at } => {
            Some(vec![store::idea(Imported {
                community,
                id: id.to_string(),
                space,
                author,
                title,
                body_md,
                body_html: &markdown::to_html(body_md),
                excerpt: &excerpt(&markdown::to_text(body_md), 220),
                tags: serde_json::to_string(tags).unwrap_or_default(),
                status,
                votes: *votes,
                created_at: *created_at,
                edited_at: *edited_at,
            })])
        }
        Record::Revision { target: RecordTarget::Idea(idea), version, title, body_md, tags, written_at } => {
            let tags = serde_json::to_string(tags).unwrap_or_default();
            let target = ("idea", idea.to_string());
            let earlier = posts::imported_revision(community, target, *version, (title, body_md, tags), *written_at);
            Some(vec![store::renumber(community, idea.to_string(), version + 1), earlier])
        }
        Record::Response { idea, body_md, responded_at } => {
            let html = markdown::reply_to_html(body_md);
            Some(vec![store::response(community, idea.to_string(), (body_md, &html), *responded_at)])
        }
        Record::Merged { idea, into } => Some(vec![store::merged(community, idea.to_string(), into.to_string())]),
        _ => None,
    }
}

/// What the company says to an idea, written without a visitor: for seeds and importers.
pub fn response(community: &str, id: IdeaId, status: &str, markdown: &str, by: (MemberId, Time)) -> Stmt {
    status::set(community, id, status, (markdown, &markdown::reply_to_html(markdown)), by)
}
