//! Gates: the policies, what stands behind each, and a text to write one in; and the outside resources.

use std::collections::HashMap;

use gate::studio::{OutsideResource, policy_text};
use gate::{Access, Policy, Teaser};
use maud::{Markup, html};
use shared::web::layout::{FieldView, empty, field_error, hidden, icon, notice, pager, select_field, text_field};
use shared::web::{List, Problem};
use shared::words::{Lang, Phrase, common};

use super::studio::studio;
use super::{encoded, summary};
use crate::words;

/// What the list shows.
pub(crate) struct Gates<'a> {
    pub(crate) resources: &'a List<OutsideResource>,
    pub(crate) counts: &'a HashMap<String, i64>,
    /// A resource that was refused, and why.
    pub(crate) refused: Option<(&'a OutsideResource, &'a Problem)>,
    pub(crate) saved: bool,
    /// Why a policy could not be dropped.
    pub(crate) clash: Option<&'a Problem>,
}

/// The list of policies and outside resources.
pub(crate) fn list(access: &Access, gates: &Gates<'_>) -> Markup {
    let lang = access.lang();
    let policies: Vec<_> = access.policies().collect();
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { (words::GATES[lang]) }
                p.lead { (words::GATES_LEAD[lang]) }
            }
            div.page-actions { a.button href=(access.href("/studio/gates/policy")) { (icon("plus")) (words::NEW_POLICY[lang]) } }
        }
        @if let Some(problem) = gates.clash {
            (notice("bad", html! { p { b { (words::NOT_DELETED[lang]) } " " (problem.body().detail.html(lang)) } }))
        }
        @if gates.saved { (notice("good", html! { p { (words::STORED[lang]) } })) }
        @if policies.is_empty() {
            (empty(words::NO_POLICIES_YET.to(lang), words::NO_POLICIES_HINT.to(lang), None))
        } @else {
            ol.list { @for policy in policies { li.row.case { (row(access, policy, gates.counts)) } } }
        }
        div.stack { (resources(access, gates)) }
    };
    studio(access, "/studio/gates", words::GATES.to(lang), html! { div.stack { (main) } })
}

fn row(access: &Access, policy: &Policy, counts: &HashMap<String, i64>) -> Markup {
    let lang = access.lang();
    let spaces = access.spaces().filter(|space| space.policy.as_deref() == Some(&policy.name)).count();
    let outside = counts.get(&policy.name).copied().unwrap_or(0);
    let people = access.community.people_policy.as_deref() == Some(&policy.name);
    html! {
        article.row-body {
            h2.row-title { a href=(editor(access, &policy.name)) { bdi { (policy.title) } } }
            div.meta {
                code { (policy.name) }
                span { (teaser_words(policy.teaser)[lang]) }
                span { (words::spaces_count(spaces).html(lang)) }
                span { (words::resources_count(outside).html(lang)) }
                @if people { span { (words::GATE_OF_PEOPLE[lang]) } }
            }
            div.prose { pre tabindex="0" { code { (policy_text(policy)) } } }
        }
        div.case-acts {
            a.button.button-small.button-quiet href=(editor(access, &policy.name)) aria-label=(words::change_thing(&policy.title).to(lang)) { (words::CHANGE[lang]) }
            form method="post" action=(access.href("/studio/gates/policy/delete")) {
                (hidden("name", &policy.name))
                button.button.button-small.button-danger aria-label=(words::delete_thing(&policy.title).to(lang)) { (words::DELETE[lang]) }
            }
        }
    }
}

fn editor(access: &Access, name: &str) -> String {
    access.href(&format!("/studio/gates/policy?name={}", encoded(name)))
}

const fn teaser_words(teaser: Teaser) -> Phrase {
    match teaser {
        Teaser::Nothing => words::TEASER_NOTHING,
        Teaser::Title => words::TEASER_TITLE,
        Teaser::Excerpt => words::TEASER_EXCERPT,
    }
}

