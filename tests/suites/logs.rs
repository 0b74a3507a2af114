//! What is refused is logged with its code, and never with what was sent: tokens, keys, links and signatures are secrets.
//!
//! Looks at the log of a native host of its own; the code that writes it is the same on every host.

use std::fs;
use std::process::Stdio;

use http::Method;
use serde_json::json;
use shared::domain::{Claims, Role, sign_token};
use suites::browser;
use suites::client::{Site, text};
use suites::host::{COMMUNITY, empty_folder, is_native, secret};
use suites::native::Native;
use suites::people::{self, word};

/// A refusal that was provoked: its code, and what must not be in the log.
struct Attempt {
    code: &'static str,
    sent: String,
}

fn bearer(site: &Site, token: &str) -> String {
    let answer = site.api(Method::GET, "/me").header("authorization", format!("Bearer {token}")).send();
    text(&answer.json()["code"]).to_owned()
}

fn tokens(site: &Site) -> Vec<Attempt> {
    let good = people::claims(&format!("member-{}", word()), Role::Member, &[]);
    let sign = |claims: &Claims| sign_token(claims, secret().as_bytes());
    let cases = [
        ("token_expired", sign(&Claims { expires: 1_000, ..good.clone() })),
        ("token_not_yet_valid", sign(&Claims { issued: good.expires - 1, ..good.clone() })),
        ("token_of_other_community", sign(&Claims { community: "other".parse().expect("a name"), ..good.clone() })),
        ("token_invalid", sign_token(&good, b"another secret of more than thirty-two bytes")),
        ("session_ended", {
            let now = browser::now();
            sign(&Claims { session: Some("no-such-session".to_owned()), issued: now, expires: now + 600, ..good })
        }),
        ("key_invalid", format!("fmk_{}", word().repeat(3))),
    ];
    let attempt = |(code, token): (&'static str, String)| {
        assert_eq!(bearer(site, &token), code);
        Attempt { code, sent: token }
    };
    cases.into_iter().map(attempt).collect()
}

fn links(site: &Site) -> Vec<Attempt> {
    let token = format!("{}{}", word(), word());
    site.get(&format!("/c/{COMMUNITY}/sign-in/email/{token}")).send().must(404);
    let hand_off = format!("{}.{}.{}", word(), word(), word());
    let path = format!("/c/{COMMUNITY}/sign-in/hand-off");
    let refused = site.request(Method::POST, &path).form(&format!("token={hand_off}")).send();
    assert!((400..500).contains(&refused.status), "{}", refused.status);
    let signature = word();
    let hook = site.api(Method::POST, "/hooks/grants").json(&json!({"give": []}));
    let hook = hook
        .header("webhook-id", word())
        .header("webhook-timestamp", "1")
        .header("webhook-signature", signature.as_str());
    let answer = hook.send();
    assert_eq!(answer.status, 403, "{}", answer.text());
    let cookie = format!("folkmoot-{COMMUNITY}={}", word());
    let foreign =
        site.request(Method::POST, &format!("/c/{COMMUNITY}/sign-out")).form("").header("cookie", cookie.as_str());
    foreign.header("origin", "https://evil.example").send().must(403);
    vec![
        Attempt { code: "link_unknown", sent: token },
        Attempt { code: "way_closed", sent: hand_off },
        Attempt { code: "hook_closed", sent: signature },
        Attempt { code: "foreign_origin", sent: cookie },
    ]
}

/// Rotates a refresh token twice and shows the first one again.
fn stolen(site: &Site) -> Vec<Attempt> {
    let name = format!("folkmoot.refresh-{COMMUNITY}");
    let signed = site
        .request(Method::POST, &format!("/c/{COMMUNITY}/sign-in"))
        .form("as=mara")
        .header("origin", site.url())
        .send();
    let refresh = |answer: &suites::client::Answer| {
        let lines = answer.headers.get_all("set-cookie").into_iter().filter_map(|line| line.to_str().ok());
        let pair = lines.filter_map(|line| line.split(';').next()).find(|pair| pair.starts_with(&name));
        pair.map(str::to_owned).unwrap_or_else(|| panic!("{}: no refresh cookie", answer.what))
    };
    let first = refresh(&signed.must(303));
    let turn = |cookie: &str| site.get(&format!("/c/{COMMUNITY}/settings")).header("cookie", cookie).send();
    let second = refresh(&turn(&first).must(200));
    turn(&second).must(200);
    turn(&first).must(401);
    [first, second]
        .map(|cookie| Attempt {
            code: "session_reuse",
            sent: cookie.split('.').next_back().unwrap_or_default().to_owned(),
        })
        .into()
}

#[test]
fn refusals_are_logged_without_secrets() {
    if !is_native() {
        println!("a host that was started elsewhere keeps its log there");
        return;
    }
    let data = empty_folder("logs");
    let log = data.join("stderr");
    let file = fs::File::create(&log).expect("the log can be kept");
    let host = Native::start_with(&data, |command| {
        command.stderr(Stdio::from(file));
    });
    let site = Site::at(&host.url);
    let attempts: Vec<_> = [tokens(&site), links(&site), stolen(&site)].into_iter().flatten().collect();
    let said = fs::read_to_string(&log).expect("the log can be read");
    for Attempt { code, sent } in &attempts {
        // A way that is closed is no attempt to get in, and need not be told.
        assert!(*code == "way_closed" || said.contains(code), "{code} is not in the log:\n{said}");
        for part in sent.split(['.', '=']).filter(|part| part.len() > 11 && !part.contains("folkmoot")) {
            assert!(!said.contains(part), "the log of {code} holds what was sent:\n{said}");
        }
    }
    assert!(!said.contains(&secret()), "the log holds the secret itself");
    println!("{} refusals provoked, {} lines logged", attempts.len(), said.lines().count());
}
