//! Starting from a template: which there are, what one would make here, and making it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use campaigns::manifest::{self, Campaign};
use campaigns::templates::{TEMPLATES, Template};
use gate::Access;
use http::{HeaderMap, StatusCode};
use maud::{Markup, html};
use serde::Deserialize;
use shared::domain::brand::Brand;
use shared::domain::{FieldError, Role, Stage, Time};
use shared::web::layout::{FieldView, icon, notice, summary_of, text_field};
use shared::web::{App, Form, Problem};
use shared::words::{Lang, Phrase, common, full};

use super::engine::{AT_ONCE, Api, Found, Step, diff};
use super::manifest::fitted;
use super::{checklist, engine, here, overview, problem, told};
use crate::brand::BrandText;
use crate::words;

/// What a template is called, and what it is for.
fn names(template: &Template) -> (Phrase, Phrase) {
    match template.name {
        "product-launch" => (words::TEMPLATE_LAUNCH, words::TEMPLATE_LAUNCH_ABOUT),
        "idea-contest" => (words::TEMPLATE_CONTEST, words::TEMPLATE_CONTEST_ABOUT),
        "beta-programme" => (words::TEMPLATE_BETA, words::TEMPLATE_BETA_ABOUT),
        "support-forum" => (words::TEMPLATE_SUPPORT, words::TEMPLATE_SUPPORT_ABOUT),
        _ => (words::TEMPLATE_PARTNERS, words::TEMPLATE_PARTNERS_ABOUT),
    }
}

/// A template as the campaign it says. Tests hold them all to be readable.
fn read(template: &Template, now: Time) -> Result<Campaign, Problem> {
    manifest::read(&template.whole(now), &|_| None)
        .map_err(|faults| Problem::broken(format!("the template {} is wrong: {faults:?}", template.name)))
}

pub(crate) async fn list(access: Access) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let lang = access.lang();
    let main = html! {
        @if access.stage() != Stage::Draft { (notice("info", html! { p { (words::START_ADDS[lang]) } })) }
        (cards(&access)?)
        p { (words::START_OR[lang]) " " a href=(access.href("/studio/campaign/manifest")) { (words::START_OR_MANIFEST[lang]) } }
    };
    Ok(campaigns::page(&access, "/studio/campaign/start", words::START_LEAD, main))
}

/// All templates, each as a link to what it would make.
pub(super) fn cards(access: &Access) -> Result<Markup, Problem> {
    let all = TEMPLATES.iter().map(|template| Ok((template, read(template, access.now)?)));
    let all = all.collect::<Result<Vec<_>, Problem>>()?;
    Ok(html! {
        ul.templates { @for (template, campaign) in &all { li.card { (card(access, template, campaign)) } } }
    })
}

fn card(access: &Access, template: &Template, campaign: &Campaign) -> Markup {
    let lang = access.lang();
    let (name, about) = names(template);
    let address = access.href(&format!("/studio/campaign/start/{}", template.name));
    html! {
        (band(campaign))
        h2.card-title { a href=(address) { (name[lang]) } }
        p.card-text { (about[lang]) }
        p.card-end {
            span { (words::start_spaces(campaign.spaces.len()).html(lang)) }
            span { (words::start_seeds(campaign.seeds.len()).html(lang)) }
            span { (words::start_goals(campaign.goals.len()).html(lang)) }
        }
    }
}

/// A strip in the template's colour.
fn band(campaign: &Campaign) -> Markup {
    let brand = campaign.brand.unwrap_or_default();
    html! {
        svg.template-band viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" {
            rect width="100" height="6" fill=(brand.ground(false)) {}
        }
    }
}

/// What would be done here by a template.
struct Looked {
    campaign: Campaign,
    steps: Vec<Step>,
}

async fn look(
    access: &Access,
    api: &Api<'_>,
    template: &Template,
    typed: Option<&StartForm>,
) -> Result<Looked, Problem> {
    let whole = campaigns::read(access).await?;
    // A community that has just been made is called by its address, which is no name to keep.
    let template = read(template, access.now)?;
    let own = Some(whole.name.clone()).filter(|own| *own != access.community.slug.as_str());
    let name = typed.map(|typed| typed.name.trim().to_owned()).or(own).unwrap_or_else(|| template.name.clone());
    let mut campaign = fitted(access, &whole, &name, template);
    if let (Some(typed), Some(brand)) = (typed, &mut campaign.brand) {
        *brand = typed.look(brand).read().0;
    }
    let found = Found::of(api, Some(&campaign)).await.map_err(|failure| problem(&failure))?;
    let steps = diff::steps(&campaign, &found, access.now);
    Ok(Looked { campaign, steps })
}

fn find(name: &str) -> Result<&'static Template, Problem> {
    Template::find(name).ok_or_else(Problem::not_found)
}

pub(crate) async fn show(
    access: Access,
    app: App,
    headers: HeaderMap,
    Path((_, name)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    access.at_least(Role::Manager)?;
    let template = find(&name)?;
    let here = here(&app, &headers);
    let looked = look(&access, &here.api(access.community.slug.as_str()), template, None).await?;
    let form = StartForm::of(&looked.campaign);
    Ok(page(&access, template, &looked, &form, None, html! {}))
}

/// What is typed beside a template.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartForm {
    name: String,
    /// The colour of buttons; as the template has it where it is left out.
    #[serde(default)]
    brand: String,
}

