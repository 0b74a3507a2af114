//! A community made up at random: spaces, policies, and what stands where.

use gate::{Policy, Rule, Teaser};
use proptest::prelude::*;
use serde_json::json;
use shared::domain::{Held, Identity, Role, Time};
use shared::host::native::Sqlite;
use shared::ports::Stmt;

use crate::write;

pub(crate) const KINDS: [&str; 4] = ["question", "discussion", "article", "announcement"];
pub(crate) const STATUSES: [&str; 5] = ["under_review", "planned", "in_progress", "shipped", "declined"];
pub(crate) const TAGS: [&str; 3] = ["red", "green", "blue"];
pub(crate) const AUTHORS: [&str; 2] = ["ada", "bob"];

/// Before all tests, and after them.
const PAST: i64 = 1_000_000_000_000;
const FUTURE: i64 = 4_102_444_800_000;

/// A post or idea, by the numbers of what it has.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) space: usize,
    pub(crate) policy: usize,
    pub(crate) part: usize,
    pub(crate) tags: usize,
    pub(crate) author: usize,
    pub(crate) score: i64,
    pub(crate) replies: usize,
}

/// What there is, and what then happens to it.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) policies: Vec<Rule>,
    /// The policy in front of each space; one more than there are stands for none.
    pub(crate) spaces: Vec<usize>,
    pub(crate) posts: Vec<Row>,
    pub(crate) ideas: Vec<Row>,
    /// What rows are afterwards: moved, deleted, answered, merged.
    pub(crate) moves: Vec<(usize, Row, u8)>,
    pub(crate) visitors: Vec<Option<Identity>>,
}

fn rules() -> impl Strategy<Value = Rule> {
    let leaf = prop_oneof![
        Just(Rule::Everyone),
        Just(Rule::SignedIn),
        (1..6_usize).prop_map(|place| Rule::Role(Role::ALL[place])),
        "[ab]".prop_map(Rule::Group),
        "[ab]".prop_map(Rule::Badge),
        "[ab]".prop_map(Rule::Grant),
        "[ab]".prop_map(Rule::Code),
        (0..3_i64).prop_map(Rule::Reputation),
        "[ab]\\.example".prop_map(Rule::MailDomain),
        Just(Rule::Country(vec!["SK".to_owned()])),
        (any::<bool>(), any::<bool>()).prop_map(|(begun, over)| Rule::Between {
            from: Some(Time::from_millis(if begun { PAST } else { FUTURE })),
            until: Some(Time::from_millis(if over { PAST + 1 } else { FUTURE + 1 })),
        }),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Rule::All),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Rule::Any),
            inner.prop_map(|rule| Rule::Not(Box::new(rule))),
        ]
    })
}

fn rows(most: usize) -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec(row(), 0..most)
}

fn row() -> impl Strategy<Value = Row> {
    // Half of what there is has no policy of its own.
    let policy = prop_oneof![Just(9_usize), 0..4_usize];
    (0..4_usize, policy, 0..5_usize, 0..8_usize, 0..2_usize, -2..4_i64, 0..3_usize).prop_map(
        |(space, policy, part, tags, author, score, replies)| Row { space, policy, part, tags, author, score, replies },
    )
}

/// Somebody who holds a few things, and has one of the roles below the one that passes every gate.
fn somebody() -> impl Strategy<Value = Identity> {
    let names = || prop::collection::vec("[ab]", 0..2);
    let held = (names(), names(), names(), names()).prop_map(|(groups, badges, grants, codes)| Held {
        groups,
        badges,
        grants,
        codes,
    });
    let domain = prop::option::of("[ab]\\.example");
    (1..5_usize, held, 0..3_i64, domain).prop_map(|(role, held, reputation, mail_domain)| {
        let handle = "looker".parse().expect("the handle is good");
        Identity { held, reputation, mail_domain, ..Identity::new(handle, "Looker", Role::ALL[role]) }
    })
}

