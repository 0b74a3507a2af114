//! A problem as a page: the same refusal that programs get as JSON, with the ways in as buttons.

use axum::response::{IntoResponse, Response};
use http::header;
use maud::{Markup, html};

use super::super::{Frame, Problem, RequestContext, pages_cache};
use super::parts::icon;
use super::shell::{Head, Tab, Width, page, plain};
use crate::domain::{Refusal, Step};

/// Where the address is a page's, the answer to a problem is a page too.
pub(in super::super) fn as_page(mut response: Response, path: &str, context: &RequestContext) -> Response {
    if path.starts_with("/api/") {
        return response;
    }
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let unknown = Frame {
        slug: pages_cache::community_of(path).unwrap_or_default().to_owned(),
        name: "Folkmoot".to_owned(),
        viewer: None,
    };
    let frame = context.frame().unwrap_or(&unknown);
    let main = match &problem.body().refusal {
        Some(refusal) => gate(frame, refusal),
        None => error(frame, &problem),
    };
    let head = Head::new(problem.body().title, Tab::Other).width(Width::Narrow);
    let markup = if frame.slug.is_empty() { plain(head.title, main) } else { page(frame, &head, main) };
    let mut page = (problem.status(), markup).into_response();
    page.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("private, no-store"));
    for name in [header::RETRY_AFTER, header::ALLOW, header::WWW_AUTHENTICATE] {
        if let Some(value) = response.headers_mut().remove(&name) {
            page.headers_mut().insert(name, value);
        }
    }
    page
}

fn gate(frame: &Frame, refusal: &Refusal) -> Markup {
    html! {
        div.gate {
            p.gate-mark { (icon("lock")) }
            h1 { @match &refusal.teaser_title { Some(title) => (title), None => "This is not open to everyone" } }
            @if let Some(excerpt) = &refusal.teaser_excerpt { p.lead { (excerpt) } }
            @if let Some(viewer) = &frame.viewer {
                div.gate-why { p { "You are signed in as " bdi { (viewer.name) } ", " (viewer.role.as_str()) "." } }
            }
            h2 { "Ways in" }
            ol.steps { @for step in &refusal.how_to_join { (way_in(step)) } }
            p.gate-back { a href=(frame.href("/")) { "Back to " (frame.name) } }
        }
    }
}

fn way_in(step: &Step) -> Markup {
    let picture = match step.action {
        "sign_in" => "user",
        "join_group" => "users",
        "wait" => "history",
        "ask_manager" => "mail",
        _ => "key",
    };
    html! {
        li.step {
            (icon(picture))
            div.step-body { h3 { (step.label) } }
            @if let Some(href) = &step.href { div.step-act { a.button href=(href) { "Go" } } }
        }
    }
}

fn error(frame: &Frame, problem: &Problem) -> Markup {
    let body = problem.body();
    html! {
        div.gate.gate-error {
            p.gate-code { (body.status) }
            h1 { (body.title) }
            p.lead { (body.detail) }
            @if !frame.slug.is_empty() {
                form.search.search-big role="search" action=(frame.href("/search")) {
                    (icon("search")) label.hidden for="q" { "Search" }
                    input id="q" type="search" name="q"; button.button { "Search" }
                }
                p.empty-actions {
                    @if body.status == 401 { a.button href=(frame.href("/sign-in")) { "Sign in" } }
                    a.button.button-quiet href=(frame.href("/")) { "Back to " (frame.name) }
                }
            }
        }
    }
}
