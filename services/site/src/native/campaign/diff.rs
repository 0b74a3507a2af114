//! What is there and what the file says, compared. Pure. The campaign itself comes last: until then a new community is a draft,
//! so that nobody sees a half of it.

use campaigns::manifest::{Campaign, Seed};
use http::Method;
use serde_json::{Map, Value, json};
use shared::domain::Time;
use shared::domain::brand::Brand;

use super::found::{Found, encoded};
use super::steps::{Act, How, Step};

/// Everything the file speaks of, in the order in which it is done.
pub(super) fn steps(campaign: &Campaign, found: &Found, now: Time) -> Vec<Step> {
    let mut steps = Vec::new();
    if !found.exists {
        let name = campaign.slug.to_string();
        steps.push(Step { act: Act::Create, what: "community", name, changes: Vec::new(), how: How::Nothing });
    }
    let change = if campaign.invited_only { "invited" } else { "open" };
    let joining = json!({ "joining": change });
    steps.push(put("joining", change, found.exists.then_some(&found.campaign), &joining, Method::PATCH, "/community"));
    look(&mut steps, campaign, found);
    let guidelines = found.guidelines.as_ref().map(|text| json!({ "body_md": text }));
    if let Some(text) = &campaign.guidelines {
        let body = json!({ "body_md": text });
        steps.push(put("guidelines", "", guidelines.as_ref(), &body, Method::PUT, "/guidelines"));
    }
    gates(&mut steps, campaign, found);
    spaces(&mut steps, campaign, found);
    for tag in campaign.tags.iter().filter(|tag| !tag.description.is_empty()) {
        let known = found.tags.get(&tag.tag).map(|description| json!({ "description": description }));
        let body = json!({ "description": tag.description });
        let path = format!("/tags/{}", encoded(&tag.tag));
        steps.push(put("tag", &tag.tag, known.as_ref(), &body, Method::PUT, &path));
    }
    ways(&mut steps, campaign, found);
    for seed in &campaign.seeds {
        steps.push(planted(campaign, seed, found, now));
    }
    let whole = json!({
        "name": campaign.name, "description": campaign.description, "language": campaign.language,
        "dates": campaign.dates, "draft": campaign.draft, "teaser": campaign.teaser,
        "welcome_md": campaign.welcome.trim(), "goals": campaign.goals,
    });
    let known = found.exists.then_some(&found.campaign);
    steps.push(put("campaign", &campaign.name, known, &whole, Method::PUT, "/campaign"));
    steps
}

/// A thing that is put as a whole: made where it is not there, changed where a field is otherwise, else left.
fn put(what: &'static str, name: &str, known: Option<&Value>, body: &Value, method: Method, path: &str) -> Step {
    let changes = match known {
        None => Vec::new(),
        Some(known) => changes(known, body),
    };
    if known.is_some() && changes.is_empty() {
        return Step::leave(what, name);
    }
    let act = if known.is_some() { Act::Change } else { Act::Create };
    Step { act, what, name: name.to_owned(), changes, how: How::Send(method, path.to_owned(), body.clone()) }
}

/// The fields of the file that are otherwise there, in words.
fn changes(known: &Value, body: &Value) -> Vec<String> {
    let fields = body.as_object().cloned().unwrap_or_default();
    let differ = fields.iter().filter(|(name, wanted)| known[name.as_str()] != **wanted);
    differ.map(|(name, wanted)| format!("{name}: {} → {}", short(&known[name.as_str()]), short(wanted))).collect()
}

