//! What a community says of itself, to be edited: its name, what it is about, its language, its welcome.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{FieldView, notice, select_field, summary_of, text_area, text_field};
use shared::words::{Lang, common};

use super::page;
use crate::pages::text::TextForm;
use crate::words;

/// The page.
pub(crate) fn show(access: &Access, form: &TextForm, saved: bool, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let languages = Lang::ALL.map(|lang| (lang.code(), lang.own_name()));
    let main = html! {
        @if saved { (notice("good", html! { p { (words::SAVED[lang]) } })) }
        (summary_of(lang, problem, |field| match field {
            "description" => Some(words::FIELD_ABOUT),
            "welcome_md" => Some(words::WELCOME),
            _ => None,
        }))
        form.form.panel method="post" action=(access.href("/studio/campaign/text")) {
            (text_field(lang, &FieldView { name: "name", label: common::FIELD_NAME.to(lang), hint: words::NAME_HINT.to(lang), value: &form.name, problem }))
            (text_area(lang, &FieldView { name: "description", label: words::FIELD_ABOUT.to(lang), hint: words::ABOUT_HINT.to(lang), value: &form.description, problem }, 3))
            (select_field(lang, &FieldView { name: "language", label: common::LANGUAGE_LABEL.to(lang), hint: words::LANGUAGE_HINT.to(lang), value: &form.language, problem }, &languages))
            (text_area(lang, &FieldView { name: "welcome_md", label: words::WELCOME.to(lang), hint: words::WELCOME_HINT.to(lang), value: &form.welcome_md, problem }, 8))
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
        section.panel {
            h2 { (common::GUIDELINES_LINK[lang]) }
            p { (words::GUIDELINES_NOTE[lang]) }
            p { a href=(access.href("/guidelines/edit")) { (words::GUIDELINES_EDIT[lang]) } }
        }
    };
    page(access, "/studio/campaign/text", words::TEXT_LEAD, main)
}
