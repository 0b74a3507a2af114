//! The life of a community with dates: what state it is in at a moment. Pure: dates, what a manager said by hand, and the moment.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Time;

/// Where a community stands in its life, in the order of a life.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Being made: for its managers only.
    Draft,
    /// Made, and waiting for the moment it opens: for its managers only; others may be told of that moment.
    Scheduled,
    /// Open to read and to take part, as its gates say.
    #[default]
    Open,
    /// Open to read; nobody but its managers changes anything any more.
    Frozen,
    /// The same, and its home page shows what came of it.
    Ended,
    /// The same, and search engines no longer list it.
    Archived,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Self; 6] = [Self::Draft, Self::Scheduled, Self::Open, Self::Frozen, Self::Ended, Self::Archived];

    /// As written in JSON and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Scheduled => "scheduled",
            Self::Open => "open",
            Self::Frozen => "frozen",
            Self::Ended => "ended",
            Self::Archived => "archived",
        }
    }

    /// The stage of that name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == text)
    }

    /// Whether only its managers come in.
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Draft | Self::Scheduled)
    }

    /// Whether members can no longer change anything.
    pub const fn is_still(self) -> bool {
        matches!(self, Self::Frozen | Self::Ended | Self::Archived)
    }
}

/// When a stage begins, for those that begin at a date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Dates {
    /// When it opens; none: as soon as it is no draft.
    #[schema(value_type = Option<String>)]
    pub opens: Option<Time>,
    /// When writing stops.
    #[schema(value_type = Option<String>)]
    pub freezes: Option<Time>,
    /// When the page of results takes the place of the home page.
    #[schema(value_type = Option<String>)]
    pub ends: Option<Time>,
    /// When search engines are asked to forget it.
    #[schema(value_type = Option<String>)]
    pub archives: Option<Time>,
}

impl Dates {
    /// Each stage that begins at a date, with the date and its name.
    pub fn each(&self) -> impl Iterator<Item = (Stage, Time, &'static str)> {
        [
            (Stage::Open, self.opens, "opens"),
            (Stage::Frozen, self.freezes, "freezes"),
            (Stage::Ended, self.ends, "ends"),
            (Stage::Archived, self.archives, "archives"),
        ]
        .into_iter()
        .filter_map(|(stage, at, name)| Some((stage, at?, name)))
    }

    /// The first two dates that do not follow each other, as `(earlier, later)` by name: a life goes one way.
    pub fn misplaced(&self) -> Option<(&'static str, &'static str)> {
        let mut before: Option<(Time, &'static str)> = None;
        for (_, at, name) in self.each() {
            if let Some((_, earlier)) = before.filter(|(last, _)| *last >= at) {
                return Some((earlier, name));
            }
            before = Some((at, name));
        }
        None
    }

    /// The same with this stage beginning at that moment; none where the stage begins at no date.
    #[must_use]
    pub fn with(mut self, stage: Stage, at: Time) -> Option<Self> {
        let place = match stage {
            Stage::Open => &mut self.opens,
            Stage::Frozen => &mut self.freezes,
            Stage::Ended => &mut self.ends,
            Stage::Archived => &mut self.archives,
            Stage::Draft | Stage::Scheduled => return None,
        };
        *place = Some(at);
        Some(self)
    }
}

/// What a manager said by hand, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    /// What it is to be.
    pub stage: Stage,
    /// Since when.
    pub since: Time,
}

/// Dates, and what a manager said by hand. An ordinary community has neither and is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// When stages begin.
    #[serde(default)]
    pub dates: Dates,
    /// What a manager said; it goes before the dates of the past.
    #[serde(default)]
    pub by_hand: Option<ByHand>,
    /// Whether others may know of it before it opens: its name, what it is about, and when.
    #[serde(default)]
    pub teaser: bool,
    /// Whether it welcomes people in words of its own.
    #[serde(default)]
    pub welcome: bool,
}

impl Life {
    /// The stage by the dates alone.
    fn by_dates(&self, now: Time) -> Stage {
        let begun = self.dates.each().filter(|(_, at, _)| *at <= now).map(|(stage, ..)| stage).max();
        let waits = self.dates.opens.is_some_and(|opens| opens > now);
        begun.unwrap_or(if waits { Stage::Scheduled } else { Stage::Open })
    }

    /// The stage at that moment.
    ///
    /// What a manager said holds, until a date that came after it leads further. A draft holds whatever the dates say: what is not
    /// meant to be seen does not open by itself.
    pub fn at(&self, now: Time) -> Stage {
        let Some(ByHand { stage, since }) = self.by_hand.filter(|by_hand| by_hand.since <= now) else {
            return self.by_dates(now);
        };
        if stage == Stage::Draft {
            return stage;
        }
        let later = self.dates.each().filter(|(_, at, _)| (since < *at) && (*at <= now)).map(|(stage, ..)| stage);
        later.max().map_or(stage, |later| later.max(stage))
    }

    /// What comes next by date, and when.
    pub fn next(&self, now: Time) -> Option<(Stage, Time)> {
        let stage = self.at(now);
        if stage == Stage::Draft {
            return None;
        }
        let ahead = self.dates.each().filter(|(next, at, _)| *at > now && *next > stage);
        ahead.map(|(next, at, _)| (next, at)).min_by_key(|(_, at)| *at)
    }
}

#[cfg(test)]
mod tests;
