//! The forms for writing and editing.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::domain::Role;
use shared::web::layout::{
    FieldView, MARKDOWN, byline, field_error, hidden, icon, kind_word, markdown_help, select_field, summary,
    tags_field, text_area, text_field, time,
};
use shared::web::{Frame, Problem};
use shared::words::{Lang, Phrase, common};

use super::list::count_link;
use super::schedule::moment_field;
use crate::post::PostSummary;
use crate::words;

/// What the form shows: what was typed, and why it was refused.
pub(crate) struct ComposeView<'a> {
    pub(crate) access: &'a Access,
    pub(crate) frame: &'a Frame,
    pub(crate) action: &'a str,
    pub(crate) heading: &'a str,
    pub(crate) button: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) title: &'a str,
    pub(crate) body: &'a str,
    pub(crate) space: &'a str,
    pub(crate) tags: &'a str,
    /// When it is to appear; none where that is not asked.
    pub(crate) publish_at: Option<&'a str>,
    /// Posts that are about the very same.
    pub(crate) similar: &'a [PostSummary],
    /// Whether those have been shown before.
    pub(crate) similar_seen: bool,
    /// Whether something new is written, so that what is alike is worth looking for.
    pub(crate) is_new: bool,
    pub(crate) problem: Option<&'a Problem>,
}

const KINDS: [(&str, &str, Phrase); 4] = [
    ("question", "comment", words::QUESTION_NOTE),
    ("discussion", "users", words::DISCUSSION_NOTE),
    ("article", "edit", words::ARTICLE_NOTE),
    ("announcement", "pin", words::ANNOUNCEMENT_NOTE),
];

pub(crate) fn compose(view: &ComposeView<'_>) -> Markup {
    let lang = view.frame.lang;
    let spaces: Vec<(&str, &str)> = view
        .access
        .spaces()
        .filter(|space| space.view == SpaceView::Open)
        .map(|space| (space.slug.as_str(), space.name.as_str()))
        .collect();
    let field = |name, label: Phrase, hint: Phrase, value| FieldView {
        name,
        label: label.to(lang),
        hint: hint.to(lang),
        value,
        problem: view.problem,
    };
    html! {
        header.page-head { div.page-head-text { h1 { (view.heading) } } }
        form.form method="post" action=(view.action) {
            (summary(lang, view.problem))
            (kinds(view))
            (title_field(view, &field("title", common::FIELD_TITLE, words::TITLE_HINT, view.title)))
            (text_area(lang, &field("body", common::FIELD_TEXT, MARKDOWN, view.body), 12))
            (markdown_help(lang))
            (select_field(lang, &field("space", common::FIELD_SPACE, words::SPACE_HINT, view.space), &spaces))
            (tags_field(lang, view.tags, view.problem))
            @if let Some(at) = view.publish_at {
                (moment_field(lang, view.access.now, &field("publish_at", words::PUBLISH_AT, words::PUBLISH_AT, at)))
            }
            @if !view.similar.is_empty() { (similar(view)) }
            // Who has seen what is alike and goes on has decided that theirs is another question.
            @if view.similar_seen || !view.similar.is_empty() { (hidden("similar_seen", "1")) }
            div.form-end {
                button.button { (if view.similar.is_empty() { view.button } else { words::POST_ANYWAY.to(lang) }) }
                a.button.button-quiet href=(view.frame.href("/")) { (words::CANCEL[lang]) }
            }
        }
    }
}

fn kinds(view: &ComposeView<'_>) -> Markup {
    let lang = view.frame.lang;
    let official = view.access.visitor.role() >= Role::Employee;
    let kinds = KINDS.iter().filter(|(kind, ..)| *kind != "announcement" || official);
    html! {
        fieldset.choices {
            legend { (common::FIELD_KIND[lang]) }
            @for (kind, picture, note) in kinds {
                label.choice {
                    input type="radio" name="kind" value=(kind) checked[*kind == view.kind];
                    span.choice-title { (icon(picture)) (kind_word(kind)[lang]) } span.choice-note { (note[lang]) }
                }
            }
            (field_error(lang, view.problem, "kind"))
        }
    }
}

/// The title. Where scripts run, what is alike is shown while it is typed: the addresses and words for that stand around it.
fn title_field(view: &ComposeView<'_>, field: &FieldView<'_>) -> Markup {
    if !view.is_new {
        return text_field(view.frame.lang, field);
    }
    let similar = format!("/api/v1/communities/{}/posts/similar", view.frame.slug);
    text_field_with(view.frame.lang, field, &similar, &words::SIMILAR_LIVE[view.frame.lang])
}

/// A line of text with what a script looks for on it.
fn text_field_with(lang: Lang, field: &FieldView<'_>, similar: &str, title: &str) -> Markup {
    let refused = field.problem.is_some_and(|problem| problem.field(field.name).is_some());
    let described = if refused { "title-hint title-error" } else { "title-hint" };
    html! {
        div.field {
            label for="title" { (field.label) }
            p.hint id="title-hint" { (field.hint) }
            input id="title" name="title" type="text" value=(field.value) dir="auto" aria-describedby=(described)
                aria-invalid=[refused.then_some("true")] data-similar=(similar) data-similar-title=(title);
            (field_error(lang, field.problem, field.name))
        }
    }
}

fn similar(view: &ComposeView<'_>) -> Markup {
    let lang = view.frame.lang;
    html! {
        section.similar aria-labelledby="similar-h" role="status" {
            h2 id="similar-h" { (icon("search")) (words::SIMILAR_HEADING[lang]) }
            p { (words::SIMILAR_WORDS[lang]) }
            ol.list.list-tight { @for post in view.similar {
                li.row {
                    article.row-body {
                        h3.row-title { a href=(post.url) { bdi { (post.title) } } }
                        p.row-excerpt { bdi { (post.excerpt) } }
                        div.meta { (byline(view.frame, &post.author)) (time(lang, post.created_at, view.access.now)) }
                    }
                    (count_link(lang, post))
                }
            } }
        }
    }
}

/// A reply on a page of its own: one that is edited, or one that was refused.
pub struct ReplyForm<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// Where it goes.
    pub action: &'a str,
    /// What the page is for.
    pub heading: &'a str,
    /// What the button says.
    pub button: &'a str,
    /// What goes along unseen.
    pub along: &'a [(&'a str, &'a str)],
    /// What was typed.
    pub body: &'a str,
    /// Why it was refused, if it was.
    pub problem: Option<&'a Problem>,
}

/// The form of such a reply.
pub fn reply_form(form: &ReplyForm<'_>) -> Markup {
    let lang = form.lang;
    let label = &common::FIELD_TEXT[lang];
    let field = FieldView { name: "body", label, hint: &MARKDOWN[lang], value: form.body, problem: form.problem };
    html! {
        header.page-head { div.page-head-text { h1 { (form.heading) } } }
        form.form method="post" action=(form.action) {
            (summary(lang, form.problem))
            @for (name, value) in form.along { (hidden(name, value)) }
            (text_area(lang, &field, 10))
            (markdown_help(lang))
            div.form-end { button.button { (form.button) } }
        }
    }
}
