//! The native host is killed while many write, and started again on the same data: every write that was answered is there,
//! and one that was not can be sent again and happens once. Three times over.
//!
//! This is about the native host's own file; the edge hosts keep their data in services of their own.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use shared::domain::Role;
use suites::client::{Site, text};
use suites::host::{empty_folder, is_native};
use suites::native::Native;
use suites::people::{Member, member, named, word};
use suites::place::Space;

const WRITERS: usize = 8;
const ROUNDS: usize = 3;

/// A write whose answer came, and what the answer said.
enum Kept {
    Post(Value),
    Edit(Value),
    Reply(Value),
    Vote(Member, i64),
}

/// What one writer did until the host was gone.
#[derive(Default)]
struct Diary {
    kept: Vec<Kept>,
    /// The post that got no answer, with the key it was sent under.
    unanswered: Option<(Member, String, Value)>,
}

/// Writes all kinds of things until there is no answer any more.
fn write(site: &Site, space: &str, idea: &str, killed: &AtomicBool) -> Diary {
    let mut diary = Diary::default();
    let who = member();
    for number in 0.. {
        let answered = |answer: Result<suites::client::Answer, String>, status: u16| match answer {
            Ok(answer) => Some(answer.must(status).json()),
            Err(error) => {
                assert!(killed.load(Ordering::SeqCst), "no answer, though nobody killed the host: {error}");
                None
            }
        };
        let key = word();
        let body = json!({"kind": "question", "title": format!("Number {number}"), "body_md": "Kept?", "space": space});
        let request = site.api(Method::POST, "/posts").by(&who).json(&body).header("idempotency-key", key.as_str());
        let Some(post) = answered(request.try_send(), 201) else {
            diary.unanswered = Some((who, key, body));
            break;
        };
        let path = format!("/posts/{}", text(&post["id"]));
        diary.kept.push(Kept::Post(post));
        let request = site.api(Method::POST, &format!("{path}/replies")).by(&who).json(&json!({"body_md": "Yes."}));
        let Some(reply) = answered(request.try_send(), 201) else { break };
        diary.kept.push(Kept::Reply(reply));
        let voter = named(&format!("{}-{number}", who.handle), Role::Member, &[]);
        let value = if number % 3 == 0 { -1 } else { 1 };
        let request = site.api(Method::PUT, &format!("/votes/idea/{idea}")).by(&voter).json(&json!({"value": value}));
        let Some(_) = answered(request.try_send(), 200) else { break };
        diary.kept.push(Kept::Vote(voter, value));
        let request = site.api(Method::PATCH, &path).by(&who).json(&json!({"body_md": format!("Kept, {number}.")}));
        let Some(edited) = answered(request.try_send(), 200) else { break };
        diary.kept.push(Kept::Edit(edited));
    }
    diary
}

/// Everything in the diary is there, as it was answered.
fn check(site: &Site, idea: &str, diary: &Diary) -> usize {
    let stranger = member();
    for kept in &diary.kept {
        match kept {
            Kept::Post(post) => {
                let found = site.read(&format!("/posts/{}", text(&post["id"])), &stranger);
                assert_eq!((&found["title"], &found["created_at"]), (&post["title"], &post["created_at"]));
            }
            Kept::Edit(post) => {
                let found = site.read(&format!("/posts/{}", text(&post["id"])), &stranger);
                assert_eq!((&found["body_html"], &found["version"]), (&post["body_html"], &post["version"]));
            }
            Kept::Reply(reply) => {
                let found = site.read(&format!("/replies/{}", text(&reply["id"])), &stranger);
                assert_eq!(found["body_html"], reply["body_html"]);
            }
            Kept::Vote(voter, value) => {
                assert_eq!(site.read(&format!("/votes/idea/{idea}"), voter)["mine"], *value, "{}", voter.handle);
            }
        }
    }
    if let Some((who, key, body)) = &diary.unanswered {
        let send = || {
            site.api(Method::POST, "/posts").by(who).json(body).header("idempotency-key", key.as_str()).send().must(201)
        };
        let (first, second) = (send().json(), send().json());
        assert_eq!(first["id"], second["id"], "what was sent again happened once");
        let all = site.read(&format!("/posts?author={}&limit=100", who.handle), &stranger);
        let posts = diary.kept.iter().filter(|kept| matches!(kept, Kept::Post(_))).count();
        let found = all["items"].as_array().map_or(0, Vec::len);
        assert_eq!(found, (posts + 1).min(100), "a write without an answer happened once, or not at all");
    }
    diary.kept.len()
}

#[test]
fn every_answered_write_survives_a_kill() {
    if !is_native() {
        println!("this host keeps its data elsewhere");
        return;
    }
    let data = empty_folder("crash");
    let mut diaries: Vec<(String, Diary)> = Vec::new();
    for round in 1..=ROUNDS {
        let host = Native::start(&data);
        let site = Site::at(&host.url);
        let space = Space::open(&site);
        let idea = space.idea(&member(), json!({}));
        let idea = text(&idea["id"]).to_owned();
        let killed = AtomicBool::new(false);
        let host = Mutex::new(Some(host));
        let written: Vec<Diary> = thread::scope(|scope| {
            let writers: Vec<_> =
                (0..WRITERS).map(|_| scope.spawn(|| write(&site, &space.slug, &idea, &killed))).collect();
            thread::sleep(Duration::from_millis(400 + 250 * round as u64));
            killed.store(true, Ordering::SeqCst);
            if let Some(host) = host.lock().ok().and_then(|mut host| host.take()) {
                host.kill();
            }
            writers.into_iter().map(|writer| writer.join().expect("a writer does not panic")).collect()
        });
        diaries.extend(written.into_iter().map(|diary| (idea.clone(), diary)));

        // What earlier rounds wrote is looked for again, too.
        let host = Native::start(&data);
        let site = Site::at(&host.url);
        let kept: usize = diaries.iter().map(|(idea, diary)| check(&site, idea, diary)).sum();
        let counted = site.read(&format!("/votes/idea/{idea}"), &member());
        let of_round = &diaries[diaries.len() - WRITERS..];
        let votes = |wanted: i64| {
            let all = of_round.iter().flat_map(|(_, diary)| &diary.kept);
            all.filter(|kept| matches!(kept, Kept::Vote(_, value) if *value == wanted)).count() as i64
        };
        // A vote may have been written and its answer cut off: at most one a writer.
        let (up, down) = (counted["up"].as_i64().unwrap_or(-1), counted["down"].as_i64().unwrap_or(-1));
        assert!(up >= votes(1) && down >= votes(-1), "votes were lost: {counted}");
        assert!(up + down <= votes(1) + votes(-1) + WRITERS as i64, "votes were made up: {counted}");
        assert!(kept > WRITERS, "too little was written before the kill to prove anything: {kept}");
        println!("round {round}: {kept} answered writes looked for, none lost");
        host.kill();
    }
    let _ = std::fs::remove_dir_all(data);
}
