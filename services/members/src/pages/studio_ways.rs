//! The studio's page about ways in and the community as a whole.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use http::header::CACHE_CONTROL;
use maud::Markup;
use serde::Deserialize;
use shared::domain::{FieldError, Role};
use shared::web::{Form, Problem, Query};

use crate::actions::community::{self, Change};
use crate::actions::ways::{self, NoSettings, WayView};
use crate::view::panel::Typed;
use crate::view::studio_ways::{Shown, page};
use crate::way::{HandOffSettings, OidcSettings, WayKind};
use crate::words;

/// The studio begins with its people.
pub(crate) async fn studio(access: Access) -> Result<Redirect, Problem> {
    access.at_least(Role::Manager)?;
    Ok(Redirect::to(&access.href("/studio/people")))
}

/// The form that has just been stored.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct SavedQuery {
    saved: String,
}

pub(crate) async fn show(access: Access, Query(query): Query<SavedQuery>) -> Result<Markup, Problem> {
    draw(&access, &Shown { saved: &query.saved, ..Shown::default() }).await
}

async fn draw(access: &Access, shown: &Shown<'_>) -> Result<Markup, Problem> {
    let ways = ways::list(access).await?;
    Ok(page(access, &ways, &community::settings(access), shown))
}

/// Stored, or the form again with what was typed.
async fn answer<T>(access: &Access, panel: &str, typed: &Typed, done: Result<T, Problem>) -> Result<Response, Problem> {
    match done {
        Ok(_) => Ok(Redirect::to(&access.href(&format!("/studio/ways-in?saved={panel}#{panel}"))).into_response()),
        Err(problem) if !problem.body().errors.is_empty() => {
            let named = |error: &FieldError| FieldError {
                // Only the name on the page: what is wrong with one group is wrong with the field they are all in.
                field: format!(
                    "{panel}-{}",
                    error.field.trim_start_matches("settings.").split('.').next().unwrap_or_default()
                ),
                ..error.clone()
            };
            let problem = Problem::invalid_fields(problem.body().errors.iter().map(named).collect());
            let shown = Shown { refused: Some((panel, typed, &problem)), ..Shown::default() };
            let page = draw(access, &shown).await?;
            Ok((problem.status(), page).into_response())
        }
        Err(problem) => Err(problem),
    }
}

pub(crate) async fn save(
    access: Access,
    Path((_, kind)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let kind = WayKind::parse(&kind).ok_or_else(Problem::not_found)?;
    let done = put(&access, kind, &typed).await;
    answer(&access, kind.as_str(), &typed, done).await
}

async fn put(access: &Access, kind: WayKind, typed: &Typed) -> Result<WayView, Problem> {
    let text =
        |field: &str| typed.get(&format!("{}-{field}", kind.as_str())).map(|text| text.trim()).unwrap_or_default();
    let optional = |field: &str| Some(text(field).to_owned()).filter(|text| !text.is_empty());
    let enabled = !text("enabled").is_empty();
    match kind {
        WayKind::Oidc => {
            let mut settings = OidcSettings {
                issuer: text("issuer").to_owned(),
                client_id: text("client_id").to_owned(),
                label: text("label").to_owned(),
                ..OidcSettings::unsaid()
            };
            for (field, kept) in [("scopes", &mut settings.scopes), ("groups_claim", &mut settings.groups_claim)] {
                if let Some(text) = optional(field) {
                    *kept = text;
                }
            }
            for line in text("groups").lines().filter(|line| !line.trim().is_empty()) {
                let (theirs, ours) = line
                    .rsplit_once('=')
                    .ok_or_else(|| FieldError::new("settings.groups", "invalid", words::LIMIT_GROUP_LINE))?;
                settings.groups.insert(theirs.trim().to_owned(), ours.trim().to_owned());
            }
            // An empty field means that there is nothing new; to have none is said apart.
            let forget = (!text("forget_secret").is_empty()).then_some("");
            let secret = optional("secret");
            ways::put(access, kind, enabled, &settings, secret.as_deref().or(forget)).await
        }
        WayKind::HandOff => {
            let settings = HandOffSettings {
                jwks_url: optional("jwks_url"),
                issuer: optional("issuer"),
                sign_in_url: optional("sign_in_url"),
                label: text("label").to_owned(),
            };
            ways::put(access, kind, enabled, &settings, None).await
        }
        WayKind::Email | WayKind::Invitation | WayKind::Webhook => {
            ways::put(access, kind, enabled, &NoSettings, None).await
        }
    }
}

/// Shows the new secret in this answer and nowhere else: there is no address to come back to it.
pub(crate) async fn rotate(access: Access, Path((_, kind)): Path<(String, String)>) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let kind = WayKind::parse(&kind).ok_or_else(Problem::not_found)?;
    let secret = ways::rotate(&access, kind).await?;
    let page = draw(&access, &Shown { secret: Some((kind, &secret)), ..Shown::default() }).await?;
    Ok(([(CACHE_CONTROL, "private, no-store")], page).into_response())
}

pub(crate) async fn community(access: Access, Form(typed): Form<Typed>) -> Result<Response, Problem> {
    let text = |field: &str| typed.get(&format!("community-{field}")).map(|text| text.trim()).unwrap_or_default();
    let policy = text("people_policy");
    let change = Change {
        joining: Some(text("joining")),
        people_policy: Some((!policy.is_empty()).then_some(policy)),
        voters_visible: Some(!text("voters_visible").is_empty()),
        // What is no number is none that is allowed, and is refused as such.
        vote_budget: Some(
            Some(text("vote_budget")).filter(|text| !text.is_empty()).map(|text| text.parse().unwrap_or(0)),
        ),
    };
    let done = community::change(&access, &change).await;
    answer(&access, "community", &typed, done).await
}
