//! The form for a reply, at the end of a thread.

use maud::{Markup, html};
use shared::web::layout::{FieldView, MARKDOWN, sign_in, text_area};

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
    let label = &title[lang];
    let field = FieldView { name: "body", label, hint: &MARKDOWN[lang], value: view.quoted, problem: None };
    html! {
        form.composer method="post" action=(view.frame.href(&format!("/t/{}/reply", post.id))) id="reply" {
            h2 { (label) }
            (text_area(lang, &field, if view.quoted.is_empty() { 8 } else { 14 }))
            div.form-end { button.button { (button[lang]) } }
        }
    }
}
