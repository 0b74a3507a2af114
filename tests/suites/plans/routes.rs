//! Every route there is, asked in every way that makes another statement.

use axum::body::Body;
use http::{Method, Request};
use serde_json::{Value, json};
use shared::web::Server;
use suites::host::COMMUNITY;
use suites::people::Member;

use crate::data::Known;
use crate::queries::queries;
use crate::recorder::Recorder;
use crate::{asked, campaigns, inviting};

/// Asks for everything; gives how many requests that took.
pub(crate) async fn ask_all(server: &Server, recorder: &Recorder, known: &Known) -> usize {
    let mut paths: Vec<(String, String)> = Vec::new();
    let routes = site::routes();
    // What catches all that is no page has no statement of its own.
    let reads = routes.entries().iter().filter(|entry| entry.method == "GET" && !entry.path.contains("{*"));
    for entry in reads {
        paths.extend(filled(&entry.path, known).into_iter().map(|path| (entry.path.clone(), path)));
    }
    let mut asked = 0;
    for (route, path) in &paths {
        for who in [None, Some(&known.member), Some(&known.manager)] {
            recorder.begin(&format!("GET {path}"));
            let status = send(server, Method::GET, path, who, None).await;
            let gone = matches!(status, 204 | 301 | 303 | 308 | 403) || (status == 401 && who.is_none());
            assert!(status == 200 || gone || route_may_be_empty(route), "GET {path} ({route}): {status}");
            asked += 1;
        }
    }
    let by_manager =
        inviting::changes().into_iter().chain(changes(known)).map(|change| (known.manager.clone(), change));
    for (who, (method, path, body)) in by_manager.chain(campaigns::changes(known)).chain(asked::changes(known)) {
        recorder.begin(&format!("{method} {path}"));
        let status = send(server, method.clone(), &path, Some(&who), Some(&body)).await;
        assert!((200..300).contains(&status), "{method} {path}: {status}");
        asked += 1;
    }
    asked
}

/// Routes whose last part is a secret nobody here knows, or which only some hosts have.
fn route_may_be_empty(route: &str) -> bool {
    let parts = [
        "/follows/",
        "{token}",
        "{code}",
        "/outbox",
        "/oidc",
        "/hand-off",
        "/avatar/",
        "/ask",
        "/policy",
        "/voters",
        "/out",
        "/campaign/start",
        "/embed/{name}",
    ];
    parts.iter().any(|part| route.contains(part))
}

async fn send(server: &Server, method: Method, path: &str, who: Option<&Member>, body: Option<&Value>) -> u16 {
    let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
    // A person looks, so that it is counted.
    request = request.header("user-agent", "Mozilla/5.0 (X11; Linux x86_64)");
    if let Some(who) = who {
        request = request.header("authorization", format!("Bearer {}", who.token));
    }
    let request = match body {
        // A text is a file.
        Some(Value::String(csv)) => request.header("content-type", "text/csv").body(Body::from(csv.clone())),
        Some(body) => request
            .header("content-type", "application/json")
            .header("idempotency-key", format!("{path} {}", body.to_string().len()))
            .body(Body::from(body.to_string())),
        None => request.body(Body::empty()),
    };
    server.handle(request.expect("the request is well made")).await.status().as_u16()
}

