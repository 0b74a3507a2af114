//! A problem as a page: the same refusal that programs get as JSON, with the ways in as buttons.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use maud::{Markup, html};

use super::super::{Frame, OwnHost, Problem, RequestContext, pages_cache};
use super::forms::hidden;
use super::parts::{icon, role_word, sign_in};
use super::shell::{Head, Tab, Width, page, plain};
use crate::domain::{Refusal, Step};
use crate::words::{Lang, Message, common};

/// Where the address is a page's, the answer to a problem is a page too. `address` is the path with its query where the
/// visitor can be brought back to it after signing in, else empty.
pub(in super::super) fn as_page(
    mut response: Response,
    path: &str,
    address: &str,
    context: &RequestContext,
) -> Response {
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let lang = context.lang();
    let problem = problem.in_lang(lang);
    if path.starts_with("/api/") {
        // Said in English so far, because whoever refused did not know who reads it.
        if lang != Lang::En {
            *response.body_mut() = problem.into_response().into_body();
            // The router has measured the English one.
            response.headers_mut().remove(header::CONTENT_LENGTH);
        }
        return response;
    }
    let title = &problem.body().title.to(lang);
    let markup = match frame_for(&problem, path, context) {
        None => {
            let back = html! { p.gate-back { a href="/" { (common::BACK_TO_START[lang]) } } };
            plain(lang, title, error(lang, &problem, back))
        }
        Some(frame) => {
            let main = match &problem.body().refusal {
                Some(refusal) => gate(&frame, refusal, address),
                None if problem.status() == StatusCode::UNAUTHORIZED => members_only(&frame, address),
                None => error(lang, &problem, ways_on(&frame)),
            };
            page(&frame, &Head::new(title, Tab::Other).width(Width::Narrow), main)
        }
    };
    let mut page = (problem.status(), markup).into_response();
    page.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("private, no-store"));
    let limits = ["ratelimit", "ratelimit-policy"].map(http::HeaderName::from_static);
    let kept = [header::RETRY_AFTER, header::ALLOW, header::WWW_AUTHENTICATE, header::REFERRER_POLICY];
    for name in kept.into_iter().chain(limits) {
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
    Some(Frame {
        slug: slug.to_owned(),
        name: "Folkmoot".to_owned(),
        base: String::new(),
        own_host: OwnHost::None,
        viewer: None,
        lang: context.lang(),
        brand: None,
        time_zone: None,
        unseen: 0,
        guidelines_due: false,
        notice: None,
        unlisted: true,
        sites: Vec::new(),
    })
}

fn gate(frame: &Frame, refusal: &Refusal, address: &str) -> Markup {
    let lang = frame.lang;
    html! {
        div.gate {
            p.gate-mark { (icon("lock")) }
            h1 { @match &refusal.teaser_title { Some(title) => (title), None => (common::NOT_OPEN_TO_EVERYONE[lang]) } }
            p.lead { (why(lang, refusal).html(lang)) }
            @if let Some(excerpt) = &refusal.teaser_excerpt { p.lead { (common::it_begins(excerpt).html(lang)) } }
            @if let Some(viewer) = &frame.viewer {
                div.gate-why { p {
                    @let name = html! { b { bdi { (viewer.name) } } };
                    (common::signed_in_as(name, role_word(viewer.role)).html(lang)) " "
                    a href=(sign_in_again(frame, address)) { (common::SIGN_IN_AS_OTHER[lang]) }
                } }
            }
            h2 { (common::WAYS_IN[lang]) }
            ol.steps { @for step in &refusal.how_to_join { (way_in(frame, step, address)) } }
            p.gate-back { a href=(frame.href("/")) { (common::back_to(&frame.name).html(lang)) } }
        }
    }
}

/// The sign-in page for somebody who is signed in and wants to be somebody else.
fn sign_in_again(frame: &Frame, address: &str) -> String {
    let link = sign_in(frame, address);
    let joint = if link.contains('?') { '&' } else { '?' };
    format!("{link}{joint}again=1")
}

/// Why it is closed, in a sentence.
fn why(lang: Lang, refusal: &Refusal) -> Message {
    let thing = match &refusal.teaser_title {
        Some(title) => html! { bdi { (title) } },
        None => html! { (common::THIS_THING[lang]) },
    };
    match refusal.reason {
        // To sign in is two steps, with that of becoming a member; whatever else it takes would be a third.
        "sign_in_required" if refusal.how_to_join.len() <= 2 => common::why_sign_in(thing),
        "sign_in_required" => common::why_sign_in_first(thing),
        // More than one thing may be missing, or any of several would do: the ways in say which.
        _ if requirements(refusal) > 1 => common::why_some_members(thing),
        "group_required" | "role_required" => common::why_some_members(thing),
        "badge_required" => common::why_badge(thing),
        "reputation_required" => common::why_reputation(thing),
        "grant_required" => common::why_grant(thing),
        "code_required" => common::why_code(thing),
        "mail_domain_required" => common::why_mail_domain(thing),
        "country_excluded" => common::why_country(thing),
        "not_yet" => common::why_not_yet(thing),
        "over" => common::why_over(thing),
        _ => common::why_excluded(thing),
    }
}

