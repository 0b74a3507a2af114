//! The rules in SQL agree with the pure decision, on communities, visitors and changes made up at random.

use std::collections::BTreeSet;
use std::sync::Arc;

use gate::{Decision, decide};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::Deserialize;
use shared::domain::{Identity, Time, Visitor};
use shared::host::native::Sqlite;
use shared::ports::{Db, Stmt};
use shared::web::Server;
use suites::host::empty_folder;
use suites::people::{self, Member};

use crate::walks;
use crate::world::{World, worlds};

/// A post, idea or reply as it stands in the database.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Fact {
    pub(crate) id: String,
    pub(crate) space: String,
    pub(crate) policy: Option<String>,
    pub(crate) part: String,
    pub(crate) author: Option<String>,
    pub(crate) tags: String,
    pub(crate) score: i64,
    pub(crate) hot: i64,
    pub(crate) title: String,
}

/// All that is published.
pub(crate) struct Facts {
    pub(crate) posts: Vec<Fact>,
    pub(crate) ideas: Vec<Fact>,
    pub(crate) replies: Vec<Fact>,
}

impl Facts {
    /// Reads the tables as they were before there were shelves, so that nothing of what is tested is believed.
    async fn read(db: &Sqlite) -> Self {
        let handle = "(SELECT m.handle FROM members m WHERE m.community = x.community AND m.id = x.author) AS author";
        let posts = format!(
            "SELECT x.id, x.space, x.policy, {handle}, x.tags, x.score, x.hot, x.title,
               CASE WHEN x.kind = 'question' AND NOT EXISTS (SELECT 1 FROM replies r WHERE r.thread = x.id
                 AND r.kind = 'answer' AND r.state = 'published') THEN 'unanswered' ELSE x.kind END AS part
             FROM posts x WHERE x.state = 'published'"
        );
        let ideas = format!(
            "SELECT x.id, x.space, x.policy, {handle}, x.tags, x.score, x.hot, x.title, x.status AS part
             FROM ideas x WHERE x.state = 'published'"
        );
        let replies = format!(
            "SELECT x.id, s.space, s.policy, {handle}, '[]' AS tags, 0 AS score, 0 AS hot, '' AS title, '' AS part
             FROM replies x JOIN reply_threads s ON s.id = x.id WHERE x.state = 'published' AND s.state = 'published'"
        );
        let read = async |sql: String| {
            let rows = db.query(Stmt::new(sql)).await.expect("the facts can be read");
            rows.read::<Fact>().expect("the facts are as expected")
        };
        Self { posts: read(posts).await, ideas: read(ideas).await, replies: read(replies).await }
    }
}

/// Somebody who looks, and the decision on every policy for them.
pub(crate) struct Looker<'a> {
    pub(crate) server: &'a Server,
    pub(crate) who: Option<Member>,
    passed: BTreeSet<String>,
    open: BTreeSet<String>,
}

impl<'a> Looker<'a> {
    fn new(server: &'a Server, world: &World, identity: Option<Identity>, now: Time) -> Self {
        let who = identity.clone().map(people::holding);
        let visitor = Visitor { identity, country: None };
        let allowed = |number: &usize| decide(&world.policy(*number), &visitor, now) == Decision::Allowed;
        let passed: BTreeSet<_> = (0..world.policies.len()).filter(allowed).collect();
        let is_open = |policy: &usize| *policy >= world.policies.len() || passed.contains(policy);
        let open = world.spaces.iter().enumerate().filter(|(_, policy)| is_open(policy));
        Self {
            server,
            who,
            open: open.map(|(number, _)| format!("space-{number}")).collect(),
            passed: passed.iter().map(|number| format!("policy-{number}")).collect(),
        }
    }

    /// Whether the pure decision lets them see it.
    pub(crate) fn sees(&self, fact: &Fact) -> bool {
        self.open.contains(&fact.space) && fact.policy.as_ref().is_none_or(|policy| self.passed.contains(policy))
    }

    /// Whether a space is open to them.
    pub(crate) fn enters(&self, space: &str) -> bool {
        self.open.contains(space)
    }
}

async fn check(world: &World) -> usize {
    let folder = empty_folder("shelves");
    let sqlite = Arc::new(Sqlite::open(&folder.join("shelves.sqlite")).expect("a database can be made"));
    world.write(&sqlite).await;
    let mut walked = 0;
    for moved in [false, true] {
        if moved {
            world.move_on(&sqlite).await;
        }
        let facts = Facts::read(&sqlite).await;
        // Anew, so that nothing is answered from before the change.
        let server = crate::site(sqlite.clone(), sqlite.clone());
        for visitor in &world.visitors {
            let looker = Looker::new(&server, world, visitor.clone(), Time::from_millis(1_800_000_000_000));
            walked += walks::all(&looker, &facts).await;
        }
    }
    let _ = std::fs::remove_dir_all(folder);
    walked
}

#[test]
fn lists_walk_through_what_the_decision_allows() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be made");
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let walked = std::cell::Cell::new(0);
    runner
        .run(&worlds(), |world| {
            let now = runtime.block_on(async { std::panic::AssertUnwindSafe(check(&world)).0.await });
            walked.set(walked.get() + now);
            prop_assert!(now > 0);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
    println!("{} lists walked", walked.get());
}
