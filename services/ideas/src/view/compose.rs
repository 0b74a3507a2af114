//! The form for submitting an idea, and what is shown before a duplicate is.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::web::layout::{
    FieldView, MARKDOWN, VoteStyle, byline, hidden, icon, idea_vote, idea_vote_form, markdown_help, select_field,
    status_pill, summary, tags_field, text_area, text_field,
};
use shared::web::{Frame, Problem};

use super::list::{comments_link, tally};
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
    /// Whether what is alike has been shown before.
    pub(crate) seen: bool,
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
            (summary(view.frame.lang, view.problem))
            (text_field(view.frame.lang, &field("title", "Title", "The idea in one line.", view.title)))
            @if !view.similar.is_empty() { (similar(view)) }
            (text_area(view.frame.lang, &field("body", "Text", &MARKDOWN[view.frame.lang], view.body), 8))
            (markdown_help(view.frame.lang))
            (select_field(view.frame.lang, &field("space", "Space", "Where it belongs.", view.space), &spaces))
            (tags_field(view.frame.lang, view.tags, view.problem))
            // Who has seen what is alike and goes on has decided that theirs is another idea.
            @if view.seen || !view.similar.is_empty() { (hidden("seen", "1")) }
            div.form-end {
                button.button { (if view.similar.is_empty() { view.button } else { "It is another idea: submit it" }) }
                a.button.button-quiet href=(view.frame.href("/ideas")) { "Cancel" }
            }
        }
        @for idea in view.similar { (idea_vote_form(view.frame, &tally(idea, &idea.id.to_string(), &idea.url))) }
    }
}

fn similar(view: &ComposeView<'_>) -> Markup {
    html! {
        section.similar aria-labelledby="similar-h" {
            h2 id="similar-h" { (icon("bulb")) "Is it one of these?" }
            p { "Voting for an idea that is already here does more for it than a second one." }
            ol.list.list-tight { @for idea in view.similar {
                li.row {
                    (idea_vote(view.frame, &tally(idea, &idea.id.to_string(), &idea.url), VoteStyle::Apart))
                    article.row-body {
                        h3.row-title { a href=(idea.url) { (idea.title) } }
                        p.row-excerpt { (idea.excerpt) }
                        div.meta { (status_pill(view.frame.lang, &idea.status)) (byline(view.frame, &idea.author)) }
                    }
                    (comments_link(view.frame.lang, idea))
                }
            } }
        }
    }
}
