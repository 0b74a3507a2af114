//! The headers of an answer: for how long it is good and for whom, the cookies of a refreshed session, and what browsers are told to
//! refuse.

use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use sha2::{Digest, Sha256};

use super::server::changes;
use super::tagged::Version;
use super::{RequestContext, pages_cache};

/// Scripts come from nowhere, styles and pictures from here, pictures in posts from anywhere safe.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' https: data:; \
     script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Sets the cookies of a refreshed session before those of the handler, which knows better: it may have ended the session.
pub(super) fn set_cookies(headers: &mut HeaderMap, context: &RequestContext) {
    let cookies = context.cookies();
    if cookies.is_empty() {
        return;
    }
    let own: Vec<_> = headers.get_all(header::SET_COOKIE).iter().cloned().collect();
    headers.remove(header::SET_COOKIE);
    // Whatever the handler says of its answer: one that carries somebody's session is for them alone.
    let shared = headers.get(header::CACHE_CONTROL).is_some_and(|control| control.as_bytes().starts_with(b"public"));
    if shared {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    let refreshed = cookies.iter().filter_map(|line| HeaderValue::from_str(line).ok());
    for line in refreshed.chain(own) {
        headers.append(header::SET_COOKIE, line);
    }
}

/// Whether an answer is a page that was asked for, and no refusal in the form of one.
pub(super) fn is_page(parts: &http::response::Parts) -> bool {
    let kind = parts.headers.get(header::CONTENT_TYPE);
    parts.status == StatusCode::OK && kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// Sets the headers that say how long an answer is good and for whom.
pub(super) fn describe(parts: &mut http::response::Parts, body: &[u8], method: &Method, known: bool) {
    let private = HeaderValue::from_static("private, no-cache");
    let readable = !changes(method) && parts.status == StatusCode::OK;
    let control = if readable && !known { pages_cache::PUBLIC } else { private };
    let control = parts.headers.entry(header::CACHE_CONTROL).or_insert(control).clone();
    parts.headers.entry(header::VARY).or_insert(HeaderValue::from_static("Cookie, Authorization, Accept-Language"));
    if readable && control != "private, no-store" && !parts.headers.contains_key(header::ETAG) {
        let digest = Sha256::digest(body);
        let version = parts.extensions.get::<Version>().map_or_else(String::new, |version| format!("{}-", version.0));
        let hex: String = digest[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        if let Ok(tag) = HeaderValue::from_str(&format!("\"{version}{hex}\"")) {
            parts.headers.insert(header::ETAG, tag);
        }
    }
}

pub(super) fn matches_tag(wanted: &HeaderValue, tag: Option<&HeaderValue>) -> bool {
    let (Ok(wanted), Some(Ok(tag))) = (wanted.to_str(), tag.map(HeaderValue::to_str)) else { return false };
    wanted == "*" || wanted.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
}

pub(super) fn secure(headers: &mut HeaderMap) {
    for (name, value) in [
        ("content-security-policy", CONTENT_SECURITY_POLICY),
        ("x-content-type-options", "nosniff"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // A window that another site's page has opened, to be told what came of it, says so itself.
    let opener = HeaderValue::from_static("same-origin");
    headers.entry("cross-origin-opener-policy").or_insert(opener);
    // A page whose own address is a secret says so itself, and more strictly.
    let referrer = HeaderValue::from_static("strict-origin-when-cross-origin");
    headers.entry(header::REFERRER_POLICY).or_insert(referrer);
}

/// The `traceparent` (W3C Trace Context) that was handed over, if it has the right form.
pub(super) fn trace_of(headers: &HeaderMap) -> Option<HeaderValue> {
    let given = headers.get("traceparent")?;
    let fits = given.len() == 55 && given.as_bytes().iter().all(|b| b.is_ascii_hexdigit() || *b == b'-');
    fits.then(|| given.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_with_somebodys_session_is_kept_by_no_shared_cache() {
        let context = RequestContext::default();
        let mut headers = HeaderMap::new();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        set_cookies(&mut headers, &context);
        assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
        context.set_cookie("a=b".to_owned());
        set_cookies(&mut headers, &context);
        assert_eq!(
            (&headers[header::CACHE_CONTROL], &headers[header::SET_COOKIE]),
            (&HeaderValue::from_static("private, no-cache"), &HeaderValue::from_static("a=b"),)
        );
    }
}
