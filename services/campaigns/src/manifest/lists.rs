//! What a manifest has several of: gates, spaces, tags, resources, goals, seeds; and the ways in.

use gate::Rule;
use serde::Deserialize;
use shared::domain::{Body, Tags, Title};
use shared::words::Lang;

use super::check::Checks;
use super::fault::one_of;
use super::typed::{Gate, Manifest, Resource, SeedEntry, Space, Tag, WaysIn};
use super::{Files, Seed};
use crate::goal::{Goal, Measure};

/// The most of each that one file holds.
const MOST: usize = 200;
/// How many posts stand on top at once.
const PINS: usize = 5;

fn few(checks: &mut Checks<'_>, field: &str, count: usize) {
    if count > MOST {
        checks.fault(field, &format!("has {count} entries"), format!("make it {MOST} or fewer"));
    }
}

/// Whether this has been named before; told of if so.
fn is_twice<'a>(checks: &mut Checks<'_>, seen: &mut Vec<&'a str>, field: &str, name: &'a str) -> bool {
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
    few(checks, "gates", manifest.gates.len());
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
    few(checks, "spaces", manifest.spaces.len());
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
    few(checks, "tags", manifest.tags.len());
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

fn tag(checks: &mut Checks<'_>, field: &str, written: &str) {
    if !Tags::is_tag(written) {
        let mend = "write 1 to 35 characters of a-z, 0-9, -, +, . and #, such as `early-access`".to_owned();
        checks.fault(field, &format!("is no tag: `{written}`"), mend);
    }
}

pub(super) fn resources(checks: &mut Checks<'_>, manifest: &Manifest) -> Vec<Resource> {
    few(checks, "resources", manifest.resources.len());
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

pub(super) fn ways(checks: &mut Checks<'_>, manifest: &Manifest) -> WaysIn {
    let ways = &manifest.ways_in;
    let mut address = |field: &str, written: &str| {
        let local = ["http://localhost", "http://127.0.0.1"].iter().any(|begin| written.starts_with(begin));
        if !written.starts_with("https://") && !local {
            checks.fault(field, &format!("is no address to trust: `{written}`"), "begin it with `https://`".to_owned());
        }
    };
    if let Some(oidc) = &ways.oidc {
        address("ways_in.oidc.issuer", &oidc.issuer);
    }
    if let Some(hand_off) = &ways.hand_off {
        for (name, written) in [("jwks_url", &hand_off.jwks_url), ("sign_in_url", &hand_off.sign_in_url)] {
            if let Some(written) = written {
                address(&format!("ways_in.hand_off.{name}"), written);
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

pub(super) fn seeds(checks: &mut Checks<'_>, manifest: &Manifest, files: Files<'_>) -> Vec<Seed> {
    few(checks, "seed", manifest.seed.len());
    const KINDS: [&str; 5] = ["question", "discussion", "article", "announcement", "idea"];
    let spaces: Vec<_> = manifest.spaces.iter().map(|space| space.slug.as_str()).collect();
    let mut seen = Vec::new();
    let mut all = Vec::new();
    for (place, entry) in manifest.seed.iter().enumerate() {
        let field = |name: &str| format!("seed[{place}].{name}");
        checks.word(&field("kind"), &entry.kind, &KINDS.map(|kind| (kind, ())));
        if !spaces.contains(&entry.space.as_str()) && !spaces.is_empty() {
            let problem = format!("names a space that is not in this file: `{}`", entry.space);
            checks.fault(&field("space"), &problem, one_of(&entry.space, &spaces));
        }
        for (at, written) in entry.tags.iter().enumerate() {
            tag(checks, &format!("seed[{place}].tags[{at}]"), written);
        }
        if entry.tags.len() > Tags::LIMIT {
            checks.fault(
                &field("tags"),
                &format!("has {} of them", entry.tags.len()),
                format!("keep {} of them", Tags::LIMIT),
            );
        }
        if entry.pinned && entry.kind == "idea" {
            checks.fault(
                &field("pinned"),
                "is nothing an idea can be",
                "take it out, or plant a post instead".to_owned(),
            );
        }
        let Some((known_by, key)) = key(checks, place, entry) else { continue };
        if is_twice(checks, &mut seen, &known_by, key) {
            continue;
        }
        let text = match (&entry.text, &entry.file) {
            (Some(text), _) => Some((field("text"), text.clone())),
            (None, Some(path)) => checks.markdown(&field("file"), path, files).map(|text| (field("file"), text)),
            (None, None) => None,
        };
        let Some((told, text)) = text else { continue };
        let Some((title, body)) = parts(checks, &told, key, &text) else { continue };
        let (kind, space, tags) = (entry.kind.clone(), entry.space.clone(), entry.tags.clone());
        all.push(Seed { key: key.to_owned(), kind, space, tags, title, body, pinned: entry.pinned });
    }
    let pinned: Vec<_> = manifest.seed.iter().enumerate().filter(|(_, seed)| seed.pinned).collect();
    if let Some((place, _)) = pinned.get(PINS) {
        let problem = format!("makes {} pinned posts", pinned.len());
        checks.fault(&format!("seed[{place}].pinned"), &problem, format!("pin {PINS} or fewer"));
    }
    all
}

/// What a seed is known by, and the field that says so; told of where nothing does.
fn key<'a>(checks: &mut Checks<'_>, place: usize, entry: &'a SeedEntry) -> Option<(String, &'a str)> {
    let field = |name: &str| format!("seed[{place}].{name}");
    match (&entry.file, &entry.text) {
        (None, None) => {
            let mend = "add `file = \"seed/….md\"`, or `text` and `key`".to_owned();
            checks.fault(&format!("seed[{place}]"), "says nothing", mend);
            return None;
        }
        (Some(_), Some(_)) => {
            checks.fault(&field("file"), "stands beside `text`", "keep one of the two".to_owned());
            return None;
        }
        _ => {}
    }
    let Some((name, key)) =
        entry.key.as_ref().map(|key| ("key", key)).or(entry.file.as_ref().map(|file| ("file", file)))
    else {
        let mend = "add `key = \"…\"`, by which it is known when the manifest is applied again".to_owned();
        checks.fault(&field("text"), "has no name of its own", mend);
        return None;
    };
    let length = key.chars().count();
    if !(1..=80).contains(&length) || key.chars().any(char::is_control) {
        checks.fault(&field(name), &format!("has {length} characters"), "make it 1 to 80 on one line".to_owned());
        return None;
    }
    Some((field(name), key))
}

/// The title and the body of a file.
fn parts(checks: &mut Checks<'_>, field: &str, path: &str, text: &str) -> Option<(String, String)> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let Some(title) = first.strip_prefix("# ") else {
        let mend = format!("begin `{path}` with `# ` and the title");
        checks.fault(field, &format!("names a file without a title: `{path}`"), mend);
        return None;
    };
    let said = |error: &shared::domain::FieldError| error.limit.to(Lang::En);
    let title = Title::new(title).map_err(|error| {
        checks.fault(
            field,
            &format!("names a file whose title does not fit: `{path}`"),
            format!("it takes {}", said(&error)),
        );
    });
    let body = Body::new("body", rest).map_err(|error| {
        let mend = format!("write below the title: it takes {}", said(&error));
        checks.fault(field, &format!("names a file whose text does not fit: `{path}`"), mend);
    });
    Some((title.ok()?.as_str().to_owned(), body.ok()?.as_str().to_owned()))
}
