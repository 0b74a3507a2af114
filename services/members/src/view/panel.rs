//! A panel of the studio with a form in it, whose fields are named after the panel, so that a page can hold several.

use std::collections::BTreeMap;

use maud::{Markup, html};
use serde_json::Value;
use shared::web::Problem;
use shared::web::layout::{FieldView, field_error, hinted, notice, text_area, text_field};
use shared::words::{Lang, Message, common};

use crate::words;

/// What was typed into a form, by field.
pub(crate) type Typed = BTreeMap<String, String>;

/// One form of the page: where its values come from, and what is wrong with them.
pub(crate) struct Panel<'a> {
    pub(crate) lang: Lang,
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
        text_field(self.lang, &FieldView { name: &name, label, hint, value: &value, problem: self.problem })
    }

    pub(crate) fn lines(&self, field: &str, label: &str, hint: &str) -> Markup {
        let (name, value) = (format!("{}-{field}", self.name), self.value(field));
        text_area(self.lang, &FieldView { name: &name, label, hint, value: &value, problem: self.problem }, 4)
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
                label for=(name) { (words::CLIENT_SECRET[self.lang]) }
                p.hint id=(about) { (hint) }
                input id=(name) name=(name) type="password" autocomplete="off" aria-describedby=(about);
                (field_error(self.lang, self.problem, &name))
            }
        }
    }

    /// What has to change, above the form.
    pub(crate) fn wrong(&self) -> Markup {
        let Some(problem) = self.problem else { return html! {} };
        let (lang, body) = (self.lang, problem.body());
        notice(
            "bad",
            html! {
                p { b { (common::NOT_STORED_YET[lang]) } " " (words::ALL_STILL_HERE[lang]) }
                @if body.errors.is_empty() { p { (body.detail.html(lang)) } } @else {
                    ul { @for error in &body.errors { li { a href=(format!("#{}", error.field)) { (label(&error.field).html(lang)) } ": " (error.limit.to(lang).replace('`', "")) } } }
                }
            },
        )
    }
}

/// `oidc-client_id` as people read it.
fn label(field: &str) -> Message {
    let known = match field {
        "oidc-issuer" => words::PROVIDER,
        "oidc-client_id" => words::CLIENT_ID,
        "oidc-secret" => words::CLIENT_SECRET,
        "oidc-scopes" => words::SCOPES,
        "oidc-groups_claim" => words::GROUPS_CLAIM,
        "oidc-groups" => words::GROUPS,
        "oidc-label" | "hand_off-label" => words::BUTTON_NAME,
        "hand_off-jwks_url" => words::PUBLIC_KEYS,
        "hand_off-issuer" => words::ISSUER,
        "hand_off-sign_in_url" => words::SIGN_IN_PAGE_OF_PRODUCT,
        "community-joining" => words::WHO_MAY_JOIN,
        "community-people_policy" => words::PEOPLE_GATE,
        other => return Message::verbatim(other.to_owned()),
    };
    known.into()
}

/// An address to copy, in words a hint may have.
pub(crate) fn address(label: &str, url: &str) -> Markup {
    html! {
        div.field {
            p { b { (hinted(label)) } }
            p.quoted { code dir="ltr" { (url) } }
        }
    }
}
