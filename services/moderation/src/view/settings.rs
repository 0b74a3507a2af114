//! What a community asks of flags and of new members, as a form.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{FieldView, Head, Tab, Width, icon, notice, page, summary, text_field};
use shared::words::Phrase;

use crate::words;

/// What stands in the fields.
pub(crate) struct Typed<'a> {
    pub(crate) flag_threshold: &'a str,
    pub(crate) hold_first: &'a str,
    pub(crate) new_member_days: &'a str,
    pub(crate) new_per_hour: &'a str,
    pub(crate) new_links: &'a str,
}

/// The form.
pub(crate) fn form(access: &Access, typed: &Typed<'_>, saved: bool, problem: Option<&Problem>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let field = |name: &str, label: Phrase, hint: Phrase, value: &str| {
        text_field(lang, &FieldView { name, label: label.to(lang), hint: hint.to(lang), value, problem })
    };
    let title = words::SETTINGS_TITLE.to(lang);
    let main = html! {
        header.page-head {
            div.page-head-text { h1 { (title) } p.lead { (words::SETTINGS_LEAD[lang]) } }
            div.page-actions {
                a.button.button-quiet href=(frame.href("/moderation")) { (icon("flag")) (words::QUEUE_LINK[lang]) }
                a.button.button-quiet href=(frame.href("/guidelines/edit")) { (icon("edit")) (words::GUIDELINES_EDIT[lang]) }
            }
        }
        @if saved { (notice("good", html! { p { (words::SETTINGS_SAVED[lang]) } })) }
        (summary(lang, problem))
        form.form.panel method="post" action=(frame.href("/moderation/settings")) {
            (field("flag_threshold", words::SET_THRESHOLD, words::SET_THRESHOLD_HINT, typed.flag_threshold))
            (field("hold_first", words::SET_HOLD, words::SET_HOLD_HINT, typed.hold_first))
            (field("new_member_days", words::SET_DAYS, words::SET_DAYS_HINT, typed.new_member_days))
            (field("new_per_hour", words::SET_PER_HOUR, words::SET_PER_HOUR_HINT, typed.new_per_hour))
            (field("new_links", words::SET_LINKS, words::SET_LINKS_HINT, typed.new_links))
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
    };
    page(&frame, &Head::new(title, Tab::Other).width(Width::Form), main)
}
