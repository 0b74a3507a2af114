//! The manifest of a community: as it is, to be taken along; or typed, to be looked at and applied.

use axum::response::{IntoResponse, Response};
use campaigns::manifest::{self, Campaign, Fault};
use gate::Access;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use maud::{Markup, html};
use serde::Deserialize;
use shared::domain::Role;
use shared::web::layout::{icon, notice};
use shared::web::{App, Form, Problem, ProblemBody};

use super::engine::{AT_ONCE, Found, Step, diff, export};
use super::{engine, here, problem, slug, told};
use crate::words;

/// The manifest of what is there.
async fn written(access: &Access, app: &App, headers: &HeaderMap) -> Result<String, Problem> {
    access.at_least(Role::Manager)?;
    let slug = slug(access)?;
    let here = here(app, headers);
    let found = Found::of(&here.api(slug.as_str()), None).await.map_err(|failure| problem(&failure))?;
    Ok(manifest::written(&export::campaign(slug, &found)))
}

/// The community as a manifest (`campaign.toml`), which changes nothing where it came from. For managers. Members and what they wrote
/// are not in it, but for the posts and ideas that a manifest has planted; nor are secrets.
#[utoipa::path(get, path = "/api/v1/communities/{community}/campaign/manifest", tag = "campaigns",
    params(("community" = String, Path)),
    responses((status = 200, body = String, content_type = "application/toml"), (status = 401, body = ProblemBody),
        (status = 403, body = ProblemBody)))]
pub(crate) async fn download(access: Access, app: App, headers: HeaderMap) -> Result<Response, Problem> {
    let text = written(&access, &app, &headers).await?;
    let headers = [
        (CONTENT_TYPE, "application/toml; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"campaign.toml\""),
        (CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, text).into_response())
}

/// What was typed, and what is to be done with it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ManifestForm {
    manifest: String,
    #[serde(default)]
    apply: String,
}

pub(crate) async fn show(access: Access, app: App, headers: HeaderMap) -> Result<Markup, Problem> {
    let text = written(&access, &app, &headers).await?;
    Ok(page(&access, &text, html! {}, false))
}

/// Shows what the manifest would change, or changes it.
pub(crate) async fn apply(
    access: Access,
    app: App,
    headers: HeaderMap,
    Form(form): Form<ManifestForm>,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let lang = access.lang();
    let text = form.manifest.replace("\r\n", "\n");
    let refused =
        |told: Markup| Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&access, &text, told, false)).into_response());
    let campaign = match manifest::read(&text, &|_| None) {
        Ok(campaign) => campaign,
        Err(faults) => return refused(wrong(&access, &faults)),
    };
    if campaign.slug.as_str() != access.community.slug.as_str() {
        let told = words::manifest_other(campaign.slug.as_str(), access.community.slug.as_str());
        return refused(notice("bad", html! { p { (told.html(lang)) } }));
    }
    let here = here(&app, &headers);
    let api = here.api(access.community.slug.as_str());
    let found = Found::of(&api, Some(&campaign)).await.map_err(|failure| problem(&failure))?;
    let steps: Vec<Step> = diff::steps(&campaign, &found, access.now);
    if form.apply.is_empty() {
        let told = html! { section.panel id="plan" { h2 { (words::PLAN_TITLE[lang]) } (told::plan(lang, &steps)) } };
        return Ok(page(&access, &text, told, told::changes(&steps) > 0).into_response());
    }
    let done = engine::apply(&api, &steps, AT_ONCE, |_| {}).await;
    let (status, more) = (told::status(&done), done.left > 0);
    Ok((status, page(&access, &text, told::outcome(lang, &done), more)).into_response())
}

/// Everything that is wrong, each with its place and its mend.
fn wrong(access: &Access, faults: &[Fault]) -> Markup {
    let lang = access.lang();
    notice(
        "bad",
        html! {
            p { b { (words::manifest_wrong(faults.len()).html(lang)) } }
            // The words of the file are English, and so is what is said of them.
            ul.faults lang="en" dir="ltr" { @for fault in faults {
                li {
                    "line " (fault.line) ", column " (fault.column) ": " code { (fault.field) } " " (fault.problem)
                    br; "Mend: " (fault.mend)
                }
            } }
        },
    )
}

fn page(access: &Access, text: &str, told: Markup, ready: bool) -> Markup {
    let lang = access.lang();
    let download = format!("/api/v1/communities/{}/campaign/manifest", access.community.slug);
    let main = html! {
        (told)
        form.form.panel method="post" action=(access.href("/studio/campaign/manifest")) {
            div.field {
                label for="manifest" { (words::MANIFEST_FIELD[lang]) }
                p.hint id="manifest-hint" { (words::MANIFEST_HINT[lang]) }
                textarea.code-area id="manifest" name="manifest" rows="24" spellcheck="false" autocomplete="off" lang="en" dir="ltr"
                    aria-describedby="manifest-hint" { (text) }
            }
            div.form-end {
                @if ready {
                    button.button name="apply" value="1" { (icon("check")) (words::MANIFEST_APPLY[lang]) }
                    button.button.button-quiet { (words::MANIFEST_PLAN[lang]) }
                } @else {
                    button.button { (words::MANIFEST_PLAN[lang]) }
                }
                a.button.button-quiet href=(download) download="campaign.toml" { (words::MANIFEST_DOWNLOAD[lang]) }
            }
        }
    };
    campaigns::page(access, "/studio/campaign/manifest", words::MANIFEST_LEAD, main)
}

/// A template as it would be here: the community keeps its address and its name, and stays a draft if it is one.
pub(super) fn fitted(access: &Access, whole: &campaigns::Whole, name: &str, template: Campaign) -> Campaign {
    use shared::domain::Stage;
    let community = &access.community;
    let slug = community.slug.as_str().parse().unwrap_or_else(|_| template.slug.clone());
    let draft = whole.stage() == Stage::Draft;
    let base = Campaign { slug, name: name.to_owned(), host: None, draft, ..template };
    if draft {
        return base;
    }
    // What people see already keeps its dates, its look and what it says of itself: a template adds to it.
    Campaign {
        brand: None,
        logo: None,
        guidelines: None,
        welcome: whole.welcome_md.clone(),
        goals: whole.goals.clone(),
        description: whole.description.clone(),
        language: whole.language,
        invited_only: !whole.open_to_all,
        dates: whole.life.dates,
        teaser: whole.life.teaser,
        ..base
    }
}
