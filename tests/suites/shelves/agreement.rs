//! The rules in SQL agree with the pure decision, on communities, visitors and changes made up at random.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use gate::{Decision, decide};
use proptest::test_runner::{Config, TestRunner};
use serde::Deserialize;
use shared::domain::{Identity, Time, Visitor};
use shared::host::native::Sqlite;
use shared::migrate;
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

/// Lists before and after what happens, as everybody.
async fn check(world: &World) -> usize {
    let (folder, sqlite) = empty();
    migrate::run(&*sqlite).await.expect("the migrations apply");
    world.write(&sqlite).await;
    let mut walked = look(world, &sqlite).await;
    world.move_on(&sqlite).await;
    walked += look(world, &sqlite).await;
    let _ = std::fs::remove_dir_all(folder);
    walked
}

/// The same where all that happened before there were shelves.
async fn check_older(world: &World) -> usize {
    let (folder, sqlite) = empty();
    let ledger = "CREATE TABLE folkmoot_migrations (name TEXT PRIMARY KEY) WITHOUT ROWID";
    crate::write(&*sqlite, Stmt::new(ledger)).await;
    for (name, sql) in migrate::MIGRATIONS.iter().filter(|(name, _)| *name < "0007") {
        let entry = Stmt::new("INSERT INTO folkmoot_migrations (name) VALUES (?1)").bind(*name);
        let batch = std::iter::once(entry).chain(migrate::statements(sql).into_iter().map(Stmt::new)).collect();
        sqlite.batch(batch).await.expect("the older migrations apply");
    }
    world.write(&sqlite).await;
    world.move_on(&sqlite).await;
    assert!(migrate::run(&*sqlite).await.expect("the migrations apply").len() >= 3);
    let walked = look(world, &sqlite).await;
    let _ = std::fs::remove_dir_all(folder);
    walked
}

fn empty() -> (PathBuf, Arc<Sqlite>) {
    let folder = empty_folder("shelves");
    let sqlite = Sqlite::open(&folder.join("shelves.sqlite")).expect("a database can be made");
    (folder, Arc::new(sqlite))
}

async fn look(world: &World, sqlite: &Arc<Sqlite>) -> usize {
    let facts = Facts::read(sqlite).await;
    // Anew, so that nothing is answered from before a change.
    let server = crate::site(sqlite.clone(), sqlite.clone());
    let mut walked = 0;
    for visitor in &world.visitors {
        let looker = Looker::new(&server, world, visitor.clone(), Time::from_millis(1_800_000_000_000));
        walked += walks::all(&looker, &facts).await;
    }
    walked
}

/// Checks so many worlds, each by this.
fn agree(cases: u32, check: impl AsyncFn(&World) -> usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be made");
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let walked = Cell::new(0);
    let run = runner.run(&worlds(), |world| {
        walked.set(walked.get() + runtime.block_on(check(&world)));
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
    println!("{} lists walked", walked.get());
    assert!(walked.get() > 0);
}

#[test]
fn lists_walk_through_what_the_decision_allows() {
    agree(16, check);
}

#[test]
fn lists_of_older_databases_do_so_too() {
    agree(8, check_older);
}
