//! Bodies that can't be read, bodies that are too large, headers that make no sense.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use http::Method;
use serde_json::json;
use suites::client::{Sending, text};
use suites::host::COMMUNITY;
use suites::people::member;
use suites::place::Space;

use crate::refused;

fn post<'a>(space: &Space<'a>, kind: &str, body: impl Into<Vec<u8>>) -> Sending<'a> {
    space.site.api(Method::POST, "/posts").by(&space.manager).bytes(kind, body)
}

pub(crate) fn broken(space: &Space<'_>) -> usize {
    let json = "application/json";
    let whole =
        json!({"kind": "discussion", "title": "A good title", "body_md": "Words.", "space": space.slug}).to_string();
    let not_json =
        ["", " ", "{", "{\"title\":", "title=A+good+title", "{'title': 1}", "{\"title\": undefined}", "<post/>"];
    for body in not_json {
        refused(post(space, json, body), 400, "invalid_json", None);
    }
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(20_000), close.repeat(20_000));
    for body in [deep("[", "]"), deep("{\"title\":", "}")] {
        let answer = post(space, json, body).send();
        assert!(matches!(answer.status, 400 | 422), "twenty thousand levels: {}", answer.text());
    }
    for tail in ["x", "{}", "\u{feff}"] {
        refused(post(space, json, format!("{whole}{tail}")), 400, "invalid_json", None);
    }
    for half in 1..whole.len() {
        if half % 7 == 0 {
            refused(post(space, json, &whole.as_bytes()[..half]), 400, "invalid_json", None);
        }
    }
    let lone = whole.replace("Words.", "\\ud800");
    refused(post(space, json, lone), 400, "invalid_json", None);
    let bytes = |bad: &[u8]| {
        let (before, after) = whole.split_once("Words").expect("the words are in it");
        [before.as_bytes(), bad, after.as_bytes()].concat()
    };
    for bad in [&b"\xff"[..], b"\xc3\x28", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\xc0\x80"] {
        refused(post(space, json, bytes(bad)), 400, "invalid_utf8", None);
    }
    let twice = whole.replacen('{', "{\"title\": \"Another title\", ", 1);
    let answer = post(space, json, twice).send();
    assert_eq!(answer.status, 422, "a field given twice: {}", answer.text());
    for kind in
        ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonx", "multipart/form-data; boundary=x"]
    {
        refused(post(space, kind, whole.as_str()), 415, "wrong_content_type", None);
    }
    not_json.len() + 3 + whole.len() / 7 + 14
}

/// A little over the limit, and ten million bytes: announced, unannounced, and waiting to be asked for.
pub(crate) fn large(space: &Space<'_>) -> usize {
    let body = |size: usize| {
        let words = "x".repeat(size);
        json!({"kind": "discussion", "title": "A good title", "body_md": words, "space": space.slug}).to_string()
    };
    // A host may well hang up on who sends too much: such a connection is not used again.
    let sent = |size: usize| post(space, "application/json", body(size)).header("connection", "close");
    refused(sent(530_000), 413, "too_large", None);
    let asking = sent(10_000_000).header("expect", "100-continue");
    refused(asking, 413, "too_large", None);
    for chunked in [false, true] {
        let answer = pushed(space, body(10_000_000).as_bytes(), chunked);
        assert!(answer.starts_with("HTTP/1.1 413"), "ten million bytes, chunked: {chunked}: {answer}");
        assert!(answer.contains("\"too_large\""), "ten million bytes, chunked: {chunked}: {answer}");
    }
    4
}

/// Sends all it can of a body, whatever comes back meanwhile, and then reads what came back: as a client without manners.
fn pushed(space: &Space<'_>, body: &[u8], chunked: bool) -> String {
    let host = space.site.url().split("://").nth(1).expect("an address has a host").to_owned();
    let mut stream = TcpStream::connect(&host).expect("the host answers");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a socket takes a time limit");
    stream.set_write_timeout(Some(Duration::from_secs(30))).expect("a socket takes a time limit");
    let length =
        if chunked { "transfer-encoding: chunked".to_owned() } else { format!("content-length: {}", body.len()) };
    let head = format!(
        "POST /api/v1/communities/{COMMUNITY}/posts HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {}\r\n\
         content-type: application/json\r\nconnection: close\r\n{length}\r\n\r\n",
        space.manager.token
    );
    let mut reader = stream.try_clone().expect("a socket can be read by another thread");
    let answer = std::thread::spawn(move || {
        let mut answer = Vec::new();
        // What was read before the host hung up on us counts.
        let _ = reader.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    });
    let mut send = || -> std::io::Result<()> {
        stream.write_all(head.as_bytes())?;
        for part in body.chunks(64 * 1024) {
            if chunked {
                stream.write_all(format!("{:x}\r\n", part.len()).as_bytes())?;
            }
            stream.write_all(part)?;
            if chunked {
                stream.write_all(b"\r\n")?;
            }
        }
        if chunked { stream.write_all(b"0\r\n\r\n") } else { Ok(()) }
    };
    // The host may well close the door before all of it is through.
    let _ = send();
    answer.join().expect("the answer is read")
}

pub(crate) fn headers(space: &Space<'_>) -> usize {
    let whole = json!({"kind": "discussion", "title": "A good title", "body_md": "Words.", "space": space.slug});
    let keys = [String::new(), "x".repeat(256), "é".to_owned()];
    for key in &keys {
        let request = space.site.api(Method::POST, "/posts").by(&space.manager).json(&whole);
        refused(request.header("idempotency-key", key.as_str()), 400, "invalid_idempotency_key", None);
    }
    let author = member();
    let post = space.post(&author, json!({}));
    let path = format!("/posts/{}", text(&post["id"]));
    let edit = |tag: &str| {
        space
            .site
            .api(Method::PATCH, &path)
            .by(&author)
            .json(&json!({"title": "Another title"}))
            .header("if-match", tag)
    };
    for tag in ["x", "\"\"", "\"abc\"", "W/\"x-1\""] {
        refused(edit(tag), 400, "invalid_if_match", None);
    }
    for stale in ["\"0-abc\"", "\"2-abc\"", "\"99999999999-abc\"", "\"-1-abc\""] {
        let answer = edit(stale).send();
        assert!(matches!(answer.status, 400 | 412), "{stale}: {}", answer.text());
    }
    assert_eq!(space.site.read(&path, &author), post, "the post is what it was");
    // A trace that is none, and an origin that is none, stand in nobody's way.
    let odd = space.site.api(Method::GET, &path).header("traceparent", "x").header("origin", "::::").send().must(200);
    assert_eq!(odd.header("traceparent"), "");
    space.site.api(Method::DELETE, &path).by(&author).send().must(204);
    keys.len() + 9
}
