//! Fields in every state: empty, filled in, refused.

use maud::{Markup, html};
use shared::domain::FieldError;
use shared::web::Problem;
use shared::web::layout::{FieldView, icon, markdown_help, select_field, summary, tags_field, text_area, text_field};
use shared::words::Message;

use super::{Guide, example};

pub(super) fn forms(guide: &Guide) -> Markup {
    let lang = guide.frame.lang;
    let problem = Problem::invalid_fields(vec![
        FieldError::new("wrong-title", "too_short", Message::verbatim("at least 5 characters")),
        FieldError::new("wrong-body", "missing", Message::verbatim("some words")),
    ]);
    let field = |name: &'static str, label: &'static str, value: &'static str, problem| FieldView {
        name,
        label,
        hint: "One line; what stands between `ticks` is code.",
        value,
        problem,
    };
    let spaces = [("general", "General"), ("hub", "Hub and sensors")];
    html! {
        (example("To be filled in", html! {
            form.form action="/styleguide" {
                fieldset.choices.choices-3 {
                    legend { "Kind" }
                    @for (value, picture, title, note) in [
                        ("question", "comment", "Question", "You need an answer."),
                        ("discussion", "users", "Discussion", "You want to talk."),
                        ("article", "edit", "Article", "You know how."),
                    ] {
                        label.choice {
                            input type="radio" name="kind" value=(value) checked[value == "question"];
                            span.choice-title { (icon(picture)) (title) }
                            span.choice-note { (note) }
                        }
                    }
                }
                (text_field(lang, &field("title", "Title", "", None)))
                (text_area(lang, &field("body", "Text", "Some words that are there already.", None), 4))
                (markdown_help(lang))
                div.field-row { (select_field(lang, &field("space", "Space", "hub", None), &spaces)) (tags_field(lang, "zigbee", None)) }
                p.check { input type="checkbox" id="mailed" checked; " " label for="mailed" { "Tell me about answers" } }
                div.form-end { button.button { "Post" } button.button.button-quiet type="button" { "Preview" } p.hint { "You can change it later." } }
            }
        }))
        (example("Refused: what was typed is still there", html! {
            form.form action="/styleguide" {
                (summary(lang, Some(&problem)))
                (text_field(lang, &field("wrong-title", "Title", "Hm", Some(&problem))))
                (text_area(lang, &field("wrong-body", "Text", "", Some(&problem)), 3))
                div.form-end { button.button type="button" { "Post" } }
            }
        }))
        (example("Search", html! {
            form.search.search-big role="search" aria-label="An example" action="/styleguide" {
                (icon("search")) label.hidden for="guide-q" { "Search" }
                input id="guide-q" type="search" name="q" value="zigbee"; button.button { "Search" }
            }
        }))
    }
}
