//! The change log: you asked, we built.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::web::layout::{byline, empty, icon, pager, space_link, status_pill, time};
use shared::web::{Frame, List};

use crate::idea::Shipped;
use crate::words;

pub(crate) fn changelog(access: &Access, frame: &Frame, list: &List<Shipped>) -> Markup {
    let lang = frame.lang;
    let next = list.next.as_ref().map(|cursor| frame.href(&format!("/changelog?cursor={cursor}")));
    html! {
        header.page-head {
            div.page-head-text { h1 { (words::CHANGELOG[lang]) } p.lead { (words::CHANGELOG_LEAD[lang]) } }
            div.page-actions { a.button.button-quiet href=(frame.href("/roadmap")) { (icon("map")) (words::SEE_ROADMAP[lang]) } }
        }
        @if list.items.is_empty() {
            (empty(&words::NOTHING_SHIPPED[lang], &words::NOTHING_SHIPPED_NOTE[lang],
                Some((frame.href("/ideas"), &words::SEE_IDEAS[lang]))))
        } @else {
            ol.list { @for shipped in &list.items { (entry(access, frame, shipped)) } }
        }
        (pager(lang, next, &words::OLDER[lang]))
    }
}

fn entry(access: &Access, frame: &Frame, shipped: &Shipped) -> Markup {
    let (idea, lang) = (&shipped.summary, frame.lang);
    html! {
        li.row {
            article.row-body {
                div.meta {
                    (status_pill(lang, &idea.status))
                    @if let Some(at) = shipped.shipped_at { (time(lang, at, access.now)) }
                    (space_link(frame, &idea.space, access.space_name(&idea.space), idea.policy.is_some()))
                }
                h2.row-title { a href=(idea.url) { bdi { (idea.title) } } }
                @if shipped.response_html.is_empty() { p.row-excerpt { bdi { (idea.excerpt) } } }
                @else { div.prose.prose-small dir="auto" { (PreEscaped(&shipped.response_html)) } }
                div.meta {
                    @if idea.up > 0 { span { (words::asked_for_by(idea.up).html(lang)) } }
                    span { (words::THANKS_TO[lang]) }
                    (byline(frame, &idea.author))
                }
            }
        }
    }
}
