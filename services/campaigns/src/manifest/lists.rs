//! What a manifest has several of: gates, spaces, tags, resources, sites, goals; and the ways in.

use gate::Rule;
use serde::Deserialize;
use shared::domain::{Site, Tags};
use shared::words::Lang;

use super::check::Checks;
use super::fault::one_of;
use super::typed::{Gate, Manifest, Resource, Space, Tag, WaysIn};
use crate::goal::{Goal, Measure};

/// The most of each that one file holds.
const MOST: usize = 200;

/// Whether there are more of anything than one file holds; told of if so.
pub(super) fn too_many(checks: &mut Checks<'_>, manifest: &Manifest) -> bool {
    let counts = [
        ("gates", manifest.gates.len()),
        ("spaces", manifest.spaces.len()),
        ("tags", manifest.tags.len()),
        ("resources", manifest.resources.len()),
        ("sites", manifest.sites.len()),
        ("goals", manifest.goals.len()),
        ("seed", manifest.seed.len()),
    ];
    for (field, count) in counts.into_iter().filter(|(_, count)| *count > MOST) {
        checks.fault(field, &format!("has {count} entries"), format!("make it {MOST} or fewer"));
    }
    checks.count() > 0
}

/// Whether this has been named before; told of if so.
pub(super) fn is_twice<'a>(checks: &mut Checks<'_>, seen: &mut Vec<&'a str>, field: &str, name: &'a str) -> bool {
    let twice = seen.contains(&name);
    if twice {
        checks.fault(
            field,
            &format!("is there twice: `{name}`"),
            "give one of the two another name, or drop it".to_owned(),
        );
    }
    seen.push(name);
    twice
}

/// Whether a gate of that name is in the file; told of if not.
fn gate(checks: &mut Checks<'_>, manifest: &Manifest, field: &str, name: &str) {
    let known: Vec<_> = manifest.gates.iter().map(|gate| gate.name.as_str()).collect();
    if known.contains(&name) {
        return;
    }
    let mend =
        if known.is_empty() { format!("add `[[gates]]` with `name = \"{name}\"`") } else { one_of(name, &known) };
    checks.fault(field, &format!("names a gate that is not in this file: `{name}`"), mend);
}

pub(super) fn gates(checks: &mut Checks<'_>, manifest: &Manifest) -> Vec<(Gate, Rule)> {
    let mut seen = Vec::new();
    let mut all = Vec::new();
    for (place, entry) in manifest.gates.iter().enumerate() {
        let field = |name: &str| format!("gates[{place}].{name}");
        checks.slug(&field("name"), &entry.name);
        is_twice(checks, &mut seen, &field("name"), &entry.name);
        let title = checks.line(&field("title"), &entry.title, 80);
        checks.word(&field("teaser"), &entry.teaser, &[("nothing", ()), ("title", ()), ("excerpt", ())]);
        match Rule::deserialize(entry.rule.clone()) {
            Err(error) => {
                let said = error.to_string().trim().replace('\n', " ");
                let ticked: Vec<&str> = said.split('`').skip(1).step_by(2).collect();
                let mend = match ticked.split_first() {
                    Some((written, known)) if said.starts_with("unknown variant") => one_of(written, known),
                    _ => "write a rule such as `\"signed_in\"`, `{ group = \"testers\" }` or `{ any = [ … ] }`"
                        .to_owned(),
                };
                let problem = said.split(", expected").next().unwrap_or(&said);
                checks.fault(&field("rule"), &format!("is no rule: {problem}"), mend);
            }
            Ok(rule) => match gate::check_rule("rule", &rule) {
                Ok(()) => all.push((Gate { title, ..entry.clone() }, rule)),
                Err(error) => {
                    let problem = format!("can't hold: `{}` is wrong", error.field);
                    checks.fault(&field("rule"), &problem, format!("it takes {}", error.limit.to(Lang::En)));
                }
            },
        }
    }
    all
}

