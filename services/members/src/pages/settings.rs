//! One's own settings.

use axum::Extension;
use axum::body::Bytes;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use gate::session::{self, Which};
use http::{HeaderMap, header};
use serde::Deserialize;
use shared::mail;
use shared::web::{Form, Problem, Query, RequestContext, choose_language};

use crate::actions::profile as actions;
use crate::profile::ProfileChange;
use crate::upload;
use crate::view::settings::{ProfileView, Wrong, settings};

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct SettingsQuery {
    done: String,
}

/// The profile as it is typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ProfileForm {
    name: String,
    bio_md: String,
    location: String,
    website: String,
    links: String,
    language: String,
    time_zone: String,
}

impl ProfileForm {
    fn change(&self) -> ProfileChange {
        ProfileChange {
            name: Some(self.name.clone()),
            bio_md: Some(self.bio_md.clone()),
            location: Some(self.location.clone()),
            website: Some(self.website.clone()),
            links: Some(self.links.lines().map(str::to_owned).collect()),
            language: Some(self.language.clone()),
            time_zone: Some(self.time_zone.clone()),
        }
    }
}

/// The profile as it is kept.
async fn kept(access: &Access) -> Result<ProfileView, Problem> {
    let name = access.signed_in()?.name.clone();
    Ok(match actions::own(access).await? {
        None => ProfileView { name, ..ProfileView::default() },
        Some(own) => ProfileView {
            name: own.shown.name,
            bio_md: own.bio_md,
            location: own.shown.location,
            website: own.shown.website,
            links: own.shown.links.join("\n"),
            language: own.language,
            time_zone: own.time_zone,
            avatar_url: own.shown.avatar_url,
        },
    })
}

async fn drawn(access: &Access, view: &ProfileView, done: &str, wrong: &Wrong<'_>) -> Result<Response, Problem> {
    // A tool token may name somebody of whom nothing is kept yet, and looking at a page keeps nothing either.
    let sessions = if access.known_member().is_some() { session::sessions(access).await? } else { Vec::new() };
    let page = settings(access, view, &sessions, mail::is_configured(&access.app), done, wrong);
    Ok(match wrong.problem {
        Some(problem) => (problem.status(), page).into_response(),
        None => page.into_response(),
    })
}

/// The page again, with what was wrong in one of its forms.
pub(super) async fn again(
    access: &Access,
    form: &'static str,
    problem: &Problem,
    typed: &str,
) -> Result<Response, Problem> {
    drawn(access, &kept(access).await?, "", &Wrong { form, problem: Some(problem), typed }).await
}

/// Back to the page, which says what has been done.
pub(super) fn done(access: &Access, what: &str) -> Response {
    Redirect::to(&access.href(&format!("/settings?done={what}"))).into_response()
}

pub(crate) async fn show(access: Access, Query(query): Query<SettingsQuery>) -> Result<Response, Problem> {
    drawn(&access, &kept(&access).await?, &query.done, &Wrong::default()).await
}

pub(crate) async fn save(
    access: Access,
    Extension(context): Extension<RequestContext>,
    Form(form): Form<ProfileForm>,
) -> Result<Response, Problem> {
    let before = kept(&access).await?.language;
    match actions::change(&access, form.change()).await {
        Ok(own) => {
            // What was chosen in this browser before would otherwise hide what has been chosen now.
            if !own.language.is_empty() || own.language != before {
                context.set_cookie(choose_language(None));
            }
            Ok(done(&access, "profile"))
        }
        Err(problem) if !problem.body().errors.is_empty() => {
            let avatar_url = kept(&access).await?.avatar_url;
            let ProfileForm { name, bio_md, location, website, links, language, time_zone } = form;
            let view = ProfileView { name, bio_md, location, website, links, language, time_zone, avatar_url };
            drawn(&access, &view, "", &Wrong { form: "profile", problem: Some(&problem), typed: "" }).await
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn put_picture(access: Access, headers: HeaderMap, body: Bytes) -> Result<Response, Problem> {
    access.signed_in()?;
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kept = match upload::file(kind, &body, "picture") {
        Ok(picture) => actions::put_picture(&access, picture).await,
        Err(error) => Err(error.into()),
    };
    match kept {
        Ok(()) => Ok(done(&access, "picture")),
        Err(problem) if problem.field("picture").is_some() => again(&access, "picture", &problem, "").await,
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn drop_picture(access: Access) -> Result<Response, Problem> {
    actions::drop_picture(&access).await?;
    Ok(done(&access, "picture"))
}

pub(crate) async fn end_session(access: Access, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    access.signed_in()?;
    let own = access.session() == Some(id.as_str());
    if session::end(&access, Which::One(&id)).await? == 0 {
        return Err(Problem::not_found());
    }
    if own {
        return Ok(super::sign_in::signed_in(&access, session::no_cookies(&access.community.slug), ""));
    }
    Ok(done(&access, "session"))
}
