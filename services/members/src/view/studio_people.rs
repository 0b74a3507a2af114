//! Members in the studio.

use gate::Access;
use maud::{Markup, html};
use shared::domain::{GrantKind, Role};
use shared::web::layout::{
    FieldView, avatar, crumbs, empty, hidden, icon, pager, role_badge, select_field, text_field, time,
};
use shared::web::{List, Problem};
use shared::words::{Lang, Phrase, common, date, full};

use super::invite::kind_word;
use super::studio::studio;
use super::{encoded, summary};
use crate::pages::studio_people::{GiveForm, PeopleQuery};
use crate::store::grants::GrantRow;
use crate::store::people::PersonRow;
use crate::words;

const HERE: &str = "/studio/people";

/// The roles members can have, for people.
const ROLES: [(&str, Phrase); 5] = [
    ("member", common::ROLE_MEMBER),
    ("champion", common::ROLE_CHAMPION),
    ("employee", common::ROLE_EMPLOYEE),
    ("moderator", common::ROLE_MODERATOR),
    ("manager", common::ROLE_MANAGER),
];

fn roles(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    ROLES.into_iter().map(move |(role, word)| (role, word.to(lang)))
}

/// A form that was refused, and what was typed into it.
pub(crate) struct Refused<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) typed: Option<&'a GiveForm>,
}

/// The members.
pub(crate) fn list(access: &Access, query: &PeopleQuery, list: &List<PersonRow>) -> Markup {
    let lang = access.lang();
    let next = list.next.as_ref().map(|next| {
        let PeopleQuery { q, role, group, .. } = query;
        access.href(&format!("{HERE}?q={}&role={}&group={}&cursor={next}", encoded(q), encoded(role), encoded(group)))
    });
    let roles: Vec<_> = std::iter::once(("", words::ALL_ROLES.to(lang))).chain(roles(lang)).collect();
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (common::PEOPLE_LINK[lang]) }
            p.lead { (words::STUDIO_PEOPLE_LEAD[lang]) }
        } }
        form.form.panel action=(access.href(HERE)) role="search" aria-label=(words::FIND_MEMBERS.to(lang)) {
            div.field-row {
                (text_field(lang, &FieldView {
                    name: "q", label: words::HANDLE_OR_ADDRESS.to(lang), hint: words::HANDLE_OR_ADDRESS_HINT.to(lang),
                    value: &query.q, problem: None,
                }))
                (select_field(lang, &FieldView { name: "role", label: words::ROLE.to(lang), hint: words::ONLY_THESE.to(lang), value: &query.role, problem: None }, &roles))
                (text_field(lang, &FieldView { name: "group", label: words::LABEL_GROUP.to(lang), hint: words::ONLY_ITS_MEMBERS.to(lang), value: &query.group, problem: None }))
            }
            div.form-end { button.button { (icon("search")) (words::FIND[lang]) } }
        }
        @if list.items.is_empty() {
            (empty(words::NOBODY_FOUND.to(lang), words::TRY_ANOTHER.to(lang), None))
        } @else {
            div.table-wrap tabindex="0" role="region" aria-label=(words::MEMBERS.to(lang)) {
                table.table {
                    thead { tr { th { (common::ROLE_MEMBER[lang]) } th { (words::ROLE[lang]) } th { (common::FIELD_EMAIL[lang]) } th.num { (words::REPUTATION[lang]) } th { (words::JOINED[lang]) } } }
                    tbody { @for person in &list.items {
                        tr {
                            td { span.byline {
                                (avatar(&person.handle, &person.name, "avatar-s"))
                                a.by href=(access.href(&format!("{HERE}/{}", person.handle))) { bdi { (person.name) } }
                                " " span.muted { bdi { "@" (person.handle) } }
                            } }
                            td { @if person.role == Role::Member { (common::ROLE_MEMBER[lang]) } @else { (role_badge(lang, person.role)) }
                                @if person.state == "suspended" { " " span.badge { (words::SUSPENDED[lang]) } } }
                            td { bdi { (person.email) } }
                            td.num { (person.reputation) }
                            td { (time(lang, person.joined_at, access.now)) }
                        }
                    } }
                }
            }
        }
        (pager(lang, next, words::MORE.to(lang)))
    };
    studio(access, HERE, common::PEOPLE_LINK.to(lang), main)
}

