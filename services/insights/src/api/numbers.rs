//! The numbers as JSON.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::Day;
use shared::web::{Json, Problem, ProblemBody, Query};
use utoipa::ToSchema;

use crate::actions::days::{Asked, chosen};
use crate::actions::numbers::{self as actions, Campaign};
use crate::measure::goals::Progress;
use crate::measure::waits::Within;
use crate::measure::{Average, Counts, DayNumbers, Estimated, Named, Numbers, SourceNumbers, SpaceNumbers, Surveys};

/// Which days; none: the whole of the campaign.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Days {
    from: String,
    to: String,
}

/// Sums over all days.
#[derive(Serialize, ToSchema)]
pub(crate) struct Totals {
    /// Views of pages.
    views: Estimated,
    /// Views that came from another page of the community.
    views_inside: Estimated,
    /// Different visitors of a day, on average over the days there were any.
    visitors_a_day: Average,
    /// What was counted.
    #[serde(flatten)]
    counts: Counts,
    /// Questions with an accepted answer.
    solved: i64,
    /// The same of a hundred; null where nobody asked.
    solved_percent: Option<f64>,
    /// Questions with an answer by somebody else than who asked.
    answered: i64,
    /// Hours until half of the questions had their first answer; null while half of them wait.
    first_answer_hours: Option<f64>,
    /// Visits paid to the company's own sites from here.
    visits_to_sites: i64,
}

/// What a community brought.
#[derive(Serialize, ToSchema)]
pub(crate) struct Insights {
    /// The first day.
    #[schema(value_type = String)]
    from: Day,
    /// The last.
    #[schema(value_type = String)]
    to: Day,
    /// Where its days begin and end: `UTC`.
    time_zone: &'static str,
    /// Sums over all days.
    totals: Totals,
    /// Where the goals stand, by the whole of the campaign.
    goals: Vec<Progress>,
    /// The first day of the whole, by which goals go.
    #[schema(value_type = String)]
    goals_from: Day,
    /// Each day.
    days: Vec<DayNumbers>,
    /// Each space, and last what belongs to none.
    spaces: Vec<SpaceNumbers>,
    /// Views by where they came from, the most first.
    sources: Vec<SourceNumbers>,
    /// Sign-ups by way in: `invitation`, `hand_off`, `provider`, `email`, `other`.
    ways: Vec<Named>,
    /// Visits to each of the company's own sites.
    out: Vec<Named>,
    /// How long questions waited for their first answer.
    first_answers: Vec<Within>,
    /// What people said.
    surveys: Surveys,
}

impl Insights {
    fn of(campaign: &Campaign, goals: Vec<Progress>, numbers: Numbers) -> Self {
        let totals = Totals {
            views: numbers.views,
            views_inside: numbers.inside,
            visitors_a_day: numbers.visitors_a_day(),
            counts: numbers.total,
            solved: numbers.waits.solved,
            solved_percent: numbers.solved_percent(),
            answered: numbers.waits.answered,
            first_answer_hours: numbers.waits.median_hours(),
            visits_to_sites: numbers.out_total(),
        };
        Self {
            from: numbers.period.from,
            to: numbers.period.to,
            time_zone: "UTC",
            totals,
            goals,
            goals_from: campaign.whole.from,
            first_answers: numbers.waits.classes(),
            days: numbers.days,
            spaces: numbers.spaces,
            sources: numbers.sources,
            ways: numbers.ways,
            out: numbers.out,
            surveys: numbers.surveys,
        }
    }
}

/// What a community brought, from one day to another. For managers. At most 400 days; without any, the whole of the campaign, from
/// its opening on. Views and visitors are estimates with their standard error, all else is counted; people are counted without the
/// team.
#[utoipa::path(get, path = "/api/v1/communities/{community}/insights", tag = "insights",
    params(("community" = String, Path),
        ("from" = Option<String>, Query, description = "the first day, in UTC, such as 2026-11-01"),
        ("to" = Option<String>, Query, description = "the last day")),
    responses((status = 200, body = Insights), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn read(access: Access, Query(days): Query<Days>) -> Result<Json<Insights>, Problem> {
    let campaign = actions::campaign(&access).await?;
    let period = chosen(&Asked { from: &days.from, to: &days.to }, campaign.whole)?;
    let numbers = actions::read(&access, period).await?;
    let goals = if period == campaign.whole || campaign.goals.is_empty() {
        actions::progress(&campaign, &numbers)
    } else {
        actions::progress(&campaign, &actions::read(&access, campaign.whole).await?)
    };
    Ok(Json(Insights::of(&campaign, goals, numbers)))
}
