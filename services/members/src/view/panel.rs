//! A panel of the studio with a form in it, whose fields are named after the panel, so that a page can hold several.

use std::collections::BTreeMap;

use maud::{Markup, html};
use serde_json::Value;
use shared::web::Problem;
use shared::web::layout::{FieldView, field_error, notice, text_area, text_field};
use shared::words::Lang;

/// What was typed into a form, by field.
pub(crate) type Typed = BTreeMap<String, String>;

/// One form of the page: where its values come from, and what is wrong with them.
pub(crate) struct Panel<'a> {
    pub(crate) name: &'a str,
    pub(crate) settings: &'a Value,
    pub(crate) typed: Option<&'a Typed>,
    pub(crate) problem: Option<&'a Problem>,
}

impl Panel<'_> {
    /// What is in a field: what was typed, else what is set.
    pub(crate) fn value(&self, field: &str) -> String {
        if let Some(typed) = self.typed {
            return typed.get(&format!("{}-{field}", self.name)).cloned().unwrap_or_default();
        }
        match &self.settings[field] {
            Value::String(text) => text.clone(),
            Value::Object(map) => {
                map.iter().map(|(theirs, ours)| format!("{theirs} = {}\n", ours.as_str().unwrap_or_default())).collect()
            }
            _ => String::new(),
        }
    }

    fn is_typed(&self, field: &str) -> bool {
        self.typed.is_some_and(|typed| typed.contains_key(&format!("{}-{field}", self.name)))
    }

    pub(crate) fn line(&self, field: &str, label: &str, hint: &str) -> Markup {
        let (name, value) = (format!("{}-{field}", self.name), self.value(field));
        text_field(lang, Lang::En, &FieldView { name: &name, label, hint, value: &value, problem: self.problem })
    }

    pub(crate) fn lines(&self, field: &str, label: &str, hint: &str) -> Markup {
        let (name, value) = (format!("{}-{field}", self.name), self.value(field));
        text_area(lang, Lang::En, &FieldView { name: &name, label, hint, value: &value, problem: self.problem }, 4)
    }

    pub(crate) fn check(&self, field: &str, label: &str, set: bool) -> Markup {
        let name = format!("{}-{field}", self.name);
        let on = if self.typed.is_some() { self.is_typed(field) } else { set };
        html! { p.check { input type="checkbox" id=(name) name=(name) value="1" checked[on]; " " label for=(name) { (label) } } }
    }

    /// A secret to be entered. One that is kept is never shown.
    pub(crate) fn secret(&self, hint: &str) -> Markup {
        let name = format!("{}-secret", self.name);
        let about = format!("{name}-hint");
        html! {
            div.field {
                label for=(name) { (words::CLIENT_SECRET[lang]) }
                p.hint id=(about) { (hint) }
                input id=(name) name=(name) type="password" autocomplete="off" aria-describedby=(about);
                (field_error(lang, Lang::En, self.problem, &name))
            }
        }
    }

    /// What has to change, above the form.
    pub(crate) fn wrong(&self) -> Markup {
        let Some(problem) = self.problem else { return html! {} };
        let body = problem.body();
        notice(
            "bad",
            html! {
                p { b { "Not stored yet." } " Everything you typed is still here." }
                @if body.errors.is_empty() { p { (body.detail) } } @else {
                    ul { @for error in &body.errors { li { a href=(format!("#{}", error.field)) { (words(&error.field)) } ": " (error.limit.to(Lang::En).replace('`', "")) } } }
                }
            },
        )
    }
}

/// `oidc-client_id` as people read it.
fn words(field: &str) -> String {
    let name = field.split_once('-').map_or(field, |(_, name)| name).replace(['_', '.'], " ");
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// An address to copy, in words a hint may have.
pub(crate) fn address(label: &str, url: &str) -> Markup {
    html! {
        div.field {
            p { b { @for (place, piece) in label.split('`').enumerate() {
                @if place % 2 == 1 { code { (piece) } } @else { (piece) }
            } } }
            p.quoted { code { (url) } }
        }
    }
}
