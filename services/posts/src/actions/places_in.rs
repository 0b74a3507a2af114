//! Finding a place in a thread: the page a reply stands on, and the words somebody wants to quote.

use gate::Access;
use shared::domain::{PostId, ReplyId};
use shared::markdown;
use shared::web::Problem;
use shared::web::layout::name_of;

use super::replies::{OpenThread, find as find_reply};
use crate::post::Post;
use crate::store::posts::{self as posts_store, PostRow};
use crate::store::replies::{Order, ReplyRow, in_thread};

/// The cursor with which a page begins at a reply, or at the reply it is a remark on. None where the reply stands on the first
/// page whatever comes before it: a remark on the question, or the accepted answer; and where it is not there.
pub(crate) async fn cursor_at(
    access: &Access,
    thread: &OpenThread<'_>,
    accepted: Option<&str>,
    order: Order,
    reply: &str,
) -> Result<Option<String>, Problem> {
    let read = async |id: &str| -> Result<Option<ReplyRow>, Problem> {
        Ok(access.app.db.query(in_thread(&access.community.id, thread.id, id)).await?.first::<ReplyRow>()?)
    };
    let Some(mut row) = read(reply).await? else { return Ok(None) };
    if let Some(parent) = row.parent() {
        let Some(above) = read(&parent).await? else { return Ok(None) };
        row = above;
    }
    let id = row.id.to_string();
    if thread.is_question && (!row.is_answer() || Some(id.as_str()) == accepted) {
        return Ok(None);
    }
    // A cursor stands behind a row. This one stands just before it: a name with an end comes behind, one without its end
    // before, and no other is between.
    Ok(Some(match order {
        Order::Best => format!("{}.{id}_", row.score),
        Order::Newest => format!("0.{id}_"),
        Order::Oldest => format!("0.{}", &id[..id.len() - 1]),
    }))
}

/// A quote of the post itself (`post`) or of one of its replies, ready to be answered; empty where there is nothing the
/// visitor may quote.
pub(crate) async fn quoted(access: &Access, post: &Post, of: &str) -> Result<String, Problem> {
    let (author, markdown) = if of == "post" {
        (post.summary.author.clone(), source_of(access, post.summary.id).await?)
    } else {
        let Ok(id) = of.parse::<ReplyId>() else { return Ok(String::new()) };
        let Ok(reply) = find_reply(access, id).await else { return Ok(String::new()) };
        if reply.thread != post.summary.id.to_string() || reply.state != "published" {
            return Ok(String::new());
        }
        (reply.written_by(), reply.markdown())
    };
    Ok(if markdown.is_empty() { markdown } else { markdown::quote(name_of(access.lang(), &author), &markdown) })
}

/// What a post says, whose page the visitor has before them.
async fn source_of(access: &Access, id: PostId) -> Result<String, Problem> {
    let statement = posts_store::read(&access.community.id, id, access.now);
    let row = access.app.db.query(statement).await?.first::<PostRow>()?;
    Ok(row.filter(|row| row.state == "published").map(|row| row.body().to_owned()).unwrap_or_default())
}
