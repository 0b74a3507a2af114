//! The forms for writing and editing.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::domain::Role;
use shared::web::layout::{
    FieldView, MARKDOWN, field_error, hidden, icon, kind_word, markdown_help, select_field, summary, tags_field,
    text_area, text_field,
};
use shared::web::{Frame, Problem};
use shared::words::Lang;

/// What the form shows: what was typed, and why it was refused.
pub(crate) struct ComposeView<'a> {
    pub(crate) access: &'a Access,
    pub(crate) frame: &'a Frame,
    pub(crate) action: &'a str,
    pub(crate) heading: &'a str,
    pub(crate) button: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) title: &'a str,
    pub(crate) body: &'a str,
    pub(crate) space: &'a str,
    pub(crate) tags: &'a str,
    pub(crate) problem: Option<&'a Problem>,
}

const KINDS: [(&str, &str, &str); 4] = [
    ("question", "comment", "You need an answer."),
    ("discussion", "users", "You want to hear what others think."),
    ("article", "edit", "You explain something."),
    ("announcement", "pin", "The company has news."),
];

pub(crate) fn compose(view: &ComposeView<'_>) -> Markup {
    let official = view.access.visitor.role() >= Role::Employee;
    let kinds = KINDS.iter().filter(|(kind, ..)| *kind != "announcement" || official);
    let spaces: Vec<(&str, &str)> = view
        .access
        .spaces()
        .filter(|space| space.view == SpaceView::Open)
        .map(|space| (space.slug.as_str(), space.name.as_str()))
        .collect();
    let field = |name, label, hint, value| FieldView { name, label, hint, value, problem: view.problem };
    html! {
        header.page-head { div.page-head-text { h1 { (view.heading) } } }
        form.form method="post" action=(view.action) {
            (summary(view.frame.lang, view.problem))
            fieldset.choices {
                legend { "Kind" }
                @for (kind, picture, note) in kinds {
                    label.choice {
                        input type="radio" name="kind" value=(kind) checked[*kind == view.kind];
                        span.choice-title { (icon(picture)) (kind_word(kind)[view.frame.lang]) } span.choice-note { (note) }
                    }
                }
                (field_error(view.frame.lang, view.problem, "kind"))
            }
            (text_field(view.frame.lang, &field("title", "Title", "One line that somebody looking for this would recognise.", view.title)))
            (text_area(view.frame.lang, &field("body", "Text", &MARKDOWN[view.frame.lang], view.body), 12))
            (markdown_help(view.frame.lang))
            (select_field(view.frame.lang, &field("space", "Space", "Where it belongs.", view.space), &spaces))
            (tags_field(view.frame.lang, view.tags, view.problem))
            div.form-end {
                button.button { (view.button) }
                a.button.button-quiet href=(view.frame.href("/")) { "Cancel" }
            }
        }
    }
}

/// A reply on a page of its own: one that is edited, or one that was refused.
pub struct ReplyForm<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// Where it goes.
    pub action: &'a str,
    /// What the page is for.
    pub heading: &'a str,
    /// What the button says.
    pub button: &'a str,
    /// What goes along unseen.
    pub along: &'a [(&'a str, &'a str)],
    /// What was typed.
    pub body: &'a str,
    /// Why it was refused, if it was.
    pub problem: Option<&'a Problem>,
}

/// The form of such a reply.
pub fn reply_form(form: &ReplyForm<'_>) -> Markup {
    let field = FieldView { name: "body", label: "Text", hint: &MARKDOWN[form.lang], value: form.body, problem: form.problem };
    html! {
        header.page-head { div.page-head-text { h1 { (form.heading) } } }
        form.form method="post" action=(form.action) {
            (summary(form.lang, form.problem))
            @for (name, value) in form.along { (hidden(name, value)) }
            (text_area(form.lang, &field, 10))
            (markdown_help(form.lang))
            div.form-end { button.button { (form.button) } }
        }
    }
}
