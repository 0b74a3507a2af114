//! Keys for programs.

use gate::{Access, Scope};
use maud::{Markup, html};
use shared::domain::{Role, Time};
use shared::web::Problem;
use shared::web::layout::{
    FieldView, Head, Tab, Width, crumbs, empty, field_error, icon, notice, page, select_field, text_field, time,
};
use shared::words::{Lang, Phrase, common, date};

use super::summary;
use crate::actions::keys::{ApiKey, NewKey};
use crate::words;

/// What was typed into the form, and why it was refused.
#[derive(Default)]
pub(crate) struct TypedKey<'a> {
    pub(crate) name: &'a str,
    pub(crate) scopes: &'a [Scope],
    pub(crate) days: &'a str,
    pub(crate) problem: Option<&'a Problem>,
}

/// The scopes with what each is for.
const SCOPES: [(Scope, Phrase); 4] = [
    (Scope::Read, words::SCOPE_READ),
    (Scope::Write, words::SCOPE_WRITE),
    (Scope::Vote, words::SCOPE_VOTE),
    (Scope::Manage, words::SCOPE_MANAGE),
];

/// The page; a key that has just been made is shown on it this once.
pub(crate) fn keys(access: &Access, keys: &[ApiKey], typed: &TypedKey<'_>, made: Option<&NewKey>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let main = html! {
        (crumbs(lang, &[(frame.href("/settings"), common::SETTINGS.to(lang))]))
        header.page-head { div.page-head-text {
            h1 { (words::KEYS_TITLE[lang]) }
            p.lead { (words::KEYS_LEAD[lang]) }
        } }
        @if let Some(made) = made { (shown_once(lang, made)) }
        div.stack {
            @if keys.is_empty() {
                (empty(words::NO_KEYS_YET.to(lang), words::NO_KEYS_HINT.to(lang), None))
            } @else {
                ol.list { @for key in keys { li.row.case { (row(access, key)) } } }
            }
            (form(access, typed))
        }
    };
    page(&frame, &Head::new(words::KEYS_TITLE.to(lang), Tab::Other).width(Width::Form), main)
}

fn shown_once(lang: Lang, made: &NewKey) -> Markup {
    notice(
        "good",
        html! {
            p { b { (words::COPY_KEY_NOW[lang]) } " " (words::KEY_SHOWN_ONCE[lang]) }
            p { code { (made.key) } }
            p { (words::programs_send_key(html! { code dir="ltr" { "Authorization: Bearer" } }).html(lang)) }
        },
    )
}

fn row(access: &Access, key: &ApiKey) -> Markup {
    let lang = access.lang();
    let day = |end: Time| html! { time datetime=(end) { (date(end).to(lang)) } };
    let over = key.expires_at.is_some_and(|end| end <= access.now);
    html! {
        article.row-body {
            h2.row-title { bdi { (key.name) } }
            div.meta {
                span { (key.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(", ")) }
                span { (words::made_when(time(lang, key.created_at, access.now)).html(lang)) }
                @match key.expires_at {
                    Some(end) if over => span { (words::ended_on(day(end)).html(lang)) },
                    Some(end) => span { (words::until_day(day(end)).html(lang)) },
                    None => span { (words::DOES_NOT_END[lang]) },
                }
            }
        }
        div.case-acts {
            form method="post" action=(access.href(&format!("/settings/keys/{}/revoke", key.id))) {
                button.button.button-small.button-danger aria-label=(words::revoke_key(&key.name).to(lang)) { (words::REVOKE[lang]) }
            }
        }
    }
}

fn form(access: &Access, typed: &TypedKey<'_>) -> Markup {
    let lang = access.lang();
    let days = |count: i32| words::days(count).to(lang);
    let manager = access.visitor.role() >= Role::Manager;
    html! {
        form.form.panel method="post" action=(access.href("/settings/keys")) {
            h2 { (words::NEW_KEY[lang]) }
            (summary(lang, typed.problem))
            (text_field(lang, &FieldView {
                name: "name", label: words::KEY_NAME.to(lang), hint: words::KEY_NAME_HINT.to(lang), value: typed.name,
                problem: typed.problem,
            }))
            fieldset.field id="scopes" {
                legend { b { (words::KEY_SCOPES[lang]) } }
                @for (scope, words) in SCOPES.iter().filter(|(scope, _)| manager || *scope != Scope::Manage) {
                    @let id = scope.as_str();
                    p.check {
                        input type="checkbox" id=(id) name=(id) value="1" checked[typed.scopes.contains(scope)];
                        label for=(id) { (words[lang]) }
                    }
                }
                (field_error(lang, typed.problem, "scopes"))
            }
            (select_field(lang, &FieldView {
                name: "days", label: words::KEY_DAYS.to(lang), hint: words::KEY_DAYS_HINT.to(lang),
                value: if typed.days.is_empty() { "90" } else { typed.days }, problem: typed.problem,
            }, &[("30", &days(30)), ("90", &days(90)), ("365", words::A_YEAR.to(lang)), ("0", words::UNTIL_REVOKED.to(lang))]))
            div.form-end { button.button { (icon("key")) (words::MAKE_KEY[lang]) } }
        }
    }
}
