//! One request from end to end, the same on every host: limits and origin first, then the routes, then the headers.

use std::convert::Infallible;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use sha2::{Digest, Sha256};
use tower_service::Service;

use super::input::{BODY_LIMIT, too_large};
use super::tagged::Version;
use super::{
    App, Once, Problem, RequestContext, Routes, access_log, assets, language, layout, moved, origin, pages_cache,
};
use crate::words::common;

/// Scripts come from nowhere, styles and pictures from here, pictures in posts from anywhere safe.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' https: data:; \
     script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// How much of a body that is too large is still taken in.
const DRAINED: usize = 16 << 20;

/// Routes and the host they run on.
#[derive(Clone)]
pub struct Server {
    router: Router,
    app: App,
    /// A pointer rather than a flag, so that the files are not linked into functions that don't serve them.
    assets: Option<fn(&str) -> Option<Response>>,
}

impl Server {
    /// Answers these routes with what the host gives.
    pub fn new(routes: Routes, app: App) -> Self {
        let router = routes
            .into_router()
            .fallback(async || Problem::not_found())
            .method_not_allowed_fallback(async || {
                Problem::new(
                    StatusCode::METHOD_NOT_ALLOWED,
                    "method_not_allowed",
                    common::TITLE_METHOD,
                    common::DETAIL_METHOD,
                )
            })
            .with_state(app.clone());
        Self { router, app, assets: None }
    }

    /// Also serves the style sheet and the pictures of the pages.
    #[must_use]
    pub fn with_assets(mut self) -> Self {
        self.assets = Some(assets::serve);
        self
    }

