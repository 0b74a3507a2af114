//! An idea for machines (schema.org, as JSON-LD): what its page shows, and nothing else.

use posts::Conversation;
use posts::view::{comments_of, interactions, posting, told_crumbs};
use serde_json::{Value, json};
use shared::web::Frame;

use crate::idea::Idea;

pub(crate) fn told(frame: &Frame, idea: &Idea, conversation: &Conversation, ideas: &str) -> Value {
    let summary = &idea.summary;
    let mut posting = posting(frame, &summary.title, &summary.url, &idea.body_html, &summary.author);
    posting["datePublished"] = json!(summary.created_at);
    if let Some(edited) = summary.edited_at {
        posting["dateModified"] = json!(edited);
    }
    posting["interactionStatistic"] = interactions(summary.score, summary.reply_count);
    if let Some(comments) = comments_of(frame, conversation) {
        posting["comment"] = comments;
    }
    let places = [
        (frame.name.as_str(), frame.href("/")),
        (ideas, frame.href("/ideas")),
        (summary.title.as_str(), summary.url.clone()),
    ];
    json!({"@context": "https://schema.org", "@graph": [posting, told_crumbs(frame, &places)]})
}
