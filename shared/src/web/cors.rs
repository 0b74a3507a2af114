//! Answers for scripts on the company's own sites (the Fetch standard's CORS protocol): only origins a manager has listed may read
//! one, and never with anybody's cookies.
//!
//! A handler answers with [`answered`]; its route has [`Routes::preflight`](super::Routes::preflight) beside it where a browser asks
//! first.

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::Problem;
use crate::domain::{Site, origin_of};
use crate::words::common;

/// For how long a browser need not ask again, in seconds.
const ASKED: HeaderValue = HeaderValue::from_static("600");

/// What such an answer depends on, besides the address.
const VARY: HeaderValue = HeaderValue::from_static("Origin, Cookie, Authorization, Accept-Language");

/// Where a request comes from.
#[derive(Debug, PartialEq, Eq)]
pub enum Asker<'a> {
    /// No other site's page: one of our own, or a program.
    Here,
    /// A page of a site the community lists.
    Site(&'a Site),
    /// A page of any other site.
    Elsewhere,
}

/// Who asks, by what the browser says in `Origin`. `own` is a whole address of this community, as the request addressed it.
pub fn asker<'a>(sites: &'a [Site], headers: &HeaderMap, own: &str) -> Asker<'a> {
    let Some(origin) = headers.get(header::ORIGIN) else { return Asker::Here };
    let Ok(origin) = origin.to_str() else { return Asker::Elsewhere };
    match sites.iter().find(|site| site.origin() == origin) {
        Some(site) => Asker::Site(site),
        None if origin == origin_of(own) => Asker::Here,
        None => Asker::Elsewhere,
    }
}

/// The answer with what lets a listed site's page read it, a refusal too.
pub fn answered(sites: &[Site], headers: &HeaderMap, answer: Result<impl IntoResponse, Problem>) -> Response {
    let mut response = answer.into_response();
    let listed = headers.get(header::ORIGIN).filter(|origin| sites.iter().any(|site| site.origin() == **origin));
    response.headers_mut().insert(header::VARY, VARY);
    if let Some(origin) = listed {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        // The page may say how long to wait.
        let told = HeaderValue::from_static("Retry-After");
        response.headers_mut().insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, told);
    }
    response
}

/// The answer to a browser that asks whether a page may send JSON here: to a listed site, yes.
pub fn preflight(sites: &[Site], headers: &HeaderMap) -> Response {
    let mut response = answered(sites, headers, Ok(StatusCode::NO_CONTENT));
    let answer = response.headers_mut();
    if answer.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN) {
        answer.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST"));
        answer.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("Content-Type"));
        answer.insert(header::ACCESS_CONTROL_MAX_AGE, ASKED);
    }
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// The refusal of a page of a site that is not listed.
pub fn not_listed() -> Problem {
    Problem::forbidden("origin_not_listed", common::DETAIL_ORIGIN_NOT_LISTED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sites() -> Vec<Site> {
        vec![Site { name: "Acme".to_owned(), url: "https://acme.example/shop".to_owned() }]
    }

    fn from(origin: &'static str) -> HeaderMap {
        [(header::ORIGIN, HeaderValue::from_static(origin))].into_iter().collect()
    }

    #[test]
    fn who_asks() {
        let (sites, own) = (sites(), "https://c.example/c/demo");
        assert_eq!(asker(&sites, &HeaderMap::new(), own), Asker::Here);
        assert_eq!(asker(&sites, &from("https://c.example"), own), Asker::Here);
        assert_eq!(asker(&sites, &from("https://acme.example"), own), Asker::Site(&sites[0]));
        for other in ["https://evil.example", "http://acme.example", "https://acme.example:8443", "null", ""] {
            assert_eq!(asker(&sites, &from(other), own), Asker::Elsewhere, "{other}");
        }
    }

    #[test]
    fn only_a_listed_site_reads_the_answer() {
        let allowed = |headers: &HeaderMap, response: Response| {
            assert!(!response.headers().contains_key(header::ACCESS_CONTROL_ALLOW_CREDENTIALS));
            assert!(response.headers()[header::VARY].to_str().unwrap().starts_with("Origin"));
            response.headers().get(header::ACCESS_CONTROL_ALLOW_ORIGIN) == headers.get(header::ORIGIN)
        };
        for (origin, expected) in [("https://acme.example", true), ("https://evil.example", false), ("null", false)] {
            let headers = from(origin);
            assert_eq!(allowed(&headers, answered(&sites(), &headers, Ok("x"))), expected, "{origin}");
            let refused: Result<&str, _> = Err(Problem::not_found());
            assert_eq!(allowed(&headers, answered(&sites(), &headers, refused)), expected, "{origin}");
            let asked = preflight(&sites(), &headers);
            assert_eq!(asked.headers().contains_key(header::ACCESS_CONTROL_ALLOW_METHODS), expected, "{origin}");
            assert_eq!(allowed(&headers, asked), expected, "{origin}");
        }
    }
}
