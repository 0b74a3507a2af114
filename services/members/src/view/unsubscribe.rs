//! The pages around wanting no more invitations.

use gate::Access;
use maud::{Markup, html};
use shared::web::encoded;
use shared::web::layout::{Head, Tab, Width, icon, page};
use shared::words::{Message, Phrase};

use crate::words;

fn draw(
    access: &Access,
    code: &str,
    picture: &str,
    title: Phrase,
    lead: &Message,
    button: Phrase,
    back: bool,
) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        div.gate {
            p.gate-mark { (icon(picture)) }
            h1 { (title[lang]) }
            p.lead { (lead.html(lang)) }
            form method="post" action=(frame.href(&format!("/unsubscribe/{}", encoded(code)))) {
                @if back { input type="hidden" name="back" value="1"; }
                p.empty-actions { button.button.button-quiet[back] { (button[lang]) } }
            }
        }
    };
    page(&frame, &Head::new(title.to(lang), Tab::Other).width(Width::Narrow), main)
}

/// The button at the end of the link.
pub(crate) fn ask(access: &Access, code: &str) -> Markup {
    let lead = words::unsubscribe_lead(html! { bdi { (access.community.name) } });
    draw(access, code, "mail", words::UNSUBSCRIBE_TITLE, &lead, words::UNSUBSCRIBE_BUTTON, false)
}

/// It is done.
pub(crate) fn done(access: &Access, code: &str) -> Markup {
    let lead = words::UNSUBSCRIBED_LEAD.into();
    draw(access, code, "check", words::UNSUBSCRIBED_TITLE, &lead, words::UNSUBSCRIBE_UNDO, true)
}

/// It was a mistake.
pub(crate) fn back(access: &Access, code: &str) -> Markup {
    let lead = words::UNSUBSCRIBE_UNDONE_LEAD.into();
    draw(access, code, "check", words::UNSUBSCRIBE_UNDONE, &lead, words::UNSUBSCRIBE_BUTTON, false)
}
