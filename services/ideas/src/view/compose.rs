//! The form for submitting an idea, and what is shown before a duplicate is.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::web::{Frame, Problem};
use shared::web::layout::{
    FieldView, byline, hidden, icon, replies_link, select_field, status_pill, summary, tags_field, text_area, text_field,
};

use crate::idea::IdeaSummary;

/// What the form shows: what was typed, and why it was refused.
pub(crate) struct ComposeView<'a> {
    pub(crate) access: &'a Access,
    pub(crate) frame: &'a Frame,
    pub(crate) action: &'a str,
    pub(crate) heading: &'a str,
    pub(crate) button: &'a str,
    pub(crate) title: &'a str,
    pub(crate) body: &'a str,
    pub(crate) space: &'a str,
    pub(crate) tags: &'a str,
    pub(crate) similar: &'a [IdeaSummary],
    pub(crate) problem: Option<&'a Problem>,
}

pub(crate) fn compose(view: &ComposeView<'_>) -> Markup {
    let spaces: Vec<(&str, &str)> = view
        .access
        .spaces()
        .filter(|space| space.view == SpaceView::Open)
        .map(|space| (space.slug.as_str(), space.name.as_str()))
        .collect();
    let field = |name, label, hint, value| FieldView { name, label, hint, value, problem: view.problem };
    html! {
        header.page-head { div.page-head-text {
            h1 { (view.heading) }
            p.lead { "Say what you want to do and what is in the way; how it is solved can come later." }
        } }
        form.form method="post" action=(view.action) {
            (summary(view.problem))
            (text_field(&field("title", "Title", "The idea in one line.", view.title)))
            @if !view.similar.is_empty() { (similar(view)) }
            (text_area(&field("body", "Text", "Markdown works: **bold**, `code`, > quote, lists, links.", view.body), 8))
            (select_field(&field("space", "Space", "Where it belongs.", view.space), &spaces))
            (tags_field(view.tags, view.problem))
            // Who has seen what is alike and goes on has decided that theirs is another idea.
            @if !view.similar.is_empty() { (hidden("seen", "1")) }
            div.form-end {
                button.button { (if view.similar.is_empty() { view.button } else { "It is another idea: submit it" }) }
                a.button.button-quiet href=(view.frame.href("/ideas")) { "Cancel" }
            }
        }
    }
}

fn similar(view: &ComposeView<'_>) -> Markup {
    html! {
        section.similar aria-labelledby="similar-h" {
            h2 id="similar-h" { (icon("bulb")) "Is it one of these?" }
            p { "Voting for an idea that is already here does more for it than a second one." }
            ol.list.list-tight { @for idea in view.similar {
                li.row {
                    article.row-body {
                        h3.row-title { a href=(idea.url) { (idea.title) } }
                        div.meta { (status_pill(&idea.status)) (byline(view.frame, &idea.author)) span { (idea.score) " votes" } }
                    }
                    (replies_link(&format!("{}#replies", idea.url), idea.reply_count, "comments", false))
                }
            } }
        }
    }
}
