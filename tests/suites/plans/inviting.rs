//! Inviting many: a list with people on it, and what changes it.

use http::Method;
use serde_json::{Value, json};
use suites::host::COMMUNITY;

/// The list that is in the database.
pub(crate) const LIST: &str = "0000000000000000000000000b";

/// The statements that fill it: three hundred people of one list in some other order than their stages, who brought whom, and whom
/// nobody may write to.
pub(crate) fn rows(numbers: impl Fn(usize) -> String) -> Vec<String> {
    vec![
        format!(
            "INSERT INTO invite_batches (community, id, name, created_at, created_by) VALUES ('c1', '{LIST}', 'A list', 1, 'm')"
        ),
        format!(
            "INSERT INTO invitations (community, id, digest, label, email, customer, created_at, created_by, batch, opened_at, mails,
               mailed_at)
             {} SELECT 'c1', printf('b%025d', i), 'list-' || i, 'A list', 'guest-' || i || '@mail.example', 'C-' || i, i, 'm', '{LIST}',
               CASE i % 3 WHEN 0 THEN i END, i % 2, CASE i % 2 WHEN 1 THEN i END FROM n",
            numbers(300)
        ),
        "INSERT INTO bringing (community, enabled, counts) VALUES ('c1', 1, 'joined')".to_owned(),
        "INSERT INTO bring_rewards (community, at, badge, points) VALUES ('c1', 1, 'Host', 5)".to_owned(),
        "INSERT INTO bringers (community, member, invitation, moved_at)
           SELECT 'c1', id, printf('%026d', 1), 1 FROM members WHERE community = 'c1' AND handle = 'member-2'"
            .to_owned(),
        format!(
            "INSERT INTO suppressions (community, digest, kind, reason, added_at)
             {} SELECT 'c1', printf('%064d', i), 'email', 'manager', i FROM n",
            numbers(300)
        ),
    ]
}

/// The queries that make another statement each.
pub(crate) fn queries(path: &str) -> &'static [&'static str] {
    match path {
        "/invitations" | "/invitations/batches" | "/bringing/members" => &["?limit=2"],
        "/suppressions" => &["?limit=2", "?who=a@mail.example"],
        "/invitations/batches/{id}/people" => &["?limit=2", "?stage=opened&cursor=0.b"],
        "/studio/invitations/batches/{id}" => &["?stage=opened"],
        _ => &[],
    }
}

/// Changes by a manager. A text is a file.
pub(crate) fn changes() -> Vec<(Method, String, Value)> {
    let api = format!("/api/v1/communities/{COMMUNITY}");
    let list = format!("{api}/invitations/batches/{LIST}");
    let digest = format!("{:064}", 7);
    let single = json!({"label": "spring", "uses": 3, "gives": [{"kind": "badge", "name": "guest"}]});
    vec![
        (Method::POST, format!("{api}/invitations"), single),
        (Method::POST, format!("{api}/invitations/batches"), json!({"name": "Another", "points": 5})),
        (Method::POST, format!("{list}/people"), json!("id,email\n1,a@mail.example\n2,b@mail.example\n")),
        (Method::POST, format!("{list}/send"), json!({})),
        (Method::POST, format!("{list}/send"), json!({"again": true})),
        (Method::POST, format!("{api}/suppressions"), json!({"who": ["a@mail.example", "C-1"]})),
        (Method::DELETE, format!("{api}/suppressions/{digest}"), json!({})),
        (Method::PUT, format!("{api}/bringing"), json!({"enabled": true, "rewards": [{"at": 2, "points": 5}]})),
        (Method::POST, format!("{api}/me/invite"), json!({})),
    ]
}
