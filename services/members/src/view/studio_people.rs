//! Members in the studio.

use gate::Access;
use maud::{Markup, html};
use shared::domain::{GrantKind, Role};
use shared::web::layout::{
    FieldView, avatar, crumbs, empty, hidden, icon, pager, role_badge, select_field, summary, text_field, time,
};
use shared::web::{List, Problem};

use super::encoded;
use super::invite::kind_word;
use super::studio::studio;
use crate::pages::studio_people::{GiveForm, PeopleQuery};
use crate::store::grants::GrantRow;
use crate::store::people::PersonRow;

const HERE: &str = "/studio/people";

/// The roles members can have, for people.
const ROLES: [(&str, &str); 5] = [
    ("member", "Member"),
    ("champion", "Champion"),
    ("employee", "Employee"),
    ("moderator", "Moderator"),
    ("manager", "Manager"),
];

/// A form that was refused, and what was typed into it.
pub(crate) struct Refused<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) typed: Option<&'a GiveForm>,
}

/// The members.
pub(crate) fn list(access: &Access, query: &PeopleQuery, list: &List<PersonRow>) -> Markup {
    let next = list.next.as_ref().map(|next| {
        let PeopleQuery { q, role, group, .. } = query;
        access.href(&format!("{HERE}?q={}&role={}&group={}&cursor={next}", encoded(q), encoded(role), encoded(group)))
    });
    let roles: Vec<_> = std::iter::once(("", "All roles")).chain(ROLES).collect();
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { "People" }
            p.lead { "Who they are, what they may do and what they have been given." }
        } }
        form.form.panel action=(access.href(HERE)) role="search" aria-label="Find members" {
            div.field-row {
                (text_field(access.lang(), &FieldView {
                    name: "q", label: "Handle or address", hint: "How it begins, or all of it.",
                    value: &query.q, problem: None,
                }))
                (select_field(access.lang(), &FieldView { name: "role", label: "Role", hint: "Only these.", value: &query.role, problem: None }, &roles))
                (text_field(access.lang(), &FieldView { name: "group", label: "Group", hint: "Only its members.", value: &query.group, problem: None }))
            }
            div.form-end { button.button { (icon("search")) "Find" } }
        }
        @if list.items.is_empty() {
            (empty("Nobody found", "Try another beginning, or leave a field empty.", None))
        } @else {
            div.table-wrap tabindex="0" role="region" aria-label="Members" {
                table.table {
                    thead { tr { th { "Member" } th { "Role" } th { "Mail address" } th.num { "Reputation" } th { "Joined" } } }
                    tbody { @for person in &list.items {
                        tr {
                            td { span.byline {
                                (avatar(&person.handle, &person.name, "avatar-s"))
                                a.by href=(access.href(&format!("{HERE}/{}", person.handle))) { bdi { (person.name) } }
                                " " span.muted { "@" (person.handle) }
                            } }
                            td { @if person.role == Role::Member { "Member" } @else { (role_badge(access.lang(), person.role)) }
                                @if person.state == "suspended" { " " span.badge { "Suspended" } } }
                            td { bdi { (person.email) } }
                            td.num { (person.reputation) }
                            td { (time(access.lang(), person.joined_at, access.now)) }
                        }
                    } }
                }
            }
        }
        (pager(access.lang(), next, "More"))
    };
    studio(access, HERE, "People", main)
}

/// One of them.
pub(crate) fn person(
    access: &Access,
    person: &PersonRow,
    held: &[GrantRow],
    browsers: usize,
    refused: Option<&Refused<'_>>,
) -> Markup {
    let problem = refused.map(|refused| refused.problem);
    let main = html! {
        (crumbs(access.lang(), &[(access.href(HERE), "People"), (access.href(&format!("{HERE}/{}", person.handle)), &person.name)]))
        header.profile {
            (avatar(&person.handle, &person.name, "avatar-xl"))
            div.profile-text {
                h1 { bdi { (person.name) } " " (role_badge(access.lang(), person.role)) @if person.state == "suspended" { " " span.badge { "Suspended" } } }
                div.meta {
                    a href=(access.href(&format!("/@{}", person.handle))) { "@" (person.handle) }
                    @if !person.email.is_empty() { span { bdi { (person.email) } } }
                    span { "joined " (time(access.lang(), person.joined_at, access.now)) }
                }
            }
        }
        dl.stats {
            div { dt { "Reputation" } dd { (person.reputation) } }
            div { dt { "Signed in with" } dd { (browsers) @if browsers == 1 { " browser" } @else { " browsers" } } }
        }
        (summary(access.lang(), problem))
        (change_form(access, person, problem))
        section.stack {
            div.section-head { h2 { "What they have been given" } }
            @if held.is_empty() { p.muted { "Nothing so far." } } @else { (held_table(access, person, held)) }
            (give_form(access, person, refused))
        }
    };
    studio(access, HERE, &person.name, main)
}

