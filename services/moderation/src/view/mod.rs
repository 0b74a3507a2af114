//! Values in, markup out.

mod decide;
pub(crate) mod flag;
pub(crate) mod guidelines;
pub(crate) mod log;
pub(crate) mod queue;
pub(crate) mod settings;

use gate::Access;
use shared::words::{Lang, Phrase};
use votes::Kind;

use crate::flag::Reason;
use crate::words;

/// The address of a thing, whatever its kind: its readable end follows by itself.
pub(crate) fn address(access: &Access, kind: &str, id: &str, thread_kind: &str, thread: &str) -> String {
    let place = if thread_kind == "idea" { "/i/" } else { "/t/" };
    let end = if kind == "reply" { format!("#r-{id}") } else { String::new() };
    access.href(&format!("{place}{thread}{end}"))
}

/// A kind, for people.
pub(crate) const fn kind_word(kind: Kind) -> Phrase {
    match kind {
        Kind::Post => words::KIND_POST,
        Kind::Reply => words::KIND_REPLY,
        Kind::Idea => words::KIND_IDEA,
    }
}

/// A reason, for people.
pub(crate) const fn reason_word(reason: Reason) -> Phrase {
    match reason {
        Reason::Spam => words::REASON_SPAM,
        Reason::Abuse => words::REASON_ABUSE,
        Reason::OffTopic => words::REASON_OFF_TOPIC,
        Reason::Illegal => words::REASON_ILLEGAL,
        Reason::PersonalData => words::REASON_PERSONAL_DATA,
        Reason::Other => words::REASON_OTHER,
    }
}

/// What a reason takes in.
pub(crate) const fn reason_note(reason: Reason) -> Phrase {
    match reason {
        Reason::Spam => words::REASON_SPAM_NOTE,
        Reason::Abuse => words::REASON_ABUSE_NOTE,
        Reason::OffTopic => words::REASON_OFF_TOPIC_NOTE,
        Reason::Illegal => words::REASON_ILLEGAL_NOTE,
        Reason::PersonalData => words::REASON_PERSONAL_DATA_NOTE,
        Reason::Other => words::REASON_OTHER_NOTE,
    }
}

/// How a thing stands, for people.
pub(crate) fn standing_word(standing: &str) -> Phrase {
    match standing {
        "flagged" => words::STANDING_FLAGGED,
        "held" => words::STANDING_HELD,
        "hidden" => words::STANDING_HIDDEN,
        "removed" => words::STANDING_REMOVED,
        _ => words::STANDING_CLEAR,
    }
}

/// A weight as people read it: tenths as a number with one decimal, or none.
pub(crate) fn weight_text(lang: Lang, tenths: i64) -> String {
    let point = if matches!(lang, Lang::En | Lang::Ar) { '.' } else { ',' };
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}{point}{}", tenths / 10, tenths % 10) }
}
