//! Gates: the policies, what stands behind each, and a text to write one in; and the outside resources.

use std::collections::HashMap;

use gate::studio::{OutsideResource, policy_text};
use gate::{Access, Policy, Teaser};
use maud::{Markup, html};
use shared::web::layout::{
    FieldView, empty, field_error, hidden, icon, notice, pager, select_field, summary, text_field,
};
use shared::web::{List, Problem};
use shared::words::Lang;

use super::encoded;
use super::studio::studio;

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
    let policies: Vec<_> = access.policies().collect();
    let main = html! {
        header.page-head {
            div.page-head-text {
                h1 { "Gates" }
                p.lead { "A policy says who passes. It can stand in front of a space, a post, an idea, or something on another site." }
            }
            div.page-actions { a.button href=(access.href("/studio/gates/policy")) { (icon("plus")) "New policy" } }
        }
        @if let Some(problem) = gates.clash {
            (notice("bad", html! { p { b { "Not deleted." } " " (problem.body().detail) } }))
        }
        @if gates.saved { (notice("good", html! { p { "Stored." } })) }
        @if policies.is_empty() {
            (empty("No policies yet", "Until there is one, everything is open to everybody.", None))
        } @else {
            ol.list { @for policy in policies { li.row.case { (row(access, policy, gates.counts)) } } }
        }
        div.stack { (resources(access, gates)) }
    };
    studio(access, "/studio/gates", "Gates", html! { div.stack { (main) } })
}

fn row(access: &Access, policy: &Policy, counts: &HashMap<String, i64>) -> Markup {
    let spaces = access.spaces().filter(|space| space.policy.as_deref() == Some(&policy.name)).count();
    let outside = counts.get(&policy.name).copied().unwrap_or(0);
    let people = access.community.people_policy.as_deref() == Some(&policy.name);
    html! {
        article.row-body {
            h2.row-title { a href=(editor(access, &policy.name)) { bdi { (policy.title) } } }
            div.meta {
                code { (policy.name) }
                span { (teaser_words(policy.teaser)) }
                span { (spaces) " spaces" }
                span { (outside) " outside resources" }
                @if people { span { "people" } }
            }
            div.prose { pre tabindex="0" { code { (policy_text(policy)) } } }
        }
        div.case-acts {
            a.button.button-small.button-quiet href=(editor(access, &policy.name)) aria-label=(format!("Change {}", policy.title)) { "Change" }
            form method="post" action=(access.href("/studio/gates/policy/delete")) {
                (hidden("name", &policy.name))
                button.button.button-small.button-danger aria-label=(format!("Delete {}", policy.title)) { "Delete" }
            }
        }
    }
}

fn editor(access: &Access, name: &str) -> String {
    access.href(&format!("/studio/gates/policy?name={}", encoded(name)))
}

const fn teaser_words(teaser: Teaser) -> &'static str {
    match teaser {
        Teaser::Nothing => "others see nothing",
        Teaser::Title => "others see titles",
        Teaser::Excerpt => "others see titles and first words",
    }
}

