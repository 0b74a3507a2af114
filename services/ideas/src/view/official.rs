//! What employees and above can do with an idea: status, official response, owner, merging.

use maud::{Markup, html};
use shared::web::layout::{FieldView, avatar, byline, icon, select_field, text_area, text_field};

use super::idea::IdeaView;
use crate::idea::Status;
use crate::words;

/// Who answers for it, where somebody does.
pub(super) fn owner(view: &IdeaView<'_>) -> Markup {
    html! { @if let Some(owner) = &view.idea.owner {
        div.meta { span { (words::OWNER[view.frame.lang]) } (byline(view.frame, owner)) }
    } }
}

/// The forms, below the comments.
pub(super) fn forms(view: &IdeaView<'_>) -> Markup {
    let (frame, idea) = (view.frame, &view.idea.summary);
    let (lang, id) = (frame.lang, idea.id.to_string());
    if idea.merged_into.is_some() {
        return html! {
            form.form.panel method="post" action=(frame.href(&format!("/i/{id}/unmerge"))) {
                h2 { (words::UNDO_MERGE[lang]) }
                p { (words::UNDO_MERGE_NOTE[lang]) }
                div.form-end { button.button.button-quiet { (icon("merge")) (words::UNDO_MERGE[lang]) } }
            }
        };
    }
    let choices: Vec<(&str, &str)> = Status::ALL
        .iter()
        .filter(|status| **status != Status::Merged)
        .map(|status| (status.as_str(), status.label().to(lang)))
        .collect();
    let refused = view.refused;
    let problem = refused.problem.as_ref();
    let field = |name, label, hint, value| FieldView { name, label, hint, value, problem };
    let or = |typed: &'_ Option<String>, set: &str| typed.clone().unwrap_or_else(|| set.to_owned());
    let (status, response) = (or(&refused.status, &idea.status), or(&refused.response, view.response_md));
    let owned_by = view.idea.owner.as_ref().and_then(|owner| owner.handle.as_deref()).unwrap_or_default();
    let (owner, into) = (or(&refused.owner, owned_by), or(&refused.into, ""));
    let status = field("status", &words::STATUS[lang], &words::STATUS_HINT[lang], &status);
    let response = field("response", &words::RESPONSE[lang], &words::RESPONSE_HINT[lang], &response);
    let owner = field("owner", &words::OWNER[lang], &words::OWNER_HINT[lang], &owner);
    let into = field("into", &words::OTHER_IDEA[lang], &words::OTHER_IDEA_HINT[lang], &into);
    html! {
        form.form.panel method="post" action=(frame.href(&format!("/i/{id}/status"))) {
            h2 { (words::OFFICIAL_RESPONSE[lang]) }
            (select_field(lang, &status, &choices))
            (text_area(lang, &response, 5))
            div.form-end { button.button { (words::SAVE[lang]) } }
        }
        div.grid {
            form.form.panel method="post" action=(frame.href(&format!("/i/{id}/owner"))) {
                h2 { (words::WHO_ANSWERS[lang]) }
                (text_field(lang, &owner))
                div.form-end { button.button.button-quiet { (words::SAVE[lang]) } (take_it(view)) }
            }
            form.form.panel method="post" action=(frame.href(&format!("/i/{id}/merge"))) {
                h2 { (words::MERGE_INTO[lang]) }
                (text_field(lang, &into))
                div.form-end { button.button.button-quiet { (icon("merge")) (words::DO_MERGE[lang]) } }
            }
        }
        form id="take-it" method="post" action=(frame.href(&format!("/i/{id}/owner"))) hidden {}
    }
}

/// One press for who takes it on themselves: a button of a form of its own, since this one sends the field along.
fn take_it(view: &IdeaView<'_>) -> Markup {
    let Some(viewer) = &view.frame.viewer else { return html! {} };
    let own = view.idea.owner.as_ref().and_then(|owner| owner.handle.as_ref()) == Some(&viewer.handle);
    html! { @if !own {
        button.link-button form="take-it" name="owner" value=(viewer.handle) {
            (avatar(&viewer.handle, &viewer.name, "avatar-s")) (words::TAKE_IT[view.frame.lang])
        }
    } }
}
