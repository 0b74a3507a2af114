//! A database with the demo community and so many others, each with spaces, a gate, members, posts, answers, ideas and votes.

use shared::domain::Time;
use shared::host::native::Sqlite;
use shared::migrate;
use shared::ports::{Db, Stmt};

/// The first moment of the others' life, in milliseconds.
const BEGAN: i64 = 1_780_000_000_000;

/// Fills a new database; `now` is when the demo's content was written.
pub(crate) async fn fill(db: &Sqlite, communities: usize, now: Time) {
    migrate::run(db).await.expect("the migrations apply");
    // Half of the others are there before the demo and half come after it, in every order there is.
    others(db, 1, communities / 2).await;
    db.batch(site::native::demo_statements(now)).await.expect("the demo is written");
    others(db, communities / 2 + 1, communities - 1).await;
}

/// The others from one number to another; none where there is none.
async fn others(db: &Sqlite, from: usize, to: usize) {
    if from > to {
        return;
    }
    let c = format!("WITH RECURSIVE c(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM c WHERE i < {to})");
    let each = |count: usize| format!("{c}, k(j) AS (SELECT 1 UNION ALL SELECT j + 1 FROM k WHERE j < {count})");
    let community = "'c' || printf('%025d', i)";
    let of = |kind: char, number: &str| format!("'0{kind}' || printf('%012d', i) || printf('%012d', {number})");
    let (post, reply, idea, member) = (of('p', "j"), of('r', "j"), of('e', "j"), of('m', "j"));
    let (author, thread, voted) = (of('m', "1 + j % 5"), of('p', "1 + j % 8"), of('p', "j"));
    let statements = [
        format!("INSERT INTO communities (id, slug, name, description, created_at)
           {c} SELECT {community}, printf('%s-%04d', CASE i % 2 WHEN 0 THEN 'acme' ELSE 'zeta' END, i), 'Number ' || i,
             'One of many.', {BEGAN} + i FROM c"),
        format!("INSERT INTO policies (community, name, title, rule, teaser, updated_at)
           {c} SELECT {community}, 'partners', 'Partners', '{{\"group\":\"partners\"}}', 'title', {BEGAN} FROM c"),
        format!("INSERT INTO spaces (community, slug, name, position, policy, created_at)
           {} SELECT {community}, CASE j WHEN 1 THEN 'general' WHEN 2 THEN 'hub' ELSE 'partners' END, 'Space', j,
             CASE j WHEN 3 THEN 'partners' END, {BEGAN} FROM c, k", each(3)),
        format!("INSERT INTO members (community, id, handle, name, role, joined_at)
           {} SELECT {community}, {member}, 'member-' || j, 'Member ' || j, CASE j WHEN 1 THEN 'manager' ELSE 'member' END,
             {BEGAN} FROM c, k", each(5)),
        format!("INSERT INTO campaigns (community, opens_at, welcome_md, welcome_html, updated_at)
           {c} SELECT {community}, {BEGAN}, 'Welcome', '<p>Welcome</p>', {BEGAN} FROM c"),
        format!("INSERT INTO posts (community, id, kind, space, author, title, body_md, body_html, excerpt, tags, created_at)
           {} SELECT {community}, {post}, CASE j % 2 WHEN 0 THEN 'question' ELSE 'discussion' END,
             CASE j % 4 WHEN 0 THEN 'partners' WHEN 1 THEN 'hub' ELSE 'general' END, {author}, 'Hub and sensors, number ' || j,
             'Some words of a post about the hub', '<p>Words</p>', 'Words', '[\"hub\",\"battery\"]', {BEGAN} + i * 1000 + j
             FROM c, k", each(8)),
        format!("INSERT INTO replies (community, id, thread_kind, thread, kind, author, body_md, body_html, created_at)
           {} SELECT {community}, {reply}, 'post', {thread}, 'comment', {author}, 'A reply about the hub', '<p>A reply</p>',
             {BEGAN} + i * 1000 + j FROM c, k", each(12)),
        format!("INSERT INTO ideas (community, id, space, author, title, body_md, body_html, excerpt, tags, open_status, created_at)
           {} SELECT {community}, {idea}, 'general', {author}, 'An idea for the hub, number ' || j, 'Words', '<p>Words</p>', 'Words',
             '[\"hub\"]', CASE j % 2 WHEN 0 THEN 'planned' ELSE 'under_review' END, {BEGAN} + i * 1000 + j FROM c, k", each(4)),
        format!("INSERT INTO votes (community, kind, target, member, value, cast_at)
           {} SELECT {community}, 'post', {voted}, {author}, 1, {BEGAN} FROM c, k", each(8)),
    ];
    for sql in statements {
        let begin: String = sql.chars().take(60).collect();
        db.query(Stmt::new(sql)).await.unwrap_or_else(|error| panic!("{error}: {begin}"));
    }
}
