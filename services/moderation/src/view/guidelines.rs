//! The guidelines.

use gate::Access;
use maud::{Markup, PreEscaped, html};
use shared::domain::Role;
use shared::web::Problem;
use shared::web::layout::{
    FieldView, Head, Tab, Width, field_error, hidden, icon, markdown_help, notice, page, summary, text_area,
};
use shared::words::{Lang, date};

use crate::store::guidelines::GuidelinesRow;
use crate::words;

/// The guidelines that come with Folkmoot, in the reader's language.
pub(crate) fn standard(lang: Lang) -> Markup {
    let rules = [
        (words::RULE_KIND, words::RULE_KIND_TEXT),
        (words::RULE_TOPIC, words::RULE_TOPIC_TEXT),
        (words::RULE_SPAM, words::RULE_SPAM_TEXT),
        (words::RULE_PRIVATE, words::RULE_PRIVATE_TEXT),
        (words::RULE_LAW, words::RULE_LAW_TEXT),
        (words::RULE_FLAG, words::RULE_FLAG_TEXT),
    ];
    html! {
        p { (words::RULES_LEAD[lang]) }
        @for (rule, text) in rules { h2 { (rule[lang]) } p { (text[lang]) } }
        p { (words::RULES_END[lang]) }
    }
}

/// What stands beside the text.
#[derive(Default)]
pub(crate) struct Asked<'a> {
    /// Where to go on.
    pub(crate) next: &'a str,
    /// Whether somebody has just come in and is asked before they go on.
    pub(crate) welcome: bool,
    pub(crate) problem: Option<&'a Problem>,
}

/// The page; with the form to accept them for a member who has not accepted this version.
pub(crate) fn show(access: &Access, row: Option<&GuidelinesRow>, asked: &Asked<'_>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let version = row.map_or(0, |row| row.version);
    let accepted = access.guidelines_accepted();
    let due = access.known_member().is_some() && accepted.is_none_or(|accepted| accepted < version);
    let title = words::GUIDELINES_TITLE.to(lang);
    let main = html! {
        @if asked.welcome { (notice("good", html! { p { b { (words::welcome(&*frame.name).html(lang)) } " " (words::WELCOME_TEXT[lang]) } })) }
        @else if due && accepted.is_some() { (notice("info", html! { p { (words::GUIDELINES_CHANGED[lang]) } })) }
        header.page-head {
            div.page-head-text {
                h1 { (title) }
                p.lead { (words::guidelines_lead(&*frame.name).html(lang)) }
                @if let Some(row) = row { p.muted { (words::guidelines_written(date(row.written_at)).html(lang)) } }
            }
            @if access.visitor.role() >= Role::Manager {
                div.page-actions {
                    a.button.button-quiet href=(frame.href("/guidelines/edit")) { (icon("edit")) (words::GUIDELINES_EDIT[lang]) }
                }
            }
        }
        div.prose dir="auto" {
            @match row { Some(row) => (PreEscaped(&row.body_html)), None => (standard(lang)) }
        }
        @if due {
            (summary(lang, asked.problem))
            form.form.panel method="post" action=(frame.href("/guidelines")) {
                (hidden("version", &version.to_string())) (hidden("next", asked.next))
                p.check {
                    input type="checkbox" id="accepted" name="accepted" required
                        aria-describedby=[asked.problem.map(|_| "accepted-error")]
                        aria-invalid=[asked.problem.map(|_| "true")];
                    " " label for="accepted" { (words::GUIDELINES_TICK[lang]) }
                }
                (field_error(lang, asked.problem, "accepted"))
                div.form-end { button.button { (icon("check")) (words::GUIDELINES_ACCEPT[lang]) } }
            }
        } @else if accepted.is_some() && !access.visitor.role().moderates() {
            p.muted { (words::GUIDELINES_ACCEPTED[lang]) }
        }
    };
    let mut head = Head::new(title, Tab::Other).width(Width::Narrow);
    let about = words::guidelines_lead(&*frame.name).to(lang);
    if !asked.welcome {
        head = head.listed(frame.href("/guidelines"), &about);
    }
    page(&frame, &head, main)
}

/// The form managers write them with.
pub(crate) fn edit(access: &Access, body: &str, problem: Option<&Problem>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let title = words::GUIDELINES_EDIT.to(lang);
    let main = html! {
        header.page-head { div.page-head-text { h1 { (title) } p.lead { (words::GUIDELINES_EDIT_LEAD[lang]) } } }
        (summary(lang, problem))
        form.form method="post" action=(frame.href("/guidelines/edit")) {
            (text_area(lang, &FieldView {
                name: "body", label: words::GUIDELINES_FIELD.to(lang), hint: words::GUIDELINES_HINT.to(lang), value: body, problem,
            }, 18))
            (markdown_help(lang))
            div.form-end {
                button.button { (words::SAVE[lang]) }
                a.button.button-quiet href=(frame.href("/guidelines")) { (words::CANCEL[lang]) }
            }
        }
    };
    page(&frame, &Head::new(title, Tab::Other).width(Width::Form), main)
}

/// The standard text as Markdown, for a manager who begins with it.
pub(crate) fn standard_markdown(lang: Lang) -> String {
    let rules = [
        (words::RULE_KIND, words::RULE_KIND_TEXT),
        (words::RULE_TOPIC, words::RULE_TOPIC_TEXT),
        (words::RULE_SPAM, words::RULE_SPAM_TEXT),
        (words::RULE_PRIVATE, words::RULE_PRIVATE_TEXT),
        (words::RULE_LAW, words::RULE_LAW_TEXT),
        (words::RULE_FLAG, words::RULE_FLAG_TEXT),
    ];
    let rules: String =
        rules.iter().map(|(rule, text)| format!("## {}\n\n{}\n\n", rule.to(lang), text.to(lang))).collect();
    format!("{}\n\n{rules}{}\n", words::RULES_LEAD.to(lang), words::RULES_END.to(lang))
}
