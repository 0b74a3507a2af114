//! Many at once: a thing is hidden once, whoever came first.

use std::thread;

use serde_json::json;
use suites::client::text;
use suites::host::forms;
use suites::people::{Member, member};
use suites::place::Space;

use crate::{actions_about, as_it_is, case_of, decide, flag, lines_about, moderator};

#[test]
fn many_flags_hide_once() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        for _ in 0..4 {
            let post = space.post(&member(), json!({}));
            let id = text(&post["id"]);
            let flaggers: Vec<Member> = (0..12).map(|_| member()).collect();
            let statuses: Vec<u16> = thread::scope(|scope| {
                let all: Vec<_> =
                    flaggers.iter().map(|who| scope.spawn(|| flag(&site, who, "post", id).status)).collect();
                all.into_iter().map(|one| one.join().expect("every flag is answered")).collect()
            });
            let counted = statuses.iter().filter(|status| **status == 201).count();
            assert!(statuses.iter().all(|status| matches!(status, 201 | 404 | 409)), "{statuses:?}");
            let case = case_of(&site, "hidden", id).expect("it is hidden");
            assert_eq!(case["flag_count"], counted, "every flag that was taken is counted: {statuses:?}");
            assert_eq!(actions_about(&site, id), ["auto_hide"], "it was hidden once");
        }
    }
}

#[test]
fn of_many_decisions_one_is_taken() {
    let _settings = as_it_is();
    for (_, site) in forms() {
        let space = Space::open(&site);
        let post = space.post(&member(), json!({}));
        let id = text(&post["id"]);
        let judges: Vec<Member> = (0..8).map(|_| moderator()).collect();
        let statuses: Vec<u16> = thread::scope(|scope| {
            let all: Vec<_> =
                judges.iter().map(|who| scope.spawn(|| decide(&site, who, "post", id, "remove").status)).collect();
            all.into_iter().map(|one| one.join().expect("every decision is answered")).collect()
        });
        assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
        let numbers: Vec<_> = lines_about(&site, id).iter().map(|line| line["number"].as_i64()).collect();
        assert_eq!(numbers.len(), 1, "one line in the log");
    }
}
