//! Notifications as markup, and the button that follows a thread.

use gate::Access;
use maud::{Markup, html};
use shared::web::layout::{byline, empty, hidden, icon, pager, status_word, time};
use shared::web::{Frame, List};
use shared::words::Message;

use crate::notification::{Group, Kind, Notification, grouped};
use crate::words;

/// The button that follows a thread or stops it; nothing for who is not signed in.
pub fn follow_button(frame: &Frame, kind: Kind, id: &str, following: bool, back: &str) -> Markup {
    if frame.viewer.is_none() {
        return html! {};
    }
    let label = if following { words::UNFOLLOW } else { words::FOLLOW };
    html! {
        form method="post" action=(frame.href(&format!("/follow/{}/{id}", kind.as_str()))) {
            (hidden("back", back))
            button.link-button name="following" value=(if following { 0 } else { 1 }) { (icon("bell")) (label[frame.lang]) }
        }
    }
}

/// The page.
pub(crate) fn notifications(access: &Access, frame: &Frame, list: &List<Notification>) -> Markup {
    let lang = frame.lang;
    let next = list.next.as_ref().map(|cursor| frame.href(&format!("/notifications?cursor={cursor}")));
    let newest = list.items.first().filter(|_| list.items.iter().any(|one| !one.seen));
    html! {
        header.page-head {
            div.page-head-text {
                h1 { (words::NOTIFICATIONS[lang]) }
                p.lead { (words::NOTIFICATIONS_LEAD[lang]) }
            }
            @if let Some(newest) = newest {
                form.page-actions method="post" action=(frame.href("/notifications")) {
                    (hidden("until", &newest.id))
                    button.button.button-quiet { (icon("check")) (words::MARK_READ[lang]) }
                }
            }
        }
        @if list.items.is_empty() {
            (empty(&words::NOTHING_YET[lang], &words::NOTHING_YET_NOTE[lang], None))
        } @else {
            ol.list { @for group in grouped(&list.items) { (thread(access, frame, &group)) } }
        }
        (pager(lang, next, &words::OLDER[lang]))
    }
}

/// All that is told of one thread.
fn thread(access: &Access, frame: &Frame, group: &Group<'_>) -> Markup {
    let unread = group.all.iter().any(|one| !one.seen);
    // The first one that is new is where reading goes on.
    let first = group.all.iter().rev().find(|one| !one.seen).unwrap_or(&group.newest);
    html! {
        li class=(if unread { "row is-unread" } else { "row" }) {
            article.row-body {
                h2.row-title {
                    @if unread { span.hidden { (words::UNREAD[frame.lang]) ": " } }
                    a href=(first.url) { bdi { (group.newest.title) } }
                }
                @for one in &group.all { (event(access, frame, one)) }
            }
        }
    }
}

fn event(access: &Access, frame: &Frame, one: &Notification) -> Markup {
    let lang = frame.lang;
    let (picture, word): (_, Message) = match one.kind {
        "mention" => ("user", words::EVENT_MENTION.into()),
        "accepted" => ("check", words::EVENT_ACCEPTED.into()),
        "merged" => ("merge", words::EVENT_MERGED.into()),
        "status" => ("map", words::event_status(status_word(one.status.as_deref().unwrap_or_default()))),
        _ => ("comment", words::EVENT_REPLY.into()),
    };
    html! {
        div.meta {
            a.kind href=(one.url) { (icon(picture)) (word.html(lang)) }
            (byline(frame, &one.actor))
            (time(lang, one.at, access.now))
        }
        @if !one.excerpt.is_empty() { p.row-excerpt { bdi { (one.excerpt) } } }
    }
}