impl StartForm {
    fn of(campaign: &Campaign) -> Self {
        let brand = campaign.brand.as_ref().and_then(|brand| brand.brand);
        Self { name: campaign.name.clone(), brand: brand.map_or_else(String::new, |colour| colour.to_string()) }
    }

    /// The look of the template, in this colour.
    fn look(&self, template: &Brand) -> BrandText {
        let mut look = BrandText::from_brand(template);
        if !self.brand.trim().is_empty() {
            look.brand.clone_from(&self.brand);
        }
        look
    }

    /// Everything that is wrong with it.
    fn faults(&self, template: &Brand) -> Vec<FieldError> {
        let name = self.name.trim();
        let mut errors = self.look(template).checked().err().unwrap_or_default();
        if !(1..=80).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            errors.push(FieldError::new("name", "invalid", words::START_NAME_LIMIT));
        }
        errors
    }
}

pub(crate) async fn apply(
    access: Access,
    app: App,
    headers: HeaderMap,
    Path((_, name)): Path<(String, String)>,
    Form(form): Form<StartForm>,
) -> Result<Response, Problem> {
    access.at_least(Role::Manager)?;
    let template = find(&name)?;
    let here = here(&app, &headers);
    let api = here.api(access.community.slug.as_str());
    let looked = look(&access, &api, template, Some(&form)).await?;
    let faults = form.faults(&read(template, access.now)?.brand.unwrap_or_default());
    if !faults.is_empty() {
        let wrong = Problem::invalid_fields(faults);
        let page = page(&access, template, &looked, &form, Some(&wrong), html! {});
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let done = engine::apply(&api, &looked.steps, AT_ONCE, |_| {}).await;
    let lang = access.lang();
    let told = told::outcome(lang, &done);
    if done.left > 0 {
        return Ok((told::status(&done), page(&access, template, &looked, &form, None, told)).into_response());
    }
    let items = checklist::of(&api).await?;
    let main = html! {
        (told)
        (overview::list(&access, &items))
        section.panel {
            h2 { (words::START_NEXT[lang]) }
            p { (words::START_NEXT_WORDS[lang]) }
            p.page-actions {
                a.button href=(access.href("/studio/campaign")) { (icon("check")) (words::START_CHECKLIST[lang]) }
                a.button.button-quiet href=(access.href("/")) { (words::START_SEE[lang]) }
            }
        }
    };
    Ok(campaigns::page(&access, "/studio/campaign/start", words::START_LEAD, main).into_response())
}

fn page(
    access: &Access,
    template: &Template,
    looked: &Looked,
    form: &StartForm,
    problem: Option<&Problem>,
    told: Markup,
) -> Markup {
    let lang = access.lang();
    let (name, about) = names(template);
    let Looked { campaign, steps } = looked;
    let hint = words::START_NAME_HINT.to(lang);
    let main = html! {
        (told)
        (summary_of(lang, problem, |field| (field == "brand").then_some(words::BRAND_COLOUR)))
        section.panel {
            (band(campaign))
            h2 { (name[lang]) }
            p { (about[lang]) }
            (inside(lang, campaign))
            @if let Some(brand) = &campaign.brand { (crate::brand::preview(access, brand)) }
        }
        form.form.panel method="post" action=(access.href(&format!("/studio/campaign/start/{}", template.name))) {
            div.field-row {
                (text_field(lang, &FieldView { name: "name", label: common::FIELD_NAME.to(lang), hint, value: &form.name, problem }))
                @if campaign.brand.is_some() { (text_field(lang, &FieldView {
                    name: "brand", label: words::BRAND_COLOUR.to(lang), hint: words::BRAND_COLOUR_HINT.to(lang), value: &form.brand, problem,
                })) }
            }
            div.form-end {
                button.button { (icon("plus")) (words::START_USE[lang]) }
                a.button.button-quiet href=(access.href("/studio/campaign/start")) { (words::START_OTHERS[lang]) }
            }
        }
        section.panel id="plan" {
            h2 { (words::PLAN_TITLE[lang]) }
            (told::plan(lang, steps))
        }
    };
    campaigns::page(access, "/studio/campaign/start", words::START_LEAD, main)
}

/// What the template has in it, for people.
fn inside(lang: Lang, campaign: &Campaign) -> Markup {
    html! {
        dl.facts {
            @if let Some(opens) = campaign.dates.opens {
                div { dt { (words::START_OPENS[lang]) } dd { (full(opens).html(lang)) } }
            }
            div { dt { (words::START_SPACES_LIST[lang]) } dd { @for (place, space) in campaign.spaces.iter().enumerate() {
                @if place > 0 { " · " } bdi { (space.name) }
            } } }
            div { dt { (words::START_GOALS_LIST[lang]) } dd { @for (place, goal) in campaign.goals.iter().enumerate() {
                @if place > 0 { " · " }
                (campaigns::measure_word(goal.measure)[lang]) " " (shared::words::number(lang, goal.target))
            } } }
        }
    }
}
