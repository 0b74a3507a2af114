//! A campaign: its dates, welcome and goals, and where it stands.

use gate::Access;
use serde::{Deserialize, Serialize};
use shared::domain::{ByHand, Dates, Stage, Time};
use shared::web::{Json, Problem, ProblemBody};
use shared::words::Lang;
use utoipa::ToSchema;

use crate::actions::campaign::{self as actions, Whole, Wish};
use crate::goal::Goal;

/// A stage and a moment.
#[derive(Serialize, ToSchema)]
pub(crate) struct StageAt {
    /// Which stage.
    stage: Stage,
    /// When.
    #[schema(value_type = String)]
    at: Time,
}

/// A campaign as its managers know it.
#[derive(Serialize, ToSchema)]
pub(crate) struct Campaign {
    /// For people.
    name: String,
    /// What it is about.
    description: String,
    /// What it speaks where nobody asks for anything else.
    #[schema(value_type = String)]
    language: Lang,
    /// Who may become a member: `open` to everybody, or `invited`.
    joining: &'static str,
    /// Where it stands now.
    stage: Stage,
    /// What comes next by date.
    next: Option<StageAt>,
    /// When its stages begin.
    dates: Dates,
    /// What a manager said by hand, and when; it goes before the dates of the past.
    by_hand: Option<StageAt>,
    /// Whether it is a draft whatever the dates say.
    draft: bool,
    /// Whether others may know of it before it opens.
    teaser: bool,
    /// What newcomers read first, in Markdown; empty for nothing.
    welcome_md: String,
    /// The same as HTML that is safe to show.
    welcome_html: String,
    /// What it wants to reach.
    goals: Vec<Goal>,
}

impl From<Whole> for Campaign {
    fn from(whole: Whole) -> Self {
        let stage = whole.stage();
        let by_hand = whole.life.by_hand.map(|ByHand { stage, since }| StageAt { stage, at: since });
        Self {
            stage,
            next: whole.life.next(whole.now).map(|(stage, at)| StageAt { stage, at }),
            draft: by_hand.as_ref().is_some_and(|by_hand| by_hand.stage == Stage::Draft),
            by_hand,
            dates: whole.life.dates,
            teaser: whole.life.teaser,
            joining: if whole.open_to_all { "open" } else { "invited" },
            name: whole.name,
            description: whole.description,
            language: whole.language,
            welcome_md: whole.welcome_md,
            welcome_html: whole.welcome_html,
            goals: whole.goals,
        }
    }
}

/// The campaign. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/campaign", tag = "campaigns",
    params(("community" = String, Path)),
    responses((status = 200, body = Campaign), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn read(access: Access) -> Result<Json<Campaign>, Problem> {
    Ok(Json(actions::read(&access).await?.into()))
}

/// A campaign as it is to be, as a whole: what is left out is taken away.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CampaignRequest {
    /// For people: 1 to 80 characters.
    name: String,
    /// What it is about: at most 500 characters.
    #[serde(default)]
    description: String,
    /// What it speaks where nobody asks for anything else.
    #[serde(default)]
    #[schema(value_type = String)]
    language: Lang,
    /// When its stages begin: each after the one before.
    #[serde(default)]
    dates: Dates,
    /// Whether it is a draft whatever the dates say.
    #[serde(default)]
    draft: bool,
    /// Whether others may know of it before it opens: its name, what it is about, and when.
    #[serde(default)]
    teaser: bool,
    /// What newcomers read first: at most 20,000 characters of Markdown.
    #[serde(default)]
    welcome_md: String,
    /// What it wants to reach.
    #[serde(default)]
    goals: Vec<Goal>,
}

/// Sets the campaign as a whole. For managers. A draft begins or ends with it; anything else that was said of its stage by hand
/// stays.
#[utoipa::path(put, path = "/api/v1/communities/{community}/campaign", tag = "campaigns",
    params(("community" = String, Path)), request_body = CampaignRequest,
    responses((status = 200, body = Campaign), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn put(mut access: Access, Json(request): Json<CampaignRequest>) -> Result<Json<Campaign>, Problem> {
    let wish = Wish {
        name: request.name.trim().to_owned(),
        description: request.description.trim().to_owned(),
        language: request.language,
        dates: request.dates,
        draft: request.draft,
        teaser: request.teaser,
        welcome_md: request.welcome_md.trim().to_owned(),
        goals: request.goals,
    };
    Ok(Json(actions::put(&mut access, &wish).await?.into()))
}

/// What is said of its stage.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StateRequest {
    /// `draft`, `open`, `frozen`, `ended` or `archived`; or `by_date`: what was said by hand is over.
    to: String,
    /// When, in the future; without it, now and by hand.
    #[schema(value_type = Option<String>)]
    at: Option<Time>,
}

/// Says what stage it is in: now, by hand, or from a moment on. For managers. What is said by hand holds until a later date leads
/// further, and can be taken back in the same way; a draft holds until somebody ends it.
#[utoipa::path(post, path = "/api/v1/communities/{community}/campaign/state", tag = "campaigns",
    params(("community" = String, Path)), request_body = StateRequest,
    responses((status = 200, body = Campaign), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn state(access: Access, Json(request): Json<StateRequest>) -> Result<Json<Campaign>, Problem> {
    Ok(Json(actions::say(&access, &request.to, request.at).await?.into()))
}
