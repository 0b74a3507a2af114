//! What is there and what the file says, compared. Pure. The campaign itself comes last: until then a new community is a draft,
//! so that nobody sees a half of it.

use campaigns::manifest::Campaign;
use http::Method;
use serde_json::{Map, Value, json};
use shared::domain::Time;
use shared::domain::brand::Brand;

use super::api::encoded;
use super::found::Found;
use super::planted::planted;
use super::steps::{Act, Change, How, Step, What};

/// Everything the file speaks of, in the order in which it is done.
pub(crate) fn steps(campaign: &Campaign, found: &Found, now: Time) -> Vec<Step> {
    let mut steps = Vec::new();
    if !found.exists {
        let name = campaign.slug.to_string();
        steps.push(Step { act: Act::Create, what: What::Community, name, changes: Vec::new(), how: How::Nothing });
    }
    let change = if campaign.invited_only { "invited" } else { "open" };
    let joining = json!({ "joining": change });
    steps.push(put(
        What::Joining,
        change,
        found.exists.then_some(&found.campaign),
        &joining,
        Method::PATCH,
        "/community",
    ));
    look(&mut steps, campaign, found);
    let guidelines = found.guidelines.as_ref().map(|text| json!({ "body_md": text }));
    if let Some(text) = &campaign.guidelines {
        let body = json!({ "body_md": text });
        steps.push(put(What::Guidelines, "", guidelines.as_ref(), &body, Method::PUT, "/guidelines"));
    }
    gates(&mut steps, campaign, found);
    spaces(&mut steps, campaign, found);
    for tag in campaign.tags.iter().filter(|tag| !tag.description.is_empty()) {
        let known = found.tags.get(&tag.tag).map(|description| json!({ "description": description }));
        let body = json!({ "description": tag.description });
        let path = format!("/tags/{}", encoded(&tag.tag));
        steps.push(put(What::Tag, &tag.tag, known.as_ref(), &body, Method::PUT, &path));
    }
    ways(&mut steps, campaign, found);
    if !campaign.sites.is_empty() {
        // As a whole, but for what the file does not speak of: a site that was listed in the studio stays.
        let mut all = campaign.sites.iter().map(|site| json!(site)).collect::<Vec<_>>();
        let listed = found.sites.as_array().cloned().unwrap_or_default();
        let named = |site: &Value| campaign.sites.iter().any(|one| address(&json!(one)) == address(site));
        all.extend(listed.iter().filter(|site| !named(site)).cloned());
        let known = json!({ "sites": by_address(&listed) });
        let mut step = put(What::Sites, "", Some(&known), &json!({ "sites": by_address(&all) }), Method::PUT, "/sites");
        if step.act != Act::Leave {
            step.how = How::send(Method::PUT, "/sites", json!({ "sites": all }));
        }
        steps.push(step);
    }
    if let Some(survey) = &campaign.survey {
        let body = json!({ "kind": survey });
        steps.push(put(What::Survey, survey, Some(&found.survey), &body, Method::PUT, "/survey/settings"));
    }
    for seed in &campaign.seeds {
        steps.push(planted(campaign, seed, found, now));
    }
    let whole = json!({
        "name": campaign.name, "description": campaign.description, "language": campaign.language,
        "dates": campaign.dates, "draft": campaign.draft, "teaser": campaign.teaser,
        "welcome_md": campaign.welcome.trim(), "goals": campaign.goals,
    });
    let known = found.exists.then_some(&found.campaign);
    steps.push(put(What::Campaign, &campaign.name, known, &whole, Method::PUT, "/campaign"));
    if let Some(name) = &campaign.host_name {
        let body = json!({ "host": name });
        let known = found.host["host"].is_string().then_some(&found.host);
        let step = put(What::HostName, &name.to_string(), known, &body, Method::PUT, "");
        steps.push(if step.act == Act::Leave { step } else { Step { how: How::Host(body), ..step } });
    }
    steps
}

