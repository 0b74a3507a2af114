//! Tokens that have run out, were made by somebody else, or are none at all.

use http::Method;
use serde_json::json;
use shared::domain::{Claims, Role, sign_token};
use suites::host::{COMMUNITY, secret};
use suites::client::text;
use suites::people::{claims, word};
use suites::place::Space;

pub(crate) fn tokens(space: &Space<'_>) -> usize {
    let good = claims(&format!("member-{}", word()), Role::Manager, &[]);
    let sign = |claims: &Claims| sign_token(claims, secret().as_bytes());
    let token = sign(&good);
    let [head, middle, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("a token has three parts") };
    let unsigned = "eyJhbGciOiJub25lIn0";
    let other_algorithm = "eyJhbGciOiJIUzUxMiJ9";
    let wrong = [
        sign(&Claims { expires: 1_000_000_000, ..good.clone() }),
        sign(&Claims { expires: -1, ..good.clone() }),
        sign(&Claims { issued: good.expires - 60, ..good.clone() }),
        sign(&Claims { session: Some("a session longer than a quarter of an hour".into()), ..good.clone() }),
        sign(&Claims { community: "other".parse().expect("a good name"), ..good.clone() }),
        sign(&Claims { role: Role::Visitor, ..good.clone() }),
        sign_token(&good, b"another secret of more than thirty-two bytes"),
        sign_token(&good, b""),
        format!("{unsigned}.{middle}."),
        format!("{unsigned}.{middle}.{signature}"),
        format!("{other_algorithm}.{middle}.{signature}"),
        format!("{head}.{middle}"),
        format!("{head}.{middle}."),
        format!("{head}.{middle}.{}", signature.chars().rev().collect::<String>()),
        format!("{head}.eyJyb2xlIjoibWFuYWdlciJ9.{signature}"),
        "x".to_owned(),
        "..".to_owned(),
        String::new(),
        "a".repeat(6_000),
    ];
    let body = json!({"kind": "discussion", "title": "A good title", "body_md": "Words.", "space": space.slug});
    let mut sent = 0;
    let codes = ["sign_in_required", "token_invalid", "token_expired", "token_of_other_community", "token_not_yet_valid"];
    let headers = wrong.iter().map(|token| format!("Bearer {token}"));
    for header in headers.chain(["Basic YTpi".to_owned(), token.clone(), format!("bearer{token}")]) {
        for (method, path) in
            [(Method::POST, "/posts"), (Method::GET, "/posts"), (Method::GET, "/gate/check?resource=x")]
        {
            let request = space.site.api(method.clone(), path).header("authorization", header.as_str());
            let request = if method == Method::POST { request.json(&body) } else { request };
            let answer = request.send();
            let code = text(&answer.json()["code"]).to_owned();
            assert!(codes.contains(&code.as_str()), "{}: {code}", answer.what);
            crate::check(&answer, 401, &code, None);
            assert_eq!(answer.header("www-authenticate"), "Bearer", "{}", answer.what);
            sent += 1;
        }
    }
    // In a cookie they make nobody, and the visitor is who they were without them: no one.
    for token in &wrong {
        let cookie = format!("folkmoot-{COMMUNITY}={token}");
        let read =
            space.site.api(Method::GET, &format!("/posts?space={}", space.slug)).header("cookie", cookie.as_str());
        read.send().must(200);
        let page = space.site.get(&format!("/c/{COMMUNITY}/new")).header("cookie", cookie.as_str()).send().must(401);
        assert!(!page.text().contains("name=\"title\""), "the form is for members");
        sent += 2;
    }
    sent
}
