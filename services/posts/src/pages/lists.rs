//! The pages of a space and of a tag.

use axum::extract::Path;
use gate::Access;
use maud::{Markup, html};
use serde::Deserialize;
use shared::web::layout::{Active, Head, Tab, empty, icon, page, pager, tabs};
use shared::web::{Problem, Query};

use crate::actions::{places, posts};
use crate::store::listing::{Filter, Sort};
use crate::view::{post_rows, space_panel, tag_panel};

/// The order and place of a list on a page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ListQuery {
    sort: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn space(
    access: Access,
    Path((_, slug)): Path<(String, String)>,
    Query(query): Query<ListQuery>,
) -> Result<Markup, Problem> {
    let space = access.space(&slug)?;
    let (name, about, gated) = (space.name.clone(), space.description.clone(), space.policy.is_some());
    let heading = html! { h1 { @if gated { (icon("lock")) } (name) } @if !about.is_empty() { p.lead { (about) } } };
    let filter = Filter { space: Some(&slug), ..Filter::default() };
    let place = Place { path: format!("/s/{slug}"), title: &name, about: &about, heading, open: !gated };
    show(&access, place, &filter, &query).await
}

pub(crate) async fn tag(
    access: Access,
    Path((_, tag)): Path<(String, String)>,
    Query(query): Query<ListQuery>,
) -> Result<Markup, Problem> {
    let found = places::tag(&access, &tag).await?;
    let heading = html! {
        h1 { (icon("tag")) (tag) }
        @if !found.description.is_empty() { p.lead { (found.description) } }
    };
    let filter = Filter { tag: Some(&tag), ..Filter::default() };
    let path = format!("/tag/{}", tag.replace('#', "%23"));
    let place = Place { path, title: &tag, about: &found.description, heading, open: true };
    show(&access, place, &filter, &query).await
}

struct Place<'a> {
    path: String,
    title: &'a str,
    about: &'a str,
    heading: Markup,
    open: bool,
}

async fn show(access: &Access, place: Place<'_>, filter: &Filter<'_>, query: &ListQuery) -> Result<Markup, Problem> {
    let sort = Sort::parse(query.sort.as_deref().unwrap_or("hot"))?;
    let (list, tags) = posts::list_and_tags(access, filter, sort, query.cursor.as_deref(), 20).await?;
    let frame = access.frame();
    let base = frame.href(&place.path);
    let orders = Sort::ALL.map(|(name, order)| Active {
        label: match order {
            Sort::Hot => "Hot",
            Sort::New => "New",
            Sort::Top => "Top",
            Sort::Unanswered => "Unanswered",
        },
        href: format!("{base}?sort={name}"),
        current: order == sort,
    });
    let next = list.next.as_ref().map(|cursor| format!("{base}?sort={}&cursor={cursor}", sort.as_str()));
    let main = html! {
        header.page-head {
            div.page-head-text { (place.heading) }
            div.page-actions { a.button href=(frame.href("/new")) { (icon("plus")) "Write a post" } }
        }
        div.with-side {
            div.main {
                (tabs("Sort", "tabs", &orders))
                @if list.items.is_empty() {
                    (empty("Nothing here yet", "Be the first to write something.", Some((frame.href("/new"), "Write a post"))))
                } @else { (post_rows(access, &frame, &list.items, &base)) }
                (pager(frame.lang, next, "Older"))
            }
            aside.side aria-label="About this community" { (space_panel(access, &frame)) (tag_panel(&frame, &tags)) }
        }
    };
    let mut head = Head::new(place.title, Tab::Posts);
    if place.open && query.cursor.is_none() {
        head = head.listed(base, place.about);
    }
    Ok(page(&frame, &head, main))
}
