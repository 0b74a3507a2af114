//! What a manifest plants: posts and ideas, each from a file beside it or from words of its own.

use shared::domain::{Body, Tags, Title};
use shared::words::Lang;

use super::check::Checks;
use super::fault::one_of;
use super::lists::{is_twice, tag};
use super::typed::{Manifest, SeedEntry};
use super::{Files, Seed, dates};

/// How many posts stand on top at once.
const PINS: usize = 5;
/// What can be planted.
const KINDS: [&str; 5] = ["question", "discussion", "article", "announcement", "idea"];
/// Where an idea can stand.
const STATUSES: [&str; 5] = ["under_review", "planned", "in_progress", "shipped", "declined"];

pub(super) fn seeds(checks: &mut Checks<'_>, manifest: &Manifest, files: Files<'_>) -> Vec<Seed> {
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
        if let Some(status) = &entry.status {
            checks.word(&field("status"), status, &STATUSES.map(|status| (status, ())));
            if entry.kind != "idea" {
                let mend = "take it out, or plant an idea instead".to_owned();
                checks.fault(&field("status"), "is nothing a post can have", mend);
            }
        }
        let publish_at = dates::moment(checks, &field("publish_at"), entry.publish_at);
        if publish_at.is_some() && entry.kind == "idea" {
            let mend = "take it out, or plant a post instead".to_owned();
            checks.fault(&field("publish_at"), "is nothing an idea can have", mend);
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
        let (pinned, status) = (entry.pinned, entry.status.clone());
        all.push(Seed { key: key.to_owned(), kind, space, tags, title, body, pinned, status, publish_at });
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
