//! Keys for programs.

use gate::{Access, Scope};
use maud::{Markup, html};
use shared::domain::Role;
use shared::web::Problem;
use shared::web::layout::{
    FieldView, Head, Tab, Width, crumbs, empty, field_error, icon, notice, page, select_field, summary, text_field,
    time,
};

use crate::actions::keys::{ApiKey, NewKey};

/// What was typed into the form, and why it was refused.
#[derive(Default)]
pub(crate) struct TypedKey<'a> {
    pub(crate) name: &'a str,
    pub(crate) scopes: &'a [Scope],
    pub(crate) days: &'a str,
    pub(crate) problem: Option<&'a Problem>,
}

/// The scopes with what each is for.
const SCOPES: [(Scope, &str); 4] = [
    (Scope::Read, "Read what you may read, and check gates"),
    (Scope::Write, "Post, reply, share ideas, edit"),
    (Scope::Vote, "Vote"),
    (Scope::Manage, "Manage: spaces, gates, members, invitations"),
];

/// The page; a key that has just been made is shown on it this once.
pub(crate) fn keys(access: &Access, keys: &[ApiKey], typed: &TypedKey<'_>, made: Option<&NewKey>) -> Markup {
    let frame = access.frame();
    let main = html! {
        (crumbs(frame.lang, &[(frame.href("/settings"), "Settings")]))
        header.page-head { div.page-head-text {
            h1 { "Keys for programs" }
            p.lead { "A key lets a program act in your name, as far as its scopes go." }
        } }
        @if let Some(made) = made { (shown_once(made)) }
        div.stack {
            @if keys.is_empty() {
                (empty("No keys yet", "Make one for each program, so that you can revoke it alone.", None))
            } @else {
                ol.list { @for key in keys { li.row.case { (row(access, key)) } } }
            }
            (form(access, typed))
        }
    };
    page(&frame, &Head::new("Keys for programs", Tab::Other).width(Width::Form), main)
}

fn shown_once(made: &NewKey) -> Markup {
    notice(
        "good",
        html! {
            p { b { "Copy the key now." } " It is shown this once, and nobody keeps it but you." }
            p { code { (made.key) } }
            p { "Programs send it as " code { "Authorization: Bearer" } " and the key." }
        },
    )
}

fn row(access: &Access, key: &ApiKey) -> Markup {
    let over = key.expires_at.is_some_and(|end| end <= access.now);
    html! {
        article.row-body {
            h2.row-title { bdi { (key.name) } }
            div.meta {
                span { (key.scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(", ")) }
                span { "made " (time(access.lang(), key.created_at, access.now)) }
                @match key.expires_at {
                    Some(end) if over => span { "ended on " time datetime=(end) { (end.day()) } },
                    Some(end) => span { "until " time datetime=(end) { (end.day()) } },
                    None => span { "does not end" },
                }
            }
        }
        div.case-acts {
            form method="post" action=(access.href(&format!("/settings/keys/{}/revoke", key.id))) {
                button.button.button-small.button-danger aria-label=(format!("Revoke the key {}", key.name)) { "Revoke" }
            }
        }
    }
}

fn form(access: &Access, typed: &TypedKey<'_>) -> Markup {
    let manager = access.visitor.role() >= Role::Manager;
    html! {
        form.form.panel method="post" action=(access.href("/settings/keys")) {
            h2 { "New key" }
            (summary(access.lang(), typed.problem))
            (text_field(access.lang(), &FieldView {
                name: "name", label: "What it is for", hint: "Such as `export to the warehouse`.", value: typed.name,
                problem: typed.problem,
            }))
            fieldset.field id="scopes" {
                legend { b { "What it may do" } }
                @for (scope, words) in SCOPES.iter().filter(|(scope, _)| manager || *scope != Scope::Manage) {
                    @let id = scope.as_str();
                    p.check {
                        input type="checkbox" id=(id) name=(id) value="1" checked[typed.scopes.contains(scope)];
                        label for=(id) { (words) }
                    }
                }
                (field_error(access.lang(), typed.problem, "scopes"))
            }
            (select_field(access.lang(), &FieldView {
                name: "days", label: "How long it is good", hint: "Revoke it at any time.",
                value: if typed.days.is_empty() { "90" } else { typed.days }, problem: typed.problem,
            }, &[("30", "30 days"), ("90", "90 days"), ("365", "A year"), ("0", "Until revoked")]))
            div.form-end { button.button { (icon("key")) "Make the key" } }
        }
    }
}
