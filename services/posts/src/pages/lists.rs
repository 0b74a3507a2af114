//! The page of a space.

use axum::extract::Path;
use gate::Access;
use maud::{Markup, html};
use serde::Deserialize;
use shared::web::layout::{Head, Tab, empty, icon, page, pager};
use shared::web::{Frame, Problem, Query};
use shared::words::common;

use crate::actions::lists::front;
use crate::store::listing::{Filter, Sort};
use crate::view::{post_rows, promoted_rows, sort_tabs, space_panel, tag_panel};
use crate::words;

/// The order and place of a list on a page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct ListQuery {
    pub(super) sort: Option<String>,
    pub(super) cursor: Option<String>,
}

pub(crate) async fn space(
    access: Access,
    Path((_, slug)): Path<(String, String)>,
    Query(query): Query<ListQuery>,
) -> Result<Markup, Problem> {
    let space = access.space(&slug)?;
    let (name, about, gated) = (space.name.clone(), space.description.clone(), space.policy.is_some());
    let sort = Sort::parse(query.sort.as_deref().unwrap_or("hot"))?;
    let filter = Filter { space: Some(&slug), ..Filter::default() };
    let shown = front(&access, &filter, sort, query.cursor.as_deref(), 20).await?;
    let frame = access.frame();
    let lang = frame.lang;
    let base = frame.href(&format!("/s/{slug}"));
    let next = next_of(&base, sort, shown.list.next.as_deref());
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { @if gated { (icon("lock")) } bdi { (name) } }
                @if !about.is_empty() { p.lead { bdi { (about) } } }
            }
            (write_button(&frame))
        }
        div.with-side {
            div.main {
                (sort_tabs(&frame, &base, sort))
                (promoted_rows(&access, &frame, &shown.promoted, &base))
                @if shown.list.items.is_empty() && shown.promoted.is_empty() { (nothing(&frame)) }
                @else { (post_rows(&access, &frame, &shown.list.items, &base)) }
                (pager(lang, next, &words::OLDER[lang]))
            }
            aside.side aria-label=(words::ABOUT_COMMUNITY.to(lang)) {
                (space_panel(&access, &frame, Some(&slug)))
                (tag_panel(&frame, &shown.tags))
            }
        }
    };
    let mut head = Head::new(&name, Tab::Posts).feed(format!("{base}/feed"));
    if !gated && query.cursor.is_none() {
        head = head.listed(base, &about);
    }
    Ok(page(&frame, &head, main))
}

/// The address of what comes after a page of a list.
pub(super) fn next_of(base: &str, sort: Sort, cursor: Option<&str>) -> Option<String> {
    cursor.map(|cursor| format!("{base}?sort={}&cursor={cursor}", sort.as_str()))
}

pub(super) fn write_button(frame: &Frame) -> Markup {
    html! { @if !frame.is_still() {
        div.page-actions { a.button href=(frame.href("/new")) { (icon("plus")) (common::WRITE_POST[frame.lang]) } }
    } }
}

/// What stands where a list has nothing.
pub(super) fn nothing(frame: &Frame) -> Markup {
    let lang = frame.lang;
    let write = (frame.href("/new"), common::WRITE_POST.to(lang));
    let (first, write) = if frame.is_still() { ("", None) } else { (words::BE_FIRST.to(lang), Some(write)) };
    empty(&words::NOTHING_HERE[lang], first, write)
}
