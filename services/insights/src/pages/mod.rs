//! The numbers as pages: the dashboard and the report.

use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::web::{Problem, Query};

use crate::actions::days::{Asked, chosen};
use crate::actions::{best, numbers};
use crate::measure::Numbers;
use crate::measure::days::Period;
use crate::view::dashboard::{self, Shown, Typed};
use crate::view::report;

/// How many answers in words stand on the dashboard.
const QUOTES: i64 = 6;

/// Which days; none: the whole of the campaign.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Days {
    from: String,
    to: String,
}

/// The dashboard. Days that are none are told beside the fields they were typed into, over the numbers of the whole.
pub(crate) async fn show(access: Access, Query(days): Query<Days>) -> Result<Markup, Problem> {
    let campaign = numbers::campaign(&access).await?;
    let asked = chosen(&Asked { from: &days.from, to: &days.to }, campaign.whole);
    let (period, problem) = asked.map_or_else(|problem| (campaign.whole, Some(problem)), |period| (period, None));
    let typed = if problem.is_some() {
        Typed { from: days.from, to: days.to, problem }
    } else {
        Typed { from: period.from.to_string(), to: period.to.to_string(), problem: None }
    };
    drawn(&access, &campaign, period, typed, QUOTES, dashboard::page).await
}

/// The report.
pub(crate) async fn report(access: Access, Query(days): Query<Days>) -> Result<Markup, Problem> {
    let campaign = numbers::campaign(&access).await?;
    let period = chosen(&Asked { from: &days.from, to: &days.to }, campaign.whole)?;
    drawn(&access, &campaign, period, Typed::default(), report::BEST, report::page).await
}

async fn drawn(
    access: &Access,
    campaign: &numbers::Campaign,
    period: Period,
    typed: Typed,
    most: i64,
    draw: impl Fn(&Shown<'_>) -> Markup,
) -> Result<Markup, Problem> {
    let numbers = numbers::read(access, period).await?;
    // Goals go by the whole, whatever days are looked at.
    let other: Option<Numbers> = match period == campaign.whole || campaign.goals.is_empty() {
        true => None,
        false => Some(numbers::read(access, campaign.whole).await?),
    };
    let goals = numbers::progress(campaign, other.as_ref().unwrap_or(&numbers));
    let best = best::read(access, period, most).await?;
    Ok(draw(&Shown { access, campaign, goals: &goals, numbers: &numbers, best: &best, typed }))
}
