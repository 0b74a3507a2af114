//! The queue.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::Author;
use shared::web::layout::{
    Active, Head, Tab as Part, Width, byline, empty, hidden, icon, page, pager, space_link, tabs, time,
};
use shared::web::{Frame, List};
use shared::words::{common, date};
use votes::Kind;

use super::decide::{Decidable, forms};
use super::{address, kind_word, reason_word, standing_word, weight_text};
use crate::api::queue::raised;
use crate::case::Tab;
use crate::flag::Reason;
use crate::store::queue::{CaseRow, RaisedRow};
use crate::words;

fn tab_word(tab: Tab) -> shared::words::Phrase {
    match tab {
        Tab::Waiting => words::TAB_WAITING,
        Tab::Flagged => words::TAB_FLAGGED,
        Tab::Held => words::TAB_HELD,
        Tab::Hidden => words::TAB_HIDDEN,
        Tab::Removed => words::TAB_REMOVED,
    }
}

/// A page of the queue.
pub(crate) fn show(access: &Access, tab: Tab, list: &List<CaseRow>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let base = frame.href("/moderation");
    let choices = Tab::ALL.map(|choice| Active {
        label: tab_word(choice).to(lang),
        href: format!("{base}?show={}", choice.as_str()),
        current: choice == tab,
    });
    let here = format!("{base}?show={}", tab.as_str());
    let next = list.next.as_ref().map(|cursor| format!("{here}&cursor={cursor}"));
    let main = html! {
        header.page-head {
            div.page-head-text { h1 { (words::QUEUE_TITLE[lang]) } p.lead { (words::QUEUE_LEAD[lang]) } }
            div.page-actions { (links(&frame)) }
        }
        (tabs(words::TABS_LABEL.to(lang), "tabs", &choices))
        @if list.items.is_empty() {
            (empty(words::QUEUE_EMPTY_TITLE.to(lang), words::QUEUE_EMPTY.to(lang), None))
        } @else {
            ol.list { @for row in &list.items { (case(access, &frame, row, &here)) } }
        }
        (pager(lang, next, words::QUEUE_MORE.to(lang)))
    };
    page(&frame, &Head::new(words::QUEUE_TITLE.to(lang), Part::Other).width(Width::Narrow), main)
}

/// The ways to the other pages of moderation.
pub(super) fn links(frame: &Frame) -> Markup {
    let lang = frame.lang;
    let manages = frame.viewer.as_ref().is_some_and(|viewer| viewer.role >= shared::domain::Role::Manager);
    html! {
        a.button.button-quiet href=(frame.href("/moderation/log")) { (icon("history")) (words::LOG_LINK[lang]) }
        @if manages {
            a.button.button-quiet href=(frame.href("/moderation/settings")) { (icon("edit")) (words::SETTINGS_LINK[lang]) }
        }
    }
}

fn case(access: &Access, frame: &Frame, row: &CaseRow, back: &str) -> Markup {
    let lang = frame.lang;
    let kind = Kind::parse(&row.kind).unwrap_or(Kind::Post);
    let href = address(access, &row.kind, &row.target, &row.thread_kind, &row.thread);
    let title = row.title.as_deref().unwrap_or_default();
    let space = row.space.as_deref().unwrap_or_default();
    let state = if ["held", "hidden", "removed"].contains(&row.standing.as_str()) {
        row.standing.as_str()
    } else {
        "published"
    };
    let thing = Decidable {
        access,
        frame,
        kind,
        id: &row.target,
        title,
        state,
        waits: row.settled_at.is_none(),
        locked: row.locked,
        space,
        back,
    };
    html! {
        li.row.case {
            article.row-body {
                div.meta {
                    span.badge { (standing_word(&row.standing)[lang]) }
                    span.kind { (kind_word(kind)[lang]) }
                    (space_link(frame, space, access.space_name(space), row.policy.is_some()))
                    @if row.locked { span.badge { (icon("lock")) (words::LOCKED[lang]) } }
                    (time(lang, row.opened_at, access.now))
                }
                h2.row-title { a href=(href) { bdi { (title) } } }
                blockquote.quoted { div.prose.prose-small dir="auto" { (PreEscaped(row.body_html.as_deref().unwrap_or_default())) } }
                (author(frame, row, back))
                (flags(frame, access, row))
                @if let Some(by) = &row.settled_by {
                    p.muted { (words::decided_by(by).html(lang)) @if !row.reason.is_empty() { " “" (row.reason) "”" } }
                }
                (forms(&thing))
            }
        }
    }
}