pub(super) fn spaces(checks: &mut Checks<'_>, manifest: &Manifest) -> Vec<Space> {
    if manifest.spaces.is_empty() {
        let mend = "add at least one: `[[spaces]]` with `slug = \"general\"` and `name = \"General\"`".to_owned();
        checks.fault("spaces", "are missing: posts have to stand somewhere", mend);
    }
    let mut seen = Vec::new();
    let checked = |(place, entry): (usize, &'_ Space), checks: &mut Checks<'_>| {
        let field = |name: &str| format!("spaces[{place}].{name}");
        checks.slug(&field("slug"), &entry.slug);
        let name = checks.line(&field("name"), &entry.name, 80);
        let description = checks.about(&field("description"), &entry.description, 500);
        if let Some(name) = &entry.gate {
            gate(checks, manifest, &field("gate"), name);
        }
        Space { name, description, ..entry.clone() }
    };
    let mut all = Vec::new();
    for (place, entry) in manifest.spaces.iter().enumerate() {
        if !is_twice(checks, &mut seen, &format!("spaces[{place}].slug"), &entry.slug) {
            all.push(checked((place, entry), checks));
        }
    }
    all
}

pub(super) fn tags(checks: &mut Checks<'_>, manifest: &Manifest) -> Vec<Tag> {
    let mut seen = Vec::new();
    let mut all = Vec::new();
    for (place, entry) in manifest.tags.iter().enumerate() {
        let field = format!("tags[{place}].tag");
        tag(checks, &field, &entry.tag);
        is_twice(checks, &mut seen, &field, &entry.tag);
        let description = checks.about(&format!("tags[{place}].description"), &entry.description, 2_000);
        all.push(Tag { tag: entry.tag.clone(), description });
    }
    all
}

pub(super) fn tag(checks: &mut Checks<'_>, field: &str, written: &str) {
    if !Tags::is_tag(written) {
        let mend = "write 1 to 35 characters of a-z, 0-9, -, +, . and #, such as `early-access`".to_owned();
        checks.fault(field, &format!("is no tag: `{written}`"), mend);
    }
}

pub(super) fn resources(checks: &mut Checks<'_>, manifest: &Manifest) -> Vec<Resource> {
    let mut seen = Vec::new();
    let mut all = Vec::new();
    for (place, entry) in manifest.resources.iter().enumerate() {
        let field = |name: &str| format!("resources[{place}].{name}");
        let name = checks.line(&field("name"), &entry.name, 200);
        is_twice(checks, &mut seen, &field("name"), &entry.name);
        let title = checks.line(&field("title"), &entry.title, 200);
        gate(checks, manifest, &field("gate"), &entry.gate);
        all.push(Resource { name, title, gate: entry.gate.clone() });
    }
    all
}

/// Whether it is an address that nobody on the way can change; told of if not.
fn address(checks: &mut Checks<'_>, field: &str, written: &str) {
    let local = ["http://localhost", "http://127.0.0.1"].iter().any(|begin| written.starts_with(begin));
    if !written.starts_with("https://") && !local {
        checks.fault(field, &format!("is no address to trust: `{written}`"), "begin it with `https://`".to_owned());
    }
}

/// The company's own sites, as browsers write their addresses.
pub(super) fn sites(checks: &mut Checks<'_>, manifest: &Manifest) -> Vec<Site> {
    let written = manifest.sites.iter().map(|site| (site.name.as_str(), site.url.as_str()));
    Site::list(written).unwrap_or_else(|errors| {
        for error in errors {
            checks.fault(&error.field, "can't be listed", format!("it takes {}", error.limit.to(Lang::En)));
        }
        Vec::new()
    })
}

pub(super) fn ways(checks: &mut Checks<'_>, manifest: &Manifest) -> WaysIn {
    let ways = &manifest.ways_in;
    if let Some(oidc) = &ways.oidc {
        address(checks, "ways_in.oidc.issuer", &oidc.issuer);
    }
    if let Some(hand_off) = &ways.hand_off {
        for (name, written) in [("jwks_url", &hand_off.jwks_url), ("sign_in_url", &hand_off.sign_in_url)] {
            if let Some(written) = written {
                address(checks, &format!("ways_in.hand_off.{name}"), written);
            }
        }
    }
    ways.clone()
}

pub(super) fn goals(checks: &mut Checks<'_>, manifest: &Manifest) -> Vec<Goal> {
    let known = Measure::ALL.map(|measure| (measure.as_str(), measure));
    let mut seen = Vec::new();
    let mut all = Vec::new();
    for (place, entry) in manifest.goals.iter().enumerate() {
        let field = |name: &str| format!("goals[{place}].{name}");
        let Some(measure) = checks.word(&field("measure"), &entry.measure, &known) else { continue };
        is_twice(checks, &mut seen, &field("measure"), &entry.measure);
        let goal = Goal { measure, target: entry.target };
        if !goal.is_sound() {
            let (least, most) = measure.bounds();
            let problem = format!("can't be reached: {}", entry.target);
            checks.fault(&field("target"), &problem, format!("write a whole number from {least} to {most}"));
        }
        all.push(goal);
    }
    all
}
