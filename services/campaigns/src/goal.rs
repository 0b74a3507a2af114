//! What a campaign wants to reach. Pure.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// People who joined.
    Members,
    /// People who wrote, voted or answered something.
    TakingPart,
    /// Questions, discussions and articles.
    Posts,
    /// Answers to questions.
    Answers,
    /// Ideas.
    Ideas,
    /// Votes on all of it.
    Votes,
    /// Of a hundred questions, how many have an accepted answer.
    SolvedPercent,
    /// Hours until half of the questions have their first answer; less is better.
    FirstAnswerHours,
    /// The Net Promoter Score, −100 to 100.
    Nps,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Members,
        Self::TakingPart,
        Self::Posts,
        Self::Answers,
        Self::Ideas,
        Self::Votes,
        Self::SolvedPercent,
        Self::FirstAnswerHours,
        Self::Nps,
    ];

    /// As written in JSON and in manifests.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::TakingPart => "taking_part",
            Self::Posts => "posts",
            Self::Answers => "answers",
            Self::Ideas => "ideas",
            Self::Votes => "votes",
            Self::SolvedPercent => "solved_percent",
            Self::FirstAnswerHours => "first_answer_hours",
            Self::Nps => "nps",
        }
    }

    /// The measure of that name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.as_str() == text)
    }

    /// The least and the most a target may be.
    pub const fn bounds(self) -> (i64, i64) {
        match self {
            Self::SolvedPercent => (1, 100),
            Self::FirstAnswerHours => (1, 720),
            Self::Nps => (-100, 100),
            _ => (1, 10_000_000),
        }
    }

    /// Whether less of it is better.
    pub const fn is_a_ceiling(self) -> bool {
        matches!(self, Self::FirstAnswerHours)
    }
}

/// One thing to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What is counted.
    pub measure: Measure,
    /// How much of it.
    pub target: i64,
}

impl Goal {
    /// The goals that are kept as this text. A file from elsewhere may have brought some that are not known here, or that nobody
    /// can reach: they are left out, and the pages go on.
    pub fn list(kept: &str) -> Vec<Self> {
        let all: Vec<serde_json::Value> = serde_json::from_str(kept).unwrap_or_default();
        let read = all.into_iter().filter_map(|goal| serde_json::from_value(goal).ok());
        read.filter(Self::is_sound).collect()
    }

    /// Whether the target is one this can have.
    pub fn is_sound(&self) -> bool {
        let (least, most) = self.measure.bounds();
        (least..=most).contains(&self.target)
    }

    /// Whether it has been reached.
    pub fn is_reached_by(&self, count: i64) -> bool {
        if self.measure.is_a_ceiling() { count <= self.target } else { count >= self.target }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_bounds() {
        for measure in Measure::ALL {
            assert_eq!(Measure::parse(measure.as_str()), Some(measure));
            let (least, most) = measure.bounds();
            assert!(Goal { measure, target: least }.is_sound() && !Goal { measure, target: most + 1 }.is_sound());
        }
        assert!(Goal { measure: Measure::FirstAnswerHours, target: 4 }.is_reached_by(3));
        assert!(!Goal { measure: Measure::Members, target: 4 }.is_reached_by(3));
    }

    #[test]
    fn what_is_no_goal_is_left_out() {
        let kept =
            r#"[{"measure":"ideas","target":5},{"measure":"moons","target":5},7,{"measure":"nps","target":101}]"#;
        assert_eq!(Goal::list(kept), [Goal { measure: Measure::Ideas, target: 5 }]);
        assert!(Goal::list("").is_empty() && Goal::list("{").is_empty());
    }
}
