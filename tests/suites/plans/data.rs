//! Thousands of rows, written in a few statements.

use shared::domain::Role;
use shared::host::native::Sqlite;
use shared::migrate;
use shared::ports::{Db, Stmt};
use suites::people::{self, Member};

/// What is in the database, for filling in addresses.
pub(crate) struct Known {
    pub(crate) manager: Member,
    pub(crate) member: Member,
    pub(crate) post: String,
    pub(crate) question: String,
    pub(crate) answer: String,
    pub(crate) idea: String,
    pub(crate) merged: String,
    pub(crate) reply: String,
}

/// Ids of 26 characters that sort as their numbers do: the kind's letter keeps them apart.
fn id(kind: char, number: &str) -> String {
    format!("'0' || '{kind}' || printf('%024d', {number})")
}

/// A migrated database with two communities, 3,000 posts, 6,000 replies, 2,000 ideas and 12,000 votes.
pub(crate) async fn filled(db: &Sqlite) -> Known {
    migrate::run(db).await.expect("the migrations apply");
    let numbers =
        |count: usize| format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})");
    let (post, reply, idea, member) = (id('p', "i"), id('r', "i"), id('e', "i"), id('m', "i"));
    let of = |kind, number| id(kind, number);
    let mut all = vec![
        "INSERT INTO communities (id, slug, name, created_at) VALUES ('c1', 'demo', 'Demo', 1), ('c2', 'other', 'Other', 1)".to_owned(),
        "INSERT INTO policies (community, name, title, rule, teaser, updated_at)
           VALUES ('c1', 'partners', 'Partners', '{\"group\":\"partners\"}', 'title', 1)".to_owned(),
        "INSERT INTO campaigns (community, opens_at, welcome_md, welcome_html, updated_at)
           VALUES ('c1', 1, 'Welcome', '<p>Welcome</p>', 1), ('c2', 1, '', '', 1)".to_owned(),
        format!("INSERT INTO campaign_seeds (community, key, kind, id)
           {} SELECT CASE i % 10 WHEN 0 THEN 'c2' ELSE 'c1' END, 'seed/' || i, 'post', 'x' FROM n", numbers(500)),
        "INSERT INTO brands (community, tokens, version, logo_kind, logo, logo_version)
           VALUES ('c1', '{\"brand\":\"#123456\"}', 'abc', 'image/png', 'AAAA', 'def')".to_owned(),
        format!("INSERT INTO resources (community, name, title, policy, updated_at)
           {} SELECT 'c1', 'file-' || i, 'File', 'partners', 1 FROM n", numbers(500)),
        "INSERT INTO spaces (community, slug, name, created_at) VALUES ('c1', 'general', 'General', 1), ('c1', 'help', 'Help', 1),
           ('c2', 'general', 'General', 1)".to_owned(),
        "INSERT INTO spaces (community, slug, name, policy, created_at) VALUES ('c1', 'closed', 'Closed', 'partners', 1)".to_owned(),
        format!("INSERT INTO members (community, id, handle, name, joined_at)
           {} SELECT CASE i % 10 WHEN 0 THEN 'c2' ELSE 'c1' END, {member}, 'member-' || i, 'Member ' || i, i FROM n", numbers(1_000)),
    ];
    all.push("UPDATE members SET role = 'manager' WHERE community = 'c1' AND handle = 'member-1'".to_owned());
    all.push(
        "UPDATE communities SET sites = '[{\"name\":\"Acme\",\"url\":\"https://acme.example/start\"}]' WHERE id = 'c1'"
            .to_owned(),
    );
    // Four hundred days of views from ten sources.
    all.push(format!("INSERT INTO views (community, day, source, space, views, variance)
       {} SELECT CASE i % 10 WHEN 0 THEN 'c2' ELSE 'c1' END, 20000 + i / 10, 'source-' || (i % 10), 'general', 3, 6 FROM n", numbers(4_000)));
    all.push(format!(
        "INSERT INTO visitors (community, day, sketch)
       {} SELECT 'c1', 20000 + i, printf('%01024d', 0) FROM n",
        numbers(400)
    ));
    all.push(format!(
        "INSERT INTO referrals (community, day, site, out)
       {} SELECT 'c1', 20000 + i, 'acme.example', 3 FROM n",
        numbers(400)
    ));
    // Answers to surveys, and posts that wait for their moment.
    all.push(format!("INSERT INTO survey_answers (community, survey, respondent, guest, id, score, answered_at, changed_at, words)
       {} SELECT CASE i % 10 WHEN 0 THEN 'c2' ELSE 'c1' END, iif(i % 3, 'exit', 'nps'), {member}, 0, {}, i % 11, i, i, 'Words' FROM n",
       numbers(900), of('a', "i")));
    all.push(format!("INSERT INTO scheduled_posts (community, id, kind, space, author, title, excerpt, publish_at, written_at, body_md, body_html)
       {} SELECT 'c1', {}, 'article', 'general', '0m' || printf('%024d', i), 'Post ' || i, 'Words', 4000000000000 + i, i, 'Words', 'Words'
         FROM n WHERE i % 10 > 0", numbers(600), of('s', "i")));
    // What members have been given, how they are known, where they are signed in, what they asked for and were invited by.
    let own = format!("{} SELECT CASE i % 10 WHEN 0 THEN 'c2' ELSE 'c1' END, {member}", numbers(900));
    let kept = |columns: &str, values: &str| format!("INSERT INTO {columns} {own}, {values} FROM n");
    // There is a policy and an invitation in the first community only.
    let in_the_first = |columns: &str, values: &str| format!("{} WHERE i % 10 > 0 AND i < 500", kept(columns, values));
    all.extend([
        kept("grants (community, member, kind, name, source, given_at)", "'group', 'group-' || (i % 20), 'manager', i"),
        kept("grants (community, member, kind, name, source, given_at)", "'badge', 'helper', 'manager', i"),
        kept("identities (community, member, issuer, subject, created_at)", "'https://id.example', 'subject-' || i, i"),
        kept(
            "sessions (community, member, id, current, rotated_at, began_at, expires_at)",
            "'session-' || i, 'digest-' || i, i, i, 9000000000000",
        ),
        in_the_first("access_requests (community, member, policy, asked_at)", "'partners', i"),
        kept(
            "api_keys (community, member, id, digest, name, scopes, created_at)",
            "'key-' || i, 'digest-' || i, 'Key', '[\"read\"]', i",
        ),
        format!(
            "INSERT INTO invitations (community, id, digest, label, created_at, created_by)
               {} SELECT 'c1', printf('%026d', i), 'digest-' || i, 'label-' || i, i, 'm' FROM n",
            numbers(500)
        ),
        in_the_first("invitation_uses (community, member, invitation, used_at)", "printf('%026d', i), i"),
    ]);
    // Every tenth of everything is of the other community.
    let (community, author) = (
        "CASE i % 10 WHEN 0 THEN 'c2' ELSE 'c1' END",
        of('m', "(i % 99) * 10 + i % 10 + CASE WHEN i % 10 = 0 THEN 10 ELSE 0 END"),
    );
    let space = "CASE WHEN i % 10 = 0 THEN 'general' WHEN i % 7 = 0 THEN 'closed' WHEN i % 3 = 0 THEN 'help' ELSE 'general' END";
    all.push(format!(
        "INSERT INTO posts (community, id, kind, space, author, title, body_md, body_html, excerpt, tags, created_at)
           {} SELECT {community}, {post}, CASE i % 4 WHEN 0 THEN 'question' WHEN 1 THEN 'discussion' WHEN 2 THEN 'article'
             ELSE 'announcement' END, {space}, {author}, 'Post number ' || i, 'Words of a post', '<p>Words</p>', 'Words',
             CASE i % 2 WHEN 0 THEN '[\"even\"]' ELSE '[\"odd\",\"tag-' || (i % 50) || '\"]' END, i * 1000 FROM n", numbers(3_000)));
    let thread = of('p', "(i % 290) * 10 + i % 10 + 10");
    all.push(format!(
        "INSERT INTO replies (community, id, thread_kind, thread, kind, author, body_md, body_html, created_at)
           {} SELECT {community}, {reply}, 'post', {thread}, CASE i % 2 WHEN 0 THEN 'answer' ELSE 'comment' END, {author},
             'Words of a reply', '<p>Words</p>', i * 1000 FROM n", numbers(6_000)));
    let remark = of('q', "i");
    all.push(format!(
        "INSERT INTO replies (community, id, thread_kind, thread, parent, kind, author, body_md, body_html, created_at)
           {} SELECT {community}, {remark}, 'post', {thread}, {reply}, 'comment', {author}, 'A remark', '<p>A remark</p>', i * 1000
           FROM n", numbers(1_000)));
    all.push(format!(
        "INSERT INTO ideas (community, id, space, author, title, body_md, body_html, excerpt, tags, open_status, created_at)
           {} SELECT {community}, {idea}, {space}, {author}, 'Idea number ' || i, 'Words of an idea', '<p>Words</p>', 'Words',
             '[\"even\"]', CASE i % 4 WHEN 0 THEN 'under_review' WHEN 1 THEN 'planned' WHEN 2 THEN 'in_progress' ELSE 'shipped' END,
             i * 1000 FROM n", numbers(2_000)));
    let comment = of('s', "i");
    let under = of('e', "(i % 190) * 10 + i % 10 + 10");
    all.push(format!(
        "INSERT INTO replies (community, id, thread_kind, thread, kind, author, body_md, body_html, created_at)
           {} SELECT {community}, {comment}, 'idea', {under}, 'comment', {author}, 'A comment', '<p>A comment</p>', i * 1000 FROM n",
        numbers(2_000)));
    for (kind, letter, count) in [("post", 'p', 300), ("reply", 'r', 300), ("idea", 'e', 300)] {
        let target = of(letter, "(i % 290) * 10 + i % 10 + 10");
        all.push(format!(
            "INSERT INTO votes (community, kind, target, member, value, cast_at)
               {} SELECT {community}, '{kind}', {target}, {author}, 1, i FROM n WHERE true ON CONFLICT DO NOTHING",
            numbers(count * 10)
        ));
    }
    let into = of('e', "i + 1");
    all.push(format!(
        "UPDATE ideas SET merged_into = (SELECT o.id FROM ideas o WHERE o.community = 'c1' AND o.id > ideas.id
           AND o.merged_into IS NULL ORDER BY o.id LIMIT 1)
         WHERE community = 'c1' AND id IN ({} SELECT {into} FROM n WHERE i % 20 = 1)",
        numbers(400)
    ));
    // What is flagged, hidden and logged.
    let target = of('p', "(i % 290) * 10 + i % 10 + 10");
    all.push(format!(
        "INSERT INTO flags (community, kind, target, member, author, reason, weight, flagged_at)
           {} SELECT {community}, 'post', {target}, {author}, {author}, 'spam', 1, i FROM n WHERE {author} <> {} ON CONFLICT DO NOTHING",
        numbers(600),
        of('m', "1")
    ));
    all.push(format!(
        "INSERT INTO audit (community, number, at, actor, action, kind, target, about)
           {} SELECT 'c1', 1000 + i, i, NULL, 'hide', 'post', {}, {} FROM n",
        numbers(200),
        of('p', "i * 10 + 1001"),
        of('m', "(i % 90) * 10 + 1")
    ));
    all.extend(crate::inviting::rows(numbers));
    for sql in all {
        let broken = sql.clone();
        db.query(Stmt::new(sql)).await.unwrap_or_else(|error| panic!("{error}: {broken}"));
    }
    let one =
        async |sql: &'static str| match crate::values(db, Stmt::new(sql)).await.first().and_then(|row| row.first()) {
            Some(shared::ports::Value::Text(id)) => id.clone(),
            other => panic!("{other:?}: {sql}"),
        };
    Known {
        manager: people::named("member-1", Role::Manager, &[]),
        member: people::named("member-2", Role::Member, &[]),
        post: one("SELECT id FROM posts WHERE community = 'c1' AND space = 'general' AND kind = 'discussion' AND reply_count > 3 AND author NOT LIKE '%01' LIMIT 1").await,
        question: one("SELECT id FROM posts WHERE community = 'c1' AND space = 'general' AND kind = 'question' AND answer_count > 1 LIMIT 1").await,
        answer: one("SELECT id FROM replies WHERE community = 'c1' AND kind = 'answer' AND parent IS NULL AND thread = (SELECT id FROM posts WHERE community = 'c1' AND space = 'general' AND kind = 'question' AND answer_count > 1 LIMIT 1) LIMIT 1").await,
        idea: one("SELECT id FROM ideas WHERE community = 'c1' AND space = 'general' AND merge_count > 0 AND author NOT LIKE '%01' LIMIT 1").await,
        merged: one("SELECT id FROM ideas WHERE community = 'c1' AND space = 'general' AND merged_into IS NOT NULL LIMIT 1").await,
        reply: one("SELECT id FROM replies WHERE community = 'c1' AND reply_count > 0 AND author NOT LIKE '%01' LIMIT 1").await,
    }
}
