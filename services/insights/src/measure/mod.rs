//! What a community brought, as numbers: the values that pages, JSON and CSV are made of. Pure.
//!
//! Views and visitors are estimates and say so; everything else is counted. People are counted without the team (employees,
//! moderators and managers): a campaign is not for those who run it. What they wrote counts like everybody's.

pub(crate) mod days;
pub(crate) mod goals;
pub(crate) mod nps;
pub(crate) mod waits;

use serde::Serialize;
use shared::counting::Estimate;
use shared::domain::Day;
use utoipa::ToSchema;

use days::Period;
use nps::Nps;
use waits::Waits;

/// A number with one place behind the point.
pub(crate) fn tenth(number: f64) -> f64 {
    let tenth = (number * 10.0).round() / 10.0;
    if tenth == 0.0 { 0.0 } else { tenth }
}

/// Of a hundred, to a tenth; none of nothing.
pub(crate) fn percent(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| tenth(100.0 * part as f64 / whole as f64))
}

/// An estimate: two times in three the truth is no further away than the error, nineteen times in twenty no further than two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, ToSchema)]
pub(crate) struct Estimated {
    /// The number.
    pub(crate) estimate: i64,
    /// Its standard error; 0 where the number is exact.
    pub(crate) standard_error: i64,
}

impl From<Estimate> for Estimated {
    fn from(estimate: Estimate) -> Self {
        let (estimate, standard_error) = estimate.rounded();
        Self { estimate, standard_error }
    }
}

/// What is counted of a day, or of several together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Counts {
    /// People who joined, without the team.
    pub(crate) members: i64,
    /// People who wrote or voted, without the team.
    pub(crate) taking_part: i64,
    /// Questions, discussions and articles.
    pub(crate) posts: i64,
    /// Questions among them.
    pub(crate) questions: i64,
    /// Answers to questions.
    pub(crate) answers: i64,
    /// Ideas.
    pub(crate) ideas: i64,
    /// Votes on all of it.
    pub(crate) votes: i64,
}

/// One day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub(crate) struct DayNumbers {
    /// Which, in UTC.
    #[schema(value_type = String)]
    pub(crate) day: Day,
    /// Views of pages.
    pub(crate) views: Estimated,
    /// Different visitors of that day. They can't be added up over days: nobody can tell whether somebody came again.
    pub(crate) visitors: Estimated,
    /// All else.
    #[serde(flatten)]
    pub(crate) counts: Counts,
}

/// What belongs to a space.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ToSchema)]
pub(crate) struct SpaceNumbers {
    /// The slug; empty for pages of no space, such as the home page.
    pub(crate) space: String,
    /// Its name.
    pub(crate) name: String,
    /// Views of its pages.
    pub(crate) views: Estimated,
    /// Questions, discussions and articles in it.
    pub(crate) posts: i64,
    /// Answers to its questions.
    pub(crate) answers: i64,
    /// Ideas in it.
    pub(crate) ideas: i64,
}

/// Views by where they came from.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub(crate) struct SourceNumbers {
    /// `direct`, `other`, one of the company's own sites, a search engine or social network, or what a link said of itself
    /// (`utm_source`).
    pub(crate) source: String,
    /// Views of pages.
    pub(crate) views: Estimated,
}

/// How many, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Named {
    /// Of what.
    pub(crate) name: String,
    /// How many.
    pub(crate) count: i64,
}

/// What people said in surveys.
#[derive(Debug, Clone, Default, PartialEq, Serialize, ToSchema)]
pub(crate) struct Surveys {
    /// The Net Promoter Score by members: each once.
    pub(crate) nps: Option<Nps>,
    /// The same by visitors of the company's own sites, who are not known and may have answered more than once.
    pub(crate) nps_anonymous: Option<Nps>,
    /// The score of the survey at the end.
    pub(crate) exit: Option<Nps>,
}

/// All that is told of a stretch of days.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Numbers {
    pub(crate) period: Period,
    /// Views of pages, those from one page to the next included.
    pub(crate) views: Estimated,
    /// Views that came from another page of the community.
    pub(crate) inside: Estimated,
    pub(crate) total: Counts,
    pub(crate) waits: Waits,
    pub(crate) days: Vec<DayNumbers>,
    pub(crate) spaces: Vec<SpaceNumbers>,
    pub(crate) sources: Vec<SourceNumbers>,
    /// Sign-ups by way in.
    pub(crate) ways: Vec<Named>,
    /// Visits paid to the company's own sites from here.
    pub(crate) out: Vec<Named>,
    pub(crate) surveys: Surveys,
}

/// An average of estimates.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub(crate) struct Average {
    /// The average.
    pub(crate) estimate: f64,
    /// Its standard error.
    pub(crate) standard_error: f64,
}

impl Numbers {
    /// Of a hundred questions, how many have an accepted answer.
    pub(crate) fn solved_percent(&self) -> Option<f64> {
        percent(self.waits.solved, self.waits.questions)
    }

    /// Visitors of a day, on average over the days there were any.
    pub(crate) fn visitors_a_day(&self) -> Average {
        let some: Vec<_> = self.days.iter().map(|day| &day.visitors).filter(|day| day.estimate > 0).collect();
        let days = some.len().max(1) as f64;
        let sum: i64 = some.iter().map(|day| day.estimate).sum();
        // The days are counted apart, so their errors add up as squares.
        let squares: i64 = some.iter().map(|day| day.standard_error * day.standard_error).sum();
        let (mean, error) = (sum as f64 / days, (squares as f64).sqrt() / days);
        // An estimate has no tenths worth telling, unless there are few.
        let told = |number: f64| if mean < 10.0 { tenth(number) } else { number.round() };
        Average { estimate: told(mean), standard_error: told(error) }
    }

    /// Visits paid to the company's own sites.
    pub(crate) fn out_total(&self) -> i64 {
        self.out.iter().map(|site| site.count).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_and_percents() {
        assert_eq!(percent(1, 3), Some(33.3));
        assert_eq!(percent(0, 0), None);
        assert!(tenth(-0.04).is_sign_positive());
        let rounded: Estimated = Estimate { count: 12.4, error: 1.2 }.into();
        assert_eq!(rounded, Estimated { estimate: 12, standard_error: 2 });
    }
}
