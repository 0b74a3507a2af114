//! The home page of a community.

use gate::Access;
use maud::{Markup, html};
use posts::view::{post_rows, space_panel, tag_panel};
use posts::{Filter, Sort};
use serde::Deserialize;
use shared::web::layout::{Active, Head, Tab, empty, icon, page, pager, panel, sign_in, tabs};
use shared::web::{Problem, Query};

/// The order and place of the list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct HomeQuery {
    sort: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn home(access: Access, Query(query): Query<HomeQuery>) -> Result<Markup, Problem> {
    let sort = Sort::parse(query.sort.as_deref().unwrap_or("hot"))?;
    let (list, tags) = posts::list_and_tags(&access, &Filter::default(), sort, query.cursor.as_deref(), 20).await?;
    let frame = access.frame();
    let order = |label, name: &str| Active {
        label,
        href: frame.href(&format!("/?sort={name}")),
        current: sort.as_str() == name,
    };
    let orders = [order("Hot", "hot"), order("New", "new"), order("Top", "top"), order("Unanswered", "unanswered")];
    let here = frame.href(&format!("/?sort={}", sort.as_str()));
    let next = list.next.as_ref().map(|cursor| format!("{here}&cursor={cursor}"));
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { (frame.name) }
                @if !access.community.description.is_empty() { p.lead { (access.community.description) } }
            }
            div.page-actions { a.button href=(frame.href("/new")) { (icon("plus")) "Write a post" } }
        }
        div.with-side {
            div.main {
                (tabs("Sort", "tabs", &orders))
                @if list.items.is_empty() {
                    (empty("Nothing here yet", "Be the first to write something.", Some((frame.href("/new"), "Write a post"))))
                } @else { (post_rows(&access, &frame, &list.items, &here)) }
                (pager(frame.lang, next, "Older"))
            }
            aside.side aria-label="About this community" {
                @if frame.viewer.is_none() { (panel("New here?", true, html! {
                    p { "Everybody may read. Members ask, answer, vote and share ideas." }
                    p { a.button.button-wide href=(sign_in(&frame, &frame.href("/"))) { (icon("user")) "Sign in" } }
                })) }
                (panel("Something missing?", frame.viewer.is_some(), html! {
                    p { "Share an idea, and vote for those of others. The best become the roadmap." }
                    p { a.button.button-wide.button-quiet[frame.viewer.is_none()] href=(frame.href("/ideas/new")) { (icon("bulb")) "Share an idea" } }
                }))
                (space_panel(&access, &frame))
                (tag_panel(&frame, &tags))
            }
        }
    };
    let mut head = Head::new("Home", Tab::Posts);
    if query.cursor.is_none() {
        head = head.listed(frame.href("/"), &access.community.description);
    }
    Ok(page(&frame, &head, main))
}
