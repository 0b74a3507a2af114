//! A problem as a page: the same refusal that programs get as JSON, with the ways in as buttons.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use maud::{Markup, html};

use super::super::{Frame, Problem, RequestContext, pages_cache};
use super::forms::hidden;
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
    for name in [header::RETRY_AFTER, header::ALLOW, header::WWW_AUTHENTICATE, header::REFERRER_POLICY] {
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
    Some(Frame { slug: slug.to_owned(), name: "Folkmoot".to_owned(), base: String::new(), viewer: None })
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
        // To sign in is two steps, with that of becoming a member; whatever else it takes would be a third.
        "sign_in_required" if refusal.how_to_join.len() <= 2 => "is open to members. Sign in to read it.",
        "sign_in_required" => {
            "is open to some members only. Sign in first, so that we know whether you are one of them."
        }
        // More than one thing may be missing, or any of several would do: the ways in say which.
        _ if requirements(refusal) > 1 => "is open to some members only, and so far you are not one of them.",
        "group_required" | "role_required" => "is open to some members only, and so far you are not one of them.",
        "badge_required" => "is open to members with a badge that you do not wear yet.",
        "reputation_required" => "is open to members others have found helpful, and your reputation is not enough yet.",
        "grant_required" => "comes with something you do not hold, as far as we know.",
        "code_required" => "is open to who has redeemed a code.",
        "mail_domain_required" => {
            "is open to mail addresses of one organisation, and yours is not confirmed as one of them."
        }
        "country_excluded" => "is not open in the country you come from.",
        "not_yet" => "is not open yet.",
        "over" => "was open for a time, and that time is over.",
        _ => "is not open to you.",
    }
}

/// How many of the ways in name something one has to be or have.
fn requirements(refusal: &Refusal) -> usize {
    let others = ["sign_in", "register", "wait", "ask_manager"];
    refusal.how_to_join.iter().filter(|step| !others.contains(&step.action)).count()
}

fn way_in(frame: &Frame, step: &Step, address: &str) -> Markup {
    let managers = format!("The managers of {} decide who it is for.", frame.name);
    let (picture, note) = match step.action {
        "sign_in" => ("user", "If it is open to you, you will be brought straight to it."),
        "register" => ("plus", "It takes a minute. What is open to members is then open to you."),
        "redeem" => ("key", "You will see what it gives before you use it."),
        "join_group" => ("users", managers.as_str()),
        "raise_role" => ("key", "Roles are given by the managers."),
        "earn_badge" => ("pin", "Badges are given by the managers, and by invitations."),
        "earn_reputation" => ("up", "Ten for every vote up, fifteen for an accepted answer."),
        "get_grant" => ("tag", "What you have bought or signed is known here by your mail address."),
        "confirm_address" => ("mail", "A link is sent to the address, and opening it confirms that it is yours."),
        "wait" => ("history", "Until then it stays closed."),
        "ask_manager" if step.done => ("check", "You have asked. Come back later: once you are let in, this opens."),
        _ => ("mail", managers.as_str()),
    };
    html! {
        li class=(if step.done { "step is-done" } else { "step" }) {
            (icon(picture))
            div.step-body { h3 { @if step.done { "Asked" } @else { (step.label) } } p { (note) } }
            @match (step.action, &step.href) {
                ("sign_in", _) => div.step-act { a.button href=(sign_in(frame, address)) { "Sign in" } },
                ("register", _) => div.step-act { a.button.button-quiet href=(sign_in(frame, address)) { "Join" } },
                ("redeem", Some(href)) => div.step-act { a.button.button-quiet href=(href) { "Use a code" } },
                ("confirm_address", Some(href)) => div.step-act { a.button.button-quiet href=(href) { "Confirm" } },
                ("ask_manager", Some(href)) => (ask(href, address, step.done)),
                (_, Some(href)) => div.step-act { a.button href=(href) { (step.label) } },
                (_, None) => {},
            }
        }
    }
}

/// The form that asks the managers, and comes back to this page; once that is done, the way to what was said.
fn ask(href: &str, address: &str, done: bool) -> Markup {
    let (action, policy) = href.split_once("?policy=").unwrap_or((href, ""));
    if done {
        return html! { div.step-act { a.button.button-quiet href=(href) { "What you said" } } };
    }
    html! {
        form.step-act method="post" action=(action) {
            (hidden("policy", policy)) (hidden("next", address))
            label.hidden for=(format!("ask-{policy}")) { "Message to the managers, optional" }
            input id=(format!("ask-{policy}")) name="message" type="text" maxlength="1000" placeholder="A word to them";
            " " button.button { "Ask" }
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