    /// Answers one request.
    pub async fn handle(&self, mut request: Request) -> Response {
        let began = self.app.clock.ticks();
        let context = RequestContext::default();
        let asked = language::asked(request.headers());
        context.set_asked(asked);
        let trace = trace_of(request.headers());
        let path = request.uri().path().to_owned();
        let known = pages_cache::names_somebody(request.headers(), &path);
        let none_match = request.headers().get(header::IF_NONE_MATCH).cloned();
        let method = request.method().clone();
        let address =
            if method == Method::GET { request.uri().path_and_query().map(ToString::to_string) } else { None };
        if method == Method::HEAD {
            // Answered as GET and sent without the body, so that its headers are those of GET.
            *request.method_mut() = Method::GET;
        }
        let moved = moved::asked(request.headers(), || self.app.secrets());
        let key = match moved {
            // What is told of another time is kept for nobody.
            Some(by) => {
                context.move_clock(by);
                context.keep_private();
                None
            }
            None => pages_cache::key(&self.app, &method, request.uri(), request.headers(), asked).await,
        };

        let kept = match &key {
            Some(key) => pages_cache::find(&self.app, key).await,
            None => None,
        };
        let cached = kept.is_some();
        let response = match kept {
            Some(response) => response,
            None => self.route(request, &context).await,
        };
        access_log::log_failure(
            &response,
            &path,
            trace.as_ref().and_then(|trace| trace.to_str().ok()).unwrap_or_default(),
        );
        let response = layout::as_page(response, &path, &address.unwrap_or_default(), &context);
        let (mut parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        // Whoever found a visitor says so itself: the headers alone may have been read otherwise.
        let known = known || context.is_private() || parts.headers.contains_key(header::SET_COOKIE);
        describe(&mut parts, &body, &method, known);
        match key.filter(|_| !cached) {
            Some(key) => pages_cache::keep(&self.app, &key, parts.status, &parts.headers, &body).await,
            None if changes(&method) && parts.status.as_u16() < 400 => pages_cache::forget(&self.app, &path).await,
            None => {}
        }
        let unchanged = none_match.is_some_and(|tags| matches_tag(&tags, parts.headers.get(header::ETAG)));
        let body = if unchanged && parts.status == StatusCode::OK && !changes(&method) {
            parts.status = StatusCode::NOT_MODIFIED;
            parts.headers.remove(header::CONTENT_TYPE);
            Body::empty()
        } else if method == Method::HEAD {
            parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
            Body::empty()
        } else {
            Body::from(body)
        };
        let mut response = Response::from_parts(parts, body);
        set_cookies(response.headers_mut(), &context);
        secure(response.headers_mut());
        if let Some(trace) = trace {
            response.headers_mut().insert("traceparent", trace);
        }
        access_log::tell(&mut response, &context, self.app.clock.ticks() - began, cached);
        response
    }

    async fn route(&self, request: Request, context: &RequestContext) -> Response {
        let path = request.uri().path();
        if let Some(asset) = self.assets.and_then(|serve| serve(path)) {
            return asset;
        }
        if path.starts_with("/c/") && path.matches('/').count() == 2 && request.method() == Method::GET {
            return Redirect::permanent(&format!("{path}/")).into_response();
        }
        if pages_cache::is_misspelt(path) {
            return Problem::not_found().into_response();
        }
        // Read before anything is refused: where a body is left unread, some hosts hang up on the next request.
        let mut request = match within_limit(request).await {
            Ok(request) => request,
            Err(problem) => return problem.into_response(),
        };
        if let Err(problem) = origin::check(
            request.method(),
            request.uri().path(),
            request.headers(),
            request.uri().authority().map(|authority| authority.as_str()),
        ) {
            return problem.into_response();
        }
        request.extensions_mut().insert(context.clone());
        let answer: Result<Response, Infallible> = self.router.clone().call(request).await;
        match answer {
            Ok(response) => own_words(response),
            Err(never) => match never {},
        }
    }
}

/// Sets the cookies of a refreshed session before those of the handler, which knows better: it may have ended the session.
fn set_cookies(headers: &mut HeaderMap, context: &RequestContext) {
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

fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Takes the whole body in before anything happens: too large or broken off is found out before an effect.
async fn within_limit(request: Request) -> Result<Request, Problem> {
    let (parts, body) = request.into_parts();
    let announced =
        parts.headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > BODY_LIMIT) {
        // Taken in and dropped: a client that is still sending would not read our answer.
        let _ = to_bytes(body, DRAINED).await;
        return Err(too_large());
    }
    let bytes = to_bytes(body, BODY_LIMIT).await.map_err(|_| too_large())?;
    let mut parts = parts;
    if let Some(once) = Once::of(&parts, &bytes)? {
        parts.extensions.insert(once);
    }
    Ok(Request::from_parts(parts, Body::from(bytes)))
}

/// What the router itself refuses (a path that is not UTF-8, say) in our form.
fn own_words(response: Response) -> Response {
    let status = response.status();
    let plain = status.is_client_error() && response.extensions().get::<Problem>().is_none();
    let is_ours = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind != "text/plain; charset=utf-8");
    if !plain || is_ours {
        return response;
    }
    Problem::new(status, "bad_request", common::TITLE_BAD_REQUEST, common::DETAIL_MALFORMED).into_response()
}

/// Sets the headers that say how long an answer is good and for whom.
fn describe(parts: &mut http::response::Parts, body: &[u8], method: &Method, known: bool) {
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

fn matches_tag(wanted: &HeaderValue, tag: Option<&HeaderValue>) -> bool {
    let (Ok(wanted), Some(Ok(tag))) = (wanted.to_str(), tag.map(HeaderValue::to_str)) else { return false };
    wanted == "*" || wanted.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
}

fn secure(headers: &mut HeaderMap) {
    for (name, value) in [
        ("content-security-policy", CONTENT_SECURITY_POLICY),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-opener-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // A page whose own address is a secret says so itself, and more strictly.
    let referrer = HeaderValue::from_static("strict-origin-when-cross-origin");
    headers.entry(header::REFERRER_POLICY).or_insert(referrer);
}

/// The `traceparent` (W3C Trace Context) that was handed over, if it has the right form.
fn trace_of(headers: &HeaderMap) -> Option<HeaderValue> {
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