/// A value in one short line.
fn short(value: &Value) -> String {
    let text = match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => format!("“{}”", text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Object(fields) => {
            let set = fields.iter().filter(|(_, value)| !value.is_null());
            set.map(|(name, value)| {
                format!("{name} {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            })
            .collect::<Vec<_>>()
            .join(", ")
        }
        other => other.to_string(),
    };
    if text.chars().count() <= 60 { text } else { format!("{}…", text.chars().take(60).collect::<String>()) }
}

fn look(steps: &mut Vec<Step>, campaign: &Campaign, found: &Found) {
    if let Some(brand) = &campaign.brand {
        let known: Option<Brand> = serde_json::from_value(found.brand.clone()).ok();
        let body = json!(brand);
        let same = known.as_ref() == Some(brand) || (!found.exists && brand.is_plain());
        if same {
            steps.push(Step::leave("theme", ""));
        } else {
            let act = if known.is_none_or(|known| known.is_plain()) { Act::Create } else { Act::Change };
            let changes = if act == Act::Change { changes(&found.brand, &body) } else { Vec::new() };
            let how = How::Send(Method::PUT, "/brand".to_owned(), body);
            steps.push(Step { act, what: "theme", name: String::new(), changes, how });
        }
    }
    if let Some(logo) = &campaign.logo {
        let act = match &found.logo {
            Some(known) if known == logo => Act::Leave,
            Some(_) => Act::Change,
            None => Act::Create,
        };
        let (name, changes) = (format!("{} bytes", logo.len()), Vec::new());
        steps.push(Step { act, what: "logo", name, changes, how: How::Logo(logo.clone()) });
    }
}

fn gates(steps: &mut Vec<Step>, campaign: &Campaign, found: &Found) {
    for (gate, rule) in &campaign.gates {
        let known = found.policies.iter().find(|policy| policy["name"] == json!(gate.name));
        let body = json!({ "title": gate.title, "rule": rule, "teaser": gate.teaser });
        let path = format!("/gate/policies/{}", gate.name);
        steps.push(put("gate", &gate.name, known, &body, Method::PUT, &path));
    }
    for resource in &campaign.resources {
        let known = found.resources.iter().find(|known| known["name"] == json!(resource.name));
        let body = json!({ "title": resource.title, "policy": resource.gate });
        let path = format!("/gate/resources/{}", encoded(&resource.name));
        steps.push(put("resource", &resource.name, known, &body, Method::PUT, &path));
    }
}

/// The sections. Their place is told by their order; it is put anew where they stand otherwise among each other.
fn spaces(steps: &mut Vec<Step>, campaign: &Campaign, found: &Found) {
    let slug = |space: &Value| space["slug"].as_str().unwrap_or_default().to_owned();
    let wanted: Vec<&str> = campaign.spaces.iter().map(|space| space.slug.as_str()).collect();
    let known: Vec<String> = found.spaces.iter().map(slug).filter(|slug| wanted.contains(&slug.as_str())).collect();
    let ordered = wanted.iter().filter(|slug| known.iter().any(|known| known == *slug)).eq(known.iter());
    for (place, space) in (1_i64..).zip(&campaign.spaces) {
        let known = found.spaces.iter().find(|known| slug(known) == space.slug);
        let compared = json!({ "name": space.name, "description": space.description, "policy": space.gate });
        let mut body = compared.clone();
        body["position"] = json!(place * 10);
        let path = format!("/spaces/{}", space.slug);
        let mut step = put("space", &space.slug, known, &compared, Method::PUT, &path);
        if step.act == Act::Leave && !ordered {
            step = Step { act: Act::Change, changes: vec![format!("place: {place}")], ..step };
        }
        if step.act != Act::Leave {
            step.how = How::Send(Method::PUT, path, body);
        }
        steps.push(step);
    }
}

fn ways(steps: &mut Vec<Step>, campaign: &Campaign, found: &Found) {
    let ways = &campaign.ways;
    let known = |kind: &str| found.ways.iter().find(|way| way["kind"] == json!(kind));
    for (kind, enabled) in [("email", ways.email), ("invitation", ways.invitation), ("webhook", ways.webhook)] {
        let Some(enabled) = enabled else { continue };
        let body = json!({ "enabled": enabled });
        steps.push(put("way in", kind, known(kind), &body, Method::PUT, &format!("/ways/{kind}")));
    }
    let oidc = ways.oidc.as_ref().map(|oidc| {
        [("issuer", Some(&oidc.issuer)), ("client_id", Some(&oidc.client_id)), ("label", oidc.label.as_ref())].to_vec()
    });
    let hand_off = ways.hand_off.as_ref().map(|way| {
        let fields = [
            ("jwks_url", &way.jwks_url),
            ("issuer", &way.issuer),
            ("sign_in_url", &way.sign_in_url),
            ("label", &way.label),
        ];
        fields.map(|(name, value)| (name, value.as_ref())).to_vec()
    });
    for (kind, fields) in [("oidc", oidc), ("hand_off", hand_off)] {
        let Some(fields) = fields else { continue };
        // What the file does not speak of stays as the studio has it.
        let mut settings = known(kind).and_then(|way| way["settings"].as_object().cloned()).unwrap_or_else(Map::new);
        for (name, value) in fields.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            settings.insert(name.to_owned(), json!(value));
        }
        let body = json!({ "enabled": true, "settings": settings });
        steps.push(put("way in", kind, known(kind), &body, Method::PUT, &format!("/ways/{kind}")));
    }
}

fn planted(campaign: &Campaign, seed: &Seed, found: &Found, now: Time) -> Step {
    let idea = seed.kind == "idea";
    let mut body = json!({ "title": seed.title, "body_md": seed.body, "space": seed.space, "tags": seed.tags });
    if !idea {
        body["kind"] = json!(seed.kind);
    }
    let what = if idea { "idea" } else { "post" };
    let list = if idea { "/ideas" } else { "/posts" };
    let Some((kind, id, known)) = found.seeds.get(&seed.key) else {
        let pinned = seed.pinned.then(|| until(campaign, now)).flatten();
        let how = How::Plant { key: seed.key.clone(), list, body, pinned };
        return Step { act: Act::Create, what, name: seed.title.clone(), changes: Vec::new(), how };
    };
    // What somebody has deleted since is not planted again behind their back, and a post does not become an idea.
    if known.is_null() || kind != what {
        return Step::leave(what, &seed.title);
    }
    put(what, &seed.title, Some(known), &body, Method::PATCH, &format!("{list}/{id}"))
}

/// Until when a post stands on top: until writing stops or the campaign ends, at most a year.
fn until(campaign: &Campaign, now: Time) -> Option<String> {
    let year = now.plus_seconds(365 * 86_400);
    let end = campaign.dates.freezes.or(campaign.dates.ends).unwrap_or(year).min(year);
    (end > now).then(|| end.to_string())
}
