//! Lists of people invited together, members who bring others: what there is to say of them. Pure.

use serde::{Deserialize, Serialize};
use shared::domain::FieldError;
use utoipa::ToSchema;

use crate::invitation::line;
use crate::words;

/// The most people of one list.
pub(crate) const MOST_PEOPLE: usize = 10_000;

/// The most points one reward gives.
const MOST_POINTS: i64 = 1000;

/// The most rewards there are for bringing others.
const MOST_REWARDS: usize = 10;

/// How far somebody invited has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = InviteProgress)]
pub(crate) enum Progress {
    /// Nobody has looked at their link.
    Invited,
    /// A browser has shown its page.
    Opened,
    /// They have joined by it.
    Joined,
    /// They have written or voted since.
    TookPart,
}

impl Progress {
    /// All of them, in the order they are gone through.
    pub(crate) const ALL: [Self; 4] = [Self::Invited, Self::Opened, Self::Joined, Self::TookPart];

    /// As the database numbers them.
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }

    /// The one of that number; what is beyond the last is the last.
    pub(crate) fn of(number: i64) -> Self {
        Self::ALL.into_iter().find(|one| one.number() == number).unwrap_or(Self::TookPart)
    }

    /// As JSON and addresses have it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Opened => "opened",
            Self::Joined => "joined",
            Self::TookPart => "took_part",
        }
    }

    /// The one of that name.
    pub(crate) fn parse(text: &str) -> Result<Self, FieldError> {
        let found = Self::ALL.into_iter().find(|one| one.as_str() == text);
        found.ok_or_else(|| FieldError::new("stage", "invalid", words::LIMIT_PROGRESS))
    }
}

/// Points of reputation that a reward gives.
pub(crate) fn points(field: &str, points: i64) -> Result<i64, FieldError> {
    if (0..=MOST_POINTS).contains(&points) {
        return Ok(points);
    }
    Err(FieldError::new(field, "invalid", words::limit_points(MOST_POINTS)))
}

/// What counts as having brought somebody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BringCounts)]
pub(crate) enum Counts {
    /// That they have joined.
    Joined,
    /// That they have written or voted since: who joins by their own link a dozen times has brought nobody.
    #[default]
    TookPart,
}

impl Counts {
    /// As the database has it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::TookPart => "took_part",
        }
    }
}

/// What bringing so many brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BringReward)]
pub(crate) struct Reward {
    /// How many they have to bring.
    pub at: i64,
    /// A badge; empty: none.
    #[serde(default)]
    pub badge: String,
    /// Points of reputation.
    #[serde(default)]
    pub points: i64,
}

/// Rewards with everything in them checked, in their order.
pub(crate) fn rewards(rewards: &[Reward]) -> Result<Vec<Reward>, FieldError> {
    let most = i64::try_from(MOST_PEOPLE).unwrap_or(i64::MAX);
    let wrong =
        |place: usize, field: &str, limit| FieldError::new(format!("rewards[{place}].{field}"), "invalid", limit);
    if rewards.len() > MOST_REWARDS {
        return Err(FieldError::new("rewards", "too_many", words::limit_rewards(MOST_REWARDS)));
    }
    let mut kept: Vec<Reward> = Vec::new();
    for (place, reward) in rewards.iter().enumerate() {
        if !(1..=most).contains(&reward.at) || kept.iter().any(|known| known.at == reward.at) {
            return Err(wrong(place, "at", words::limit_reward_at(most)));
        }
        let badge = line(&format!("rewards[{place}].badge"), &reward.badge, 80)?;
        let points = points(&format!("rewards[{place}].points"), reward.points)?;
        if badge.is_empty() && points == 0 {
            return Err(wrong(place, "badge", words::LIMIT_REWARD_EMPTY.into()));
        }
        kept.push(Reward { at: reward.at, badge, points });
    }
    kept.sort_by_key(|reward| reward.at);
    Ok(kept)
}

/// Rewards as managers type them, one a line: how many, the points, the badge: `3 50 Ambassador`.
pub(crate) fn rewards_of_lines(text: &str) -> Result<Vec<Reward>, FieldError> {
    let wrong = |line: &str| FieldError::new("rewards", "invalid", words::limit_reward_line(line));
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let read = |line: &str| {
        let mut parts = line.splitn(3, char::is_whitespace);
        let mut number = || parts.next().and_then(|part| part.parse().ok());
        let (at, points) = number().zip(number())?;
        Some(Reward { at, points, badge: parts.next().unwrap_or_default().trim().to_owned() })
    };
    let all = lines.map(|line| read(line).ok_or_else(|| wrong(line))).collect::<Result<Vec<_>, _>>()?;
    rewards(&all)
}

/// The same the other way round.
pub(crate) fn lines_of_rewards(rewards: &[Reward]) -> String {
    let line = |reward: &Reward| format!("{} {} {}", reward.at, reward.points, reward.badge).trim().to_owned();
    rewards.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_named_and_numbered() {
        for (number, progress) in (0..).zip(Progress::ALL) {
            assert_eq!((progress.number(), Progress::of(number)), (number, progress));
            assert_eq!(Progress::parse(progress.as_str()), Ok(progress));
        }
        assert!(Progress::parse("away").is_err());
    }

    #[test]
    fn rewards_are_read_as_they_are_written() {
        let read = rewards_of_lines(" 10 200 Ambassador of the year\n\n3 50\n1 0 Host").unwrap();
        assert_eq!(lines_of_rewards(&read), "1 0 Host\n3 50\n10 200 Ambassador of the year");
        assert_eq!(rewards_of_lines("").unwrap(), []);
        for wrong in ["x 1 y", "3", "0 1 y", "3 0", "3 1001 y", "3 -1 y", "3 1\n3 2", "10001 1"] {
            assert!(rewards_of_lines(wrong).is_err(), "{wrong:?}");
        }
        assert_eq!(
            rewards_of_lines(&(1..=11).map(|n| format!("{n} 1\n")).collect::<String>()).unwrap_err().code,
            "too_many"
        );
        assert!(points("points", 1000).is_ok() && points("points", 1001).is_err() && points("points", -1).is_err());
    }
}
