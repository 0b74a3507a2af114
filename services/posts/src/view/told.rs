//! A thread for machines (schema.org, as JSON-LD): what its page shows, and nothing else.

use gate::Access;
use serde_json::{Value, json};
use shared::domain::Author;
use shared::web::Frame;
use shared::web::layout::{has_left, name_of};

use crate::actions::replies::Conversation;
use crate::post::Post;
use crate::reply::Reply;

/// The words of HTML that our own renderer wrote.
pub fn text_of(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(begin) = rest.find('<') {
        out.push_str(&rest[..begin]);
        let tag = &rest[begin..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        // What stands in blocks of their own is not one word.
        if !["<em", "</em", "<strong", "</strong", "<code", "</code", "<a", "</a", "<del", "</del", "<span", "</span"]
            .iter()
            .any(|inline| tag[..end].trim_end_matches('>').split(' ').next() == Some(inline))
        {
            out.push(' ');
        }
        rest = &tag[end..];
    }
    out.push_str(rest);
    let plain = out
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'");
    plain.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who wrote it.
pub(crate) fn author(frame: &Frame, author: &Author) -> Value {
    let mut person = json!({"@type": "Person", "name": name_of(frame.lang, author)});
    if let Some(handle) = author.handle.as_ref().filter(|_| !has_left(author)) {
        person["url"] = json!(frame.whole(&frame.href(&format!("/@{handle}"))));
    }
    person
}

/// A remark: on a post, an answer, an idea.
pub(crate) fn remark(frame: &Frame, reply: &Reply) -> Value {
    json!({
        "@type": "Comment",
        "text": text_of(&reply.body_html),
        "url": frame.whole(&reply.url),
        "datePublished": reply.created_at,
        "upvoteCount": reply.score,
        "author": author(frame, &reply.author),
    })
}

/// Remarks that are shown; no list where there is none.
fn remarks<'a>(frame: &Frame, replies: impl IntoIterator<Item = &'a Reply>) -> Option<Value> {
    let shown = replies.into_iter().filter(|reply| reply.state == "published");
    let all: Vec<_> = shown.map(|reply| remark(frame, reply)).collect();
    (!all.is_empty()).then(|| json!(all))
}

/// Replies that stand by themselves, each with the remarks on it.
fn with_remarks(frame: &Frame, conversation: &Conversation, one: impl Fn(&Reply) -> Value) -> Vec<(String, Value)> {
    let shown = conversation.main.items.iter().filter(|reply| reply.state == "published");
    let each = shown.map(|reply| {
        let id = reply.id.to_string();
        let mut value = one(reply);
        if let Some(nested) = conversation.nested.get(&id).and_then(|nested| remarks(frame, nested)) {
            value["comment"] = nested;
        }
        (id, value)
    });
    each.collect()
}

/// The comments below something, as they are shown.
pub fn comments_of(frame: &Frame, conversation: &Conversation) -> Option<Value> {
    let all: Vec<_> =
        with_remarks(frame, conversation, |reply| remark(frame, reply)).into_iter().map(|(_, value)| value).collect();
    (!all.is_empty()).then(|| json!(all))
}

/// Where a page stands: names and addresses, the outermost first.
pub fn crumbs(frame: &Frame, places: &[(&str, String)]) -> Value {
    let items = places.iter().enumerate().map(|(place, (name, path))| {
        json!({"@type": "ListItem", "position": place + 1, "name": name, "item": frame.whole(path)})
    });
    json!({"@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>()})
}

/// A thread: a question with its answers, or a discussion with its comments, and where it stands.
pub(crate) fn told(access: &Access, frame: &Frame, post: &Post, conversation: &Conversation) -> Value {
    let summary = &post.summary;
    let place = access.space_name(&summary.space);
    let crumbs = crumbs(
        frame,
        &[
            (frame.name.as_str(), frame.href("/")),
            (place, frame.href(&format!("/s/{}", summary.space))),
            (summary.title.as_str(), summary.url.clone()),
        ],
    );
    let thread = if summary.kind == "question" {
        question(frame, post, conversation)
    } else {
        discussion(frame, post, conversation)
    };
    json!({"@context": "https://schema.org", "@graph": [thread, crumbs]})
}

fn question(frame: &Frame, post: &Post, conversation: &Conversation) -> Value {
    let summary = &post.summary;
    let mut question = json!({
        "@type": "Question",
        "name": summary.title,
        "text": text_of(&post.body_html),
        "url": frame.whole(&summary.url),
        "answerCount": summary.answer_count,
        "upvoteCount": summary.score,
        "datePublished": summary.created_at,
        "author": author(frame, &summary.author),
    });
    if let Some(edited) = summary.edited_at {
        question["dateModified"] = json!(edited);
    }
    if let Some(remarks) = remarks(frame, &conversation.remarks) {
        question["comment"] = remarks;
    }
    let answer = |reply: &Reply| {
        let mut answer = remark(frame, reply);
        answer["@type"] = json!("Answer");
        answer
    };
    let answers = with_remarks(frame, conversation, answer);
    let accepted = |id: &str| summary.accepted_reply.as_deref() == Some(id);
    if let Some((_, accepted)) = answers.iter().find(|(id, _)| accepted(id)) {
        question["acceptedAnswer"] = accepted.clone();
    }
    let suggested: Vec<_> = answers.into_iter().filter(|(id, _)| !accepted(id)).map(|(_, answer)| answer).collect();
    if !suggested.is_empty() {
        question["suggestedAnswer"] = json!(suggested);
    }
    json!({"@type": "QAPage", "mainEntity": question})
}

fn discussion(frame: &Frame, post: &Post, conversation: &Conversation) -> Value {
    let summary = &post.summary;
    let mut posting = posting(frame, &summary.title, &summary.url, &post.body_html, &summary.author);
    posting["datePublished"] = json!(summary.created_at);
    if let Some(edited) = summary.edited_at {
        posting["dateModified"] = json!(edited);
    }
    posting["interactionStatistic"] = interactions(summary.score, summary.reply_count);
    if let Some(comments) = comments_of(frame, conversation) {
        posting["comment"] = comments;
    }
    posting
}

/// What a discussion and an idea have in common.
pub fn posting(frame: &Frame, title: &str, path: &str, html: &str, by: &Author) -> Value {
    let url = frame.whole(path);
    json!({
        "@type": "DiscussionForumPosting",
        "headline": title,
        "text": text_of(html),
        "url": url,
        "mainEntityOfPage": url,
        "author": author(frame, by),
    })
}

/// Votes and comments, counted.
pub fn interactions(score: i64, comments: i64) -> Value {
    let count = |kind: &str, count: i64| json!({"@type": "InteractionCounter", "interactionType": format!("https://schema.org/{kind}"), "userInteractionCount": count.max(0)});
    json!([count("LikeAction", score), count("CommentAction", comments)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_out_of_html() {
        let html = "<p>One <em>two</em>&lt;script&gt; &amp;amp;</p>\n<ul><li>three</li><li>four</li></ul>";
        assert_eq!(text_of(html), "One two<script> &amp; three four");
    }
}