/// How many of the ways in name something one has to be or have.
fn requirements(refusal: &Refusal) -> usize {
    let others = ["sign_in", "register", "wait", "ask_manager"];
    refusal.how_to_join.iter().filter(|step| !others.contains(&step.action)).count()
}

fn way_in(frame: &Frame, step: &Step, address: &str) -> Markup {
    let lang = frame.lang;
    let managers = || common::note_managers_decide(&frame.name);
    let (picture, note) = match step.action {
        "sign_in" => ("user", common::NOTE_SIGN_IN.into()),
        "register" => ("plus", common::NOTE_REGISTER.into()),
        "redeem" => ("key", common::NOTE_REDEEM.into()),
        "join_group" => ("users", managers()),
        "raise_role" => ("key", common::NOTE_ROLE.into()),
        "earn_badge" => ("pin", common::NOTE_BADGE.into()),
        "earn_reputation" => ("up", common::NOTE_REPUTATION.into()),
        "get_grant" => ("tag", common::NOTE_GRANT.into()),
        "confirm_address" => ("mail", common::NOTE_ADDRESS.into()),
        "wait" => ("history", common::NOTE_WAIT.into()),
        "ask_manager" if step.done => ("check", common::NOTE_ASKED.into()),
        _ => ("mail", managers()),
    };
    html! {
        li class=(if step.done { "step is-done" } else { "step" }) {
            (icon(picture))
            div.step-body { h3 { @if step.done { (common::ASKED[lang]) } @else { (step.label.html(lang)) } } p { (note.html(lang)) } }
            @match (step.action, &step.href) {
                ("sign_in", _) => div.step-act { a.button href=(sign_in(frame, address)) { (common::SIGN_IN[lang]) } },
                ("register", _) => div.step-act { a.button.button-quiet href=(sign_in(frame, address)) { (common::JOIN[lang]) } },
                ("redeem", Some(href)) => div.step-act { a.button.button-quiet href=(href) { (common::USE_CODE[lang]) } },
                ("confirm_address", Some(href)) => div.step-act { a.button.button-quiet href=(href) { (common::CONFIRM[lang]) } },
                ("ask_manager", Some(href)) => (ask(lang, href, address, step.done)),
                (_, Some(href)) => div.step-act { a.button href=(href) { (step.label.html(lang)) } },
                (_, None) => {},
            }
        }
    }
}

/// The form that asks the managers, and comes back to this page; once that is done, the way to what was said.
fn ask(lang: Lang, href: &str, address: &str, done: bool) -> Markup {
    let (action, policy) = href.split_once("?policy=").unwrap_or((href, ""));
    if done {
        return html! { div.step-act { a.button.button-quiet href=(href) { (common::WHAT_YOU_SAID[lang]) } } };
    }
    html! {
        form.step-act method="post" action=(action) {
            (hidden("policy", policy)) (hidden("next", address))
            label.hidden for=(format!("ask-{policy}")) { (common::MESSAGE_TO_MANAGERS[lang]) }
            input id=(format!("ask-{policy}")) name="message" type="text" maxlength="1000" placeholder=(&common::WORD_TO_THEM[lang]);
            " " button.button { (common::ASK[lang]) }
        }
    }
}

fn members_only(frame: &Frame, address: &str) -> Markup {
    let lang = frame.lang;
    html! {
        div.gate {
            p.gate-mark { (icon("user")) }
            h1 { (common::TITLE_SIGN_IN[lang]) }
            p.lead {
                (common::members_only(html! { bdi { (frame.name) } }).html(lang))
                @if !address.is_empty() { " " (common::BROUGHT_BACK[lang]) }
            }
            p.empty-actions {
                a.button href=(sign_in(frame, address)) { (common::SIGN_IN[lang]) }
                a.button.button-quiet href=(frame.href("/")) { (common::back_to(&frame.name).html(lang)) }
            }
        }
    }
}

fn error(lang: Lang, problem: &Problem, ways_on: Markup) -> Markup {
    let body = problem.body();
    html! {
        div.gate.gate-error {
            p.gate-code { (body.status) }
            h1 { (body.title.html(lang)) }
            p.lead { (body.detail.html(lang)) }
            (ways_on)
        }
    }
}

fn ways_on(frame: &Frame) -> Markup {
    let lang = frame.lang;
    html! {
        form.search.search-big role="search" aria-label=(&common::SEARCH_LABEL[lang]) action=(frame.href("/search")) {
            (icon("search")) label.hidden for="q" { (common::SEARCH[lang]) }
            input id="q" type="search" name="q"; button.button { (common::SEARCH[lang]) }
        }
        p.empty-actions { a.button.button-quiet href=(frame.href("/")) { (common::back_to(&frame.name).html(lang)) } }
    }
}
