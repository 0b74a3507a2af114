//! The pages around a link sent by mail.

use gate::Access;
use maud::{Markup, html};
use shared::mail::{Kept, stays_here};
use shared::web::layout::{Head, Tab, Width, empty, icon, page, time};

/// A link is under way.
pub(crate) fn sent(access: &Access, address: &str) -> Markup {
    let frame = access.frame();
    let main = html! {
        div.gate {
            p.gate-mark { (icon("mail")) }
            h1 { "Look into your mail" }
            p.lead { "A link is on its way to " b { bdi { (address) } } ". Open it in this browser within fifteen minutes." }
            p { "Nothing there? Look among what your mail program took for spam, or ask for another one." }
            p.empty-actions {
                @if stays_here(&access.app) { a.button href=(frame.href("/outbox")) { "Open the outbox of this machine" } }
                a.button.button-quiet href=(frame.href("/sign-in")) { "Use another address" }
            }
        }
    };
    page(&frame, &Head::new("Look into your mail", Tab::Other).width(Width::Narrow), main)
}

/// The button at the end of the link.
pub(crate) fn confirm(access: &Access, token: &str, address: &str) -> Markup {
    let frame = access.frame();
    let main = html! {
        div.gate {
            p.gate-mark { (icon("user")) }
            h1 { "Sign in as " bdi { (address) } }
            p.lead { "One more click, so that nothing but you signs in." }
            form method="post" action=(frame.href(&format!("/sign-in/email/{token}"))) {
                button.button { "Sign in to " bdi { (frame.name) } }
            }
        }
    };
    page(&frame, &Head::new("Sign in", Tab::Other).width(Width::Narrow), main)
}

/// The mails that stayed on this machine.
pub(crate) fn outbox(access: &Access, mails: &[Kept]) -> Markup {
    let frame = access.frame();
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { "Outbox" }
            p.lead { "Mail that would have left this machine. Set `mail_api` to send it." }
        } }
        @if mails.is_empty() { (empty("No mail yet", "What this community sends will be shown here.", None)) }
        @for kept in mails {
            article.panel {
                h2 { (kept.mail.subject) }
                div.meta { span { "to " bdi { (kept.mail.to) } } (time(frame.lang, kept.at, access.now)) }
                @for line in kept.mail.text.lines() {
                    @if line.starts_with("http") { p { a href=(line) { (line) } } } @else if !line.is_empty() { p { (line) } }
                }
            }
        }
    };
    page(&frame, &Head::new("Outbox", Tab::Other).width(Width::Narrow), main)
}
