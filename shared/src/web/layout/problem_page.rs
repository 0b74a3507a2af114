//! A problem as a page: the same refusal that programs get as JSON, with the ways in as buttons.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use maud::{Markup, html};

use super::super::{Frame, Problem, RequestContext, pages_cache};
use super::parts::{icon, sign_in};
use super::shell::{Head, Tab, Width, page, plain};
use crate::domain::{Refusal, Step};

/// Where the address is a page's, the answer to a problem is a page too. `address` is the path with its query where the
/// visitor can be brought back to it after signing in, else empty.
pub(in super::super) fn as_page(
    mut response: Response,
    path: &str,
    address: &str,
    context: &RequestContext,
) -> Response {
    if path.starts_with("/api/") {
        return response;
    }
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let title = problem.body().title;
    let markup = match frame_for(&problem, path, context) {
        None => plain(title, error(&problem, html! { p.gate-back { a href="/" { "Back to the start" } } })),
        Some(frame) => {
            let main = match &problem.body().refusal {
                Some(refusal) => gate(&frame, refusal, address),
                None if problem.status() == StatusCode::UNAUTHORIZED => members_only(&frame, address),
                None => error(&problem, ways_on(&frame)),
            };
            page(&frame, &Head::new(title, Tab::Other).width(Width::Narrow), main)
        }
    };
    let mut page = (problem.status(), markup).into_response();
    page.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("private, no-store"));
    for name in [header::RETRY_AFTER, header::ALLOW, header::WWW_AUTHENTICATE] {
        if let Some(value) = response.headers_mut().remove(&name) {
            page.headers_mut().insert(name, value);
        }
    }
    page
}

/// The community the page hangs in. A request that was refused before anybody looked has only its address to go by; where
/// somebody looked and there is no such community, there is none.
fn frame_for(problem: &Problem, path: &str, context: &RequestContext) -> Option<Frame> {
    if let Some(frame) = context.frame() {
        return Some(frame.clone());
    }
    let slug = pages_cache::community_of(path).filter(|_| problem.status() != StatusCode::NOT_FOUND)?;
    Some(Frame { slug: slug.to_owned(), name: "Folkmoot".to_owned(), viewer: None })
}

fn gate(frame: &Frame, refusal: &Refusal, address: &str) -> Markup {
    let title = refusal.teaser_title.as_deref().unwrap_or("This");
    html! {
        div.gate {
            p.gate-mark { (icon("lock")) }
            h1 { @match &refusal.teaser_title { Some(title) => (title), None => "This is not open to everyone" } }
            p.lead { bdi { (title) } " " (why(refusal)) }
            @if let Some(excerpt) = &refusal.teaser_excerpt { p.lead { "It begins: “" (excerpt) "”" } }
            @if let Some(viewer) = &frame.viewer {
                div.gate-why { p {
                    "You are signed in as " b { bdi { (viewer.name) } } ", " (viewer.role.as_str()) ". "
                    a href=(sign_in_again(frame, address)) { "Sign in as somebody else" }
                } }
            }
            h2 { "Ways in" }
            ol.steps { @for step in &refusal.how_to_join { (way_in(frame, step, address)) } }
            p.gate-back { a href=(frame.href("/")) { "Back to " (frame.name) } }
        }
    }
}

/// The sign-in page for somebody who is signed in and wants to be somebody else.
fn sign_in_again(frame: &Frame, address: &str) -> String {
    let link = sign_in(frame, address);
    let joint = if link.contains('?') { '&' } else { '?' };
    format!("{link}{joint}again=1")
}

/// The end of a sentence that begins with what is closed.
fn why(refusal: &Refusal) -> &'static str {
    match refusal.reason {
        "sign_in_required" if refusal.how_to_join.len() == 1 => "is open to members. Sign in to read it.",
        "sign_in_required" => {
            "is open to some members only. Sign in first, so that we know whether you are one of them."
        }
        "group_required" | "role_required" => "is open to some members only, and so far you are not one of them.",
        "not_yet" => "is not open yet.",
        "over" => "was open for a time, and that time is over.",
        _ => "is not open to you.",
    }
}

fn way_in(frame: &Frame, step: &Step, address: &str) -> Markup {
    let managers = format!("The managers of {} decide who it is for.", frame.name);
    let (picture, note) = match step.action {
        "sign_in" => ("user", "If it is open to you, you will be brought straight to it."),
        "join_group" => ("users", managers.as_str()),
        "raise_role" => ("key", "Roles are given by the managers too."),
        "wait" => ("history", "Until then it stays closed."),
        _ => ("mail", managers.as_str()),
    };
    html! {
        li.step {
            (icon(picture))
            div.step-body { h3 { (step.label) } p { (note) } }
            @if step.action == "sign_in" {
                div.step-act { a.button href=(sign_in(frame, address)) { "Sign in" } }
            } @else if let Some(href) = &step.href {
                div.step-act { a.button href=(href) { (step.label) } }
            }
        }
    }
}

fn members_only(frame: &Frame, address: &str) -> Markup {
    html! {
        div.gate {
            p.gate-mark { (icon("user")) }
            h1 { "Sign in first" }
            p.lead {
                "Everybody may look around; writing and voting are for members of " bdi { (frame.name) } "."
                @if !address.is_empty() { " You will be brought back here." }
            }
            p.empty-actions {
                a.button href=(sign_in(frame, address)) { "Sign in" }
                a.button.button-quiet href=(frame.href("/")) { "Back to " (frame.name) }
            }
        }
    }
}

fn error(problem: &Problem, ways_on: Markup) -> Markup {
    let body = problem.body();
    html! {
        div.gate.gate-error {
            p.gate-code { (body.status) }
            h1 { (body.title) }
            p.lead { (body.detail) }
            (ways_on)
        }
    }
}

fn ways_on(frame: &Frame) -> Markup {
    html! {
        form.search.search-big role="search" aria-label="Search this community" action=(frame.href("/search")) {
            (icon("search")) label.hidden for="q" { "Search" }
            input id="q" type="search" name="q"; button.button { "Search" }
        }
        p.empty-actions { a.button.button-quiet href=(frame.href("/")) { "Back to " (frame.name) } }
    }
}
