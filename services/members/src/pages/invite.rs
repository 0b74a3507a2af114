//! Using an invitation.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::{Access, session};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, REFERRER_POLICY};
use http::{HeaderMap, Method, StatusCode};
use maud::Markup;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Form, Problem};

use super::sign_in::signed_in;
use crate::actions::{bringing, invite as actions, ways};
use crate::invitation::Standing;
use crate::store::invitations::InvitationRow;
use crate::view::invite::{Shown, Typed};
use crate::{view, words};

/// A typed code.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct CodeForm {
    code: String,
}

/// What somebody who joins says of themselves.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct JoinForm {
    name: String,
    handle: String,
}

fn path_of(code: &str) -> String {
    format!("/invite/{}", view::encoded(code.trim()).replace('/', "%2F"))
}

pub(crate) async fn type_code(access: Access) -> Markup {
    view::invite::type_code(&access, "", None)
}

pub(crate) async fn look_up(access: Access, Form(form): Form<CodeForm>) -> Result<Response, Problem> {
    let problem = if form.code.trim().is_empty() {
        Problem::from(FieldError::new("code", "missing", words::LIMIT_CODE_MISSING))
    } else {
        match actions::find(&access, &form.code).await {
            Ok(_) => return Ok(Redirect::to(&access.href(&path_of(&form.code))).into_response()),
            Err(problem) if problem.status() == StatusCode::NOT_FOUND => {
                FieldError::new("code", "unknown", words::LIMIT_CODE_UNKNOWN).into()
            }
            Err(problem) => return Err(problem),
        }
    };
    let page = view::invite::type_code(&access, &form.code, Some(&problem));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// A picture of one point that nobody sees (GIF89a).
const POINT: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// How programs call themselves that look at links in mail, and others that draw pages without anybody there.
const PROGRAMS: [&str; 14] = [
    "bot",
    "crawl",
    "spider",
    "preview",
    "scan",
    "headless",
    "python",
    "curl",
    "wget",
    "proofpoint",
    "barracuda",
    "mimecast",
    "safelinks",
    "bitdefender",
];

/// Whether a picture is asked for by a browser that draws one of our own pages. Programs that look at links in mail ask for the page
/// and mostly for no picture on it; those that do, mostly say who they are.
fn is_drawing(method: &Method, headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let agent = said("user-agent").to_lowercase();
    let from_page = match (said("sec-fetch-dest"), said("sec-fetch-site")) {
        // Older browsers don't say, but where they were.
        ("", "") => said("referer").contains("/invite/"),
        (kind, site) => kind == "image" && site == "same-origin",
    };
    *method == Method::GET
        && from_page
        && agent.contains("mozilla/")
        && !PROGRAMS.iter().any(|program| agent.contains(program))
        && said("sec-purpose").is_empty()
        && said("purpose").is_empty()
}

/// A picture on the page of an invitation: who asks for it has the page before them. So nothing is counted by asking for the page
/// alone, which programs do that look at links in mail.
pub(crate) async fn seen(
    access: Access,
    method: Method,
    headers: HeaderMap,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, Problem> {
    if is_drawing(&method, &headers) {
        actions::seen(&access, &code).await?;
    }
    Ok(([(CONTENT_TYPE, "image/gif"), (CACHE_CONTROL, "private, no-store")], POINT).into_response())
}

/// The address carries the code, so no other site is told where the visitor came from, and nothing is kept.
fn unseen(status: StatusCode, page: Markup) -> Response {
    (status, [(CACHE_CONTROL, "private, no-store"), (REFERRER_POLICY, "same-origin")], page).into_response()
}

async fn draw(access: &Access, code: &str, row: &InvitationRow, typed: &Typed<'_>) -> Result<Markup, Problem> {
    let may_join = ways::open(access).await?.invitation;
    let host = match &row.owner {
        Some(owner) => bringing::host(access, owner).await?,
        None => None,
    };
    let mut standing = actions::standing(access, row);
    if row.owner.is_some() && !host.as_ref().is_some_and(|host| host.good) {
        standing = Standing::Revoked;
    }
    let shown = Shown { path: &path_of(code), row, standing, may_join, host: host.as_ref() };
    Ok(view::invite::invitation(access, &shown, typed))
}

pub(crate) async fn show(access: Access, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let row = actions::find(&access, &code).await?;
    Ok(unseen(StatusCode::OK, draw(&access, &code, &row, &Typed::default()).await?))
}

pub(crate) async fn take(
    access: Access,
    headers: HeaderMap,
    Path((_, code)): Path<(String, String)>,
    Form(form): Form<JoinForm>,
) -> Result<Response, Problem> {
    let back = path_of(&code);
    if access.visitor.identity.is_some() {
        actions::accept(&access, &code).await?;
        return Ok(Redirect::to(&access.href(&back)).into_response());
    }
    match actions::join(&access, &code, &form.name, &form.handle).await {
        Ok(member) => {
            let cookies = session::begin(&access, &headers, member, "invitation").await?;
            let next = moderation::welcome(&access, member, &access.href(&back)).await?;
            Ok(signed_in(&access, cookies, &next))
        }
        Err(problem) if !problem.body().errors.is_empty() => {
            let row = actions::find(&access, &code).await?;
            let typed = Typed { name: &form.name, handle: &form.handle, problem: Some(&problem) };
            Ok(unseen(problem.status(), draw(&access, &code, &row, &typed).await?))
        }
        Err(problem) => Err(problem),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_that_draws_the_page_is_told_from_programs() {
        let is = |method: Method, pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, http::HeaderValue::from_static(value));
            }
            is_drawing(&method, &headers)
        };
        let firefox = ("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        let (image, own) = (("sec-fetch-dest", "image"), ("sec-fetch-site", "same-origin"));
        assert!(is(Method::GET, &[firefox, image, own]));
        assert!(is(Method::GET, &[firefox, ("referer", "https://x.example/c/demo/invite/abcd")]), "an older browser");
        assert!(!is(Method::HEAD, &[firefox, image, own]));
        assert!(!is(Method::GET, &[firefox]), "no page around it");
        assert!(!is(Method::GET, &[image, own]), "no browser");
        assert!(!is(Method::GET, &[firefox, ("sec-fetch-dest", "document"), own]), "the address itself");
        assert!(!is(Method::GET, &[firefox, image, ("sec-fetch-site", "cross-site")]), "on another's page");
        assert!(!is(Method::GET, &[firefox, image, own, ("sec-purpose", "prefetch")]));
        for agent in [
            "Mozilla/5.0 HeadlessChrome/140",
            "Mozilla/5.0 (compatible; SkypeUriPreview)",
            "curl/8",
            "Mozilla/5.0 Googlebot",
        ] {
            assert!(!is(Method::GET, &[("user-agent", agent), image, own]), "{agent}");
        }
    }
}
