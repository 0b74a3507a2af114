//! Cross-site request forgery: a request that changes something and rides on a cookie must come from our own pages.

use http::{HeaderMap, Method, header};

use super::Problem;
use crate::words::common;

fn text(headers: &HeaderMap, name: impl header::AsHeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Refuses a change that another site's page sent with the visitor's cookie.
///
/// A bearer token is not sent by a browser on its own, so those requests need no check. A browser says where a request
/// comes from in `Origin` (always, on a POST) or `Sec-Fetch-Site`; a cookie without either is refused.
pub(super) fn check(method: &Method, path: &str, headers: &HeaderMap, host: Option<&str>) -> Result<(), Problem> {
    let changes = !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    let asks_nobody = is_survey(path) && !headers.contains_key(header::COOKIE);
    if !changes || headers.contains_key(header::AUTHORIZATION) || is_hand_off(path) || asks_nobody {
        return Ok(());
    }
    let host = text(headers, "x-forwarded-host").or_else(|| text(headers, header::HOST)).or(host);
    // A page that sends no referrer has the origin `null`, like many a page that is not ours: the browser says which.
    let origin =
        text(headers, header::ORIGIN).filter(|origin| *origin != "null" || !headers.contains_key("sec-fetch-site"));
    let ours = match origin {
        Some(origin) => origin.split_once("://").map(|(_, host)| host) == host,
        None => match text(headers, "sec-fetch-site") {
            Some(site) => matches!(site, "same-origin" | "none"),
            None => !headers.contains_key(header::COOKIE),
        },
    };
    if ours {
        return Ok(());
    }
    Err(Problem::forbidden("foreign_origin", common::DETAIL_FOREIGN_ORIGIN))
}

/// A form of the company's own product sends its people to this one page. The signed token in it is the proof, good once;
/// nothing there goes by the visitor's cookies.
fn is_hand_off(path: &str) -> bool {
    let page = path.strip_prefix("/c/").and_then(|rest| rest.split_once('/'));
    page.is_some_and(|(community, page)| !community.is_empty() && page == "sign-in/hand-off")
}

/// Visitors of the company's own sites answer there, without a cookie to ride on: the handler looks which sites are listed.
fn is_survey(path: &str) -> bool {
    let rest = path.strip_prefix("/api/v1/communities/").and_then(|rest| rest.split_once('/'));
    rest.is_some_and(|(community, route)| !community.is_empty() && route == "survey")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(pairs: &[(&'static str, &'static str)]) -> bool {
        checked_at("/c/demo/new", pairs)
    }

    fn checked_at(path: &str, pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), http::HeaderValue::from_static(value)))
            .collect();
        check(&Method::POST, path, &headers, None).is_ok()
    }

    #[test]
    fn a_foreign_page_cannot_use_the_visitors_cookie() {
        assert!(checked(&[("host", "a.example"), ("origin", "https://a.example"), ("cookie", "x=y")]));
        assert!(!checked(&[("host", "a.example"), ("origin", "https://b.example"), ("cookie", "x=y")]));
        assert!(!checked(&[("host", "a.example"), ("origin", "null"), ("cookie", "x=y")]));
        assert!(!checked(&[
            ("host", "a.example"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("cookie", "x=y")
        ]));
        assert!(!checked(&[
            ("host", "a.example"),
            ("origin", "null"),
            ("sec-fetch-site", "same-site"),
            ("cookie", "x=y")
        ]));
        assert!(checked(&[
            ("host", "a.example"),
            ("origin", "null"),
            ("sec-fetch-site", "same-origin"),
            ("cookie", "x=y")
        ]));
        assert!(!checked(&[("host", "a.example"), ("origin", "https://b.example"), ("sec-fetch-site", "same-origin")]));
        assert!(!checked(&[("host", "a.example"), ("cookie", "x=y")]));
        assert!(!checked(&[("sec-fetch-site", "cross-site"), ("cookie", "x=y")]));
        assert!(checked(&[("origin", "https://b.example"), ("authorization", "Bearer x")]));
    }

    #[test]
    fn only_a_hand_off_comes_from_elsewhere() {
        let foreign = [("host", "a.example"), ("origin", "https://b.example"), ("cookie", "x=y")];
        assert!(checked_at("/c/demo/sign-in/hand-off", &foreign));
        for path in [
            "/c/demo/sign-in",
            "/c/demo/sign-in/hand-off/",
            "/c/demo/sign-in/hand-off/x",
            "/c/demo/x/sign-in/hand-off",
            "/c//sign-in/hand-off",
            "/sign-in/hand-off",
            "/api/v1/communities/demo/sign-in/hand-off",
        ] {
            assert!(!checked_at(path, &foreign), "{path}");
        }
    }

    #[test]
    fn an_answer_to_a_survey_comes_from_elsewhere_without_a_cookie() {
        let path = "/api/v1/communities/demo/survey";
        let without = [("host", "a.example"), ("origin", "https://b.example")];
        assert!(checked_at(path, &without));
        assert!(!checked_at(path, &[without[0], without[1], ("cookie", "x=y")]));
        for other in
            ["/api/v1/communities/demo/survey/settings", "/c/demo/survey", "/api/v1/communities//survey", "/survey"]
        {
            assert!(!checked_at(other, &without), "{other}");
        }
    }
}
