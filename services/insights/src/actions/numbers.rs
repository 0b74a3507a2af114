//! Reading the numbers: managers.

use std::collections::HashMap;

use campaigns::goal::Goal;
use gate::Access;
use shared::domain::{Day, Role, Time};
use shared::ports::{DbError, Rows};
use shared::web::Problem;

use crate::counting::{self, Counted};
use crate::measure::days::Period;
use crate::measure::goals::Progress;
use crate::measure::nps::Nps;
use crate::measure::{Counts, DayNumbers, Estimated, Named, Numbers, SourceNumbers, SpaceNumbers, Surveys};
use crate::store::numbers as store;

/// What a community wants, and since when it goes.
pub(crate) struct Campaign {
    pub(crate) goals: Vec<Goal>,
    /// From its opening until now.
    pub(crate) whole: Period,
}

/// Reads that.
pub(crate) async fn campaign(access: &Access) -> Result<Campaign, Problem> {
    access.at_least(Role::Manager)?;
    let row = access.app.db.query(store::campaign(&access.community.id)).await?.first::<store::CampaignRow>()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let dates = access.community.life.dates;
    // What was there before it opened, the team has planted.
    let begins = dates.opens.unwrap_or(Time::from_millis(row.created_at));
    let ended = dates.ends.is_some_and(|ends| ends <= access.now);
    Ok(Campaign { goals: Goal::list(&row.goals), whole: Period::whole(Day::of(begins), ended, Day::of(access.now)) })
}

/// Where its goals stand, by the numbers of the whole of it.
pub(crate) fn progress(campaign: &Campaign, whole: &Numbers) -> Vec<Progress> {
    campaign.goals.iter().map(|goal| Progress::of(*goal, whole)).collect()
}

/// The numbers of these days.
pub(crate) async fn read(access: &Access, period: Period) -> Result<Numbers, Problem> {
    access.at_least(Role::Manager)?;
    let (db, community) = (access.app.db.as_ref(), &access.community.id);
    let counted = counting::read(db, community, period.from, period.to).await?;
    let rows = db.batch(store::all(community, period)).await?;
    let told = Told(rows);
    let mut total = Counts { taking_part: told.sum(TAKING_PART)?, ..Counts::default() };
    let days = days(period, &counted, &told)?;
    for DayNumbers { counts, .. } in &days {
        total.members += counts.members;
        total.posts += counts.posts;
        total.questions += counts.questions;
        total.answers += counts.answers;
        total.ideas += counts.ideas;
        total.votes += counts.votes;
    }
    let waits = told.rows(WAITS)?.first::<store::WaitsRow>()?.unwrap_or_default();
    let sources = counted.by_source.iter();
    Ok(Numbers {
        period,
        views: counted.views.into(),
        inside: counted.inside.into(),
        total,
        waits: waits.into(),
        spaces: spaces(access, &counted, &told)?,
        sources: sources
            .map(|(source, views)| SourceNumbers { source: source.clone(), views: (*views).into() })
            .collect(),
        ways: told.named(WAYS)?,
        out: counted.out.into_iter().map(|(name, count)| Named { name, count }).collect(),
        surveys: surveys(&told.rows(SCORES)?.read()?),
        days,
    })
}

/// Where each answer stands among those of [`store::all`].
const PEOPLE: usize = 0;
const WAYS: usize = 1;
const TOOK_PART: usize = 2;
const TAKING_PART: usize = 3;
const POSTS: usize = 4;
const ANSWERS: usize = 5;
const IDEAS: usize = 6;
const VOTES: usize = 7;
const POSTS_BY_SPACE: usize = 8;
const ANSWERS_BY_SPACE: usize = 9;
const IDEAS_BY_SPACE: usize = 10;
const WAITS: usize = 11;
const SCORES: usize = 12;

/// What the database told.
struct Told(Vec<Rows>);

impl Told {
    fn rows(&self, at: usize) -> Result<&Rows, Problem> {
        self.0.get(at).ok_or_else(|| Problem::broken("a statement was not answered"))
    }

