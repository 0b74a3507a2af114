//! The form for submitting an idea, and what is shown before a duplicate is.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::web::layout::{
    FieldView, MARKDOWN, VoteStyle, byline, field_error, hidden, icon, idea_vote, idea_vote_form, markdown_help,
    select_field, status_pill, summary, tags_field, text_area,
};
use shared::web::{Frame, Problem};
use shared::words::common;

use super::list::{comments_link, tally};
use crate::idea::IdeaSummary;
use crate::words;

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
    /// Whether it is a new idea, and not one that is edited.
    pub(crate) is_new: bool,
    /// Whether what is alike has been shown before.
    pub(crate) seen: bool,
    pub(crate) problem: Option<&'a Problem>,
}

pub(crate) fn compose(view: &ComposeView<'_>) -> Markup {
    let lang = view.frame.lang;
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
            p.lead { (words::COMPOSE_LEAD[lang]) }
        } }
        form.form method="post" action=(view.action) {
            (summary(lang, view.problem))
            (title_field(view))
            @if !view.similar.is_empty() { (similar(view)) }
            (text_area(lang, &field("body", &common::FIELD_TEXT[lang], &MARKDOWN[lang], view.body), 8))
            (markdown_help(lang))
            (select_field(lang, &field("space", &common::FIELD_SPACE[lang], &words::SPACE_HINT[lang], view.space), &spaces))
            (tags_field(lang, view.tags, view.problem))
            // Who has seen what is alike and goes on has decided that theirs is another idea.
            @if view.seen || !view.similar.is_empty() { (hidden("seen", "1")) }
            div.form-end {
                button.button { (if view.similar.is_empty() { view.button } else { words::ANOTHER_IDEA.to(lang) }) }
                a.button.button-quiet href=(view.frame.href("/ideas")) { (words::CANCEL[lang]) }
            }
        }
        @for idea in view.similar { (idea_vote_form(view.frame, &tally(idea, &idea.id.to_string(), &idea.url))) }
    }
}

/// The title. Where scripts run, what is alike is shown while it is typed: the address to ask and the words stand on it.
fn title_field(view: &ComposeView<'_>) -> Markup {
    let lang = view.frame.lang;
    let refused = view.problem.is_some_and(|problem| problem.field("title").is_some());
    let described = if refused { "title-hint title-error" } else { "title-hint" };
    let similar = format!("/api/v1/communities/{}/ideas/similar", view.frame.slug);
    html! {
        div.field {
            label for="title" { (common::FIELD_TITLE[lang]) }
            p.hint id="title-hint" { (words::TITLE_HINT[lang]) }
            input id="title" name="title" type="text" value=(view.title) dir="auto" aria-describedby=(described)
                aria-invalid=[refused.then_some("true")] data-similar=[view.is_new.then_some(similar)]
                data-similar-title=[view.is_new.then_some(words::SIMILAR_HEADING.to(lang))];
            (field_error(lang, view.problem, "title"))
        }
    }
}

fn similar(view: &ComposeView<'_>) -> Markup {
    let lang = view.frame.lang;
    html! {
        section.similar aria-labelledby="similar-h" role="status" {
            h2 id="similar-h" { (icon("bulb")) (words::SIMILAR_HEADING[lang]) }
            p { (words::SIMILAR_NOTE[lang]) }
            ol.list.list-tight { @for idea in view.similar {
                li.row {
                    (idea_vote(view.frame, &tally(idea, &idea.id.to_string(), &idea.url), VoteStyle::Apart))
                    article.row-body {
                        h3.row-title { a href=(idea.url) { bdi { (idea.title) } } }
                        p.row-excerpt { bdi { (idea.excerpt) } }
                        div.meta { (status_pill(lang, &idea.status)) (byline(view.frame, &idea.author)) }
                    }
                    (comments_link(lang, idea))
                }
            } }
        }
    }
}
