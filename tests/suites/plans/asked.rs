//! Surveys, and posts that appear later: who answers, who writes ahead, and who looks after both.

use http::Method;
use serde_json::{Value, json};
use shared::domain::{Role, Time};
use suites::browser::now;
use suites::host::COMMUNITY;
use suites::people::{self, Member};

use crate::data::Known;

/// Requests of every kind, in an order in which all are possible.
pub(crate) fn changes(known: &Known) -> Vec<(Member, (Method, String, Value))> {
    let api = |path: &str| format!("/api/v1/communities/{COMMUNITY}{path}");
    let page = |path: &str| format!("/c/{COMMUNITY}{path}");
    let (manager, member) = (known.manager.clone(), known.member.clone());
    let author = people::named("member-7", Role::Employee, &[]);
    let at = |seconds: i64| Time::from_millis((now() + seconds) * 1000).to_string();
    let written = json!({"kind": "question", "title": "A post of later", "body_md": "Words for @member-2.", "space": "general",
        "tags": ["even"], "publish_at": at(3_600)});
    let waits = |number: i64| format!("/posts/0s{number:024}");
    vec![
        (manager.clone(), (Method::PUT, api("/survey/settings"), json!({"kind": "nps"}))),
        (member.clone(), (Method::GET, page("/"), json!({}))),
        (member.clone(), (Method::POST, api("/survey"), json!({"score": 9, "words": "Good."}))),
        (member.clone(), (Method::POST, api("/survey"), json!({"score": 2}))),
        (member.clone(), (Method::GET, api("/survey"), json!({}))),
        (member, (Method::GET, page("/survey"), json!({}))),
        (manager.clone(), (Method::GET, api("/survey/answers?survey=exit&limit=100"), json!({}))),
        (manager.clone(), (Method::GET, page("/studio/survey?of=exit"), json!({}))),
        (author.clone(), (Method::POST, api("/posts"), written)),
        (author.clone(), (Method::GET, api("/schedule"), json!({}))),
        (author, (Method::GET, page("/studio/schedule"), json!({}))),
        (manager.clone(), (Method::GET, api("/schedule?limit=100"), json!({}))),
        (manager.clone(), (Method::GET, api(&waits(11)), json!({}))),
        (manager.clone(), (Method::PATCH, api(&waits(11)), json!({"title": "Another title"}))),
        (manager.clone(), (Method::PATCH, api(&waits(12)), json!({"publish_at": at(7_200)}))),
        (manager.clone(), (Method::PATCH, api(&waits(13)), json!({"publish_at": null}))),
        (manager, (Method::DELETE, api(&waits(14)), json!({}))),
    ]
}