/// Who wrote it, with their record and what can be done about them.
fn author(frame: &Frame, row: &CaseRow, back: &str) -> Markup {
    let lang = frame.lang;
    let who = Author {
        handle: row.author_handle.clone(),
        name: row.author_name.clone().unwrap_or_else(|| common::FORMER_MEMBER.to(lang).to_owned()),
        role: row.author_role.unwrap_or_default(),
    };
    let suspended = row.author_state.as_deref() == Some("suspended");
    let viewer = frame.viewer.as_ref().map(|viewer| viewer.role).unwrap_or_default();
    let below = viewer >= shared::domain::Role::Manager || who.role < viewer;
    html! {
        div.meta {
            (byline(frame, &who))
            @if let Some(joined) = row.author_joined_at { span { (words::author_since(date(joined)).html(lang)) } }
            @if let Some(reputation) = row.author_reputation { span { (words::author_reputation(reputation).html(lang)) } }
            @if row.author_hidden > 0 { span { (words::author_hidden(row.author_hidden).html(lang)) } }
            @if row.author_removed > 0 { span { (words::author_removed(row.author_removed).html(lang)) } }
            @if suspended { span.badge { (words::SUSPENDED[lang]) } }
            @if let Some(handle) = &row.author_handle {
                a href=(frame.href(&format!("/moderation/log?about={handle}"))) { (words::AUTHOR_LOG[lang]) }
                @if below && frame.viewer.as_ref().is_some_and(|viewer| viewer.handle != *handle) {
                    (suspend(frame, handle, &who.name, suspended, back))
                }
            }
        }
    }
}

fn suspend(frame: &Frame, handle: &str, name: &str, suspended: bool, back: &str) -> Markup {
    let lang = frame.lang;
    let (state, word) = if suspended { ("active", words::ACT_REINSTATE) } else { ("suspended", words::ACT_SUSPEND) };
    html! {
        form method="post" action=(frame.href(&format!("/people/{handle}/state"))) {
            (hidden("state", state)) (hidden("back", back))
            button.link-button aria-label=(words::act_on(word, name).to(lang)) { (icon("user")) (word[lang]) }
        }
    }
}

/// Who says what against it.
fn flags(frame: &Frame, access: &Access, row: &CaseRow) -> Markup {
    let lang = frame.lang;
    let all = raised(row);
    html! {
        @if !all.is_empty() {
            @if row.flag_count > 0 { p.muted { (words::flags_weigh(row.flag_count, weight_text(lang, row.weight)).html(lang)) } }
            div.prose.prose-small { ul { @for flag in &all { (one_flag(frame, access, flag)) } } }
        }
    }
}

fn one_flag(frame: &Frame, access: &Access, flag: &RaisedRow) -> Markup {
    let lang = frame.lang;
    let reason = Reason::parse(&flag.reason).map_or(flag.reason.as_str(), |reason| reason_word(reason).to(lang));
    html! {
        li {
            b { (reason) } " · " a href=(frame.href(&format!("/@{}", flag.handle))) { bdi { (flag.name) } }
            " · " (time(lang, flag.at, access.now))
            @match flag.verdict.as_deref() {
                Some("upheld") => { " · " (words::VERDICT_UPHELD[lang]) }
                Some(_) => { " · " (words::VERDICT_DISMISSED[lang]) }
                None => {}
            }
            @if !flag.note.is_empty() { br; bdi { (flag.note) } }
        }
    }
}
