//! Whatever is sent: a problem document that names what is wrong, nothing stored, and never our own mistake.

mod addresses;
mod bodies;
mod markup;
mod sessions;
mod settings;
mod transfers;

use suites::client::{Answer, Sending};
use suites::host::forms;
use suites::place::Space;

/// Sends it, and checks that it is refused in our form with this status and code, naming this field if there is one.
#[track_caller]
fn refused(request: Sending<'_>, status: u16, code: &str, field: Option<&str>) {
    let answer = request.send();
    check(&answer, status, code, field);
}

#[track_caller]
fn check(answer: &Answer, status: u16, code: &str, field: Option<&str>) {
    let answer = answer.clone().must(status);
    let what = &answer.what;
    assert_eq!(answer.header("content-type"), "application/problem+json", "{what}: {}", answer.text());
    let problem = answer.json();
    assert_eq!(problem["status"], status, "{what}: {problem}");
    assert_eq!(problem["code"], code, "{what}: {problem}");
    assert_eq!(problem["type"], format!("/problems/{code}"), "{what}: {problem}");
    for words in ["title", "detail"] {
        assert!(problem[words].as_str().is_some_and(|words| !words.is_empty()), "{what}: no {words}: {problem}");
    }
    if let Some(field) = field {
        let named: Vec<_> = problem["errors"].as_array().into_iter().flatten().map(|error| &error["field"]).collect();
        assert!(named.contains(&&field.into()), "{what}: {field} is not named but {named:?}: {problem}");
    }
    // What a visitor reads is about their request, never about what is behind us.
    for inside in ["SQL", "sqlite", "panicked", "src/", "D1_ERROR"] {
        assert!(!answer.text().contains(inside), "{what}: shows what is inside ({inside}): {problem}");
    }
}

/// Runs a set of wrong requests on every form of the site: each is refused, and then all is as it was before.
fn nothing_stored(requests: impl Fn(&Space<'_>) -> usize) {
    for (form, site) in forms() {
        let space = Space::open(&site);
        let before = space.count();
        let sent = requests(&space);
        assert_eq!(space.count(), before, "{form}: something was stored");
        println!("{form}: {sent} wrong requests refused");
    }
}

#[test]
fn wrong_fields_are_named() {
    nothing_stored(|space| bodies::posts(space) + bodies::replies(space) + bodies::ideas(space));
}

#[test]
fn wrong_fields_of_votes_and_gates_are_named() {
    nothing_stored(|space| settings::votes(space) + settings::gates(space) + settings::places(space));
}

#[test]
fn wrong_queries_are_named() {
    nothing_stored(addresses::queries);
}

#[test]
fn wrong_ids_are_not_found() {
    nothing_stored(|space| addresses::ids(space) + addresses::communities(space) + addresses::methods(space));
}

#[test]
fn broken_and_too_large_bodies_are_refused() {
    nothing_stored(|space| transfers::broken(space) + transfers::large(space) + transfers::headers(space));
}

#[test]
fn sessions_that_are_not_ours_are_refused() {
    nothing_stored(sessions::tokens);
}

#[test]
fn markup_and_sql_are_text() {
    for (form, site) in forms() {
        let looked_at = markup::planted(&site);
        println!("{form}: {looked_at} answers looked at");
    }
}

#[test]
fn wrong_forms_are_shown_again() {
    nothing_stored(settings::forms);
}
