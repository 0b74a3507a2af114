//! `/styleguide`: every part of the pages in every state, drawn by the functions that draw the pages themselves. It is for those
//! who build pages, so what stands in the parts is English, marked as such; the frame and the parts' own words are in the
//! language that is asked for (`?lang=ar` shows it from right to left).

mod basics;
mod brands;
mod colours;
mod forms;
mod lists;
mod prose;
mod threads;

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use maud::{Markup, html};
use serde::Deserialize;
use shared::domain::{Role, Time};
use shared::web::layout::{Head, Tab, Width, page};
use shared::web::{App, Frame, OwnHost, Problem, Query, Routes, Viewer};
use shared::words::Lang;

/// The routes of the guide.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/styleguide", show).get("/styleguide/guide.css", sheet)
}

/// The language of the frame.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct GuideQuery {
    lang: String,
}

/// What the parts are drawn with: a community that is not there, and somebody signed in to it.
pub(super) struct Guide {
    pub(super) frame: Frame,
    /// The same as a visitor sees it.
    pub(super) visitor: Frame,
    pub(super) now: Time,
}

async fn sheet() -> Response {
    let kind = (CONTENT_TYPE, "text/css; charset=utf-8");
    ([kind, (CACHE_CONTROL, "public, max-age=300")], brands::sheet()).into_response()
}

async fn show(app: App, Query(query): Query<GuideQuery>) -> Result<Markup, Problem> {
    let lang = Lang::of_code(&query.lang).unwrap_or_default();
    let viewer = Viewer { handle: "mara".to_owned(), name: "Mara Lind".to_owned(), role: Role::Manager };
    let visitor = Frame {
        slug: "styleguide".to_owned(),
        name: "Folkmoot".to_owned(),
        base: String::new(),
        own_host: OwnHost::None,
        viewer: None,
        lang,
        brand: None,
        unseen: 0,
        guidelines_due: false,
        notice: None,
        unlisted: true,
        sites: Vec::new(),
        time_zone: None,
    };
    let frame = Frame { viewer: Some(viewer), ..visitor.clone() };
    let guide = Guide { frame, visitor, now: app.now() };
    Ok(page(&guide.frame, &Head::new("Style guide", Tab::Other).width(Width::Wide), main(&guide)))
}

/// The parts of the guide: where they are on the page, what they are called, what they show.
type Part = (&'static str, &'static str, fn(&Guide) -> Markup);

const PARTS: [Part; 13] = [
    ("colours", "Colours", colours::colours),
    ("type", "Type and space", basics::letters),
    ("buttons", "Buttons", basics::buttons),
    ("marks", "Marks", basics::marks),
    ("notices", "Notices and empty places", basics::notices),
    ("ways", "Ways about", lists::ways),
    ("votes", "Votes", lists::votes),
    ("lists", "Lists", lists::lists),
    ("threads", "Threads", threads::threads),
    ("boxes", "Panels, menus, tables", threads::boxes),
    ("forms", "Forms", forms::forms),
    ("prose", "Rendered Markdown", prose::prose),
    ("brands", "Brands", brands::brands),
];

fn main(guide: &Guide) -> Markup {
    html! {
        link rel="stylesheet" href="/styleguide/guide.css";
        header.page-head {
            div.page-head-text lang="en" dir="ltr" {
                h1 { "Style guide" }
                p.lead { "Every part of the pages in every state. Light and dark are chosen below; the languages are here." }
            }
            nav.page-actions aria-label="Languages" {
                @for lang in Lang::ALL {
                    a.button.button-quiet.button-small href=(format!("/styleguide?lang={}", lang.code())) lang=(lang.code()) hreflang=(lang.code())
                        aria-current=[(lang == guide.frame.lang).then_some("true")] { (lang.own_name()) }
                }
            }
        }
        div.with-side.side-first lang="en" {
            aside.side.guide-side aria-label="Parts" {
                nav.side-nav aria-label="Parts" { @for (id, name, _) in PARTS { a href=(format!("#{id}")) { (name) } } }
            }
            div.main {
                @for (id, name, draw) in PARTS {
                    section.guide id=(id) aria-labelledby=(format!("{id}-h")) {
                        h2.guide-name id=(format!("{id}-h")) { (name) }
                        (draw(guide))
                    }
                }
            }
        }
    }
}

/// One example with what it shows.
pub(super) fn example(name: &str, shown: Markup) -> Markup {
    html! { div.guide-example { p.guide-what { (name) } (shown) } }
}