pub(crate) fn worlds() -> impl Strategy<Value = World> {
    (
        prop::collection::vec(rules(), 1..4),
        prop::collection::vec(0..5_usize, 1..4),
        rows(40),
        rows(30),
        prop::collection::vec((0..40_usize, row(), 0..6_u8), 0..20),
        prop::collection::vec(prop::option::weighted(0.8, somebody()), 1..4),
    )
        .prop_map(|(policies, spaces, posts, ideas, moves, visitors)| World {
            policies,
            spaces,
            posts,
            ideas,
            moves,
            visitors,
        })
}

/// An id of 26 characters; the kind's letter keeps them apart.
pub(crate) fn id(kind: char, number: usize) -> String {
    format!("0{kind}{number:024}")
}

impl World {
    /// The policies as the decision takes them.
    pub(crate) fn policy(&self, number: usize) -> Policy {
        let title = format!("Policy {number}");
        Policy { name: format!("policy-{number}"), title, rule: self.policies[number].clone(), teaser: Teaser::Nothing }
    }

    fn space_of(&self, row: &Row) -> String {
        format!("space-{}", row.space % self.spaces.len())
    }

    fn policy_of(&self, row: &Row) -> Option<String> {
        (row.policy < self.policies.len()).then(|| format!("policy-{}", row.policy))
    }

    fn tags_of(row: &Row) -> String {
        let chosen = TAGS.iter().enumerate().filter(|(place, _)| row.tags >> place & 1 == 1);
        json!(chosen.map(|(_, tag)| *tag).collect::<Vec<_>>()).to_string()
    }

    /// Writes it all into a new database.
    pub(crate) async fn write(&self, db: &Sqlite) {
        write(db, Stmt::new("INSERT INTO communities (id, slug, name, created_at) VALUES ('c1', 'demo', 'Demo', 1)"))
            .await;
        for (number, rule) in self.policies.iter().enumerate() {
            let sql = "INSERT INTO policies (community, name, title, rule, teaser, updated_at)
                 VALUES ('c1', ?1, 'Policy', ?2, 'nothing', 1)";
            let rule = serde_json::to_string(rule).expect("rules are JSON");
            write(db, Stmt::new(sql).bind(format!("policy-{number}")).bind(rule)).await;
        }
        for (number, policy) in self.spaces.iter().enumerate() {
            let policy = (*policy < self.policies.len()).then(|| format!("policy-{policy}"));
            let sql =
                "INSERT INTO spaces (community, slug, name, policy, created_at) VALUES ('c1', ?1, 'Space', ?2, 1)";
            write(db, Stmt::new(sql).bind(format!("space-{number}")).bind(policy)).await;
        }
        for (number, handle) in AUTHORS.into_iter().enumerate() {
            let sql = "INSERT INTO members (community, id, handle, name, joined_at) VALUES ('c1', ?1, ?2, ?2, 1)";
            write(db, Stmt::new(sql).bind(id('m', number)).bind(handle)).await;
        }
        for (number, row) in self.posts.iter().enumerate() {
            self.post(db, number, row).await;
        }
        for (number, row) in self.ideas.iter().enumerate() {
            self.idea(db, number, row).await;
        }
    }

