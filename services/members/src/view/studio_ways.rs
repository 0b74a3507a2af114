//! How people come in: a panel for each way, and for the community as a whole.

use gate::Access;
use maud::{Markup, html};
use serde_json::Value;
use shared::mail::is_configured;
use shared::web::Problem;
use shared::web::layout::{FieldView, icon, notice, select_field, text_field};
use shared::words::{Lang, Message, Phrase};

use super::panel::{Panel, Typed, address};
use super::studio::studio;
use crate::actions::community::Settings;
use crate::actions::ways::WayView;
use crate::way::WayKind;
use crate::words;

/// What the page shows besides the settings themselves.
#[derive(Default)]
pub(crate) struct Shown<'a> {
    /// The form that was refused, what was typed into it, and why; its errors are named like the fields of the page.
    pub(crate) refused: Option<(&'a str, &'a Typed, &'a Problem)>,
    /// A secret that was just made.
    pub(crate) secret: Option<(WayKind, &'a str)>,
    /// The form that has just been stored; empty for none.
    pub(crate) saved: &'a str,
}

/// The whole page.
pub(crate) fn page(access: &Access, ways: &[WayView], community: &Settings, shown: &Shown<'_>) -> Markup {
    let lang = access.lang();
    let is_way_in = |way: &&WayView| way.kind != WayKind::Webhook;
    let all_closed = !ways.iter().filter(is_way_in).any(|way| way.enabled);
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::WAYS_IN[lang]) }
            p.lead { (words::WAYS_IN_LEAD[lang]) }
        } }
        @if all_closed { (closed(lang)) }
        @for way in ways { (way_panel(access, way, all_closed, shown)) }
        (community_panel(access, community, shown))
    };
    studio(access, "/studio/ways-in", words::WAYS_IN.to(lang), main)
}

fn closed(lang: Lang) -> Markup {
    notice("warn", html! { p { (words::all_ways_off(html! { code dir="ltr" { "folkmoot token" } }).html(lang)) } })
}

fn stored(lang: Lang, panel: &str, shown: &Shown<'_>) -> Markup {
    html! { @if shown.saved == panel { (notice("good", html! { p { (words::STORED[lang]) } })) } }
}

/// The picture of a way, what it is called, and what is said of it.
fn title(kind: WayKind) -> (&'static str, Phrase, Message) {
    match kind {
        WayKind::Email => ("mail", words::WAY_EMAIL, words::WAY_EMAIL_LEAD.into()),
        WayKind::Oidc => ("key", words::WAY_OIDC, words::WAY_OIDC_LEAD.into()),
        WayKind::HandOff => ("link", words::WAY_HAND_OFF, words::WAY_HAND_OFF_LEAD.into()),
        WayKind::Invitation => ("plus", words::INVITATIONS, words::way_invitation_lead(words::INVITATIONS)),
        WayKind::Webhook => ("bell", words::WAY_WEBHOOK, words::WAY_WEBHOOK_LEAD.into()),
    }
}

fn way_panel(access: &Access, way: &WayView, all_closed: bool, shown: &Shown<'_>) -> Markup {
    let lang = access.lang();
    let name = way.kind.as_str();
    let refused = shown.refused.filter(|(panel, ..)| *panel == name);
    let panel = Panel {
        lang,
        name,
        settings: &way.settings,
        typed: refused.map(|(_, typed, _)| typed),
        problem: refused.map(|(.., problem)| problem),
    };
    let (picture, title, about) = title(way.kind);
    let action = access.href(&format!("/studio/ways-in/{name}"));
    // The answer is a long page: it opens at this panel.
    let at = format!("#{name}");
    html! {
        section.panel id=(name) {
            h2 { (icon(picture)) " " (title[lang]) " " span.badge { (if way.enabled { words::ON } else { words::OFF }[lang]) } }
            p.muted { (about.html(lang)) }
            (stored(lang, name, shown))
            @if all_closed && shown.saved == name { (closed(lang)) }
            (panel.wrong())
            (secret_shown(lang, way.kind, shown))
            form.form method="post" action=(format!("{action}{at}")) {
                @match way.kind {
                    WayKind::Oidc => (oidc_fields(access, &panel, way.has_secret)),
                    WayKind::HandOff => (hand_off_fields(access, &panel, way.has_secret)),
                    WayKind::Webhook => (address(words::WHERE_MESSAGES_GO.to(lang), &webhook(access))),
                    WayKind::Email if !is_configured(&access.app) => {
                        p.hint { (words::no_mail_api(html! { code dir="ltr" { "mail_api" } }).html(lang)) }
                    }
                    WayKind::Email | WayKind::Invitation => {}
                }
                (panel.check("enabled", switch(way.kind).to(lang), way.enabled))
                div.form-end {
                    button.button { (words::STORE[lang]) }
                    @if matches!(way.kind, WayKind::HandOff | WayKind::Webhook) {
                        button.button.button-quiet formaction=(format!("{action}/secret{at}")) {
                            (if way.has_secret { words::ANOTHER_SECRET } else { words::MAKE_SECRET }[lang])
                        }
                        @if way.has_secret { p.hint { (words::SECRET_OVER[lang]) } }
                    }
                }
            }
        }
    }
}