fn resources(access: &Access, gates: &Gates<'_>) -> Markup {
    let policies: Vec<_> = access.policies().map(|policy| (policy.name.as_str(), policy.title.as_str())).collect();
    let nothing = OutsideResource { name: String::new(), title: String::new(), policy: String::new() };
    let (typed, problem) = gates.refused.map_or((&nothing, None), |(typed, problem)| (typed, Some(problem)));
    html! {
        div.section-head { h2 { "Outside resources" } }
        p.muted {
            "Downloads, documentation, a page of your shop: whatever asks " code { "gate/check" } " or " code { "gate/allow" }
            " by name before it opens."
        }
        @if !gates.resources.items.is_empty() {
            div.table-wrap tabindex="0" role="region" aria-label="Outside resources" { table.table {
                thead { tr { th { "Name" } th { "Title" } th { "Policy" } th { span.hidden { "Delete" } } } }
                tbody { @for resource in &gates.resources.items { tr {
                    td { code { (resource.name) } }
                    td { bdi { (resource.title) } }
                    td { a href=(editor(access, &resource.policy)) { (resource.policy) } }
                    td { form method="post" action=(access.href("/studio/gates/resources/delete")) {
                        (hidden("name", &resource.name))
                        button.button.button-small.button-danger aria-label=(format!("Delete {}", resource.name)) { "Delete" }
                    } }
                } } }
            } }
            (pager(access.lang(), gates.resources.next.as_ref().map(|next| access.href(&format!("/studio/gates?cursor={}", encoded(next)))), "More"))
        }
        @if policies.is_empty() { p.muted { "Make a policy first; then something can stand behind it." } } @else {
            (summary(access.lang(), problem))
            form.form.panel method="post" action=(access.href("/studio/gates/resources")) {
                h3 { "Put something behind a policy" }
                div.field-row {
                    (text_field(access.lang(), &FieldView { name: "name", label: "Name", hint: "By which it is asked for, such as `firmware-2`.", value: &typed.name, problem }))
                    (text_field(access.lang(), &FieldView { name: "title", label: "Title", hint: "What people read.", value: &typed.title, problem }))
                    (select_field(access.lang(), &FieldView { name: "policy", label: "Policy", hint: "Who may have it.", value: &typed.policy, problem }, &policies))
                }
                div.form-end { button.button { "Store" } }
            }
        }
    }
}

/// What a new policy begins with.
const EXAMPLE: &str = "title = \"Partners\"\nteaser = \"title\"\nrule.any = [\n  { group = \"partners\" },\n  { role = \"employee\" },\n]\n";

fn document(text: &str, problem: Option<&Problem>) -> Markup {
    let wrong = problem.is_some_and(|problem| problem.field("document").is_some());
    let about = if wrong { "document-hint document-error" } else { "document-hint" };
    html! {
        div.field {
            label for="document" { "Policy" }
            p.hint id="document-hint" { "TOML, or JSON." }
            textarea.code id="document" name="document" rows="12" spellcheck="false" aria-describedby=(about)
                aria-invalid=[wrong.then_some("true")] { (text) }
            (field_error(Lang::En, problem, "document"))
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
    let title = known.map_or("New policy", |policy| &policy.title);
    let leaves = [
        ("rule = \"signed_in\"", "every member; \"everyone\" for everybody"),
        ("rule.role = \"champion\"", "this role or a more trusted one: member, champion, employee, moderator, manager"),
        ("rule.group = \"partners\"", "who is in the group"),
        ("rule.badge = \"beta\"", "who wears the badge"),
        ("rule.reputation = 100", "at least so much of it"),
        ("rule.grant = \"product:x\"", "who bought or signed it"),
        ("rule.code = \"SPRING\"", "who has redeemed the code"),
        ("rule.mail_domain = \"example.com\"", "whose confirmed address is there"),
        ("rule.country = [\"SK\", \"CZ\"]", "who comes from there"),
        ("rule.between = { from = \"2026-12-01T00:00:00Z\" }", "from then on; until = … for an end"),
        ("rule.all = [ … ]", "who passes all of these; any: one of them; not: the one it names does not"),
        ("teaser = \"nothing\"", "what the others may see: nothing, title, excerpt"),
    ];
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { bdi { (title) } }
            p.lead { "Who passes, and what the others may see. It counts at once, everywhere." }
        } }
        (summary(access.lang(), problem))
        form.form.panel method="post" action=(access.href("/studio/gates")) {
            @if known.is_some() {
                (hidden("name", &name)) p { "Name: " code { (name) } }
            } @else {
                (text_field(access.lang(), &FieldView {
                    name: "name", label: "Name", hint: "For programs and addresses: 2 to 40 of `a-z 0-9 -`. It can't be changed later.",
                    value: &name, problem,
                }))
            }
            (document(&text, problem))
            details.help {
                summary { "Rules you can use" }
                table { @for (source, meaning) in leaves { tr { td { code { (source) } } td { (meaning) } } } }
            }
            div.form-end {
                button.button { "Store" }
                a.button.button-quiet href=(access.href("/studio/gates")) { "Back to gates" }
            }
        }
    };
    studio(access, "/studio/gates", title, main)
}
