//! What the pages of posts and ideas show of moderation.

use maud::{Markup, html};
use shared::web::Frame;
use shared::web::layout::{icon, notice};
use shared::words::Lang;

use crate::words;

/// Above something that is withdrawn, for its author and for moderators: who else can see it, and why it is so. Nothing for
/// what is published.
pub fn withdrawn_notice(lang: Lang, state: &str) -> Markup {
    let (mood, text) = match state {
        "hidden" => ("warn", words::NOTICE_HIDDEN),
        "held" => ("info", words::NOTICE_HELD),
        "removed" => ("warn", words::NOTICE_REMOVED),
        _ => return html! {},
    };
    notice(mood, html! { p { (text[lang]) } })
}

/// Where the form for a reply would stand in a locked thread.
pub fn locked_notice(lang: Lang) -> Markup {
    html! {
        div.notice.notice-info role="status" { (icon("lock")) div.notice-body { p { (words::NOTICE_LOCKED[lang]) } } }
    }
}

/// The link to flag a thing, among what can be done with it: for members. `kind` is `post`, `reply` or `idea`.
pub fn flag_link(frame: &Frame, kind: &str, id: &str, own: bool) -> Markup {
    let moderates = frame.viewer.as_ref().is_some_and(|viewer| viewer.role.moderates());
    html! {
        @if frame.viewer.is_some() && (moderates || !own) {
            a.link-button rel="nofollow" href=(frame.href(&format!("/flag/{kind}/{id}"))) {
                (icon("flag")) (if moderates { &words::MODERATE[frame.lang] } else { &words::FLAG_VERB[frame.lang] })
            }
        }
    }
}