fn resources(access: &Access, gates: &Gates<'_>) -> Markup {
    let lang = access.lang();
    let policies: Vec<_> = access.policies().map(|policy| (policy.name.as_str(), policy.title.as_str())).collect();
    let nothing = OutsideResource { name: String::new(), title: String::new(), policy: String::new() };
    let (typed, problem) = gates.refused.map_or((&nothing, None), |(typed, problem)| (typed, Some(problem)));
    html! {
        div.section-head { h2 { (words::OUTSIDE_RESOURCES[lang]) } }
        p.muted {
            (words::outside_resources_lead(code("gate/check"), code("gate/allow")).html(lang))
        }
        @if !gates.resources.items.is_empty() {
            div.table-wrap tabindex="0" role="region" aria-label=(words::OUTSIDE_RESOURCES.to(lang)) { table.table {
                thead { tr { th { (common::FIELD_NAME[lang]) } th { (common::FIELD_TITLE[lang]) } th { (words::LABEL_POLICY[lang]) } th { span.hidden { (words::DELETE[lang]) } } } }
                tbody { @for resource in &gates.resources.items { tr {
                    td { code { (resource.name) } }
                    td { bdi { (resource.title) } }
                    td { a href=(editor(access, &resource.policy)) { (resource.policy) } }
                    td { form method="post" action=(access.href("/studio/gates/resources/delete")) {
                        (hidden("name", &resource.name))
                        button.button.button-small.button-danger aria-label=(words::delete_thing(&resource.name).to(lang)) { (words::DELETE[lang]) }
                    } }
                } } }
            } }
            (pager(lang, gates.resources.next.as_ref().map(|next| access.href(&format!("/studio/gates?cursor={}", encoded(next)))), words::MORE.to(lang)))
        }
        @if policies.is_empty() { p.muted { (words::POLICY_FIRST[lang]) } } @else {
            (summary(lang, problem))
            form.form.panel method="post" action=(access.href("/studio/gates/resources")) {
                h3 { (words::PUT_BEHIND[lang]) }
                div.field-row {
                    (text_field(lang, &FieldView { name: "name", label: common::FIELD_NAME.to(lang), hint: words::RESOURCE_NAME_HINT.to(lang), value: &typed.name, problem }))
                    (text_field(lang, &FieldView { name: "title", label: common::FIELD_TITLE.to(lang), hint: words::RESOURCE_TITLE_HINT.to(lang), value: &typed.title, problem }))
                    (select_field(lang, &FieldView { name: "policy", label: words::LABEL_POLICY.to(lang), hint: words::RESOURCE_POLICY_HINT.to(lang), value: &typed.policy, problem }, &policies))
                }
                div.form-end { button.button { (words::STORE[lang]) } }
            }
        }
    }
}

/// What a new policy begins with.
const EXAMPLE: &str = "title = \"Partners\"\nteaser = \"title\"\nrule.any = [\n  { group = \"partners\" },\n  { role = \"employee\" },\n]\n";

/// What stands as it is in every language.
fn code(text: &str) -> Markup {
    html! { code dir="ltr" { (text) } }
}

fn document(lang: Lang, text: &str, problem: Option<&Problem>) -> Markup {
    let wrong = problem.is_some_and(|problem| problem.field("document").is_some());
    let about = if wrong { "document-hint document-error" } else { "document-hint" };
    html! {
        div.field {
            label for="document" { (words::LABEL_POLICY[lang]) }
            p.hint id="document-hint" { (words::POLICY_HINT[lang]) }
            textarea.code id="document" name="document" rows="12" spellcheck="false" dir="ltr" aria-describedby=(about)
                aria-invalid=[wrong.then_some("true")] { (text) }
            (field_error(lang, problem, "document"))
        }
    }
}

/// The text of a policy.
pub(crate) fn policy(
    access: &Access,
    known: Option<&Policy>,
    typed: Option<(&str, &str)>,
    problem: Option<&Problem>,
) -> Markup {
    let (name, text) = match (typed, known) {
        (Some((name, text)), _) => (name.to_owned(), text.to_owned()),
        (None, Some(policy)) => (policy.name.clone(), policy_text(policy)),
        (None, None) => (String::new(), EXAMPLE.to_owned()),
    };
    let lang = access.lang();
    let title = known.map_or(words::NEW_POLICY.to(lang), |policy| &policy.title);
    let leaves = [
        ("rule = \"signed_in\"", words::RULE_SIGNED_IN),
        ("rule.role = \"champion\"", words::RULE_ROLE),
        ("rule.group = \"partners\"", words::RULE_GROUP),
        ("rule.badge = \"beta\"", words::RULE_BADGE),
        ("rule.reputation = 100", words::RULE_REPUTATION),
        ("rule.grant = \"product:x\"", words::RULE_GRANT),
        ("rule.code = \"SPRING\"", words::RULE_CODE),
        ("rule.mail_domain = \"example.com\"", words::RULE_MAIL_DOMAIN),
        ("rule.country = [\"SK\", \"CZ\"]", words::RULE_COUNTRY),
        ("rule.between = { from = \"2026-12-01T00:00:00Z\" }", words::RULE_BETWEEN),
        ("rule.all = [ … ]", words::RULE_ALL),
        ("teaser = \"nothing\"", words::RULE_TEASER),
    ];
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { bdi { (title) } }
            p.lead { (words::POLICY_LEAD[lang]) }
        } }
        (summary(lang, problem))
        form.form.panel method="post" action=(access.href("/studio/gates")) {
            @if known.is_some() {
                (hidden("name", &name)) p { (words::policy_name_is(html! { code { (name) } }).html(lang)) }
            } @else {
                (text_field(lang, &FieldView {
                    name: "name", label: common::FIELD_NAME.to(lang), hint: words::POLICY_NAME_HINT.to(lang),
                    value: &name, problem,
                }))
            }
            (document(lang, &text, problem))
            details.help {
                summary { (words::RULES_TITLE[lang]) }
                table { @for (source, meaning) in leaves { tr { td { code { (source) } } td { (meaning[lang]) } } } }
            }
            div.form-end {
                button.button { (words::STORE[lang]) }
                a.button.button-quiet href=(access.href("/studio/gates")) { (words::BACK_TO_GATES[lang]) }
            }
        }
    };
    studio(access, "/studio/gates", title, main)
}
