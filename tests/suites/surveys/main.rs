//! Surveys: asked in their time, answered once and changed, told apart from those of guests, and counted as they were given.

mod asked;
mod counted;
mod guests;

use http::Method;
use serde_json::{Value, json};
use suites::client::Answer;
use suites::own::Own;
use suites::people::Member;

/// Says what is asked.
#[track_caller]
pub(crate) fn set(own: &Own<'_>, kind: &str) {
    own.send(Method::PUT, "/survey/settings", &own.manager, &json!({ "kind": kind })).must(200);
}

/// Says what stage the community is in.
#[track_caller]
pub(crate) fn say(own: &Own<'_>, stage: &str) {
    own.send(Method::POST, "/campaign/state", &own.manager, &json!({ "to": stage })).must(200);
}

/// An answer of somebody.
#[track_caller]
pub(crate) fn answer(own: &Own<'_>, who: &Member, body: &Value) -> Answer {
    own.send(Method::POST, "/survey", who, body)
}

/// What managers are told it came to.
#[track_caller]
pub(crate) fn results(own: &Own<'_>) -> Value {
    own.ask(Method::GET, "/survey/results").by(&own.manager).send().must(200).json()
}
