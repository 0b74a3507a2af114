//! A member's page: who they are, and everything they wrote that the visitor may read.

use axum::extract::Path;
use gate::Access;
use ideas::view::idea_rows;
use maud::{Markup, html};
use members::profile_head;
use posts::view::{post_rows, reply_rows};
use serde::Deserialize;
use shared::web::layout::{Active, Head, Tab, empty, page as whole_page, pager, tabs};
use shared::web::{Problem, Query};

/// Which of what they wrote, and where in it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ProfileQuery {
    show: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn page(
    access: Access,
    Path((_, handle)): Path<(String, String)>,
    Query(query): Query<ProfileQuery>,
) -> Result<Markup, Problem> {
    let member = members::profile(&access, &handle).await?;
    let frame = access.frame();
    let base = frame.href(&format!("/@{handle}"));
    let shown = query.show.as_deref().unwrap_or("posts");
    let (list, next) = written(&access, &handle, shown, query.cursor.as_deref(), &base).await?;
    let tab = |label, name: &str| Active { label, href: format!("{base}?show={name}"), current: shown == name };
    let next = next.map(|cursor| format!("{base}?show={shown}&cursor={cursor}"));
    let own = access.visitor.identity.as_ref().is_some_and(|identity| identity.handle.as_str() == handle);
    let main = html! {
        (profile_head(&access, &member, own))
        (tabs("What they wrote", "tabs", &[tab("Posts", "posts"), tab("Replies", "replies"), tab("Ideas", "ideas")]))
        (list)
        (pager(frame.lang, next, "Older"))
    };
    let head = Head::new(&member.name, Tab::Other).listed(base.clone(), "");
    Ok(whole_page(&frame, &head, main))
}

async fn written(
    access: &Access,
    handle: &str,
    shown: &str,
    cursor: Option<&str>,
    base: &str,
) -> Result<(Markup, Option<String>), Problem> {
    let frame = access.frame();
    let nothing = || empty("Nothing here yet", "What they write will be listed here.", None);
    let back = format!("{base}?show={shown}");
    Ok(match shown {
        "replies" => {
            let list = posts::replies_by_author(access, handle, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { reply_rows(access, &frame, &list.items) }, list.next)
        }
        "ideas" => {
            let filter = ideas::Filter { author: Some(handle), ..ideas::Filter::default() };
            let list = ideas::list(access, &filter, ideas::Sort::New, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { idea_rows(access, &frame, &list.items, &back) }, list.next)
        }
        "posts" => {
            let filter = posts::Filter { author: Some(handle), ..posts::Filter::default() };
            let list = posts::list(access, &filter, posts::Sort::New, cursor, 20).await?;
            (if list.items.is_empty() { nothing() } else { post_rows(access, &frame, &list.items, &back) }, list.next)
        }
        _ => return Err(Problem::not_found()),
    })
}