    fn sum(&self, at: usize) -> Result<i64, Problem> {
        Ok(self.rows(at)?.first::<store::SumRow>()?.map_or(0, |row| row.n))
    }

    fn by_day(&self, at: usize) -> Result<HashMap<Day, i64>, Problem> {
        Ok(self.rows(at)?.read::<store::DayRow>()?.into_iter().map(|row| (row.day, row.n)).collect())
    }

    fn named(&self, at: usize) -> Result<Vec<Named>, Problem> {
        let rows: Result<Vec<store::NameRow>, DbError> = self.rows(at)?.read();
        Ok(rows?.into_iter().map(|row| Named { name: row.name, count: row.n }).collect())
    }
}

/// Every day of the period, whether anything happened on it or not.
fn days(period: Period, counted: &Counted, told: &Told) -> Result<Vec<DayNumbers>, Problem> {
    let seen: HashMap<Day, _> = counted.by_day.iter().map(|day| (day.day, (day.views, day.visitors))).collect();
    let [people, took_part] = [told.by_day(PEOPLE)?, told.by_day(TOOK_PART)?];
    let [answers, ideas, votes] = [told.by_day(ANSWERS)?, told.by_day(IDEAS)?, told.by_day(VOTES)?];
    let mut posts: HashMap<Day, (i64, i64)> = HashMap::new();
    for row in told.rows(POSTS)?.read::<store::KindRow>()? {
        let of_day = posts.entry(row.day).or_default();
        of_day.0 += row.n;
        of_day.1 += if row.kind == "question" { row.n } else { 0 };
    }
    let of = |counts: &HashMap<Day, i64>, day: Day| counts.get(&day).copied().unwrap_or_default();
    let day = |day: Day| {
        let (views, visitors) = seen.get(&day).copied().unwrap_or_default();
        let (posts, questions) = posts.get(&day).copied().unwrap_or_default();
        DayNumbers {
            day,
            views: views.into(),
            visitors: visitors.into(),
            counts: Counts {
                members: of(&people, day),
                taking_part: of(&took_part, day),
                posts,
                questions,
                answers: of(&answers, day),
                ideas: of(&ideas, day),
                votes: of(&votes, day),
            },
        }
    };
    Ok(period.each().map(day).collect())
}

/// All spaces in their order, then what belongs to none. A space that is gone is told by its slug.
fn spaces(access: &Access, counted: &Counted, told: &Told) -> Result<Vec<SpaceNumbers>, Problem> {
    let mut all: Vec<SpaceNumbers> = access
        .spaces()
        .map(|space| SpaceNumbers { space: space.slug.clone(), name: space.name.clone(), ..SpaceNumbers::default() })
        .collect();
    let mut of = |slug: &str, change: &dyn Fn(&mut SpaceNumbers)| {
        let at = all.iter().position(|space| space.space == slug).unwrap_or_else(|| {
            all.push(SpaceNumbers { space: slug.to_owned(), name: slug.to_owned(), ..SpaceNumbers::default() });
            all.len() - 1
        });
        if let Some(space) = all.get_mut(at) {
            change(space);
        }
    };
    for (slug, views) in &counted.by_space {
        of(slug, &|space| space.views = Estimated::from(*views));
    }
    for Named { name, count } in told.named(POSTS_BY_SPACE)? {
        of(&name, &|space| space.posts = count);
    }
    for Named { name, count } in told.named(ANSWERS_BY_SPACE)? {
        of(&name, &|space| space.answers = count);
    }
    for Named { name, count } in told.named(IDEAS_BY_SPACE)? {
        of(&name, &|space| space.ideas = count);
    }
    Ok(all)
}

fn surveys(rows: &[store::ScoreRow]) -> Surveys {
    let of = |kind: &str, anonymous: bool| {
        let mut scores = [0; 11];
        for row in rows.iter().filter(|row| row.kind == kind && (row.anonymous != 0) == anonymous) {
            if let Some(score) = usize::try_from(row.score).ok().and_then(|score| scores.get_mut(score)) {
                *score += row.n;
            }
        }
        Nps::of(scores)
    };
    Surveys { nps: of("nps", false), nps_anonymous: of("nps", true), exit: of("exit", false) }
}
