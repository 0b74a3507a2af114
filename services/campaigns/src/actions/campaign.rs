//! Reading and changing a campaign: managers.

use gate::{Access, Entry};
use serde_json::json;
use shared::domain::{ByHand, Dates, FieldError, Life, Role, Stage, Time};
use shared::markdown;
use shared::web::Problem;
use shared::words::{Lang, common};

use crate::goal::Goal;
use crate::store::campaigns::{self as store, CampaignRow, Put};
use crate::store::communities;
use crate::words;

/// The longest welcome, in characters.
const WELCOME: usize = 20_000;

/// A campaign as its managers know it.
pub struct Whole {
    /// For people.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// What it speaks where nobody asks for anything else.
    pub language: Lang,
    /// Whether everybody may become a member.
    pub open_to_all: bool,
    /// Its dates, and what was said by hand.
    pub life: Life,
    /// The moment of the request.
    pub now: Time,
    /// What newcomers read first, as it was written.
    pub welcome_md: String,
    /// The same as HTML that is safe to show.
    pub welcome_html: String,
    /// What it wants to reach.
    pub goals: Vec<Goal>,
}

impl Whole {
    fn of(access: &Access, life: Life, row: CampaignRow) -> Self {
        let goals = Goal::list(&row.goals);
        let community = &access.community;
        Self {
            name: community.name.clone(),
            description: community.description.clone(),
            language: community.language,
            open_to_all: community.open,
            life,
            now: access.now,
            welcome_md: row.welcome_md,
            welcome_html: row.welcome_html,
            goals,
        }
    }

    /// Where it stands.
    pub fn stage(&self) -> Stage {
        self.life.at(self.now)
    }
}

/// What is kept of it.
async fn row(access: &Access) -> Result<CampaignRow, Problem> {
    let row = access.app.db.query(store::read(&access.community.id)).await?.first()?;
    Ok(row.unwrap_or_default())
}

/// The campaign.
pub async fn read(access: &Access) -> Result<Whole, Problem> {
    access.at_least(Role::Manager)?;
    Ok(Whole::of(access, access.community.life, row(access).await?))
}

/// What newcomers read first, as HTML; none where nobody wrote anything.
pub(crate) async fn welcome(access: &Access) -> Result<Option<String>, Problem> {
    if !access.community.life.welcome {
        return Ok(None);
    }
    Ok(Some(row(access).await?.welcome_html))
}

/// What it is to be, as a whole.
pub(crate) struct Wish {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) language: Lang,
    pub(crate) dates: Dates,
    pub(crate) draft: bool,
    pub(crate) teaser: bool,
    pub(crate) welcome_md: String,
    pub(crate) goals: Vec<Goal>,
}

impl Wish {
    /// As it is: what a form does not speak of stays.
    pub(crate) fn of(whole: &Whole) -> Self {
        Self {
            name: whole.name.clone(),
            description: whole.description.clone(),
            language: whole.language,
            dates: whole.life.dates,
            draft: whole.life.by_hand.is_some_and(|by_hand| by_hand.stage == Stage::Draft),
            teaser: whole.life.teaser,
            welcome_md: whole.welcome_md.clone(),
            goals: whole.goals.clone(),
        }
    }
}

/// All that is wrong with it.
fn checked(wish: &Wish) -> Vec<FieldError> {
    let mut errors = Vec::new();
    errors.extend(name("name", &wish.name).err());
    let mut short = |field: &str, text: &str, most: usize| {
        let length = text.chars().count();
        if length > most {
            errors.push(FieldError::new(field, "too_long", common::at_most_characters(most, length)));
        }
    };
    short("description", &wish.description, 500);
    short("welcome_md", &wish.welcome_md, WELCOME);
    errors.extend(in_order(&wish.dates).err());
    if wish.teaser && wish.dates.opens.is_none() {
        errors.push(FieldError::new("dates.opens", "missing", words::LIMIT_TEASER));
    }
    for (place, goal) in wish.goals.iter().enumerate() {
        let (least, most) = goal.measure.bounds();
        if !goal.is_sound() {
            errors.push(FieldError::new(format!("goals[{place}].target"), "invalid", words::limit_target(least, most)));
        }
        if wish.goals[..place].iter().any(|other| other.measure == goal.measure) {
            errors.push(FieldError::new(format!("goals[{place}].measure"), "invalid", words::LIMIT_GOAL_ONCE));
        }
    }
    errors
}

