//! One request from end to end, the same on every host: limits and origin first, then the routes, then the headers.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse, Redirect, Response};
use http::{Method, StatusCode, header};
use tower_service::Service;

use super::headers::{describe, is_page, matches_tag, secure, set_cookies, trace_of};
use super::input::{BODY_LIMIT, too_large};
use super::{
    App, Later, Once, Problem, RequestContext, Routes, access_log, address, assets, hosts, language, layout, moved,
    origin, pages_cache,
};
use crate::counting::{Counter, View, ViewFrom};
use crate::words::common;

/// How much of a body that is too large is still taken in.
const DRAINED: usize = 16 << 20;

/// Routes and the host they run on.
#[derive(Clone)]
pub struct Server {
    router: Router,
    app: App,
    /// The paths that name no community.
    of_the_deployment: Arc<[String]>,
    counter: Counter,
    /// A pointer rather than a flag, so that the files are not linked into functions that don't serve them.
    assets: Option<fn(&str) -> Option<Response>>,
}

impl Server {
    /// Answers these routes with what the host gives.
    pub fn new(routes: Routes, app: App) -> Self {
        let of_the_deployment = hosts::of_the_deployment(routes.entries()).into();
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
        Self { router, app, of_the_deployment, counter: Counter::default(), assets: None }
    }

    /// Also serves the style sheet and the pictures of the pages.
    #[must_use]
    pub fn with_assets(mut self) -> Self {
        self.assets = Some(assets::serve);
        self
    }

    /// Answers one request, and does what is left to do before the answer is handed out: for tests and tools.
    pub async fn handle(&self, request: Request) -> Response {
        let (response, later) = self.answer(request).await;
        later.done().await;
        response
    }

    /// Answers one request. What is left to do is for the host to see to, once the answer is out.
    pub async fn answer(&self, mut request: Request) -> (Response, Later) {
        let began = self.app.clock.ticks();
        let context = RequestContext::default();
        let asked = language::asked(request.headers());
        context.set_asked(asked);
        let trace = trace_of(request.headers());
        let address = (request.method() == Method::GET)
            .then(|| request.uri().path_and_query().map(ToString::to_string))
            .flatten();
        let is_found = self.lead(&mut request, &context).await;
        let path = request.uri().path().to_owned();
        let known = pages_cache::names_somebody(request.headers(), &path);
        let none_match = request.headers().get(header::IF_NONE_MATCH).cloned();
        let method = request.method().clone();
        let view = self.view(&request, &context);
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
            None if is_found => pages_cache::key(&self.app, &method, request.uri(), request.headers(), asked).await,
            None => None,
        };

        let kept = match &key {
            Some(key) => pages_cache::find(&self.app, key).await,
            None => None,
        };
        let cached = kept.is_some();
        let response = match kept {
            Some(response) => response,
            None => self.route(request, is_found, &context).await,
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
            Some(key) => pages_cache::keep(&self.app, &key, (&parts, &body), context.keeps_for()).await,
            None if changes(&method) && parts.status.as_u16() < 400 => pages_cache::forget(&self.app, &path).await,
            None => {}
        }
        if let Some(view) = view.filter(|_| is_page(&parts)) {
            let now = self.app.metered(&context).now();
            context.later(self.counter.clone().count(self.app.clone(), view, now));
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
        (response, context.take_later())
    }

    /// The view that this request is, if it gets a page for an answer.
    fn view(&self, request: &Request, context: &RequestContext) -> Option<View> {
        let config = &*self.app.config;
        let public_url = config.get("public_url");
        let from = ViewFrom {
            address: address(request.headers(), request.extensions(), config),
            public_url: public_url.as_deref(),
            own_host: context.own_host().is_some(),
        };
        View::asked(request.method(), request.uri(), request.headers(), &from)
    }

    /// Leads a request at a community's own host name to that community; false where it asks for another one there.
    async fn lead(&self, request: &mut Request, context: &RequestContext) -> bool {
        let Some(name) = hosts::asked(request.headers(), request.uri(), &self.app) else { return true };
        let Some(slug) = hosts::owner(&self.app.metered(context), &name).await else { return true };
        let Some(path) = hosts::led(request.uri().path(), &slug, &self.of_the_deployment) else { return false };
        if let Some(uri) = hosts::with_path(request.uri(), &path) {
            *request.uri_mut() = uri;
        }
        context.set_own_host(name, slug);
        true
    }

    async fn route(&self, request: Request, is_found: bool, context: &RequestContext) -> Response {
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
            Ok(request) if is_found => request,
            Ok(_) => return Problem::not_found().into_response(),
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

pub(super) fn changes(method: &Method) -> bool {
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
