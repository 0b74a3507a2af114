//! Forms: a refused one keeps what was typed and says beside each field what to mend.

use maud::{Markup, html};

use super::super::Problem;
use super::parts::icon;
use crate::words::{Lang, Message, Phrase, common};

/// What was typed, and why it was refused if it was.
#[derive(Default)]
pub struct Typed {
    /// The refusal.
    pub problem: Option<Problem>,
}

/// A field of a form.
pub struct FieldView<'a> {
    /// Its name in the request.
    pub name: &'a str,
    /// Its name for people.
    pub label: &'a str,
    /// What helps to fill it in; what stands between backticks is set as code.
    pub hint: &'a str,
    /// What was typed.
    pub value: &'a str,
    /// Why the form was refused, if it was.
    pub problem: Option<&'a Problem>,
}

impl FieldView<'_> {
    fn refused(&self) -> bool {
        self.problem.is_some_and(|problem| problem.field(self.name).is_some())
    }

    fn described_by(&self) -> String {
        let error = if self.refused() { format!(" {}-error", self.name) } else { String::new() };
        format!("{}-hint{error}", self.name)
    }

    fn around(&self, lang: Lang, control: &Markup) -> Markup {
        html! {
            div.field {
                label for=(self.name) { (self.label) }
                p.hint id=(format!("{}-hint", self.name)) { (hinted(self.hint)) }
                (control)
                (field_error(lang, self.problem, self.name))
            }
        }
    }
}

/// What to write in, in one line.
pub const MARKDOWN: Phrase = common::MARKDOWN_HINT;

/// Every second piece between backticks is code.
pub fn hinted(text: &str) -> Markup {
    html! { @for (place, piece) in text.split('`').enumerate() {
        @if place % 2 == 1 { code { (piece) } } @else { (piece) }
    } }
}

/// The Markdown there is, folded.
pub fn markdown_help(lang: Lang) -> Markup {
    let words = &common::MARKDOWN_WORDS[lang];
    let lines = [
        (format!("**{words}**, *{words}*, ~~{words}~~"), common::MARKDOWN_STRONG),
        (format!("[{words}](https://…)"), common::MARKDOWN_LINK),
        (format!("![{}](https://…)", &common::MARKDOWN_SHOWS[lang]), common::MARKDOWN_PICTURE),
        (format!("`{words}`"), common::MARKDOWN_CODE),
        (format!("> {words}"), common::MARKDOWN_QUOTE),
        (format!("- {words}"), common::MARKDOWN_LIST),
        (format!("## {words}"), common::MARKDOWN_HEADING),
        ("| a | b |".to_owned(), common::MARKDOWN_TABLE),
    ];
    html! {
        details.help {
            summary { (common::MARKDOWN_HELP[lang]) }
            table { @for (source, meaning) in lines { tr { td { code { (source) } } td { (meaning[lang]) } } } }
        }
    }
}

/// What is wrong with the field, beside it.
pub fn field_error(lang: Lang, problem: Option<&Problem>, name: &str) -> Markup {
    html! {
        @if let Some(error) = problem.and_then(|problem| problem.field(name)) {
            p.error id=(format!("{name}-error")) { (icon("warning")) span { (hinted(&capital(&error.limit.to(lang)))) "." } }
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What the forms call a field.
fn label_of(field: &str) -> Message {
    let known = match field {
        "body" | "body_md" => common::FIELD_TEXT,
        "bio_md" => common::FIELD_ABOUT_YOU,
        "title" => common::FIELD_TITLE,
        "tags" => common::FIELD_TAGS,
        "kind" => common::FIELD_KIND,
        "space" => common::FIELD_SPACE,
        "name" => common::FIELD_NAME,
        "handle" => common::FIELD_HANDLE,
        "email" => common::FIELD_EMAIL,
        "location" => common::FIELD_LOCATION,
        "website" => common::FIELD_WEBSITE,
        "message" => common::FIELD_MESSAGE,
        "reason" => common::FIELD_REASON,
        "language" => common::LANGUAGE_LABEL,
        _ => return Message::verbatim(capital(&field.replace('_', " "))),
    };
    known.into()
}

/// Above a refused form: what has to change.
pub fn summary(lang: Lang, problem: Option<&Problem>) -> Markup {
    summary_of(lang, problem, |_| None)
}

/// The same for a form with fields of its own, which `label` knows the names of.
pub fn summary_of(lang: Lang, problem: Option<&Problem>, label: impl Fn(&str) -> Option<Phrase>) -> Markup {
    let label_of = |field: &str| label(field).map_or_else(|| label_of(field), Message::from);
    let Some(problem) = problem else { return html! {} };
    let body = problem.body();
    html! {
        div.notice.notice-bad role="alert" {
            (icon("warning"))
            div.notice-body {
                p { b { (common::NOT_STORED_YET[lang]) } " " (common::all_still_here(body.title.clone()).html(lang)) }
                @if body.errors.is_empty() { p { (body.detail.html(lang)) } } @else {
                    ul { @for error in &body.errors {
                        li { a href=(format!("#{}", error.field)) { (label_of(&error.field).html(lang)) } ": " (hinted(&error.limit.to(lang))) }
                    } }
                }
            }
        }
    }
}

/// One line of text.
pub fn text_field(lang: Lang, field: &FieldView<'_>) -> Markup {
    field.around(lang, &html! {
        input id=(field.name) name=(field.name) type="text" value=(field.value) dir="auto" aria-describedby=(field.described_by())
            aria-invalid=[field.refused().then_some("true")];
    })
}

/// Markdown.
pub fn text_area(lang: Lang, field: &FieldView<'_>, rows: u32) -> Markup {
    field.around(
        lang,
        &html! {
            textarea id=(field.name) name=(field.name) rows=(rows) dir="auto" aria-describedby=(field.described_by())
                aria-invalid=[field.refused().then_some("true")] { (field.value) }
        },
    )
}

/// The tags, in one line.
pub fn tags_field(lang: Lang, value: &str, problem: Option<&Problem>) -> Markup {
    let (label, hint) = (&common::FIELD_TAGS[lang], &common::TAGS_HINT[lang]);
    text_field(lang, &FieldView { name: "tags", label, hint, value, problem })
}

/// One of several.
pub fn select_field(lang: Lang, field: &FieldView<'_>, choices: &[(&str, &str)]) -> Markup {
    field.around(
        lang,
        &html! {
            select id=(field.name) name=(field.name) aria-describedby=(field.described_by())
                aria-invalid=[field.refused().then_some("true")] {
                @for (value, label) in choices {
                    option value=(value) selected[*value == field.value] { (label) }
                }
            }
        },
    )
}

/// A value the visitor need not see.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// The form for a reply.
pub fn composer(lang: Lang, action: &str, title: &str, button: &str, extra: Markup, rows: u32, name: &str) -> Markup {
    html! {
        form.composer method="post" action=(action) id=[(name == "reply-body").then_some("reply")] {
            @if !title.is_empty() { h2 { (title) } }
            (extra)
            div.field {
                label.hidden for=(name) { (if title.is_empty() { &common::YOUR_COMMENT[lang] } else { title }) }
                p.hint id=(format!("{name}-hint")) { (hinted(&MARKDOWN[lang])) }
                textarea id=(name) name="body" rows=(rows) required aria-describedby=(format!("{name}-hint")) {}
            }
            div.form-end { button.button { (button) } }
        }
    }
}
