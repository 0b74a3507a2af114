//! The pages around a link sent by mail.

use gate::Access;
use maud::{Markup, html};
use shared::mail::{Kept, stays_here};
use shared::web::layout::{Head, Tab, Width, empty, icon, page, time};
use shared::words::common;

use crate::words;

/// A link is under way.
pub(crate) fn sent(access: &Access, address: &str) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        div.gate {
            p.gate-mark { (icon("mail")) }
            h1 { (words::LOOK_INTO_MAIL[lang]) }
            p.lead { (words::link_on_its_way(html! { b { bdi { (address) } } }).html(lang)) }
            p { (words::NOTHING_THERE[lang]) }
            p.empty-actions {
                @if stays_here(&access.app) { a.button href=(frame.href("/outbox")) { (words::OPEN_OUTBOX[lang]) } }
                a.button.button-quiet href=(frame.href("/sign-in")) { (words::USE_ANOTHER_ADDRESS[lang]) }
            }
        }
    };
    page(&frame, &Head::new(words::LOOK_INTO_MAIL.to(lang), Tab::Other).width(Width::Narrow), main)
}

/// The button at the end of the link.
pub(crate) fn confirm(access: &Access, token: &str, address: &str) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        div.gate {
            p.gate-mark { (icon("user")) }
            h1 { (words::sign_in_as(html! { bdi { (address) } }).html(lang)) }
            p.lead { (words::ONE_MORE_CLICK[lang]) }
            form method="post" action=(frame.href(&format!("/sign-in/email/{token}"))) {
                button.button { (words::sign_in_to(html! { bdi { (frame.name) } }).html(lang)) }
            }
        }
    };
    page(&frame, &Head::new(common::SIGN_IN.to(lang), Tab::Other).width(Width::Narrow), main)
}

/// The mails that stayed on this machine.
pub(crate) fn outbox(access: &Access, mails: &[Kept]) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::OUTBOX[lang]) }
            p.lead { (words::OUTBOX_LEAD[lang]) }
        } }
        @if mails.is_empty() { (empty(words::NO_MAIL_YET.to(lang), words::NO_MAIL_HINT.to(lang), None)) }
        @for kept in mails {
            article.panel {
                h2 { (kept.mail.subject) }
                div.meta { span { (words::mail_to(html! { bdi { (kept.mail.to) } }).html(lang)) } (time(lang, kept.at, access.now)) }
                @for line in kept.mail.text.lines() {
                    @if line.starts_with("http") { p { a href=(line) { (line) } } } @else if !line.is_empty() { p { (line) } }
                }
            }
        }
    };
    page(&frame, &Head::new(words::OUTBOX.to(lang), Tab::Other).width(Width::Narrow), main)
}
