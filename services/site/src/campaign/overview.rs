//! Where a campaign stands, what is still to be done before it opens, and opening it.

use axum::response::{IntoResponse, Redirect, Response};
use campaigns::Whole;
use gate::Access;
use http::HeaderMap;
use maud::{Markup, html};
use serde::Deserialize;
use shared::domain::Stage;
use shared::web::layout::{icon, notice};
use shared::web::{App, Form, Problem, Query};
use shared::words::{Lang, full};

use super::checklist::{self, Item};
use super::{here, start};
use crate::words;

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Shown {
    said: String,
}

/// What a button says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    to: String,
}

pub(crate) async fn show(
    access: Access,
    app: App,
    headers: HeaderMap,
    Query(shown): Query<Shown>,
) -> Result<Markup, Problem> {
    let whole = campaigns::read(&access).await?;
    let here = here(&app, &headers);
    let items = checklist::of(&here.api(access.community.slug.as_str())).await?;
    let main = html! {
        @if !shown.said.is_empty() { (said(&access, &whole)) }
        section.panel { (campaigns::now(&access, &whole)) @if whole.stage() == Stage::Draft { (launch(&access, &whole)) } }
        // Who has nothing yet begins here.
        @if access.spaces().next().is_none() { section.stack { h2 { (words::START_TITLE[access.lang()]) } (start::cards(&access)?) } }
        (list(&access, &items))
        (campaigns::life(&access, &whole))
    };
    Ok(campaigns::page(&access, "/studio/campaign", words::OVERVIEW_LEAD, main))
}

pub(crate) async fn say(access: Access, Form(said): Form<Said>) -> Result<Response, Problem> {
    campaigns::say(&access, &said.to, None).await?;
    Ok(Redirect::to(&access.href("/studio/campaign?said=1")).into_response())
}

/// What a manager has just said, and where to look at it.
fn said(access: &Access, whole: &Whole) -> Markup {
    let lang = access.lang();
    notice(
        "good",
        html! {
            p { (words::SAID[lang]) }
            @if whole.stage() == Stage::Open {
                p { a href=(access.href("/")) { (words::START_SEE[lang]) } " · "
                    a href=(access.href("/studio/invitations")) { (words::CHECK_INVITED_DO[lang]) } }
            }
        },
    )
}

/// The button that opens it: at its moment where one is to come, or now.
fn launch(access: &Access, whole: &Whole) -> Markup {
    let lang = access.lang();
    let opens = whole.life.dates.opens.filter(|opens| *opens > whole.now);
    html! {
        form.launch method="post" action=(access.href("/studio/campaign")) {
            div.form-end {
                @match opens {
                    Some(at) => {
                        button.button name="to" value="by_date" { (icon("check")) (words::launch_on(full(at)).html(lang)) }
                        button.button.button-quiet name="to" value="open" { (words::LAUNCH_NOW[lang]) }
                    }
                    None => button.button name="to" value="open" { (icon("check")) (words::LAUNCH_NOW[lang]) }
                }
            }
        }
    }
}

/// What is still to be seen to.
pub(super) fn list(access: &Access, items: &[Item]) -> Markup {
    let lang = access.lang();
    let done = items.iter().filter(|item| item.done).count();
    html! {
        section.panel aria-labelledby="checklist" {
            h2 id="checklist" { (words::CHECK_TITLE[lang]) }
            p.checklist-count { progress value=(done) max=(items.len()) aria-labelledby="checklist" {} " "
                (words::check_figures(done, items.len()).html(lang)) }
            ul.checklist { @for item in items { (line(access, lang, item)) } }
        }
    }
}

fn line(access: &Access, lang: Lang, item: &Item) -> Markup {
    let (picture, word) = if item.done { ("check", words::CHECK_DONE) } else { ("warning", words::CHECK_OPEN) };
    html! {
        li class=[item.done.then_some("is-done")] {
            (icon(picture))
            div {
                span.hidden { (word[lang]) ": " }
                span.checklist-what { (item.what[lang]) }
                @if let Some(note) = &item.note { p.hint dir="auto" { (note.html(lang)) } }
            }
            a href=(access.href(item.path)) { (item.action[lang]) span.hidden { ": " (item.what[lang]) } }
        }
    }
}
