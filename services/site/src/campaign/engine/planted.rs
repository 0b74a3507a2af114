//! What a manifest plants, compared with what became of it: posts and ideas.

use campaigns::manifest::{Campaign, Seed};
use http::Method;
use serde_json::json;
use shared::domain::Time;

use super::diff::put;
use super::found::Found;
use super::steps::{Act, Change, How, Step, What};

/// What has to be done for a seed to be there as the manifest says.
pub(super) fn planted(campaign: &Campaign, seed: &Seed, found: &Found, now: Time) -> Step {
    let idea = seed.kind == "idea";
    let mut body = json!({ "title": seed.title, "body_md": seed.body, "space": seed.space, "tags": seed.tags });
    if !idea {
        body["kind"] = json!(seed.kind);
    }
    let (what, list) = if idea { (What::Idea, "/ideas") } else { (What::Post, "/posts") };
    let known = found.seeds.get(&seed.key);
    let mut then = Vec::new();
    // A post that is not to be seen yet can't stand on top yet.
    let waits = seed.publish_at.is_some_and(|at| at > now);
    let until = if seed.pinned && !waits { until(campaign, now) } else { None };
    let Some((kind, id, known)) = known else {
        if let Some(until) = until {
            then.push((Method::PUT, "/pin", json!({ "until": until })));
        }
        if let Some(status) = seed.status.as_ref().filter(|status| *status != "under_review") {
            then.push((Method::PUT, "/status", json!({ "status": status })));
        }
        if let Some(at) = seed.publish_at.filter(|at| *at > now) {
            body["publish_at"] = json!(at);
        }
        let how = How::Plant { key: seed.key.clone(), list, body, then };
        return Step { act: Act::Create, what, name: seed.title.clone(), changes: Vec::new(), how };
    };
    // What somebody has deleted since is not planted again behind their back, and a post does not become an idea.
    if known.is_null() || kind != what.as_str() {
        return Step::leave(what, &seed.title);
    }
    let mut step = put(what, &seed.title, Some(known), &body, Method::PATCH, &format!("{list}/{id}"));
    if let Some(until) = until.filter(|_| known["promoted_until"].is_null()) {
        then.push((Method::PUT, "/pin", json!({ "until": until })));
        step.changes.push(Change::new("pinned", &json!(false), &json!(true)));
    }
    // What the company has answered since would go with the status: then it is no matter of the file any more.
    let answered = known["response_html"].as_str().is_some_and(|response| !response.is_empty());
    if let Some(status) = seed.status.as_ref().filter(|status| known["status"] != json!(status) && !answered) {
        then.push((Method::PUT, "/status", json!({ "status": status })));
        step.changes.push(Change::new("status", &known["status"], &json!(status)));
    }
    // A post that is put to another moment gets another id with it.
    let mut moved = false;
    if let Some(at) = seed.publish_at.filter(|at| !known["publish_at"].is_null() && known["publish_at"] != json!(at)) {
        then.push((Method::PATCH, "", json!({ "publish_at": at })));
        step.changes.push(Change::new("publish_at", &known["publish_at"], &json!(at)));
        moved = true;
    }
    if !then.is_empty() {
        let mut requests = if let How::Send(requests) = step.how { requests } else { Vec::new() };
        requests.extend(then.into_iter().map(|(method, below, body)| (method, format!("{list}/{id}{below}"), body)));
        let key = seed.key.clone();
        let how = if moved { How::Move { key, kind: what.as_str(), requests } } else { How::Send(requests) };
        step = Step { act: Act::Change, how, ..step };
    }
    step
}

/// Until when a post stands on top: until writing stops or the campaign ends, at most a year.
fn until(campaign: &Campaign, now: Time) -> Option<String> {
    let year = now.plus_seconds(365 * 86_400);
    let end = campaign.dates.freezes.or(campaign.dates.ends).unwrap_or(year).min(year);
    (end > now).then(|| end.to_string())
}
