//! Sixty-four clients vote on one idea at once: nobody is refused, nobody is counted twice, nobody is forgotten.
//!
//! `FOLKMOOT_LOAD_VOTES` says how many members vote; 10,000 if it says nothing. Where the site also runs as single functions,
//! which are the same code, a fifth of them vote there.

// A suite measures time, and is told by the environment how long it may take.
#![allow(clippy::disallowed_methods)]

use std::env;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::forms;
use suites::people::{Member, member, named, word};
use suites::place::Space;

const CLIENTS: usize = 64;

/// The vote of the member of this number: two of three are for it.
fn first_vote(number: usize) -> i64 {
    if number.is_multiple_of(3) { -1 } else { 1 }
}

/// What they end with: every tenth changes their mind, every twenty-fifth takes the vote back.
fn last_vote(number: usize) -> i64 {
    match number {
        _ if number.is_multiple_of(25) => 0,
        _ if number.is_multiple_of(10) => -first_vote(number),
        _ => first_vote(number),
    }
}

fn cast(site: &Site, path: &str, who: &Member, value: i64) {
    let answer = site.api(Method::PUT, path).by(who).json(&json!({"value": value})).send().must(200);
    assert_eq!(answer.json()["mine"], value, "the answer shows the vote that was cast");
}

fn tally(site: &Site, path: &str) -> [i64; 3] {
    let tally = site.api(Method::GET, path).send().must(200).json();
    ["up", "down", "score"].map(|field| tally[field].as_i64().expect("a tally is made of numbers"))
}

#[test]
fn ten_thousand_votes_on_one_idea() {
    let all: usize = env::var("FOLKMOOT_LOAD_VOTES").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    for (form, site) in forms() {
        let votes = if form == "site" { all } else { all / 5 };
        let space = Space::open(&site);
        let idea = space.idea(&member(), json!({"title": format!("Voted on by {votes} members")}));
        let path = format!("/votes/idea/{}", text(&idea["id"]));
        let crowd = word();
        let voter = |number: usize| named(&format!("{crowd}-{number}"), Role::Member, &[]);
        let began = Instant::now();
        let next = AtomicUsize::new(0);
        let sent = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..CLIENTS {
                scope.spawn(|| {
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= votes {
                            break;
                        }
                        let who = voter(number);
                        cast(&site, &path, &who, first_vote(number));
                        sent.fetch_add(1, Ordering::Relaxed);
                        if last_vote(number) != first_vote(number) {
                            cast(&site, &path, &who, last_vote(number));
                            sent.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                });
            }
        });
        let seconds = began.elapsed().as_secs_f64();
        let sent = sent.into_inner();
        println!("{form}: {sent} votes of {votes} members in {seconds:.1} s, {:.0} a second", sent as f64 / seconds);
        let with = |value: i64| (0..votes).filter(|number| last_vote(*number) == value).count() as i64;
        let expected = [with(1), with(-1), with(1) - with(-1)];
        assert_eq!(tally(&site, &path), expected, "the tally is exact");

        // Who votes the same again changes nothing, and everybody's vote is still their own.
        for number in (0..votes).step_by((votes / 50).max(1)) {
            let mine: Value = site.read(&path, &voter(number));
            assert_eq!(mine["mine"], last_vote(number), "the vote of member {number}");
            cast(&site, &path, &voter(number), last_vote(number));
        }
        assert_eq!(tally(&site, &path), expected, "each member is counted once");
        let listed = site.read(&format!("/ideas/{}", text(&idea["id"])), &space.manager);
        assert_eq!(listed["score"], expected[2], "the idea itself shows the same score");
    }
}
