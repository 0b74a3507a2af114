//! The form that flags, and what follows.

use gate::Access;
use maud::{Markup, html};
use shared::web::Problem;
use shared::web::layout::{FieldView, Head, Tab, Width, field_error, icon, page, summary, text_area};
use votes::Kind;

use super::decide::{Decidable, forms};
use super::{address, kind_word, reason_note, reason_word, standing_word};
use crate::flag::Reason;
use crate::store::flags::Watched;
use crate::words;

/// What was typed, and why it was refused if it was.
#[derive(Default)]
pub(crate) struct Typed<'a> {
    pub(crate) reason: &'a str,
    pub(crate) note: &'a str,
    pub(crate) problem: Option<&'a Problem>,
}

fn address_of(access: &Access, kind: Kind, id: &str, row: &Watched) -> String {
    address(access, kind.as_str(), id, &row.thread_kind, &row.thread)
}

/// The form; for moderators also what they can decide.
pub(crate) fn form(access: &Access, kind: Kind, id: &str, row: &Watched, typed: &Typed<'_>) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let moderates = access.visitor.role().moderates();
    let own = row.author.is_some() && row.author == access.known_member();
    let back = address_of(access, kind, id, row);
    let heading = if moderates { words::moderate_title(kind.as_str()) } else { words::flag_title(kind.as_str()) };
    let heading = heading.to(lang);
    let main = html! {
        header.page-head { div.page-head-text {
            h1 { (heading) }
            p.lead { (words::FLAG_LEAD[lang]) }
            p { a href=(back) { (words::FLAG_BACK[lang]) } }
        } }
        div.stack {
            @if moderates { (decision(access, kind, id, row)) }
            @if row.state == "published" && !own && !row.flagged {
                (summary(lang, typed.problem))
                form.form method="post" action=(frame.href(&format!("/flag/{}/{id}", kind.as_str()))) {
                    fieldset.choices id="reason" {
                        legend { (words::FLAG_REASON_LABEL[lang]) }
                        @for reason in Reason::ALL {
                            label.choice {
                                input type="radio" name="reason" value=(reason.as_str()) required
                                    checked[reason.as_str() == typed.reason];
                                span.choice-title { (reason_word(reason)[lang]) }
                                span.choice-note { (reason_note(reason)[lang]) }
                            }
                        }
                    }
                    (field_error(lang, typed.problem, "reason"))
                    (text_area(lang, &FieldView {
                        name: "note", label: &words::FLAG_NOTE_LABEL[lang], hint: &words::FLAG_NOTE_HINT[lang],
                        value: typed.note, problem: typed.problem,
                    }, 4))
                    @if moderates {
                        p.check { input type="checkbox" id="hide" name="hide"; " " label for="hide" { (words::FLAG_HIDE[lang]) } }
                    }
                    div.form-end { button.button { (icon("flag")) (words::FLAG_BUTTON[lang]) } }
                }
            } @else if own && !moderates {
                p.muted { (words::FLAG_OWN[lang]) }
            } @else if row.flagged {
                p.muted { (words::FLAG_TWICE[lang]) }
            }
        }
    };
    page(&frame, &Head::new(&heading, Tab::Other).width(Width::Form), main)
}

fn decision(access: &Access, kind: Kind, id: &str, row: &Watched) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let back = frame.href(&format!("/flag/{}/{id}", kind.as_str()));
    let title = kind_word(kind).to(lang);
    let waits = matches!(row.state.as_str(), "held");
    let thing = Decidable {
        access,
        frame: &frame,
        kind,
        id,
        title,
        state: &row.state,
        waits,
        locked: row.locked,
        space: &row.space,
        back: &back,
    };
    html! {
        section.panel {
            h2 { (words::DECIDE_TITLE[lang]) }
            @if row.state != "published" { p { span.badge { (standing_word(&row.state)[lang]) } } }
            @if row.locked { p { span.badge { (icon("lock")) (words::LOCKED[lang]) } } }
            (forms(&thing))
            p.panel-more { a href=(frame.href("/moderation")) { (words::QUEUE_LINK[lang]) } }
        }
    }
}

/// After a flag.
pub(crate) fn thanks(access: &Access, kind: Kind, id: &str, row: &Watched) -> Markup {
    let frame = access.frame();
    let lang = frame.lang;
    let seen = row.state == "published";
    let main = html! {
        div.gate {
            p.gate-mark { (icon("check")) }
            h1 { (words::FLAG_THANKS[lang]) }
            p.lead { (if seen { &words::FLAG_THANKS_TEXT[lang] } else { &words::FLAG_THANKS_HIDDEN[lang] }) }
            p.empty-actions {
                @if seen || access.visitor.role().moderates() || kind == Kind::Reply {
                    a.button href=(address_of(access, kind, id, row)) { (words::FLAG_BACK[lang]) }
                } @else {
                    a.button href=(frame.href("/")) { (words::FLAG_HOME[lang]) }
                }
            }
        }
    };
    page(&frame, &Head::new(&words::FLAG_THANKS[lang], Tab::Other).width(Width::Narrow), main)
}
