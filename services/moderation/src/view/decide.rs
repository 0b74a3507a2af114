//! The forms of a decision.

use gate::{Access, SpaceView};
use maud::{Markup, html};
use shared::web::Frame;
use shared::web::layout::hidden;
use votes::Kind;

use crate::case::Action;
use crate::words;

/// What can be decided about.
pub(super) struct Decidable<'a> {
    pub(super) access: &'a Access,
    pub(super) frame: &'a Frame,
    pub(super) kind: Kind,
    pub(super) id: &'a str,
    /// What it is called, for those who hear the page.
    pub(super) title: &'a str,
    /// `published`, `held`, `hidden` or `removed`.
    pub(super) state: &'a str,
    /// Whether something waits for a decision.
    pub(super) waits: bool,
    pub(super) locked: bool,
    pub(super) space: &'a str,
    /// Where to come back to.
    pub(super) back: &'a str,
}

/// The actions that make sense, the most likely first.
fn actions(thing: &Decidable<'_>) -> Vec<Action> {
    let mut all = match (thing.state, thing.waits) {
        ("removed", _) => vec![Action::Restore],
        ("hidden", false) => vec![Action::Restore, Action::Remove],
        ("held", _) => vec![Action::Approve, Action::Remove],
        ("hidden", true) => vec![Action::Approve, Action::Hide, Action::Remove],
        (_, true) => vec![Action::Approve, Action::Hide, Action::Remove],
        _ => vec![Action::Hide, Action::Remove],
    };
    if thing.kind != Kind::Reply {
        all.push(if thing.locked { Action::Unlock } else { Action::Lock });
    }
    all
}

fn word(action: Action, thing: &Decidable<'_>) -> &'static str {
    let held = thing.state == "held";
    let phrase = match action {
        Action::Approve if held => words::ACT_PUBLISH,
        Action::Approve => words::ACT_APPROVE,
        Action::Hide if thing.state == "hidden" => words::ACT_KEEP_HIDDEN,
        Action::Hide => words::ACT_HIDE,
        Action::Remove => words::ACT_REMOVE,
        Action::Restore => words::ACT_RESTORE,
        Action::Lock => words::ACT_LOCK,
        Action::Unlock => words::ACT_UNLOCK,
    };
    phrase.to(thing.frame.lang)
}

/// Buttons for each decision with a field for the reason, and the form that moves a post.
pub(super) fn forms(thing: &Decidable<'_>) -> Markup {
    let (frame, lang) = (thing.frame, thing.frame.lang);
    let field = format!("why-{}", thing.id);
    html! {
        form.case-acts method="post" action=(frame.href("/moderation/decide")) {
            (hidden("kind", thing.kind.as_str())) (hidden("id", thing.id)) (hidden("back", thing.back))
            div.field {
                label.hidden for=(field) { (words::WHY_LABEL[lang]) }
                input id=(field) name="reason" type="text" maxlength="500" placeholder=(words::WHY_LABEL.to(lang));
            }
            @for (place, action) in actions(thing).into_iter().enumerate() {
                @let label = words::act_on(word(action, thing), thing.title).to(lang);
                button class=(if place == 0 { "button button-small" } else { "button button-quiet button-small" })
                    name="action" value=(action.as_str()) aria-label=(label) { (word(action, thing)) }
            }
        }
        @if thing.kind == Kind::Post { (mover(thing)) }
    }
}

/// The form that moves a post to another space the moderator may read.
fn mover(thing: &Decidable<'_>) -> Markup {
    let (frame, lang) = (thing.frame, thing.frame.lang);
    let open = |space: &&gate::Space| space.view == SpaceView::Open && space.slug != thing.space;
    let others: Vec<_> = thing.access.spaces().filter(open).collect();
    let field = format!("to-{}", thing.id);
    html! {
        @if !others.is_empty() {
            form.case-acts method="post" action=(frame.href("/moderation/move")) {
                (hidden("id", thing.id)) (hidden("back", thing.back))
                div.field {
                    label.hidden for=(field) { (words::MOVE_LABEL[lang]) }
                    select id=(field) name="space" { @for space in others { option value=(space.slug) { (space.name) } } }
                }
                button.button.button-quiet.button-small
                    aria-label=(words::act_on(words::ACT_MOVE, thing.title).to(lang)) { (words::ACT_MOVE[lang]) }
            }
        }
    }
}