/// One of them.
pub(crate) fn person(
    access: &Access,
    person: &PersonRow,
    held: &[GrantRow],
    browsers: usize,
    refused: Option<&Refused<'_>>,
) -> Markup {
    let lang = access.lang();
    let problem = refused.map(|refused| refused.problem);
    let main = html! {
        (crumbs(lang, &[(access.href(HERE), common::PEOPLE_LINK.to(lang)), (access.href(&format!("{HERE}/{}", person.handle)), &person.name)]))
        header.profile {
            (avatar(&person.handle, &person.name, "avatar-xl"))
            div.profile-text {
                h1 { bdi { (person.name) } " " (role_badge(lang, person.role)) @if person.state == "suspended" { " " span.badge { (words::SUSPENDED[lang]) } } }
                div.meta {
                    a href=(access.href(&format!("/@{}", person.handle))) { bdi { "@" (person.handle) } }
                    @if !person.email.is_empty() { span { bdi { (person.email) } } }
                    span { (words::joined_when(time(lang, person.joined_at, access.now)).html(lang)) }
                }
            }
        }
        dl.stats {
            div { dt { (words::REPUTATION[lang]) } dd { (person.reputation) } }
            div { dt { (words::SIGNED_IN_WITH[lang]) } dd { (words::browsers(browsers).html(lang)) } }
        }
        (summary(lang, problem))
        (change_form(access, person, problem))
        section.stack {
            div.section-head { h2 { (words::WHAT_THEY_HOLD[lang]) } }
            @if held.is_empty() { p.muted { (words::NOTHING_SO_FAR[lang]) } } @else { (held_table(access, person, held)) }
            (give_form(access, person, refused))
        }
    };
    studio(access, HERE, &person.name, main)
}

fn change_form(access: &Access, person: &PersonRow, problem: Option<&Problem>) -> Markup {
    let lang = access.lang();
    let own = access.visitor.identity.as_ref().is_some_and(|identity| identity.handle.as_str() == person.handle);
    let states = [("active", words::ACTIVE.to(lang)), ("suspended", words::SUSPENDED.to(lang))];
    html! {
        form.form.panel method="post" action=(access.href(&format!("{HERE}/{}", person.handle))) {
            (text_field(lang, &FieldView { name: "name", label: common::FIELD_NAME.to(lang), hint: words::AS_OTHERS_READ_IT.to(lang), value: &person.name, problem }))
            @if own {
                p.hint { (words::OWN_ROLE_HINT[lang]) }
            } @else {
                div.field-row {
                    (select_field(lang, &FieldView { name: "role", label: words::ROLE.to(lang), hint: words::WHAT_THEY_MAY_DO.to(lang), value: person.role.as_str(), problem }, &roles(lang).collect::<Vec<_>>()))
                    (select_field(lang, &FieldView { name: "state", label: words::STATE.to(lang), hint: words::STATE_HINT.to(lang), value: &person.state, problem }, &states))
                }
            }
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
    }
}

fn held_table(access: &Access, person: &PersonRow, held: &[GrantRow]) -> Markup {
    let lang = access.lang();
    html! {
        div.table-wrap tabindex="0" role="region" aria-label=(words::WHAT_THEY_HOLD.to(lang)) {
            table.table {
                thead { tr { th { (common::FIELD_KIND[lang]) } th { (common::FIELD_NAME[lang]) } th { (words::FROM[lang]) } th { (words::GIVEN[lang]) } th { (words::UNTIL[lang]) } th { span.hidden { (words::TAKE[lang]) } } } }
                tbody { @for row in held {
                    tr {
                        td { (kind_word(row.kind)[lang]) }
                        td { bdi { (row.name) } }
                        td { (words::source(&row.source).html(lang)) }
                        td { (time(lang, row.given_at, access.now)) }
                        td { @match row.expires_at {
                            Some(until) if until <= access.now => (words::over_since(date(until)).html(lang)),
                            Some(until) => (full(until).to(lang)),
                            None => (words::UNTIL_TAKEN[lang]),
                        } }
                        td { form method="post" action=(access.href(&format!("{HERE}/{}/grants/take", person.handle))) {
                            (hidden("kind", row.kind.as_str())) (hidden("gift", &row.name))
                            button.button.button-small.button-danger aria-label=(words::take_thing(kind_word(row.kind), &row.name).to(lang)) { (words::TAKE[lang]) }
                        } }
                    }
                } }
            }
        }
    }
}

fn give_form(access: &Access, person: &PersonRow, refused: Option<&Refused<'_>>) -> Markup {
    let lang = access.lang();
    let kinds = [GrantKind::Group, GrantKind::Badge, GrantKind::Grant, GrantKind::Code];
    let kinds: Vec<_> = kinds.iter().map(|kind| (kind.as_str(), kind_word(*kind).to(lang))).collect();
    let typed = refused.and_then(|refused| refused.typed);
    let problem = refused.map(|refused| refused.problem);
    let (kind, gift, expires) = typed.map_or(("group", "", ""), |form| (&form.kind, &form.gift, &form.expires));
    html! {
        form.form.panel method="post" action=(access.href(&format!("{HERE}/{}/grants", person.handle))) {
            h3 { (words::GIVE[lang]) }
            div.field-row {
                (select_field(lang, &FieldView { name: "kind", label: common::FIELD_KIND.to(lang), hint: words::KIND_HINT.to(lang), value: kind, problem }, &kinds))
                (text_field(lang, &FieldView { name: "gift", label: words::NAME_OF_IT.to(lang), hint: words::NAME_OF_IT_HINT.to(lang), value: gift, problem }))
                (text_field(lang, &FieldView { name: "expires", label: words::LABEL_LAST_DAY.to(lang), hint: words::LAST_DAY_HINT.to(lang), value: expires, problem }))
            }
            div.form-end { button.button { (icon("plus")) (words::GIVE[lang]) } }
        }
    }
}
