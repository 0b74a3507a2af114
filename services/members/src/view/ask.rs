//! The page on which somebody asks to be let in.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{
    FieldView, Head, Tab, Width, hidden, icon, notice, page as whole_page, summary, text_area, time,
};

use crate::store::requests::RequestRow;

/// The page; with what was asked before, or with what was wrong and what was typed.
pub(crate) fn page(
    access: &Access,
    (policy, title): (&str, &str),
    next: &str,
    own: Option<&RequestRow>,
    problem: Option<(&Problem, &str)>,
) -> Markup {
    let frame = access.frame();
    let open = own.filter(|own| own.state == "open");
    let value = match (problem, open) {
        (Some((_, typed)), _) => typed,
        (None, Some(own)) => &own.message,
        (None, None) => "",
    };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { @if open.is_some() { (words::ASKED_TITLE[lang]) } @else { (words::ASK_TITLE[lang]) } }
            p.lead { "“" bdi { (title) } "” in " bdi { (frame.name) } ". The managers decide; they and you alone read your message." }
        } }
        @match own.map(|own| (own.state.as_str(), own)) {
            Some(("open", own)) => (notice("good", html! { p { b { "Asked " (time(lang, own.asked_at, access.now)) "." } " Nobody has decided yet." } })),
            Some((_, own)) => (notice("info", html! {
                p { b { "You have asked before" } @if let Some(at) = own.decided_at { ", and were answered " (time(lang, at, access.now)) }
                    ". You may ask again." }
            })),
            None => {},
        }
        (summary(lang, problem.map(|(problem, _)| problem)))
        form.form.panel method="post" action=(frame.href("/ask")) {
            (hidden("policy", policy))
            (hidden("next", next))
            (text_area(lang, &FieldView {
                name: "message", label: common::FIELD_MESSAGE.to(lang), hint: "Optional: why it is for you. At most 1,000 characters.", value,
                problem: problem.map(|(problem, _)| problem),
            }, 5))
            div.form-end {
                button.button { (icon("mail")) @if open.is_some() { (words::CHANGE_MESSAGE[lang]) } @else { (common::ASK[lang]) } }
                a.button.button-quiet href=(access.own_path(next)) { (words::BACK[lang]) }
            }
        }
    };
    whole_page(&frame, &Head::new(words::ASK_TITLE.to(lang), Tab::Other).width(Width::Form), main)
}