/// The addresses of a route: filled in, with every filter and sort it knows.
fn filled(route: &str, known: &Known) -> Vec<String> {
    let ids: Vec<&str> = match route {
        _ if ["/ideas/{id}", "/i/{id}", "/embed/vote/{id}"].iter().any(|part| route.contains(part)) => {
            vec![&known.idea, &known.merged]
        }
        _ if route.contains("/replies/{id}") || route.contains("/r/{id}") => vec![&known.reply],
        _ if route.contains("/batches/{id}") => vec![inviting::LIST],
        _ if route.contains("{id}") => vec![&known.post, &known.question],
        _ => vec![""],
    };
    let mut paths = Vec::new();
    for id in ids {
        for (kind, id) in [("post", id), ("reply", known.reply.as_str()), ("idea", known.idea.as_str())] {
            if kind != "post" && !route.contains("{kind}") {
                continue;
            }
            let path = [
                ("{community}", COMMUNITY),
                ("{kind}", kind),
                ("{id}", id),
                ("{space}", "general"),
                ("{slug}", &slug_of(route, id)),
                ("{tag}", "even"),
                ("{handle}", "member-2"),
                ("{name}", "partners"),
                ("{token}", "a-link-that-nobody-has-sent"),
                ("{code}", "abcd-efgh-jkmn-pqrs"),
            ];
            let path = path.iter().fold(route.to_owned(), |path, (name, value)| path.replace(name, value));
            paths.extend(queries(route, known).into_iter().map(|query| format!("{path}{query}")));
        }
    }
    paths
}

/// The readable end of an address: titles of the data are made of their numbers, and so are ids.
fn slug_of(route: &str, id: &str) -> String {
    let number = id.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '0');
    match route {
        _ if route.contains("/t/") => format!("post-number-{number}"),
        _ if route.contains("/i/") => format!("idea-number-{number}"),
        _ => "general".to_owned(),
    }
}

