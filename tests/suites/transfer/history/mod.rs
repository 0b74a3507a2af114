//! A community with a history made up at random: written as the services' statements write it, so that every trigger has its say.

mod deeds;

use rusqlite::{Connection, params};

/// The community all of it is of.
pub(crate) const COMMUNITY: &str = "c0000000000000000000000000";

/// Chance that comes again with the same seed.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// One of so many.
    pub(crate) fn of(&mut self, many: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % many.max(1)
    }
}

/// The id with that number.
fn id(letter: char, number: usize) -> String {
    format!("0{letter}{number:024}")
}

/// What is there so far.
pub(crate) struct History<'a> {
    db: &'a Connection,
    chance: Chance,
    now: i64,
    next: usize,
    posts: Vec<String>,
    ideas: Vec<String>,
    replies: Vec<String>,
}

impl<'a> History<'a> {
    /// An empty community with members, spaces and a gate.
    pub(crate) fn begin(db: &'a Connection, seed: u64) -> Self {
        let run = |sql: &str| db.execute_batch(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
        run(&format!(
            "INSERT INTO communities (id, slug, name, description, created_at, vote_budget, flag_threshold, sites, survey)
               VALUES ('{COMMUNITY}', 'demo', 'Demo “one”', 'About\nit', 1, 2, 20, '[{{\"name\":\"A\",\"url\":\"https://a.example\"}}]', 'nps');
             INSERT INTO communities (id, slug, name, created_at) VALUES ('other', 'other', 'Other', 1);
             INSERT INTO policies (community, name, title, rule, teaser, updated_at)
               VALUES ('{COMMUNITY}', 'p1', 'P', '\"everyone\"', 'title', 1), ('other', 'p1', 'P', '\"everyone\"', 'title', 1);
             INSERT INTO spaces (community, slug, name, policy, created_at) VALUES ('{COMMUNITY}', 'one', 'One', NULL, 1),
               ('{COMMUNITY}', 'two', 'Two', 'p1', 1), ('other', 'one', 'One', NULL, 1);
             UPDATE communities SET people_policy = 'p1' WHERE id = '{COMMUNITY}';
             INSERT INTO brands (community, tokens, version) VALUES ('{COMMUNITY}', '{{}}', 'aB3');
             INSERT INTO campaigns (community, opens_at, welcome_md, welcome_html, updated_at)
               VALUES ('{COMMUNITY}', 5, '*Hi*', '<p><em>Hi</em></p>' || char(10), 1);"
        ));
        for number in 0..6 {
            let sql = "INSERT INTO members (community, id, handle, name, role, email, joined_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let role = ["manager", "moderator", "champion", "member", "member", "member"][number];
            let values = params![
                COMMUNITY,
                id('m', number),
                format!("h{number}"),
                format!("Žofia N{number}"),
                role,
                format!("h{number}@example.com"),
                number as i64
            ];
            db.execute(sql, values).expect("a member is taken");
        }
        Self { db, chance: Chance(seed), now: 1_000, next: 0, posts: vec![], ideas: vec![], replies: vec![] }
    }

    fn run(&mut self, sql: &str) {
        // What rules refuse is refused: that is part of a history too.
        if let Err(error) = self.db.execute_batch(sql) {
            let known = ["rule:", "FOREIGN KEY", "UNIQUE", "CHECK"];
            assert!(known.iter().any(|word| error.to_string().contains(word)), "{error}: {sql}");
        }
    }

    fn fresh(&mut self, letter: char) -> String {
        self.next += 1;
        // Ids are not always in the order things were written in.
        id(letter, self.next * 7_919 % 10_007)
    }

    fn pick(&mut self, from: fn(&Self) -> &Vec<String>) -> Option<String> {
        let many = from(self).len();
        let place = self.chance.of(many);
        from(self).get(place).cloned()
    }

    fn member(&mut self) -> String {
        let number = self.chance.of(6);
        id('m', number)
    }

    fn target(&mut self) -> Option<(&'static str, String)> {
        match self.chance.of(3) {
            0 => Some(("post", self.pick(|all| &all.posts)?)),
            1 => Some(("idea", self.pick(|all| &all.ideas)?)),
            _ => Some(("reply", self.pick(|all| &all.replies)?)),
        }
    }

    /// One thing more happens.
    pub(crate) fn step(&mut self) {
        self.now += 60_000;
        let now = self.now;
        let (what, member) = (self.chance.of(31), self.member());
        let c = COMMUNITY;
        match what {
            0..=3 => {
                let post = self.fresh('p');
                let kind = ["question", "discussion", "article"][self.chance.of(3)];
                let space = ["one", "two"][self.chance.of(2)];
                let policy = ["NULL", "'p1'"][self.chance.of(2)];
                let (word, imported) = (self.chance.of(5), self.chance.of(3));
                self.run(&format!(
                    "INSERT INTO posts (community, id, kind, space, policy, author, title, excerpt, tags, body_md, body_html,
                         imported_up, created_at)
                       VALUES ('{c}', '{post}', '{kind}', '{space}', {policy}, '{member}', 'Žebra word{word}', 'x',
                         '[\"red\",\"t{word}\"]', 'lion *{word}*', '<p>lion <em>{word}</em></p>' || char(10), {imported}, {now})"
                ));
                self.posts.push(post);
            }
            4..=5 => {
                let idea = self.fresh('d');
                let space = ["one", "two"][self.chance.of(2)];
                self.run(&format!(
                    "INSERT INTO ideas (community, id, space, author, title, excerpt, tags, body_md, body_html, created_at)
                       VALUES ('{c}', '{idea}', '{space}', '{member}', 'Panda', 'x', '[\"red\"]', 'bear', '<p>bear</p>' || char(10), {now})"
                ));
                self.ideas.push(idea);
            }
            6..=11 => self.reply(&member),
            12..=16 => {
                let Some((kind, target)) = self.target() else { return };
                let value = if kind == "idea" { 1 } else { [1, 1, -1][self.chance.of(3)] };
                self.run(&format!(
                    "INSERT INTO votes (community, kind, target, member, value, cast_at)
                       VALUES ('{c}', '{kind}', '{target}', '{member}', {value}, {now})
                       ON CONFLICT (community, kind, target, member) DO UPDATE SET value = excluded.value, via = NULL"
                ));
            }
            17 => {
                let Some((kind, target)) = self.target() else { return };
                self.run(&format!("DELETE FROM votes WHERE community = '{c}' AND kind = '{kind}' AND target = '{target}' AND member = '{member}'"));
            }
            18 | 19 => {
                let Some((kind, target)) = self.target() else { return };
                let table = if kind == "reply" { "replies".to_owned() } else { format!("{kind}s") };
                self.run(&format!(
                    "UPDATE {table} SET body_md = 'tiger {now}', body_html = '<p>tiger {now}</p>' || char(10), version = version + 1,
                       edited_at = {now} WHERE community = '{c}' AND id = '{target}' AND state = 'published'"
                ));
            }
            20 | 21 => {
                let Some(reply) = self.pick(|all| &all.replies) else { return };
                self.run(&format!(
                    "UPDATE posts SET accepted_reply = '{reply}' WHERE community = '{c}' AND state = 'published' AND kind = 'question'
                       AND id = (SELECT thread FROM replies WHERE community = '{c}' AND id = '{reply}' AND kind = 'answer'
                         AND state = 'published')"
                ));
            }
            22 | 23 => {
                let Some((kind, target)) = self.target() else { return };
                let action = ["hide", "remove", "hold", "restore", "approve", "lock", "unlock"][self.chance.of(7)];
                self.run(&format!(
                    "INSERT INTO audit (community, number, at, actor, action, kind, target, about)
                       SELECT '{c}', coalesce((SELECT max(number) FROM audit WHERE community = '{c}'), 0) + 1, {now}, '{member}',
                         '{action}', w.kind, w.id, w.author FROM watched w
                        WHERE w.community = '{c}' AND w.kind = '{kind}' AND w.id = '{target}' AND w.state <> 'deleted'"
                ));
            }
            24 => self.bury(),
            25 => {
                let (Some(one), Some(other)) = (self.pick(|all| &all.ideas), self.pick(|all| &all.ideas)) else {
                    return;
                };
                let into = if self.chance.of(3) == 0 { "NULL".to_owned() } else { format!("'{other}'") };
                self.run(&format!(
                    "UPDATE ideas SET merged_into = {into} WHERE community = '{c}' AND id = '{one}' AND id <> '{other}'
                       AND state = 'published' AND merge_count = 0 AND ({into} IS NULL) = (merged_into IS NOT NULL)
                       AND NOT EXISTS (SELECT 1 FROM ideas WHERE community = '{c}' AND id = '{other}' AND merged_into IS NOT NULL)"
                ));
            }
            26 => {
                let Some(idea) = self.pick(|all| &all.ideas) else { return };
                let status = ["planned", "shipped", "declined", "under_review"][self.chance.of(4)];
                self.run(&format!(
                    "UPDATE ideas SET open_status = '{status}', responded_at = {now}, responder = '{member}', response_md = 'Soon.',
                       response_html = '<p>Soon.</p>' || char(10), owner = '{member}' WHERE community = '{c}' AND id = '{idea}'
                       AND state = 'published' AND merged_into IS NULL"
                ));
            }
            27 => {
                let Some((kind, target)) = self.target() else { return };
                let (weight, at_once) = (5 + self.chance.of(15), usize::from(self.chance.of(6) == 0));
                self.run(&format!(
                    "INSERT INTO flags (community, kind, target, member, author, reason, weight, at_once, flagged_at)
                       SELECT '{c}', w.kind, w.id, '{member}', w.author, 'spam', {weight}, {at_once}, {now} FROM watched w
                        WHERE w.community = '{c}' AND w.kind = '{kind}' AND w.id = '{target}' AND w.state = 'published'"
                ));
            }
            28 => {
                let Some(post) = self.pick(|all| &all.posts) else { return };
                let space = ["one", "two"][self.chance.of(2)];
                self.run(&format!(
                    "INSERT INTO audit (community, number, at, actor, action, kind, target, detail)
                       SELECT '{c}', coalesce((SELECT max(number) FROM audit WHERE community = '{c}'), 0) + 1, {now}, '{member}',
                         'move', 'post', id, json_object('to', '{space}') FROM posts
                        WHERE community = '{c}' AND id = '{post}' AND state = 'published';
                     INSERT INTO pins (community, post, until, pinned_by, pinned_at)
                       SELECT '{c}', id, {now} + 9, '{member}', {now} FROM posts
                        WHERE community = '{c}' AND id = '{post}' AND state = 'published' ON CONFLICT DO NOTHING"
                ));
            }
            29 => self.others(&member),
            _ => {
                let (thread, notice) = (self.pick(|all| &all.posts).unwrap_or_default(), self.fresh('n'));
                let ago = self.chance.of(200) as i64 * 86_400_000;
                self.run(&format!(
                    "UPDATE follows SET following = 1 - following WHERE community = '{c}' AND member = '{member}' AND thread = '{thread}';
                     INSERT INTO notifications (community, member, id, kind, thread_kind, thread, actor, at, seen)
                       SELECT '{c}', '{member}', '{notice}', 'mention', 'post', id, author, {now} + 40000000000 - {ago}, NULL
                         FROM posts WHERE community = '{c}' AND id = '{thread}' AND author IS NOT NULL;
                     UPDATE notifications SET seen = {now} + 40000000000 WHERE community = '{c}' AND member = '{member}'"
                ));
            }
        }
    }
}