/// A name for people: one line of 1 to 80 characters.
pub(crate) fn name(field: &str, text: &str) -> Result<(), FieldError> {
    let fits = (1..=80).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if fits { Ok(()) } else { Err(FieldError::new(field, "invalid", words::LIMIT_NAME)) }
}

/// The line of the log that tells of a change.
fn entry<'a>(access: &'a Access, dates: &Dates) -> Entry<'a> {
    Entry::new("settings", "community", access.community.slug.as_str()).with(json!({ "dates": dates }))
}

fn in_order(dates: &Dates) -> Result<(), FieldError> {
    match dates.misplaced() {
        None => Ok(()),
        Some((earlier, later)) => {
            Err(FieldError::new(format!("dates.{later}"), "invalid", words::limit_dates(earlier)))
        }
    }
}

/// Keeps it as a whole.
pub(crate) async fn put(access: &mut Access, wish: &Wish) -> Result<Whole, Problem> {
    access.at_least(Role::Manager)?;
    let errors = checked(wish);
    if !errors.is_empty() {
        return Err(Problem::invalid_fields(errors));
    }
    let goals = serde_json::to_string(&wish.goals).map_err(|error| Problem::broken(error.to_string()))?;
    let welcome_html = markdown::to_html_in(&access.href(""), &wish.welcome_md);
    let put = Put {
        dates: wish.dates,
        draft: wish.draft,
        teaser: wish.teaser,
        welcome_md: &wish.welcome_md,
        welcome_html: &welcome_html,
        goals: &goals,
    };
    let community = &access.community.id;
    let statements = vec![
        communities::describe(community, &wish.name, &wish.description, wish.language),
        store::put(community, &put, access.now),
        access.logged(&entry(access, &wish.dates))?,
    ];
    access.app.db.batch(statements).await?;
    access.house_changed().await;
    let by_hand = access.community.life.by_hand.filter(|by_hand| by_hand.stage != Stage::Draft);
    let draft = ByHand { stage: Stage::Draft, since: access.now };
    let was_draft = access.community.life.by_hand.filter(|by_hand| by_hand.stage == Stage::Draft);
    let life = Life {
        dates: wish.dates,
        by_hand: if wish.draft { was_draft.or(Some(draft)) } else { by_hand },
        teaser: wish.teaser,
        welcome: !wish.welcome_md.is_empty(),
    };
    access.community.name.clone_from(&wish.name);
    access.community.description.clone_from(&wish.description);
    access.community.language = wish.language;
    let welcome_md = wish.welcome_md.clone();
    Ok(Whole::of(access, life, CampaignRow { welcome_md, welcome_html, goals }))
}

/// What a manager says of its stage: by hand from now on, at a moment, or that it goes by its dates.
pub async fn say(access: &Access, to: &str, at: Option<Time>) -> Result<Whole, Problem> {
    access.at_least(Role::Manager)?;
    let wrong = |limit| Err(FieldError::new("to", "invalid", limit).into());
    let mut life = access.community.life;
    let community = &access.community.id;
    let statement = match (Stage::parse(to), at) {
        (None, None) if to == "by_date" => {
            life.by_hand = None;
            store::say(community, None, access.now)
        }
        (Some(Stage::Scheduled) | None, _) => return wrong(words::LIMIT_TO),
        (Some(stage), None) => {
            life.by_hand = Some(ByHand { stage, since: access.now });
            store::say(community, Some(stage), access.now)
        }
        (Some(stage), Some(at)) => {
            if at <= access.now {
                return Err(FieldError::new("at", "invalid", words::LIMIT_AT).into());
            }
            let Some(dates) = life.dates.with(stage, at) else { return wrong(words::LIMIT_DRAFT_NOW) };
            in_order(&dates)?;
            // Who says when a draft opens means that it does; so does who says that anew of what has been frozen.
            let by_date = stage == Stage::Open || life.by_hand.is_some_and(|by_hand| by_hand.stage == Stage::Draft);
            life = Life { dates, by_hand: life.by_hand.filter(|_| !by_date), ..life };
            store::date(community, dates, by_date, access.now)
        }
    };
    let logged = entry(access, &life.dates);
    let logged = logged.with(json!({ "stage": to, "at": at }));
    access.app.db.batch(vec![statement, access.logged(&logged)?]).await?;
    access.house_changed().await;
    Ok(Whole::of(access, life, row(access).await?))
}
