//! The board of ideas, and the roadmap.

use gate::Access;
use maud::{Markup, html};
use serde::Deserialize;
use shared::web::layout::{Active, Head, Tab, Width, chips, empty, icon, page, pager, panel, tabs};
use shared::web::{Problem, Query};

use crate::actions::{ideas, status};
use crate::idea::Status;
use crate::store::listing::{Filter, Sort};
use crate::view;

/// Which ideas, in which order.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct BoardQuery {
    sort: Option<String>,
    status: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn board(access: Access, Query(query): Query<BoardQuery>) -> Result<Markup, Problem> {
    let sort = Sort::parse(query.sort.as_deref().unwrap_or("top"))?;
    let filter = Filter { status: query.status.as_deref(), ..Filter::default() };
    let list = ideas::list(&access, &filter, sort, query.cursor.as_deref(), 20).await?;
    let frame = access.frame();
    let address = |sort: &str, status: Option<&str>| {
        let status = status.map_or_else(String::new, |status| format!("&status={status}"));
        frame.href(&format!("/ideas?sort={sort}{status}"))
    };
    let status = filter.status;
    let orders =
        Sort::ALL.map(|(name, label, order)| Active { label, href: address(name, status), current: order == sort });
    let all = Active { label: "All", href: address(sort.as_str(), None), current: status.is_none() };
    let statuses = Status::ALL.map(|one| Active {
        label: one.label(),
        href: address(sort.as_str(), Some(one.as_str())),
        current: status == Some(one.as_str()),
    });
    let here = address(sort.as_str(), status);
    let next = list.next.as_ref().map(|cursor| format!("{here}&cursor={cursor}"));
    let main = html! {
        header.page-head {
            div.page-head-text { h1 { "Ideas" } p.lead { "What should come next? Vote for what you need, and add what is missing." } }
            div.page-actions { a.button href=(frame.href("/ideas/new")) { (icon("plus")) "Share an idea" } }
        }
        div.with-side {
            div.main {
                (tabs("Sort", "tabs", &orders))
                (chips("Status", &std::iter::once(all).chain(statuses).collect::<Vec<_>>()))
                @if list.items.is_empty() {
                    (empty("No ideas here yet", "Be the first to share one.", Some((frame.href("/ideas/new"), "Share an idea"))))
                } @else { (view::idea_rows(&access, &frame, &list.items, &here)) }
                (pager(frame.lang, next, "More ideas"))
            }
            aside.side aria-label="About ideas" {
                (panel("How ideas are decided", true, html! {
                    p { "The team looks at the ideas with the most votes first, says what it thinks, and moves what it will build to the roadmap." }
                    p { a.button.button-wide href=(frame.href("/roadmap")) { (icon("map")) "See the roadmap" } }
                }))
            }
        }
    };
    let mut head = Head::new("Ideas", Tab::Ideas);
    if query.cursor.is_none() && status.is_none() {
        head = head.listed(frame.href("/ideas"), "Ideas of this community, by votes.");
    }
    Ok(page(&frame, &head, main))
}

pub(crate) async fn roadmap(access: Access) -> Result<Markup, Problem> {
    let columns = status::roadmap(&access, 20).await?;
    let frame = access.frame();
    let head = Head::new("Roadmap", Tab::Roadmap).width(Width::Wide);
    let head = head.listed(frame.href("/roadmap"), "What is planned, in progress and shipped.");
    Ok(page(&frame, &head, view::roadmap(&frame, &columns)))
}
