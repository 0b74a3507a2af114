//! The voting window: opened by an element on the company's own site, on our own origin, where the visitor's session is.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::{HeaderName, header};
use serde::Deserialize;
use shared::domain::{Stage, origin_of};
use shared::web::{Form, Problem, Query, encoded, path_id};
use votes::{Kind, Value};

use crate::view::vote as view;

/// Whom to tell, and what has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Shown {
    site: String,
    voted: String,
}

/// What a button says, and whom to tell.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cast {
    value: i64,
    #[serde(default)]
    site: String,
}

/// The origin of the page to be told, if it is one of a listed site, or our own: nobody else learns how somebody votes.
fn listed<'a>(access: &'a Access, site: &str) -> Option<&'a str> {
    access.community.sites.iter().map(shared::domain::Site::origin).find(|origin| *origin == site)
}

/// Kept for nobody, and not cut off from the page that opened it: it has to be told. Nothing on this page can be read or pressed
/// by that page.
fn apart(answer: impl IntoResponse) -> Response {
    let headers = [
        (HeaderName::from_static("cross-origin-opener-policy"), "unsafe-none"),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    (headers, answer).into_response()
}

pub(crate) async fn show(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Query(shown): Query<Shown>,
) -> Result<Response, Problem> {
    let idea = ideas::read(&access, path_id(&id)?).await?;
    let own = access.url("/");
    let site = listed(&access, &shown.site).or_else(|| (shown.site == origin_of(&own)).then(|| origin_of(&own)));
    let is_open = access.stage() == Stage::Open || access.visitor.role() >= shared::domain::Role::Manager;
    let window = view::Window {
        idea: &idea.summary,
        site,
        voted: !shown.voted.is_empty(),
        spent: shown.voted == "spent",
        takes_votes: is_open && idea.summary.state == "published" && idea.summary.merged_into.is_none(),
    };
    Ok(apart(view::page(&access, &window)))
}

pub(crate) async fn cast(
    access: Access,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<Cast>,
) -> Result<Response, Problem> {
    let value = Value::new(form.value).ok_or_else(Problem::not_found)?;
    let done = match votes::cast(&access, Kind::Idea, &id, value).await {
        Ok(_) => "1",
        Err(problem) if problem.body().code == "votes_spent" => "spent",
        Err(problem) => return Err(problem),
    };
    let back = access.href(&format!("/embed/vote/{id}?site={}&voted={done}", encoded(&form.site)));
    Ok(apart(Redirect::to(&back)))
}
