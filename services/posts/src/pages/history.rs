//! What posts and replies said before.

use axum::extract::Path;
use gate::Access;
use maud::Markup;
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{Problem, path_id};

use crate::actions::{posts, replies};
use crate::store::Revision;
use crate::view::history as history_view;
use crate::words;

fn shown(access: &Access, back: &str, title: &str, current: Revision, earlier: &[Revision]) -> Markup {
    let frame = access.frame();
    let main = history_view(access, back, title, current, earlier);
    page(&frame, &Head::new(&words::HISTORY[frame.lang], Tab::Posts).width(Width::Narrow), main)
}

pub(crate) async fn post(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Markup, Problem> {
    let (post, earlier) = posts::history(&access, path_id(&id)?).await?;
    let (_, markdown) = posts::source(&access, post.summary.id).await?;
    let current = Revision {
        version: post.version,
        title: post.summary.title.clone(),
        body_md: markdown,
        written_at: post.summary.edited_at.unwrap_or(post.summary.created_at),
    };
    Ok(shown(&access, &post.summary.url, &post.summary.title, current, &earlier))
}

pub(crate) async fn reply(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Markup, Problem> {
    let (reply, earlier) = replies::history(&access, path_id(&id)?).await?;
    let body_md = replies::find(&access, reply.id).await?.markdown();
    let current = Revision {
        version: reply.version,
        title: String::new(),
        body_md,
        written_at: reply.edited_at.unwrap_or(reply.created_at),
    };
    let back = &words::BACK_TO_REPLY[access.lang()];
    Ok(shown(&access, &reply.url, back, current, &earlier))
}