/// A thing that is put as a whole: made where it is not there, changed where a field is otherwise, else left.
pub(super) fn put(what: What, name: &str, known: Option<&Value>, body: &Value, method: Method, path: &str) -> Step {
    let changes = known.map_or_else(Vec::new, |known| changes(known, body));
    if known.is_some() && changes.is_empty() {
        return Step::leave(what, name);
    }
    let act = if known.is_some() { Act::Change } else { Act::Create };
    Step { act, what, name: name.to_owned(), changes, how: How::send(method, path, body.clone()) }
}

/// The fields of the file that are otherwise there; of a table, its own fields.
fn changes(known: &Value, body: &Value) -> Vec<Change> {
    let mut all = Vec::new();
    for (name, wanted) in body.as_object().into_iter().flatten() {
        let there = &known[name.as_str()];
        if there == wanted {
            continue;
        }
        match wanted.as_object() {
            // Rules of gates are one thing, however deep.
            Some(fields) if name != "rule" => {
                let differ = fields.iter().filter(|(field, value)| there[field.as_str()] != **value);
                all.extend(
                    differ.map(|(field, value)| Change::new(&format!("{name}.{field}"), &there[field.as_str()], value)),
                );
            }
            _ => all.push(Change::new(name, there, wanted)),
        }
    }
    all
}

fn look(steps: &mut Vec<Step>, campaign: &Campaign, found: &Found) {
    if let Some(brand) = &campaign.brand {
        let known: Option<Brand> = serde_json::from_value(found.brand.clone()).ok();
        let body = json!(brand);
        let same = known.as_ref() == Some(brand) || (!found.exists && brand.is_plain());
        if same {
            steps.push(Step::leave(What::Theme, ""));
        } else {
            let act = if known.is_none_or(|known| known.is_plain()) { Act::Create } else { Act::Change };
            let changes = if act == Act::Change { changes(&found.brand, &body) } else { Vec::new() };
            let how = How::send(Method::PUT, "/brand", body);
            steps.push(Step { act, what: What::Theme, name: String::new(), changes, how });
        }
    }
    if let Some(logo) = &campaign.logo {
        let act = match &found.logo {
            Some(known) if known == logo => Act::Leave,
            Some(_) => Act::Change,
            None => Act::Create,
        };
        let (name, changes) = (format!("{} bytes", logo.len()), Vec::new());
        steps.push(Step { act, what: What::Logo, name, changes, how: How::Logo(logo.clone()) });
    }
}

fn gates(steps: &mut Vec<Step>, campaign: &Campaign, found: &Found) {
    for (gate, rule) in &campaign.gates {
        let known = found.policies.iter().find(|policy| policy["name"] == json!(gate.name));
        let body = json!({ "title": gate.title, "rule": rule, "teaser": gate.teaser });
        let path = format!("/gate/policies/{}", gate.name);
        steps.push(put(What::Gate, &gate.name, known, &body, Method::PUT, &path));
    }
    for resource in &campaign.resources {
        let known = found.resources.iter().find(|known| known["name"] == json!(resource.name));
        let body = json!({ "title": resource.title, "policy": resource.gate });
        let path = format!("/gate/resources/{}", encoded(&resource.name));
        steps.push(put(What::Resource, &resource.name, known, &body, Method::PUT, &path));
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
        let mut step = put(What::Space, &space.slug, known, &compared, Method::PUT, &path);
        if step.act == Act::Leave && !ordered {
            step = Step { act: Act::Change, changes: vec![Change::new("place", &Value::Null, &json!(place))], ..step };
        }
        if step.act != Act::Leave {
            step.how = How::send(Method::PUT, path, body);
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
        steps.push(put(What::WayIn, kind, known(kind), &body, Method::PUT, &format!("/ways/{kind}")));
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
        steps.push(put(What::WayIn, kind, known(kind), &body, Method::PUT, &format!("/ways/{kind}")));
    }
}

/// Where a site begins; a slash at the end makes no other.
fn address(site: &Value) -> &str {
    site["url"].as_str().unwrap_or_default().trim_end_matches('/')
}

/// Sites by their address, so that their order is no change.
fn by_address(sites: &[Value]) -> Value {
    Value::Object(sites.iter().map(|site| (address(site).to_owned(), site["name"].clone())).collect())
}
