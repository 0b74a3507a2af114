//! Forms: a refused one keeps what was typed and says beside each field what to mend.

use maud::{Markup, html};

use super::super::Problem;
use super::parts::icon;

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

    fn around(&self, control: &Markup) -> Markup {
        html! {
            div.field {
                label for=(self.name) { (self.label) }
                p.hint id=(format!("{}-hint", self.name)) { (hinted(self.hint)) }
                (control)
                (field_error(self.problem, self.name))
            }
        }
    }
}

/// What to write in, in one line.
pub const MARKDOWN: &str = "Markdown works: `**bold**`, `*italic*`, `[words](address)`, `> quote`, `- list`.";

/// Every second piece between backticks is code.
fn hinted(text: &str) -> Markup {
    html! { @for (place, piece) in text.split('`').enumerate() {
        @if place % 2 == 1 { code { (piece) } } @else { (piece) }
    } }
}

/// The Markdown there is, folded.
pub fn markdown_help() -> Markup {
    let lines = [
        ("**bold**, *italic*, ~~gone~~", "words made strong, slanted, struck out"),
        ("[words](https://…)", "a link"),
        ("![what it shows](https://…)", "a picture"),
        ("`code`", "code in a line; lines of it between two lines of ```"),
        ("> words", "a quote"),
        ("- one", "a list; 1. for a numbered one, - [ ] for things to do"),
        ("## words", "a heading"),
        ("| a | b |", "a table; |---|---| under its first line"),
    ];
    html! {
        details.help {
            summary { "Markdown you can use" }
            table { @for (source, meaning) in lines { tr { td { code { (source) } } td { (meaning) } } } }
        }
    }
}

/// What is wrong with the field, beside it.
pub fn field_error(problem: Option<&Problem>, name: &str) -> Markup {
    html! {
        @if let Some(error) = problem.and_then(|problem| problem.field(name)) {
            p.error id=(format!("{name}-error")) { (icon("warning")) span { (hinted(&capital(&error.limit))) "." } }
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What the forms call a field.
fn label_of(field: &str) -> String {
    match field {
        "body" => "Text".to_owned(),
        "bio_md" => "About you".to_owned(),
        _ => capital(&field.replace('_', " ")),
    }
}

/// Above a refused form: what has to change.
pub fn summary(problem: Option<&Problem>) -> Markup {
    let Some(problem) = problem else { return html! {} };
    let body = problem.body();
    html! {
        div.notice.notice-bad role="alert" {
            (icon("warning"))
            div.notice-body {
                p { b { "Not stored yet." } " " (body.title) ". Everything you typed is still here." }
                @if body.errors.is_empty() { p { (body.detail) } } @else {
                    ul { @for error in &body.errors {
                        li { a href=(format!("#{}", error.field)) { (label_of(&error.field)) } ": " (hinted(&error.limit)) }
                    } }
                }
            }
        }
    }
}

/// One line of text.
pub fn text_field(field: &FieldView<'_>) -> Markup {
    field.around(&html! {
        input id=(field.name) name=(field.name) type="text" value=(field.value) aria-describedby=(field.described_by())
            aria-invalid=[field.refused().then_some("true")];
    })
}

/// Markdown.
pub fn text_area(field: &FieldView<'_>, rows: u32) -> Markup {
    field.around(&html! {
        textarea id=(field.name) name=(field.name) rows=(rows) aria-describedby=(field.described_by())
            aria-invalid=[field.refused().then_some("true")] { (field.value) }
    })
}

/// The tags, in one line.
pub fn tags_field(value: &str, problem: Option<&Problem>) -> Markup {
    text_field(&FieldView {
        name: "tags",
        label: "Tags",
        hint: "Optional. Up to five, apart by spaces or commas.",
        value,
        problem,
    })
}

/// One of several.
pub fn select_field(field: &FieldView<'_>, choices: &[(&str, &str)]) -> Markup {
    field.around(&html! {
        select id=(field.name) name=(field.name) aria-describedby=(field.described_by())
            aria-invalid=[field.refused().then_some("true")] {
            @for (value, label) in choices {
                option value=(value) selected[*value == field.value] { (label) }
            }
        }
    })
}

/// A value the visitor need not see.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// The form for a reply.
pub fn composer(action: &str, title: &str, button: &str, extra: Markup, rows: u32, name: &str) -> Markup {
    html! {
        form.composer method="post" action=(action) id=[(name == "reply-body").then_some("reply")] {
            @if !title.is_empty() { h2 { (title) } }
            (extra)
            div.field {
                label.hidden for=(name) { (if title.is_empty() { "Your comment" } else { title }) }
                p.hint id=(format!("{name}-hint")) { (hinted(MARKDOWN)) }
                textarea id=(name) name="body" rows=(rows) required aria-describedby=(format!("{name}-hint")) {}
            }
            div.form-end { button.button { (button) } }
        }
    }
}