fn switch(kind: WayKind) -> Phrase {
    if kind == WayKind::Webhook { words::TAKE_IN_MESSAGES } else { words::LET_PEOPLE_IN }
}

fn webhook(access: &Access) -> String {
    access.api_url("/hooks/grants")
}

fn oidc_fields(access: &Access, panel: &Panel<'_>, has_secret: bool) -> Markup {
    let lang = access.lang();
    let hint = if has_secret { words::SECRET_KEPT } else { words::SECRET_HINT };
    html! {
        (address(words::REDIRECT_URI.to(lang), &access.url("/sign-in/oidc/callback")))
        (panel.line("issuer", words::PROVIDER.to(lang), words::PROVIDER_HINT.to(lang)))
        div.field-row {
            (panel.line("client_id", words::CLIENT_ID.to(lang), words::CLIENT_ID_HINT.to(lang)))
            (panel.secret(hint.to(lang)))
        }
        div.field-row {
            (panel.line("label", words::BUTTON_NAME.to(lang), words::BUTTON_NAME_HINT.to(lang)))
            (panel.line("scopes", words::SCOPES.to(lang), words::SCOPES_HINT.to(lang)))
        }
        (panel.line("groups_claim", words::GROUPS_CLAIM.to(lang), words::GROUPS_CLAIM_HINT.to(lang)))
        (panel.lines("groups", words::GROUPS.to(lang), words::GROUPS_HINT.to(lang)))
        @if has_secret { (panel.check("forget_secret", words::FORGET_SECRET.to(lang), false)) }
    }
}

fn hand_off_fields(access: &Access, panel: &Panel<'_>, has_secret: bool) -> Markup {
    let lang = access.lang();
    html! {
        (address(words::WHERE_PRODUCT_SENDS.to(lang), &access.url("/sign-in/hand-off")))
        (panel.line("jwks_url", words::PUBLIC_KEYS.to(lang), words::PUBLIC_KEYS_HINT.to(lang)))
        @if has_secret { p.hint { (words::SECRET_GIVEN_OUT[lang]) } }
        (panel.line("issuer", words::ISSUER.to(lang), words::ISSUER_HINT.to(lang)))
        div.field-row {
            (panel.line("sign_in_url", words::SIGN_IN_PAGE_OF_PRODUCT.to(lang), words::SIGN_IN_PAGE_HINT.to(lang)))
            (panel.line("label", words::BUTTON_NAME.to(lang), words::BUTTON_NAME_HINT.to(lang)))
        }
    }
}

fn secret_shown(lang: Lang, kind: WayKind, shown: &Shown<'_>) -> Markup {
    html! {
        @if let Some((_, secret)) = shown.secret.filter(|(of, _)| *of == kind) {
            (notice("good", html! {
                p { b { (words::THIS_IS_SECRET[lang]) } " " (words::COPY_SECRET[lang]) }
                p.quoted { code { (secret) } }
                @if kind == WayKind::HandOff { p { (words::SECRET_IS_KEY[lang]) } }
            }))
        }
    }
}

fn community_panel(access: &Access, community: &Settings, shown: &Shown<'_>) -> Markup {
    let lang = access.lang();
    let refused = shown.refused.filter(|(panel, ..)| *panel == "community");
    let panel = Panel {
        lang,
        name: "community",
        settings: &Value::Null,
        typed: refused.map(|(_, typed, _)| typed),
        problem: refused.map(|(.., problem)| problem),
    };
    let or = |field: &str, set: &str| if panel.typed.is_some() { panel.value(field) } else { set.to_owned() };
    let joining = or("joining", &community.joining);
    let policy = or("people_policy", community.people_policy.as_deref().unwrap_or_default());
    let budget = or("vote_budget", &community.vote_budget.map(|votes| votes.to_string()).unwrap_or_default());
    let mut choices = vec![("", words::PEOPLE_GATE_NONE.to(lang))];
    choices.extend(access.policies().map(|policy| (policy.name.as_str(), policy.title.as_str())));
    html! {
        section.panel id="community" {
            h2 { (icon("users")) " " (words::COMMUNITY_AS_WHOLE[lang]) }
            (stored(lang, "community", shown))
            (panel.wrong())
            form.form method="post" action=(access.href("/studio/ways-in/community#community")) {
                div.field-row {
                    (select_field(lang, &FieldView {
                        name: "community-joining", label: words::WHO_MAY_JOIN.to(lang), hint: words::WHO_MAY_JOIN_HINT.to(lang),
                        value: &joining, problem: panel.problem,
                    }, &[("open", words::JOINING_OPEN.to(lang)), ("invited", words::JOINING_INVITED.to(lang))]))
                    (select_field(lang, &FieldView {
                        name: "community-people_policy", label: words::PEOPLE_GATE.to(lang), hint: words::PEOPLE_GATE_HINT.to(lang),
                        value: &policy, problem: panel.problem,
                    }, &choices))
                }
                (text_field(lang, &FieldView {
                    name: "community-vote_budget", label: words::VOTE_BUDGET.to(lang), hint: words::VOTE_BUDGET_HINT.to(lang),
                    value: &budget, problem: panel.problem,
                }))
                (panel.check("voters_visible", words::VOTERS_VISIBLE.to(lang), community.voters_visible))
                div.form-end { button.button { (words::STORE[lang]) } }
            }
        }
    }
}
