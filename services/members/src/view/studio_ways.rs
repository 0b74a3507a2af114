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
            h1 { "Ways in" }
            p.lead { "How people become members and sign in. What is off is not offered on the sign-in page." }
        } }
        @if all_closed { (closed()) }
        @for way in ways { (way_panel(access, way, all_closed, shown)) }
        (community_panel(access, community, shown))
    };
    studio(access, "/studio/ways-in", "Ways in", main)
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
    html! { @if shown.saved == panel { (notice("good", html! { p { "Stored." } })) } }
}

fn title(kind: WayKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        WayKind::Email => ("mail", "A link by mail", "We send a link that is good once, for fifteen minutes."),
        WayKind::Oidc => ("key", "Single sign-on", "With an account of any provider that speaks OpenID Connect."),
        WayKind::HandOff => (
            "link",
            "From your own product",
            "Your product sends its people over with a signed token. They need not be invited.",
        ),
        WayKind::Invitation => ("plus", "Invitations", "Links and codes that you make under Invitations."),
        WayKind::Webhook => {
            ("bell", "Grants from your shop or CRM", "Not a way in: it tells us what members have bought or signed.")
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
            h2 { (icon(picture)) " " (title) " " span.badge { (if way.enabled { "On" } else { "Off" }) } }
            p.muted { (about) }
            (stored(name, shown))
            @if all_closed && shown.saved == name { (closed()) }
            (panel.wrong())
            (secret_shown(way.kind, shown))
            form.form method="post" action=(format!("{action}{at}")) {
                @match way.kind {
                    WayKind::Oidc => (oidc_fields(access, &panel, way.has_secret)),
                    WayKind::HandOff => (hand_off_fields(access, &panel, way.has_secret)),
                    WayKind::Webhook => (address("Where it sends its messages", &webhook(access))),
                    WayKind::Email if !is_configured(&access.app) => {
                        p.hint { "This deployment can't send mail yet, so nobody is offered this: " code { "mail_api" } " is not set." }
                    }
                    WayKind::Email | WayKind::Invitation => {}
                }
                (panel.check("enabled", switch(way.kind), way.enabled))
                div.form-end {
                    button.button { "Store" }
                    @if matches!(way.kind, WayKind::HandOff | WayKind::Webhook) {
                        button.button.button-quiet formaction=(format!("{action}/secret{at}")) {
                            (if way.has_secret { "Make another secret" } else { "Make a secret" })
                        }
                        @if way.has_secret { p.hint { "The one before is over at once." } }
                    }
                }
            }
        }
    }
}

fn switch(kind: WayKind) -> &'static str {
    if kind == WayKind::Webhook { "Take in messages" } else { "Let people in this way" }
}

fn webhook(access: &Access) -> String {
    access.url("").replace("/c/", "/api/v1/communities/") + "/hooks/grants"
}

fn oidc_fields(access: &Access, panel: &Panel<'_>, has_secret: bool) -> Markup {
    let hint = if has_secret {
        "One is kept. Leave this empty to keep it as long as provider and client stay the same."
    } else {
        "What the provider gave for us. Empty for a public client."
    };
    html! {
        (address("Redirect URI to enter at the provider", &access.url("/sign-in/oidc/callback")))
        (panel.line("issuer", "Provider", "Its address, such as `https://id.example.com`. We find the rest by ourselves."))
        div.field-row {
            (panel.line("client_id", "Client id", "What the provider calls us."))
            (panel.secret(hint))
        }
        div.field-row {
            (panel.line("label", "Name on the button", "“Sign in with …”"))
            (panel.line("scopes", "Scopes", "Apart by single spaces, `openid` among them."))
        }
        (panel.line("groups_claim", "Claim with groups", "Which of the provider's words lists a person's groups."))
        (panel.lines("groups", "Groups", "One a line, theirs before ours: `Engineering = partners`. Others are left out."))
        @if has_secret { (panel.check("forget_secret", "Forget the secret that is kept", false)) }
    }
}

fn hand_off_fields(access: &Access, panel: &Panel<'_>, has_secret: bool) -> Markup {
    html! {
        (address("Where your product sends people, with the token as `token`", &access.url("/sign-in/hand-off")))
        (panel.line("jwks_url", "Public keys of your product", "A JWK Set, for RS256, ES256 or EdDSA. Empty: it signs HS256 with the secret we give out."))
        @if has_secret { p.hint { "A secret was given out. It counts only while no public keys are named." } }
        (panel.line("issuer", "Issuer", "What `iss` has to say. Empty: it is not looked at."))
        div.field-row {
            (panel.line("sign_in_url", "Sign-in page of your product", "Our button leads there, with `next` added. Empty: no button."))
            (panel.line("label", "Name on the button", "“Sign in with …”"))
        }
    }
}

fn secret_shown(kind: WayKind, shown: &Shown<'_>) -> Markup {
    html! {
        @if let Some((_, secret)) = shown.secret.filter(|(of, _)| *of == kind) {
            (notice("good", html! {
                p { b { "This is the secret." } " Copy it now: it is shown this once." }
                p.quoted { code { (secret) } }
                @if kind == WayKind::HandOff { p { "Its text, as it stands, is the key for HS256." } }
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
    let mut choices = vec![("", "None: everybody may look people up")];
    choices.extend(access.policies().map(|policy| (policy.name.as_str(), policy.title.as_str())));
    html! {
        section.panel id="community" {
            h2 { (icon("users")) " The community as a whole" }
            (stored("community", shown))
            (panel.wrong())
            form.form method="post" action=(access.href("/studio/ways-in/community#community")) {
                div.field-row {
                    (select_field(access.lang(), &FieldView {
                        name: "community-joining", label: "Who may join", hint: "Members stay members either way.",
                        value: &joining, problem: panel.problem,
                    }, &[("open", "Everybody who signs in"), ("invited", "Only who has been invited")]))
                    (select_field(access.lang(), &FieldView {
                        name: "community-people_policy", label: "Gate in front of people", hint: "Who may read what members say of themselves.",
                        value: &policy, problem: panel.problem,
                    }, &choices))
                }
                (panel.check("voters_visible", "Managers may see who voted; nobody else ever may", community.voters_visible))
                div.form-end { button.button { "Store" } }
            }
        }
    }
}
