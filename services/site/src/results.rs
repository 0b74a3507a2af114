//! What stands in the place of the home page once a campaign has come to its end: what came of it.

use gate::Access;
use ideas::view::idea_rows;
use maud::{Markup, html};
use posts::view::{post_rows, space_panel};
use shared::web::Problem;
use shared::web::layout::{Head, Tab, page};

use crate::words;

/// How many of each it shows.
const SHOWN: usize = 5;

/// The page. Everything on it comes by the lists everybody has, so it shows nobody more than those do.
pub(crate) async fn page_of(access: &Access) -> Result<Markup, Problem> {
    let top = ideas::list(access, &ideas::Filter::default(), ideas::Sort::Top, None, SHOWN).await?;
    let questions = posts::Filter { kind: Some("question"), ..posts::Filter::default() };
    let asked = posts::front(access, &questions, posts::Sort::Top, None, SHOWN).await?.list;
    let figures = insights::outcome_figures(access).await?;
    let survey = insights::survey_card(access).await?;
    let frame = access.frame();
    let lang = frame.lang;
    let here = frame.href("/");
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { bdi { (frame.name) } }
            @if !access.community.description.is_empty() { p.lead dir="auto" { (access.community.description) } }
        } }
        div.with-side {
            div.main.stack {
                h2 { (words::OUTCOME_LEAD[lang]) }
                (figures)
                h3 { (words::OUTCOME_IDEAS[lang]) }
                @if top.items.is_empty() { p { (words::OUTCOME_NO_IDEAS[lang]) } }
                @else {
                    (idea_rows(access, &frame, &top.items, &here))
                    p { a href=(frame.href("/ideas")) { (words::OUTCOME_ALL_IDEAS[lang]) } }
                }
                h3 { (words::OUTCOME_QUESTIONS[lang]) }
                @if asked.items.is_empty() { p { (words::OUTCOME_NO_QUESTIONS[lang]) } }
                @else { (post_rows(access, &frame, &asked.items, &here)) }
                p { a href=(frame.href("/?sort=new")) { (words::OUTCOME_ALL_POSTS[lang]) } }
            }
            aside.side aria-label=(words::ABOUT_COMMUNITY[lang]) { (survey) (space_panel(access, &frame, None)) }
        }
    };
    let head = Head::new(&words::OUTCOME[lang], Tab::Posts).listed(frame.href("/"), &access.community.description);
    Ok(page(&frame, &head, main))
}
