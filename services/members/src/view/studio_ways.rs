//! How people come in: a panel for each way, and for the community as a whole.

use gate::Access;
use maud::{Markup, html};
use serde_json::Value;
use shared::mail::is_configured;
use shared::web::Problem;
use shared::web::layout::{FieldView, icon, notice, select_field};

use super::panel::{Panel, Typed, address};
use super::studio::studio;
use crate::actions::community::Settings;
use crate::actions::ways::WayView;
use crate::way::WayKind;

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
    let is_way_in = |way: &&WayView| way.kind != WayKind::Webhook;
    let all_closed = !ways.iter().filter(is_way_in).any(|way| way.enabled);
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (words::WAYS_IN[lang]) }
            p.lead { (words::WAYS_IN_LEAD[lang]) }
        } }
        @if all_closed { (closed()) }
        @for way in ways { (way_panel(access, way, all_closed, shown)) }
        (community_panel(access, community, shown))
    };
    studio(access, "/studio/ways-in", words::WAYS_IN.to(lang), main)
}

fn closed() -> Markup {
    notice(
        "warn",
        html! { p {
            "All ways in are off. Who signs out now can't come back, you among them, until whoever runs this deployment makes a \
             token with " code { "folkmoot token" } "."
        } },
    )
}

fn stored(panel: &str, shown: &Shown<'_>) -> Markup {
    html! { @if shown.saved == panel { (notice("good", html! { p { (words::STORED[lang]) } })) } }
}

fn title(kind: WayKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        WayKind::Email => ("mail", words::WAY_EMAIL.to(lang), words::WAY_EMAIL_LEAD.to(lang)),
        WayKind::Oidc => ("key", words::WAY_OIDC.to(lang), words::WAY_OIDC_LEAD.to(lang)),
        WayKind::HandOff => (
            "link",
            (words::WAY_HAND_OFF[lang]),
            (words::WAY_HAND_OFF_LEAD[lang]),
        ),
        WayKind::Invitation => ("plus", words::INVITATIONS.to(lang), "Links and codes that you make under Invitations."),
        WayKind::Webhook => {
            ("bell", words::WAY_WEBHOOK.to(lang), words::WAY_WEBHOOK_LEAD.to(lang))
        }
    }
}

fn way_panel(access: &Access, way: &WayView, all_closed: bool, shown: &Shown<'_>) -> Markup {
    let name = way.kind.as_str();
    let refused = shown.refused.filter(|(panel, ..)| *panel == name);
    let panel = Panel {
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
            h2 { (icon(picture)) " " (title) " " span.badge { (if way.enabled { (words::ON[lang]) } else { (words::OFF[lang]) }) } }
            p.muted { (about) }
            (stored(name, shown))
            @if all_closed && shown.saved == name { (closed()) }
            (panel.wrong())
            (secret_shown(way.kind, shown))
            form.form method="post" action=(format!("{action}{at}")) {
                @match way.kind {
                    WayKind::Oidc => (oidc_fields(access, &panel, way.has_secret)),
                    WayKind::HandOff => (hand_off_fields(access, &panel, way.has_secret)),
                    WayKind::Webhook => (address(words::WHERE_MESSAGES_GO.to(lang), &webhook(access))),
                    WayKind::Email if !is_configured(&access.app) => {
                        p.hint { "This deployment can't send mail yet, so nobody is offered this: " code { "mail_api" } " is not set." }
                    }
                    WayKind::Email | WayKind::Invitation => {}
                }
                (panel.check("enabled", switch(way.kind), way.enabled))
                div.form-end {
                    button.button { (words::STORE[lang]) }
                    @if matches!(way.kind, WayKind::HandOff | WayKind::Webhook) {
                        button.button.button-quiet formaction=(format!("{action}/secret{at}")) {
                            (if way.has_secret { (words::ANOTHER_SECRET[lang]) } else { (words::MAKE_SECRET[lang]) })
                        }
                        @if way.has_secret { p.hint { (words::SECRET_OVER[lang]) } }
                    }
                }
            }
        }
    }
}

fn switch(kind: WayKind) -> &'static str {
    if kind == WayKind::Webhook { (words::TAKE_IN_MESSAGES[lang]) } else { (words::LET_PEOPLE_IN[lang]) }
}

fn webhook(access: &Access) -> String {
    access.url("").replace("/c/", "/api/v1/communities/") + "/hooks/grants"
}

fn oidc_fields(access: &Access, panel: &Panel<'_>, has_secret: bool) -> Markup {
    let hint = if has_secret {
        (words::SECRET_KEPT[lang])
    } else {
        (words::SECRET_HINT[lang])
    };
    html! {
        (address(words::REDIRECT_URI.to(lang), &access.url("/sign-in/oidc/callback")))
        (panel.line("issuer", words::PROVIDER.to(lang), words::PROVIDER_HINT.to(lang)))
        div.field-row {
            (panel.line("client_id", words::CLIENT_ID.to(lang), words::CLIENT_ID_HINT.to(lang)))
            (panel.secret(hint))
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

fn secret_shown(kind: WayKind, shown: &Shown<'_>) -> Markup {
    html! {
        @if let Some((_, secret)) = shown.secret.filter(|(of, _)| *of == kind) {
            (notice("good", html! {
                p { b { (words::THIS_IS_SECRET[lang]) } " Copy it now: it is shown this once." }
                p.quoted { code { (secret) } }
                @if kind == WayKind::HandOff { p { (words::SECRET_IS_KEY[lang]) } }
            }))
        }
    }
}

fn community_panel(access: &Access, community: &Settings, shown: &Shown<'_>) -> Markup {
    let refused = shown.refused.filter(|(panel, ..)| *panel == "community");
    let panel = Panel {
        name: "community",
        settings: &Value::Null,
        typed: refused.map(|(_, typed, _)| typed),
        problem: refused.map(|(.., problem)| problem),
    };
    let or = |field: &str, set: &str| if panel.typed.is_some() { panel.value(field) } else { set.to_owned() };
    let joining = or("joining", &community.joining);
    let policy = or("people_policy", community.people_policy.as_deref().unwrap_or_default());
    let mut choices = vec![("", words::PEOPLE_GATE_NONE.to(lang))];
    choices.extend(access.policies().map(|policy| (policy.name.as_str(), policy.title.as_str())));
    html! {
        section.panel id="community" {
            h2 { (icon("users")) " The community as a whole" }
            (stored("community", shown))
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
                (panel.check("voters_visible", words::VOTERS_VISIBLE.to(lang), community.voters_visible))
                div.form-end { button.button { (words::STORE[lang]) } }
            }
        }
    }
}