    async fn post(&self, db: &Sqlite, number: usize, row: &Row) {
        let sql =
            "INSERT INTO posts (community, id, kind, space, policy, author, title, body_md, body_html, excerpt, tags,
             imported_up, created_at) VALUES ('c1', ?1, ?2, ?3, ?4, ?5, 'A title', 'Some words', '', '', ?6, ?7, ?8)";
        let insert = Stmt::new(sql).bind(id('p', number)).bind(KINDS[row.part % 4]).bind(self.space_of(row));
        let insert = insert.bind(self.policy_of(row)).bind(id('m', row.author)).bind(Self::tags_of(row));
        // Ranks in another order than ids.
        write(db, insert.bind(row.score).bind((number * 7919 % 50 * 1000) as i64)).await;
        for reply in 0..row.replies {
            self.reply(db, "post", ('r', 'p'), number, reply).await;
        }
    }

    async fn idea(&self, db: &Sqlite, number: usize, row: &Row) {
        let sql = "INSERT INTO ideas (community, id, open_status, space, policy, author, title, body_md, body_html, excerpt,
             tags, imported_up, created_at) VALUES ('c1', ?1, ?2, ?3, ?4, ?5, 'A title', 'Some words', '', '', ?6, ?7, ?8)";
        let insert = Stmt::new(sql).bind(id('e', number)).bind(STATUSES[row.part]).bind(self.space_of(row));
        let insert = insert.bind(self.policy_of(row)).bind(id('m', row.author)).bind(Self::tags_of(row));
        write(db, insert.bind(row.score).bind((number * 7919 % 50 * 1000) as i64)).await;
        for reply in 0..row.replies {
            self.reply(db, "idea", ('s', 'e'), number, reply).await;
        }
    }

    async fn reply(&self, db: &Sqlite, kind: &'static str, letters: (char, char), thread: usize, number: usize) {
        let sql =
            "INSERT INTO replies (community, id, thread_kind, thread, kind, author, body_md, body_html, created_at)
             VALUES ('c1', ?1, ?2, ?3, ?4, ?5, 'Some words', '', 1)
             ON CONFLICT (community, id) DO NOTHING";
        let insert = Stmt::new(sql).bind(id(letters.0, thread * 10 + number)).bind(kind).bind(id(letters.1, thread));
        let insert = insert.bind(if number == 0 { "answer" } else { "comment" }).bind(id('m', (thread + number) % 2));
        write(db, insert).await;
    }

    /// Lets happen what happens: rows move, are voted on, answered, tagged anew, deleted, merged.
    pub(crate) async fn move_on(&self, db: &Sqlite) {
        for (number, row, what) in &self.moves {
            let (post, idea) = (number % self.posts.len().max(1), number % self.ideas.len().max(1));
            if post < self.posts.len() {
                self.change(db, "posts", id('p', post), row, *what).await;
                let there = self.posts[post].replies;
                match what {
                    1 => {
                        write(
                            db,
                            of(
                                id('r', post * 10),
                                "UPDATE replies SET state = 'deleted' WHERE community = 'c1' AND id = ?1",
                            ),
                        )
                        .await
                    }
                    2 if there == 0 => {
                        write(
                            db,
                            of(
                                id('p', post),
                                "DELETE FROM posts WHERE community = 'c1' AND id = ?1 AND reply_count = 0",
                            ),
                        )
                        .await
                    }
                    _ => {}
                }
            }
            if idea < self.ideas.len() {
                self.change(db, "ideas", id('e', idea), row, *what).await;
                if *what == 2 {
                    let sql = "UPDATE ideas SET merged_into = (SELECT o.id FROM ideas o WHERE o.community = 'c1' AND o.id > ?1
                         AND o.state = 'published' AND o.merged_into IS NULL LIMIT 1) WHERE community = 'c1' AND id = ?1";
                    write(db, of(id('e', idea), sql)).await;
                }
            }
        }
    }

    async fn change(&self, db: &Sqlite, table: &'static str, id: String, row: &Row, what: u8) {
        let there = "WHERE community = 'c1' AND id = ?1 AND state = 'published'";
        let statement = match what {
            0 => of(
                id,
                format!(
                    "UPDATE {table} SET state = 'deleted', title = 'Deleted', body_md = '', tags = '[]', author = NULL {there}"
                ),
            ),
            1 => of(id, format!("UPDATE {table} SET space = ?2, policy = ?3 {there}"))
                .bind(self.space_of(row))
                .bind(self.policy_of(row)),
            2 => of(id, format!("UPDATE {table} SET tags = ?2 {there}")).bind(Self::tags_of(row)),
            3 => of(id, format!("UPDATE {table} SET up = ?2 {there}")).bind(row.score),
            4 => of(
                id,
                format!("UPDATE {table} SET title = 'Another', space = ?2, tags = ?3, version = version + 1 {there}"),
            )
            .bind(self.space_of(row))
            .bind(Self::tags_of(row)),
            _ if table == "posts" => of(id, format!("UPDATE posts SET kind = ?2 {there}")).bind(KINDS[row.part % 4]),
            _ => of(id, format!("UPDATE ideas SET open_status = ?2 {there}")).bind(STATUSES[row.part]),
        };
        write(db, statement).await;
    }
}

fn of(id: String, sql: impl Into<std::borrow::Cow<'static, str>>) -> Stmt {
    Stmt::new(sql).bind(id)
}
