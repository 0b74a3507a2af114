//! Outgoing HTTP, against the small server in `tests/hosts/outside.rs`.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use shared::ports::{Fetch, FetchRequest, FetchResponse};

use crate::Report;

/// Nothing listens there.
const REFUSED: &str = "http://127.0.0.1:1/";

fn request(method: Method, url: String, body: &[u8]) -> FetchRequest {
    let mut headers = HeaderMap::new();
    headers.insert(HeaderName::from_static("x-question"), HeaderValue::from_static("a; b=\"c\""));
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    FetchRequest { method, url, headers, body: body.to_vec() }
}

fn header<'a>(answer: &'a FetchResponse, name: &str) -> Option<&'a str> {
    answer.headers.get(name)?.to_str().ok()
}

pub(crate) async fn check(fetch: &dyn Fetch, outside: &str, report: &mut Report) {
    let get = |path: &str| fetch.send(request(Method::GET, format!("{outside}{path}"), b""));
    match get("/hello?a=b%20c").await {
        Ok(answer) => {
            report.equal("fetch: GET: status", answer.status.as_u16(), 200);
            report.equal("fetch: GET: body", String::from_utf8_lossy(&answer.body).as_ref(), "hello /hello?a=b%20c");
            report.equal("fetch: GET: a header there and back", header(&answer, "x-answer"), Some("a; b=\"c\""));
        }
        Err(error) => report.equal("fetch: GET", Err(error), Ok(())),
    }
    let binary: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
        let name = format!("fetch: {method} with a body");
        match fetch.send(request(method.clone(), format!("{outside}/echo"), &binary)).await {
            Ok(answer) => {
                let said = (answer.status.as_u16(), header(&answer, "x-method"), answer.body == binary);
                report.equal(name, said, (201, Some(method.as_str()), true));
            }
            Err(error) => report.equal(name, Err(error), Ok(())),
        }
    }
    let missing = get("/missing").await.map(|answer| (answer.status.as_u16(), answer.body));
    report.equal("fetch: a refusal is an answer", missing, Ok((404, b"nothing here".to_vec())));
    let moved = get("/moved").await;
    let moved = moved.map(|answer| (answer.status.as_u16(), header(&answer, "location").map(str::to_owned)));
    report.equal("fetch: a redirect is not followed", moved, Ok((302, Some("/hello".into()))));
    let large = get("/large").await.map(|answer| answer.body.len());
    report.holds("fetch: eleven megabytes are too many", large.is_err(), "FetchError", &large);
    let refused = fetch.send(request(Method::GET, REFUSED.into(), b"")).await.map(|answer| answer.status);
    report.holds("fetch: a refused connection is an error", refused.is_err(), "FetchError", &refused);
    let nonsense = fetch.send(request(Method::GET, "no address".into(), b"")).await.map(|answer| answer.status);
    report.holds("fetch: an address that is none is an error", nonsense.is_err(), "FetchError", &nonsense);
}
