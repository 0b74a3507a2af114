//! The forms for writing and editing.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::domain::Role;
use shared::web::layout::{FieldView, field_error, select_field, summary, tags_field, text_area, text_field};
use shared::web::{Frame, Problem};

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
    ("question", "Question", "You need an answer."),
    ("discussion", "Discussion", "You want to hear what others think."),
    ("article", "Article", "You explain something."),
    ("announcement", "Announcement", "The company has news."),
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
            (summary(view.problem))
            fieldset.choices {
                legend { "Kind" }
                @for (kind, title, note) in kinds {
                    label.choice {
                        input type="radio" name="kind" value=(kind) checked[*kind == view.kind];
                        span.choice-title { (title) } span.choice-note { (note) }
                    }
                }
                (field_error(view.problem, "kind"))
            }
            (text_field(&field("title", "Title", "One line that somebody looking for this would recognise.", view.title)))
            (text_area(&field("body", "Text", "Markdown works: **bold**, `code`, > quote, lists, tables, links.", view.body), 12))
            (select_field(&field("space", "Space", "Where it belongs.", view.space), &spaces))
            (tags_field(view.tags, view.problem))
            div.form-end {
                button.button { (view.button) }
                a.button.button-quiet href=(view.frame.href("/")) { "Cancel" }
            }
        }
    }
}

/// The form for editing a reply.
pub(crate) fn edit_reply(action: &str, body: &str, problem: Option<&Problem>) -> Markup {
    let field = FieldView { name: "body", label: "Text", hint: "Markdown works.", value: body, problem };
    html! {
        header.page-head { div.page-head-text { h1 { "Edit your reply" } } }
        form.form method="post" action=(action) {
            (summary(problem))
            (text_area(&field, 10))
            div.form-end { button.button { "Save" } }
        }
    }
}
