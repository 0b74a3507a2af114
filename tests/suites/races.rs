//! Many at once, on the same thing, in every order: what two of them do together is what they would do one after the other.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Answer, Site, ids, text};
use suites::host::forms;
use suites::people::{self, Member, member, word};
use suites::place::Space;

const AT_ONCE: usize = 12;

/// The same request under one key, sent by many at once: it happens once, and all get the same answer.
#[test]
fn one_key_is_one_post() {
    for (_, site) in forms() {
        let space = Space::open(&site);
        let author = member();
        for round in 0..5 {
            let key = word();
            let body = json!({"kind": "discussion", "title": format!("Round {round}"), "body_md": "Once.", "space": space.slug});
            let send = || {
                let request = site.api(Method::POST, "/posts").by(&author).json(&body);
                request.header("idempotency-key", key.as_str()).send().must(201).json()
            };
            let made: Vec<Value> = thread::scope(|scope| {
                let all: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(send)).collect();
                all.into_iter().map(|one| one.join().expect("every request is answered")).collect()
            });
            assert!(made.iter().all(|post| *post == made[0]), "different answers to one request: {made:?}");
        }
        let list = site.read(&format!("/posts?space={}&sort=new", space.slug), &author);
        assert_eq!(ids(&list).len(), 5, "each key made one post");
    }
}

/// A newcomer whose first requests all come at once is one member.
#[test]
fn a_newcomer_is_one_member() {
    for (_, site) in forms() {
        let space = Space::open(&site);
        let idea = space.idea(&member(), json!({}));
        let path = format!("/votes/idea/{}", text(&idea["id"]));
        let newcomer = member();
        let vote = || site.api(Method::PUT, &path).by(&newcomer).json(&json!({"value": 1})).send().must(200);
        thread::scope(|scope| (0..AT_ONCE).for_each(|_| drop(scope.spawn(vote))));
        assert_eq!(site.read(&path, &newcomer), json!({"up": 1, "down": 0, "score": 1, "mine": 1}));
    }
}

/// Of many edits of the same version one is taken, and the others are told.
#[test]
fn of_many_edits_one_is_taken() {
    for (_, site) in forms() {
        let space = Space::open(&site);
        let author = member();
        let post = space.post(&author, json!({}));
        let path = format!("/posts/{}", text(&post["id"]));
        for version in 1..6 {
            let tag = site.api(Method::GET, &path).by(&author).send().must(200).header("etag").to_owned();
            let edit = |number: usize| {
                let title = json!({"title": format!("Edit {version} by number {number}")});
                let request = site.api(Method::PATCH, &path).by(&author).json(&title).header("if-match", tag.as_str());
                request.send().status
            };
            let edit = &edit;
            let statuses: Vec<u16> = thread::scope(|scope| {
                let all: Vec<_> = (0..AT_ONCE).map(|number| scope.spawn(move || edit(number))).collect();
                all.into_iter().map(|one| one.join().expect("every request is answered")).collect()
            });
            let taken = statuses.iter().filter(|status| **status == 200).count();
            assert_eq!(taken, 1, "{statuses:?}");
            assert!(statuses.iter().all(|status| matches!(status, 200 | 412)), "{statuses:?}");
        }
        let history = site.read(&format!("{path}/history"), &author);
        assert_eq!(history["items"].as_array().map(Vec::len), Some(5), "every version is in the history once");
    }
}

/// Votes on two ideas that are merged and parted all the while: in the end each voter's own vote is what is counted.
#[test]
fn votes_stay_exact_while_ideas_are_merged_and_parted() {
    for (_, site) in forms() {
        let space = Space::open(&site);
        let employee = people::new(Role::Employee, &[]);
        let (kept, merged) = (space.idea(&employee, json!({})), space.idea(&employee, json!({})));
        let (kept, merged) = (text(&kept["id"]).to_owned(), text(&merged["id"]).to_owned());
        let voters: Vec<Member> = (0..40).map(|_| member()).collect();
        let next = AtomicUsize::new(0);
        let voting = || {
            loop {
                let turn = next.fetch_add(1, Ordering::Relaxed);
                if turn >= voters.len() * 8 {
                    return;
                }
                let (voter, idea) =
                    (&voters[turn % voters.len()], if turn.is_multiple_of(3) { &merged } else { &kept });
                let value = [1, -1, 0, 1][turn / 7 % 4];
                let path = format!("/votes/idea/{idea}");
                let answer = site.api(Method::PUT, &path).by(voter).json(&json!({"value": value})).send();
                let refused = answer.status == 409 && *idea == merged;
                assert!(answer.status == 200 || refused, "{}: {}", answer.what, answer.text());
            }
        };
        let path = format!("/ideas/{merged}/merge");
        let merging = || {
            while next.load(Ordering::Relaxed) < voters.len() * 8 {
                site.api(Method::POST, &path).by(&employee).json(&json!({"into": kept})).send().must(200);
                site.api(Method::DELETE, &path).by(&employee).send().must(200);
            }
        };
        thread::scope(|scope| {
            scope.spawn(merging);
            (0..6).for_each(|_| drop(scope.spawn(voting)));
        });
        for idea in [&kept, &merged] {
            exact(&site, idea, &voters);
        }
        site.api(Method::POST, &path).by(&employee).json(&json!({"into": kept})).send().must(200);
        exact(&site, &kept, &voters);
    }
}

