//! How a thing stands with those who look after the place, and what they can decide.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which part of the queue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Tab {
    /// All that waits for a decision, the oldest first.
    #[default]
    Waiting,
    /// Flagged and still to be read by all.
    Flagged,
    /// First posts that wait for approval.
    Held,
    /// Hidden, by flags or by a decision; the newest first.
    Hidden,
    /// Removed; the newest first.
    Removed,
}

impl Tab {
    /// All of them, in their order.
    pub(crate) const ALL: [Self; 5] = [Self::Waiting, Self::Flagged, Self::Held, Self::Hidden, Self::Removed];

    /// As in addresses.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Flagged => "flagged",
            Self::Held => "held",
            Self::Hidden => "hidden",
            Self::Removed => "removed",
        }
    }

    /// The tab of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.as_str() == text)
    }

    /// Whether the newest come first: what is decided is looked up, what waits is worked off.
    pub(crate) const fn newest_first(self) -> bool {
        matches!(self, Self::Hidden | Self::Removed)
    }
}

/// What can be decided about a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Action {
    /// It is fine: its flags are dismissed, and what was held or hidden is published.
    Approve,
    /// It is not to be read for now.
    Hide,
    /// It is not to be read any more. Its text is kept for those who look after the place.
    Remove,
    /// What was hidden or removed is published again.
    Restore,
    /// No more replies.
    Lock,
    /// Replies again.
    Unlock,
}

impl Action {
    /// All of them.
    pub(crate) const ALL: [Self; 6] =
        [Self::Approve, Self::Hide, Self::Remove, Self::Restore, Self::Lock, Self::Unlock];

    /// As in JSON and in the log.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Hide => "hide",
            Self::Remove => "remove",
            Self::Restore => "restore",
            Self::Lock => "lock",
            Self::Unlock => "unlock",
        }
    }

    /// The action of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }

    /// The states a thing may be in for this to make sense.
    pub(crate) const fn states(self) -> &'static [&'static str] {
        match self {
            Self::Approve => &["published", "held", "hidden"],
            Self::Hide => &["published", "held", "hidden"],
            Self::Remove => &["published", "held", "hidden"],
            Self::Restore => &["hidden", "removed", "held"],
            Self::Lock | Self::Unlock => &["published", "held", "hidden", "removed"],
        }
    }

    /// Whether this clears what somebody wrote: nobody clears their own.
    pub(crate) const fn clears(self) -> bool {
        matches!(self, Self::Approve | Self::Restore)
    }
}

/// The longest reason of a decision, in characters.
pub(crate) const REASON: usize = 500;
