//! The form for a reply, at the end of a thread.

use maud::{Markup, html};
use shared::web::layout::{composer, sign_in};

use super::thread::ThreadView;
use crate::words;

/// The form; for strangers the way to it. What takes no replies has none.
pub(super) fn respond(view: &ThreadView<'_>) -> Markup {
    let post = &view.post.summary;
    let lang = view.frame.lang;
    if post.state != "published" || post.locked {
        return html! {};
    }
    let question = post.kind == "question";
    if view.access.visitor.identity.is_none() {
        let (title, button) = if question {
            (words::KNOW_THE_ANSWER, words::SIGN_IN_TO_ANSWER)
        } else {
            (words::SOMETHING_TO_SAY, words::SIGN_IN_TO_REPLY)
        };
        return html! {
            div.panel.panel-call id="reply" {
                h2 { (title[lang]) }
                p { (words::members_can(&*view.frame.name).html(lang)) }
                p { a.button href=(sign_in(view.frame, &post.url)) { (button[lang]) } }
            }
        };
    }
    let (title, button) =
        if question { (words::YOUR_ANSWER, words::POST_ANSWER) } else { (words::YOUR_REPLY, words::POST_REPLY) };
    let action = view.frame.href(&format!("/t/{}/reply", post.id));
    let button = &button[lang];
    if view.quoted.is_empty() {
        return composer(lang, &action, &title[lang], button, html! {}, 8, "reply-body");
    }
    // Whoever quotes goes on behind the quote.
    html! {
        form.composer method="post" action=(action) id="reply" {
            h2 { (title[lang]) }
            div.field {
                label.hidden for="reply-body" { (title[lang]) }
                textarea id="reply-body" name="body" rows="14" required dir="auto" { (view.quoted) }
            }
            div.form-end { button.button { (button) } }
        }
    }
}