/// The tally is the sum of what each voter sees as their own vote.
fn exact(site: &Site, idea: &str, voters: &[Member]) {
    let path = format!("/votes/idea/{idea}");
    let tally = site.read(&path, &member());
    let mine: Vec<i64> = voters.iter().filter_map(|voter| site.read(&path, voter)["mine"].as_i64()).collect();
    let with = |value: i64| mine.iter().filter(|own| **own == value).count() as i64;
    assert_eq!((tally["up"].as_i64(), tally["down"].as_i64()), (Some(with(1)), Some(with(-1))), "{tally} of {mine:?}");
}

/// However many votes come at once, a member never has more of them out than the community gives; and what an idea that closes
/// gives back can be given again.
#[test]
fn a_vote_budget_is_never_exceeded() {
    for (_, site) in forms() {
        let budget = Budget::of(&site, 3);
        let space = Space::open(&site);
        let (employee, voter) = (people::new(Role::Employee, &[]), member());
        let ideas: Vec<String> =
            (0..AT_ONCE).map(|_| text(&space.idea(&employee, json!({}))["id"]).to_owned()).collect();
        let vote = |idea: &str, value: i64| {
            let path = format!("/votes/idea/{idea}");
            site.api(Method::PUT, &path).by(&voter).json(&json!({"value": value})).send()
        };
        let out = || site.read("/ideas/budget", &voter)["used"].as_i64();
        for round in 0..4 {
            let vote = &vote;
            let statuses: Vec<u16> = thread::scope(|scope| {
                let all: Vec<_> = ideas.iter().map(|idea| scope.spawn(move || vote(idea, 1))).collect();
                all.into_iter().map(|one| one.join().expect("every request is answered").status).collect()
            });
            assert!(statuses.iter().all(|status| matches!(status, 200 | 409)), "{statuses:?}");
            assert_eq!(out(), Some(3), "round {round}: {statuses:?}");
            let mine: Vec<&String> =
                ideas.iter().filter(|idea| site.read(&format!("/votes/idea/{idea}"), &voter)["mine"] == 1).collect();
            // Of the ideas that are closed by now the votes stay, and count no more.
            assert_eq!(mine.len(), 3 + round.min(2), "round {round}");
            let points = site.read("/ideas/budget", &voter);
            let open: Vec<&str> =
                points["ideas"].as_array().into_iter().flatten().map(|idea| text(&idea["id"])).collect();
            let close = |idea: &str, status: &str| {
                let body = json!({"status": status, "response": ""});
                site.put(&format!("/ideas/{idea}/status"), &employee, &body)
            };
            match round {
                // Two close, each in its way; then one vote is taken back, which leaves it to others.
                0 => close(open[0], "shipped"),
                1 => close(open[0], "declined"),
                _ => vote(open[0], 0).must(200).json(),
            };
            assert_eq!(out(), Some(2), "round {round}");
        }
        drop(budget);
        assert_eq!(vote(&ideas[0], 1).status, 200, "without a budget there is no end to votes");
    }
}

/// A vote budget that ends with the test.
struct Budget {
    site: Site,
    manager: Member,
}

impl Budget {
    fn of(site: &Site, votes: i64) -> Self {
        let budget = Self { site: site.clone(), manager: people::manager() };
        budget.set(json!(votes)).must(200);
        budget
    }

    fn set(&self, votes: Value) -> Answer {
        self.site.api(Method::PATCH, "/community").by(&self.manager).json(&json!({"vote_budget": votes})).send()
    }
}

impl Drop for Budget {
    fn drop(&mut self) {
        self.set(Value::Null);
    }
}