/// Changes of every kind, in an order in which all are possible.
fn changes(known: &Known) -> Vec<(Method, String, Value)> {
    let api = format!("/api/v1/communities/{COMMUNITY}");
    let (post, question, reply) = (&known.post, &known.question, &known.reply);
    let (idea, merged) = (&known.idea, &known.merged);
    let words = json!({"body_md": "Other words."});
    let decisions = format!("{api}/moderation/decisions");
    let written = json!({"kind": "question", "title": "A new question", "body_md": "Words.", "space": "general", "tags": ["even"]});
    let submitted = json!({"title": "A new idea", "body_md": "Words.", "space": "general", "tags": ["even"]});
    vec![
        (Method::POST, format!("{api}/posts"), written),
        (Method::PATCH, format!("{api}/posts/{post}"), words.clone()),
        (Method::POST, format!("{api}/posts/{post}/replies"), words.clone()),
        (Method::POST, format!("{api}/posts/{question}/replies"), words.clone()),
        (Method::PUT, format!("{api}/posts/{question}/accepted"), json!({"reply": known.answer})),
        (Method::DELETE, format!("{api}/posts/{question}/accepted"), json!({})),
        (Method::PUT, format!("{api}/posts/{post}/pin"), json!({})),
        (Method::GET, format!("/c/{COMMUNITY}/"), json!({})),
        (Method::DELETE, format!("{api}/posts/{post}/pin"), json!({})),
        (Method::PATCH, format!("{api}/replies/{reply}"), words.clone()),
        (Method::PUT, format!("{api}/votes/post/{post}"), json!({"value": -1})),
        (Method::PUT, format!("{api}/votes/reply/{reply}"), json!({"value": 1})),
        (Method::PUT, format!("{api}/votes/idea/{idea}"), json!({"value": 1})),
        (Method::PUT, format!("{api}/votes/post/{post}"), json!({"value": 0})),
        (Method::POST, format!("{api}/ideas"), submitted),
        (Method::PATCH, format!("{api}/ideas/{idea}"), words.clone()),
        (Method::POST, format!("{api}/ideas/{idea}/replies"), words),
        (Method::PUT, format!("{api}/ideas/{idea}/status"), json!({"status": "declined", "response": "No."})),
        (Method::PUT, format!("{api}/ideas/{idea}/owner"), json!({"owner": "member-1"})),
        (Method::PUT, format!("{api}/follows/post/{post}"), json!({})),
        (Method::DELETE, format!("{api}/follows/idea/{idea}"), json!({})),
        (
            Method::POST,
            format!("{api}/posts/{post}/replies"),
            json!({"body_md": "Look here, @member-2 and @member-3."}),
        ),
        (Method::POST, format!("{api}/notifications/seen"), json!({})),
        (Method::DELETE, format!("{api}/ideas/{merged}/merge"), json!({})),
        (Method::POST, format!("{api}/ideas/{merged}/merge"), json!({"into": idea})),
        (Method::PUT, format!("{api}/spaces/another"), json!({"name": "Another"})),
        (Method::PUT, format!("{api}/brand"), json!({"brand": "#7a1f4b", "corners": "square"})),
        (Method::PUT, format!("{api}/tags/even"), json!({"description": "Even ones."})),
        (
            Method::PUT,
            format!("{api}/gate/policies/another"),
            json!({"title": "Another", "rule": "everyone", "teaser": "title"}),
        ),
        (Method::PUT, format!("{api}/gate/resources/another"), json!({"title": "Another", "policy": "another"})),
        (Method::DELETE, format!("{api}/gate/resources/another"), json!({})),
        (
            Method::PUT,
            format!("{api}/gate/policies/another"),
            json!({"title": "Another", "rule": {"group": "another"}, "teaser": "title"}),
        ),
        (Method::PATCH, format!("{api}/me"), json!({"bio_md": "Words of *mine*."})),
        (Method::PUT, format!("{api}/members/member-2/grants/group/testers"), json!({})),
        (Method::DELETE, format!("{api}/members/member-2/grants/group/testers"), json!({})),
        (Method::PATCH, format!("{api}/members/member-2"), json!({"role": "champion"})),
        (Method::PATCH, format!("{api}/members/member-3"), json!({"state": "suspended"})),
        (Method::PUT, format!("{api}/requests/member-2/partners"), json!({"state": "granted"})),
        (Method::PUT, format!("{api}/requests/member-4/partners"), json!({"state": "declined"})),
        (Method::PUT, format!("{api}/ways/email"), json!({"enabled": true})),
        (Method::PATCH, format!("{api}/community"), json!({"joining": "invited", "vote_budget": 3})),
        (Method::DELETE, format!("{api}/gate/policies/another"), json!({})),
        (Method::POST, format!("{api}/flags"), json!({"kind": "post", "id": post, "reason": "spam"})),
        (Method::POST, format!("{api}/flags"), json!({"kind": "reply", "id": reply, "reason": "spam"})),
        (Method::POST, format!("{api}/flags"), json!({"kind": "idea", "id": idea, "reason": "spam"})),
        (Method::POST, decisions.clone(), json!({"kind": "post", "id": post, "action": "approve"})),
        (Method::POST, decisions.clone(), json!({"kind": "reply", "id": reply, "action": "hide"})),
        (Method::POST, decisions.clone(), json!({"kind": "reply", "id": reply, "action": "restore"})),
        (Method::POST, decisions.clone(), json!({"kind": "idea", "id": idea, "action": "remove"})),
        (Method::POST, decisions.clone(), json!({"kind": "idea", "id": idea, "action": "restore"})),
        (Method::POST, decisions.clone(), json!({"kind": "idea", "id": idea, "action": "lock"})),
        (Method::POST, decisions, json!({"kind": "idea", "id": idea, "action": "unlock"})),
        (Method::POST, format!("{api}/moderation/move"), json!({"id": post, "space": "help"})),
        (
            Method::PUT,
            format!("{api}/moderation/settings"),
            json!({"flag_threshold": 3, "hold_first": 1, "new_member_days": 1, "new_per_hour": 20, "new_links": 5}),
        ),
        (Method::PUT, format!("{api}/guidelines"), json!({"body_md": "Be kind."})),
        (Method::POST, format!("{api}/guidelines/accepted"), json!({"version": 1})),
        (Method::DELETE, format!("{api}/replies/{reply}"), json!({})),
        (Method::DELETE, format!("{api}/posts/{post}"), json!({})),
        (Method::DELETE, format!("{api}/ideas/{idea}"), json!({})),
    ]
}
