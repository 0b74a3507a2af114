//! The log.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{Head, Tab, empty, icon, page, pager, time};
use shared::web::{Frame, List};

use super::reason_word;
use crate::flag::Reason;
use crate::store::log::LineRow;
use crate::words;

/// A page of the log.
pub(crate) fn show(access: &Access, about: Option<&str>, list: &List<LineRow>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let base = frame.href("/moderation/log");
    let of = about.map(|handle| format!("about={handle}&")).unwrap_or_default();
    let next = list.next.as_ref().map(|cursor| format!("{base}?{of}cursor={cursor}"));
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { (words::LOG_TITLE[lang]) }
                p.lead { (words::LOG_LEAD[lang]) }
                @if let Some(handle) = about {
                    p { (words::log_about(handle).html(lang)) " " a href=(base) { (words::LOG_ALL[lang]) } }
                }
            }
            div.page-actions {
                a.button.button-quiet href=(frame.href("/moderation")) { (icon("flag")) (words::QUEUE_LINK[lang]) }
            }
        }
        @if list.items.is_empty() {
            (empty(words::LOG_EMPTY_TITLE.to(lang), words::LOG_EMPTY.to(lang), None))
        } @else {
            div.table-wrap tabindex="0" role="region" aria-label=(words::LOG_TITLE.to(lang)) {
                table.table {
                    thead { tr {
                        th.num scope="col" { (words::LOG_NUMBER[lang]) }
                        th scope="col" { (words::LOG_WHEN[lang]) }
                        th scope="col" { (words::LOG_WHO[lang]) }
                        th scope="col" { (words::LOG_WHAT[lang]) }
                        th scope="col" { (words::LOG_ABOUT_WHOM[lang]) }
                        th scope="col" { (words::LOG_WHY[lang]) }
                    } }
                    tbody { @for row in &list.items { (line(access, &frame, row)) } }
                }
            }
        }
        (pager(lang, next, words::QUEUE_MORE.to(lang)))
    };
    page(&frame, &Head::new(words::LOG_TITLE.to(lang), Tab::Other), main)
}

fn line(access: &Access, frame: &Frame, row: &LineRow) -> Markup {
    let lang = frame.lang;
    html! {
        tr {
            td.num { (row.number) }
            td { (time(lang, row.at, access.now)) }
            td { @match &row.actor { Some(handle) => (member(frame, handle)), None => span.muted { (words::LOG_RULE[lang]) } } }
            td { (words::log_action(row.action.as_str()).html(lang)) " " (thing(frame, row)) (detail(row)) }
            td { @if let Some(handle) = &row.about { (member(frame, handle)) } }
            // A rule gives the reason of the flag that set it off, in its code.
            td { @match Reason::parse(&row.reason) {
                Some(reason) => (reason_word(reason)[lang]),
                None => bdi { (row.reason) },
            } }
        }
    }
}

fn member(frame: &Frame, handle: &str) -> Markup {
    html! { a href=(frame.href(&format!("/@{handle}"))) { bdi { "@" (handle) } } }
}

/// What it was done to: content leads to where it can be decided about, everything else is named.
fn thing(frame: &Frame, row: &LineRow) -> Markup {
    let lang = frame.lang;
    let (kind, target) = (row.kind.as_str(), row.target.as_str());
    let word = words::log_thing(kind);
    html! {
        @if target.is_empty() { span.muted { (words::LOG_CLOSED[lang]) } }
        @else if matches!(kind, "post" | "reply" | "idea") && row.space.is_some() {
            a href=(frame.href(&format!("/flag/{kind}/{target}"))) { (word.html(lang)) }
        }
        @else if matches!(kind, "member" | "grant" | "request") { (member(frame, target)) }
        @else if kind != "community" { (word.html(lang)) " " bdi { (target) } }
    }
}

/// From what to what, or what it was about, where that is known.
fn detail(row: &LineRow) -> Markup {
    let detail: serde_json::Value = serde_json::from_str(&row.detail).unwrap_or_default();
    let text = |name: &str| detail.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let (from, to) = (text("from"), text("to"));
    let named = [text("kind"), text("name"), text("policy")].into_iter().filter(|word| !word.is_empty());
    let named = named.collect::<Vec<_>>().join(" ");
    html! {
        @if !from.is_empty() && !to.is_empty() { ": " bdi { (from) } " → " bdi { (to) } }
        @else if !named.is_empty() { ": " bdi { (named) } }
    }
}
