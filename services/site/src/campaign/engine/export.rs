//! What is in a community, as the campaign a manifest would say.

use campaigns::goal::Goal;
use campaigns::manifest::{Campaign, Gate, HandOff, Oidc, Resource, Seed, Space, Tag, WaysIn};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use shared::domain::brand::Brand;
use shared::domain::{Site, Slug, Time};

use super::found::Found;

/// The most of each kind that one manifest holds. What is beyond it stays where it is: a file changes nothing it does not speak of.
const MOST: usize = 200;

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn some(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A value of the API as what it is in a manifest; what can't be read is left out, which changes nothing.
fn read<T: DeserializeOwned + Default>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_default()
}

/// The campaign that is there.
pub(crate) fn campaign(slug: Slug, found: &Found) -> Campaign {
    let known = &found.campaign;
    let is = |name: &str, word: &str| known[name] == json!(word);
    Campaign {
        slug,
        name: text(&known["name"]),
        description: text(&known["description"]),
        language: read(&known["language"]),
        invited_only: is("joining", "invited"),
        draft: known["draft"] == json!(true),
        teaser: known["teaser"] == json!(true),
        dates: read(&known["dates"]),
        // Who plants is whoever applies: what is there already has its authors.
        host: None,
        welcome: text(&known["welcome_md"]),
        guidelines: found.guidelines.clone(),
        brand: serde_json::from_value::<Brand>(found.brand.clone()).ok().filter(|brand| !brand.is_plain()),
        logo: found.logo.clone(),
        spaces: found.spaces.iter().take(MOST).map(space).collect(),
        tags: found
            .tags
            .iter()
            .take(MOST)
            .map(|(tag, about)| Tag { tag: tag.clone(), description: about.clone() })
            .collect(),
        gates: found.policies.iter().take(MOST).filter_map(gate).collect(),
        resources: found.resources.iter().take(MOST).map(resource).collect(),
        ways: ways(found),
        sites: read::<Vec<Site>>(&found.sites),
        host_name: found.host["host"].as_str().and_then(|name| name.parse().ok()),
        survey: some(&found.survey["kind"]),
        goals: read::<Vec<Goal>>(&known["goals"]),
        seeds: found.seeds.iter().filter_map(|(key, (kind, _, now))| seed(key, kind, now)).take(MOST).collect(),
    }
}

fn space(known: &Value) -> Space {
    Space {
        slug: text(&known["slug"]),
        name: text(&known["name"]),
        description: text(&known["description"]),
        gate: some(&known["policy"]),
    }
}

fn gate(known: &Value) -> Option<(Gate, gate::Rule)> {
    let rule = serde_json::from_value(known["rule"].clone()).ok()?;
    Some((Gate::told(text(&known["name"]), text(&known["title"]), text(&known["teaser"])), rule))
}

fn resource(known: &Value) -> Resource {
    Resource { name: text(&known["name"]), title: text(&known["title"]), gate: text(&known["policy"]) }
}

fn ways(found: &Found) -> WaysIn {
    let way = |kind: &str| found.ways.iter().find(|way| way["kind"] == json!(kind));
    let on = |kind: &str| way(kind).and_then(|way| way["enabled"].as_bool());
    let settings = |kind: &str| way(kind).filter(|way| way["enabled"] == json!(true)).map(|way| &way["settings"]);
    WaysIn {
        email: on("email"),
        invitation: on("invitation"),
        webhook: on("webhook"),
        oidc: settings("oidc").map(|set| Oidc {
            issuer: text(&set["issuer"]),
            client_id: text(&set["client_id"]),
            label: some(&set["label"]),
        }),
        hand_off: settings("hand_off").map(|set| HandOff {
            jwks_url: some(&set["jwks_url"]),
            issuer: some(&set["issuer"]),
            sign_in_url: some(&set["sign_in_url"]),
            label: some(&set["label"]),
        }),
    }
}

fn seed(key: &str, kind: &str, now: &Value) -> Option<Seed> {
    let body = some(&now["body_md"])?;
    let idea = kind == "idea";
    let status = some(&now["status"]).filter(|status| idea && status != "under_review" && status != "merged");
    Some(Seed {
        key: key.to_owned(),
        kind: if idea { kind.to_owned() } else { text(&now["kind"]) },
        space: text(&now["space"]),
        tags: read(&now["tags"]),
        title: text(&now["title"]),
        body,
        pinned: !idea && !now["promoted_until"].is_null(),
        status,
        publish_at: now["publish_at"].as_str().and_then(Time::parse),
    })
}
