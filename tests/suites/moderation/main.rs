//! Looking after the place: what is flagged, held, hidden, removed and brought back, who may do it, and what is written down.

mod canaries;
mod flow;
mod guidelines;
mod log;
mod newcomers;
mod races;
mod refusals;
mod state;

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Answer, Site, text};
use suites::people::{self, Member};

/// The settings are the whole community's: who changes them has the place to themselves.
static SETTINGS: RwLock<()> = RwLock::new(());

/// Of the guidelines there is one text.
static GUIDELINES: Mutex<()> = Mutex::new(());

fn as_it_is() -> RwLockReadGuard<'static, ()> {
    SETTINGS.read().unwrap_or_else(PoisonError::into_inner)
}

/// Other settings, until this is dropped.
struct Changed<'a> {
    site: &'a Site,
    before: Value,
    _alone: RwLockWriteGuard<'static, ()>,
}

impl<'a> Changed<'a> {
    fn to(site: &'a Site, settings: &Value) -> Self {
        let alone = SETTINGS.write().unwrap_or_else(PoisonError::into_inner);
        let manager = people::manager();
        let before = site.read("/moderation/settings", &manager);
        site.put("/moderation/settings", &manager, settings);
        Self { site, before, _alone: alone }
    }
}

impl Drop for Changed<'_> {
    fn drop(&mut self) {
        let request = self.site.api(Method::PUT, "/moderation/settings").by(&people::manager());
        drop(request.json(&self.before).try_send());
    }
}

fn the_text() -> MutexGuard<'static, ()> {
    GUIDELINES.lock().unwrap_or_else(PoisonError::into_inner)
}

fn moderator() -> Member {
    people::new(Role::Moderator, &[])
}

/// Flags a thing.
fn flag(site: &Site, who: &Member, kind: &str, id: &str) -> Answer {
    let body = json!({"kind": kind, "id": id, "reason": "spam"});
    site.api(Method::POST, "/flags").by(who).json(&body).send()
}

/// Flags a thing until it is hidden.
#[track_caller]
fn hide_by_flags(site: &Site, kind: &str, id: &str) {
    for number in 1..=3 {
        let state = flag(site, &people::member(), kind, id).must(201).json()["state"].clone();
        assert_eq!(state, if number < 3 { "published" } else { "hidden" }, "the {number}. flag on a {kind}");
    }
}

/// Decides about a thing.
fn decide(site: &Site, who: &Member, kind: &str, id: &str, action: &str) -> Answer {
    let body = json!({"kind": kind, "id": id, "action": action, "reason": format!("because of {action}")});
    site.api(Method::POST, "/moderation/decisions").by(who).json(&body).send()
}

/// The case of a thing in a part of the queue, which is looked through from end to end.
fn case_of(site: &Site, filter: &str, id: &str) -> Option<Value> {
    let manager = people::manager();
    let mut cursor = String::new();
    loop {
        let list = site.read(&format!("/moderation/queue?filter={filter}&limit=100{cursor}"), &manager);
        let items = list["items"].as_array().cloned().unwrap_or_default();
        if let Some(found) = items.into_iter().find(|case| case["id"] == id) {
            return Some(found);
        }
        cursor = format!("&cursor={}", list["next"].as_str()?);
    }
}

/// The lines of the log about a thing, the oldest first.
fn lines_about(site: &Site, target: &str) -> Vec<Value> {
    let manager = people::manager();
    let (mut lines, mut cursor) = (Vec::new(), String::new());
    loop {
        let list = site.read(&format!("/moderation/log?limit=100{cursor}"), &manager);
        let items = list["items"].as_array().cloned().unwrap_or_default();
        lines.extend(items.into_iter().filter(|line| line["target"] == target));
        match list["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    lines.reverse();
    lines
}

/// What was done, in order.
fn actions_about(site: &Site, target: &str) -> Vec<String> {
    lines_about(site, target).iter().map(|line| text(&line["action"]).to_owned()).collect()
}