fn change_form(access: &Access, person: &PersonRow, problem: Option<&Problem>) -> Markup {
    let own = access.visitor.identity.as_ref().is_some_and(|identity| identity.handle.as_str() == person.handle);
    let states = [("active", "Active"), ("suspended", "Suspended")];
    html! {
        form.form.panel method="post" action=(access.href(&format!("{HERE}/{}", person.handle))) {
            (text_field(access.lang(), &FieldView { name: "name", label: "Name", hint: "As others read it.", value: &person.name, problem }))
            @if own {
                p.hint { "Your own role and state are for another manager to change." }
            } @else {
                div.field-row {
                    (select_field(access.lang(), &FieldView { name: "role", label: "Role", hint: "What they may do.", value: person.role.as_str(), problem }, &ROLES))
                    (select_field(access.lang(), &FieldView { name: "state", label: "State", hint: "Who is suspended is signed out.", value: &person.state, problem }, &states))
                }
            }
            div.form-end { button.button { "Save" } }
        }
    }
}

/// Where a thing came from, for people.
fn source_word(source: &str) -> &str {
    match source {
        "manager" => "a manager",
        "invitation" => "an invitation",
        "webhook" => "shop or CRM",
        "provider" => "single sign-on",
        "hand_off" => "your product",
        "request" => "a request granted",
        other => other,
    }
}

fn held_table(access: &Access, person: &PersonRow, held: &[GrantRow]) -> Markup {
    html! {
        div.table-wrap tabindex="0" role="region" aria-label="What they have been given" {
            table.table {
                thead { tr { th { "Kind" } th { "Name" } th { "From" } th { "Given" } th { "Until" } th { span.hidden { "Take" } } } }
                tbody { @for row in held {
                    tr {
                        td { (kind_word(row.kind)) }
                        td { bdi { (row.name) } }
                        td { (source_word(&row.source)) }
                        td { (time(access.lang(), row.given_at, access.now)) }
                        td { @match row.expires_at {
                            Some(until) if until <= access.now => { "over since " (until.day()) },
                            Some(until) => (until.in_full()),
                            None => "taken from them",
                        } }
                        td { form method="post" action=(access.href(&format!("{HERE}/{}/grants/take", person.handle))) {
                            (hidden("kind", row.kind.as_str())) (hidden("gift", &row.name))
                            button.button.button-small.button-danger aria-label=(format!("Take the {} {}", kind_word(row.kind), row.name)) { "Take" }
                        } }
                    }
                } }
            }
        }
    }
}

fn give_form(access: &Access, person: &PersonRow, refused: Option<&Refused<'_>>) -> Markup {
    let kinds = [GrantKind::Group, GrantKind::Badge, GrantKind::Grant, GrantKind::Code];
    let kinds: Vec<_> = kinds.iter().map(|kind| (kind.as_str(), kind_word(*kind))).collect();
    let typed = refused.and_then(|refused| refused.typed);
    let problem = refused.map(|refused| refused.problem);
    let (kind, gift, expires) = typed.map_or(("group", "", ""), |form| (&form.kind, &form.gift, &form.expires));
    html! {
        form.form.panel method="post" action=(access.href(&format!("{HERE}/{}/grants", person.handle))) {
            h3 { "Give" }
            div.field-row {
                (select_field(access.lang(), &FieldView { name: "kind", label: "Kind", hint: "What it is.", value: kind, problem }, &kinds))
                (text_field(access.lang(), &FieldView { name: "gift", label: "Name of it", hint: "Such as `partners` or `product:x`.", value: gift, problem }))
                (text_field(access.lang(), &FieldView { name: "expires", label: "Last day", hint: "Optional, such as `2027-05-01`.", value: expires, problem }))
            }
            div.form-end { button.button { (icon("plus")) "Give" } }
        }
    }
}
