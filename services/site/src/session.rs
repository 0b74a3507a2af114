//! Signing in and out. For now a session is a token somebody has: pasted here, or made here for one of the demo's people
//! where the deployment says so (`demo_sign_in` names the community).

use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use gate::Access;
use http::HeaderMap;
use http::header::SET_COOKIE;
use maud::{Markup, html};
use serde::Deserialize;
use shared::domain::{Claims, read_token, sign_token};
use shared::web::layout::{FieldView, Head, Tab, Width, avatar, hidden, page, role_badge, summary, text_area};
use shared::web::{Form, Problem, Query, session_cookie};

use crate::demo::{PEOPLE, Person};

/// For how long one stays signed in, in seconds.
const SESSION: i64 = 8 * 3600;

/// Where to go afterwards.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct NextQuery {
    next: String,
}

/// Whether anybody may sign in as the demo's people. Not where a proxy handed the request over: then it may come from
/// anywhere, although we listen to this machine alone.
fn is_demo(access: &Access, headers: &HeaderMap) -> bool {
    let handed_over = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];
    access.app.config.get("demo_sign_in").is_some_and(|slug| slug == access.community.slug.as_str())
        && !handed_over.iter().any(|name| headers.contains_key(*name))
}

pub(crate) async fn form(access: Access, headers: HeaderMap, Query(query): Query<NextQuery>) -> Markup {
    draw(&access, is_demo(&access, &headers), &query.next, None)
}

fn draw(access: &Access, demo: bool, next: &str, problem: Option<&Problem>) -> Markup {
    let frame = access.frame();
    let action = frame.href("/sign-in");
    let token = FieldView {
        name: "token",
        label: "Session token",
        hint: "For tools and tests: what `folkmoot token` prints.",
        value: "",
        problem,
    };
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { "Sign in to " (frame.name) }
            @if demo { p.lead { "This is a demo: choose who you want to be." } }
        } }
        @if demo {
            ul.roles { @for person in &PEOPLE { li { (role(&action, next, person)) } } }
            p.or { span { "or" } }
        }
        form.form.panel method="post" action=(action) {
            (summary(problem))
            (hidden("next", next))
            (text_area(&token, 3))
            div.form-end { button.button { "Sign in" } }
        }
    };
    page(&frame, &Head::new("Sign in", Tab::Other).width(Width::Form), main)
}

fn role(action: &str, next: &str, person: &Person) -> Markup {
    html! {
        form.role method="post" action=(action) {
            (avatar(person.handle, person.name, "avatar-l"))
            div.role-text { h2.row-title { bdi { (person.name) } " " (role_badge(person.role)) } p { (person.about) } }
            (hidden("next", next))
            button.button.button-quiet name="as" value=(person.handle) aria-label=(format!("Sign in as {}", person.name)) {
                "Sign in"
            }
        }
    }
}

/// How somebody wants to sign in.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SignInForm {
    #[serde(rename = "as")]
    person: String,
    token: String,
    next: String,
}

pub(crate) async fn sign_in(
    access: Access,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Result<Response, Problem> {
    let secret = access.app.session_secret();
    let demo = is_demo(&access, &headers);
    let slug = &access.community.slug;
    let token = if form.person.is_empty() {
        let token = form.token.trim().to_owned();
        if let Err(error) = read_token(&token, slug, access.now, &secret) {
            let wrong = shared::domain::FieldError::new("token", "invalid", error.to_string());
            let problem = Problem::from(wrong);
            return Ok((problem.status(), draw(&access, demo, &form.next, Some(&problem))).into_response());
        }
        token
    } else {
        let person = PEOPLE.iter().find(|person| person.handle == form.person && demo);
        let person = person.ok_or_else(|| Problem::forbidden("no_demo", "Nobody can sign in like this here."))?;
        sign_token(&claims(&access, person)?, &secret)
    };
    let cookie = session_cookie(slug.as_str(), &token, SESSION);
    Ok((AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&access.own_path(&form.next))).into_response())
}

fn claims(access: &Access, person: &Person) -> Result<Claims, Problem> {
    Ok(Claims {
        community: access.community.slug.clone(),
        handle: person.handle.parse().map_err(|_| Problem::not_found())?,
        name: person.name.to_owned(),
        role: person.role,
        groups: person.groups.iter().map(|group| (*group).to_owned()).collect(),
        expires: access.now.plus_seconds(SESSION).millis() / 1000,
    })
}

pub(crate) async fn sign_out(access: Access) -> Response {
    let cookie = session_cookie(access.community.slug.as_str(), "", 0);
    (AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&access.href("/"))).into_response()
}
