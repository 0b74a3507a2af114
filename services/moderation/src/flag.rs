//! What a flag is, and how much it weighs.

use serde::{Deserialize, Serialize};
use shared::domain::FieldError;
use utoipa::ToSchema;

use crate::words;

/// Why something is flagged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Reason {
    /// Advertising, or the same thing again and again.
    Spam,
    /// Insults, threats, harassment.
    Abuse,
    /// It belongs elsewhere.
    OffTopic,
    /// It breaks the law.
    Illegal,
    /// It gives away what is somebody's own affair.
    PersonalData,
    /// Something else: the note says what.
    Other,
}

impl Reason {
    /// All of them, in the order the form shows.
    pub(crate) const ALL: [Self; 6] =
        [Self::Spam, Self::Abuse, Self::OffTopic, Self::Illegal, Self::PersonalData, Self::Other];

    /// As in JSON and in the database.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Spam => "spam",
            Self::Abuse => "abuse",
            Self::OffTopic => "off_topic",
            Self::Illegal => "illegal",
            Self::PersonalData => "personal_data",
            Self::Other => "other",
        }
    }

    /// The reason of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

/// The longest note, in characters.
pub(crate) const NOTE: usize = 1_000;

/// What somebody says about a thing they flag, checked; all that is wrong is named at once.
pub(crate) fn check(reason: &str, note: &str) -> Result<(Reason, String), Vec<FieldError>> {
    let mut wrong = Vec::new();
    let reason = Reason::parse(reason);
    if reason.is_none() {
        wrong.push(FieldError::new("reason", "invalid", words::LIMIT_REASON));
    }
    let note = note.trim();
    if note.chars().count() > NOTE {
        wrong.push(FieldError::new("note", "too_long", words::limit_note(NOTE)));
    }
    if reason == Some(Reason::Other) && note.is_empty() {
        wrong.push(FieldError::new("note", "missing", words::LIMIT_NOTE_MISSING));
    }
    match reason {
        Some(reason) if wrong.is_empty() => Ok((reason, note.to_owned())),
        _ => Err(wrong),
    }
}

/// Weights are tenths: an ordinary member's flag is 10, and 30 of it hide by default.
///
/// A flag weighs by the role of who raises it; a new account's only half. Reputation adds a little. The whole is multiplied
/// by how their flags have fared: from a fifth (nearly all dismissed) to one and a half (nearly all upheld). The store says
/// the same in SQL, made of these numbers, so that a flag is weighed in the statement that writes it.
pub(crate) mod weights {
    /// By role, from member up.
    pub(crate) const ROLES: [(&str, i64); 5] =
        [("member", 10), ("champion", 15), ("employee", 20), ("moderator", 30), ("manager", 30)];
    /// Of a member who has only just joined.
    pub(crate) const NEW: i64 = 5;
    /// What a reputation of at least so much adds, the greatest first.
    pub(crate) const REPUTATION: [(i64, i64); 2] = [(1_000, 5), (100, 2)];
    /// How much trust, in hundredths, there is at least and at most.
    pub(crate) const TRUST: (i64, i64) = (20, 150);
}
