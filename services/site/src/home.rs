//! The home page of a community.

use gate::Access;
use maud::{Markup, html};
use posts::view::{post_rows, promoted_rows, sort_tabs, space_panel, tag_panel};
use posts::{Filter, Sort};
use serde::Deserialize;
use serde_json::json;
use shared::domain::Stage;
use shared::web::layout::{Head, Tab, empty, icon, page, pager, panel, sign_in};
use shared::web::{Frame, Problem, Query};
use shared::words::common;

use crate::{results, words};

/// The order and place of the list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct HomeQuery {
    sort: Option<String>,
    cursor: Option<String>,
}

pub(crate) async fn home(access: Access, Query(query): Query<HomeQuery>) -> Result<Markup, Problem> {
    // Who asks for a list by its order gets it all the same: everything stays to be read.
    if access.stage() >= Stage::Ended && query.sort.is_none() && query.cursor.is_none() {
        return results::page_of(&access).await;
    }
    let sort = Sort::parse(query.sort.as_deref().unwrap_or("hot"))?;
    let front = posts::front(&access, &Filter::default(), sort, query.cursor.as_deref(), 20).await?;
    let welcome = campaigns::welcome(&access).await?;
    let survey = insights::survey_card(&access).await?;
    let frame = access.frame();
    let lang = frame.lang;
    let here = frame.href(&format!("/?sort={}", sort.as_str()));
    let next = front.list.next.as_ref().map(|cursor| format!("{here}&cursor={cursor}"));
    let new = || frame.href("/new");
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { bdi { (frame.name) } }
                @if !access.community.description.is_empty() { p.lead dir="auto" { (access.community.description) } }
            }
            @if !frame.is_still() { div.page-actions { a.button href=(new()) { (icon("plus")) (common::WRITE_POST[lang]) } } }
        }
        div.with-side {
            div.main {
                (welcome)
                (promoted_rows(&access, &frame, &front.promoted, &here))
                (sort_tabs(&frame, &frame.href("/"), sort))
                @if front.list.items.is_empty() {
                    @let still = frame.is_still();
                    @let first = if still { "" } else { words::BE_FIRST.to(lang) };
                    (empty(&words::NOTHING_HERE[lang], first, (!still).then(|| (new(), &common::WRITE_POST[lang]))))
                } @else { (post_rows(&access, &frame, &front.list.items, &here)) }
                (pager(lang, next, &words::OLDER[lang]))
            }
            aside.side aria-label=(words::ABOUT_COMMUNITY[lang]) {
                (survey)
                (calls(&frame))
                (space_panel(&access, &frame, None))
                (tag_panel(&frame, &front.tags))
            }
        }
    };
    let mut head = Head::new(&words::HOME[lang], Tab::Posts).feed(frame.href("/feed"));
    if query.cursor.is_none() {
        head = head.listed(frame.href("/"), &access.community.description).told(&told(&frame));
    }
    Ok(page(&frame, &head, main))
}

/// What a visitor and a member can do next.
fn calls(frame: &Frame) -> Markup {
    let lang = frame.lang;
    html! {
        @if frame.viewer.is_none() { (panel(&words::NEW_HERE[lang], true, html! {
            p { (words::NEW_HERE_WORDS[lang]) }
            p { a.button.button-wide href=(sign_in(frame, &frame.href("/"))) { (icon("user")) (common::SIGN_IN[lang]) } }
        })) }
        @if !frame.is_still() { (panel(&words::SOMETHING_MISSING[lang], frame.viewer.is_some(), html! {
            p { (words::SOMETHING_MISSING_WORDS[lang]) }
            p { a.button.button-wide.button-quiet[frame.viewer.is_none()] href=(frame.href("/ideas/new")) {
                (icon("bulb")) (common::SHARE_IDEA[lang])
            } }
        })) }
    }
}

/// The community for machines: its name, and how it is searched.
fn told(frame: &Frame) -> serde_json::Value {
    let home = frame.whole(&frame.href("/"));
    json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": frame.name,
        "url": home,
        "potentialAction": {
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": format!("{home}search?q={{search_term_string}}") },
            "query-input": "required name=search_term_string",
        },
    })
}
