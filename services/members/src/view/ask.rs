//! The page on which somebody asks to be let in.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{FieldView, Head, Tab, Width, hidden, icon, notice, page as whole_page, text_area, time};
use shared::words::common;

use super::summary;
use crate::actions::requests::LONGEST;
use crate::store::requests::RequestRow;
use crate::words;

/// The page; with what was asked before, or with what was wrong and what was typed.
pub(crate) fn page(
    access: &Access,
    (policy, title): (&str, &str),
    next: &str,
    own: Option<&RequestRow>,
    problem: Option<(&Problem, &str)>,
) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let open = own.filter(|own| own.state == "open");
    let value = match (problem, open) {
        (Some((_, typed)), _) => typed,
        (None, Some(own)) => &own.message,
        (None, None) => "",
    };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { @if open.is_some() { (words::ASKED_TITLE[lang]) } @else { (words::ASK_TITLE[lang]) } }
            p.lead { (words::ask_lead(html! { bdi { (title) } }, html! { bdi { (frame.name) } }).html(lang)) }
        } }
        @match own.map(|own| (own.state.as_str(), own)) {
            Some(("open", own)) => (notice("good", html! {
                p { b { (words::asked_when(time(lang, own.asked_at, access.now)).html(lang)) } " " (words::NOBODY_DECIDED[lang]) }
             })),
            Some((_, own)) => (notice("info", html! {
                p { b { (words::ASKED_BEFORE[lang]) } " " @match own.decided_at {
                    Some(at) => (words::answered_when(time(lang, at, access.now)).html(lang)),
                    None => (words::MAY_ASK_AGAIN[lang]),
                } }
            })),
            None => {},
        }
        (summary(lang, problem.map(|(problem, _)| problem)))
        form.form.panel method="post" action=(frame.href("/ask")) {
            (hidden("policy", policy))
            (hidden("next", next))
            (text_area(lang, &FieldView {
                name: "message", label: common::FIELD_MESSAGE.to(lang), hint: &words::ask_hint(LONGEST).to(lang), value,
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
