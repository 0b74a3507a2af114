//! Asking, answering, and what came of it.

use gate::{Access, Entry};
use serde::Serialize;
use serde_json::json;
use shared::domain::{FieldError, MemberId, Role, Time};
use shared::web::{Cursor, List, Problem};
use shared::words::common;
use utoipa::ToSchema;

use super::Survey;
use crate::measure::nps::Nps;
use crate::store::survey::{self as store, AnswerRow, CountRow, Given, OwnRow};
use crate::words;

/// The longest answer in words, in characters.
pub(crate) const LONGEST: usize = 2_000;

/// The survey that is set, whether or not this is its time.
pub(crate) fn set_to(access: &Access) -> Option<Survey> {
    access.community.survey.as_deref().and_then(Survey::parse)
}

/// The survey that is asked now.
pub(crate) fn asked(access: &Access) -> Option<Survey> {
    set_to(access).filter(|survey| survey.is_asked(access.stage()))
}

/// The team is not asked what it thinks of its own work.
pub(crate) fn is_team(access: &Access) -> bool {
    access.visitor.role() >= Role::Employee
}

/// What the member who asks has answered; none where they have not, or nobody asks.
pub(crate) async fn own(access: &Access, survey: Survey) -> Result<Option<OwnRow>, Problem> {
    let Some(member) = access.known_member().filter(|_| !is_team(access)) else { return Ok(None) };
    Ok(access.app.db.query(store::own(&access.community.id, survey, &member.to_string())).await?.first()?)
}

/// What somebody says, unchecked.
#[derive(Default)]
pub(crate) struct Said<'a> {
    pub(crate) score: Option<i64>,
    /// None: what was said before stays.
    pub(crate) words: Option<&'a str>,
    pub(crate) more: Option<&'a str>,
}

impl Said<'_> {
    /// The score, if all of it is right.
    fn check(&self) -> Result<i64, Problem> {
        let mut errors = Vec::new();
        let score = self.score.filter(|score| (0..=10).contains(score));
        if score.is_none() {
            errors.push(FieldError::new("score", "invalid", words::LIMIT_SCORE));
        }
        for (field, text) in [("words", self.words), ("more", self.more)] {
            let length = text.unwrap_or_default().chars().count();
            if length > LONGEST {
                errors.push(FieldError::new(field, "too_long", common::at_most_characters(LONGEST, length)));
            }
        }
        score.filter(|_| errors.is_empty()).ok_or_else(|| Problem::invalid_fields(errors))
    }
}

fn not_asked() -> Problem {
    Problem::conflict("survey_not_asked", words::NOT_ASKED)
}

/// Keeps the answer of a member, who may change it as long as it is asked.
pub(crate) async fn answer(access: &Access, said: &Said<'_>) -> Result<(), Problem> {
    access.signed_in()?;
    if is_team(access) {
        return Err(Problem::forbidden("team_not_asked", words::TEAM_NOT_ASKED));
    }
    let member = access.member().await?.to_string();
    give(access, said, Some(member), "").await
}

/// Keeps the answer of somebody on one of the company's own sites, of whom nothing is known.
pub(crate) async fn answer_as_guest(access: &Access, said: &Said<'_>, site: &str) -> Result<(), Problem> {
    give(access, said, None, site).await
}

async fn give(access: &Access, said: &Said<'_>, member: Option<String>, site: &str) -> Result<(), Problem> {
    let survey = asked(access).ok_or_else(not_asked)?;
    let score = said.check()?;
    let id = access.app.new_id::<()>().to_string();
    let (words, more) = (said.words.map(str::trim), said.more.map(str::trim).filter(|_| survey == Survey::Exit));
    let given = Given { survey, member, id: &id, score, words, more, site };
    let rows = access.app.db.query(store::give(&access.community.id, &given, access.now)).await?;
    if rows.is_empty() { Err(not_asked()) } else { Ok(()) }
}

/// Says what is asked from now on: managers.
pub(crate) async fn set(access: &mut Access, to: &str) -> Result<(), Problem> {
    access.at_least(Role::Manager)?;
    let survey = Survey::parse(to);
    if survey.is_none() && to != "off" {
        return Err(FieldError::new("kind", "invalid", words::LIMIT_SURVEY).into());
    }
    let entry = Entry::new("settings", "community", access.community.slug.as_str()).with(json!({ "survey": to }));
    let statements = vec![store::set(&access.community.id, survey), access.logged(&entry)?];
    access.app.db.batch(statements).await?;
    access.house_changed().await;
    access.community.survey = survey.map(|survey| survey.as_str().to_owned());
    Ok(())
}

/// What a survey came to. Members count once each; what came from the company's own sites is counted apart, because nobody knows
/// whether it is one person or ten.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Came {
    /// Of members; null while none has answered.
    pub(crate) members: Option<Nps>,
    /// Of visitors of the company's own sites; null while none has answered.
    pub(crate) guests: Option<Nps>,
}

/// What both surveys came to.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Results {
    /// Whether they would recommend the community.
    pub(crate) nps: Came,
    /// How it was, asked when it was over.
    pub(crate) exit: Came,
}

/// The results: managers.
pub(crate) async fn results(access: &Access) -> Result<Results, Problem> {
    access.at_least(Role::Manager)?;
    let rows = access.app.db.query(store::counts(&access.community.id)).await?.read::<CountRow>()?;
    let of = |survey: Survey| {
        let mut scores = [[0; 11]; 2];
        for row in rows.iter().filter(|row| row.survey == survey) {
            if let Some(count) = scores[usize::from(row.guest > 0)].get_mut(row.score) {
                *count += row.answers;
            }
        }
        Came { members: Nps::of(scores[0]), guests: Nps::of(scores[1]) }
    };
    Ok(Results { nps: of(Survey::Nps), exit: of(Survey::Exit) })
}

/// A page of what was said, the newest first: managers.
pub(crate) async fn answers(
    access: &Access,
    survey: Survey,
    cursor: Option<&str>,
    limit: usize,
) -> Result<List<AnswerRow>, Problem> {
    access.at_least(Role::Manager)?;
    let cursor = Cursor::of(cursor, Cursor::top)?;
    let rows = access.app.db.query(store::answers(&access.community.id, survey, &cursor, limit)).await?;
    let place = |row: &AnswerRow| Cursor { key: 0, id: row.id.clone() };
    Ok(List::from_rows(rows.read::<AnswerRow>()?, limit, place))
}

/// What somebody has answered, for their own file of data.
#[derive(Debug, Clone, Serialize)]
pub struct Own {
    survey: Survey,
    score: i64,
    words: String,
    more: String,
    answered_at: Time,
}

/// All that a member has answered.
pub async fn given_by(access: &Access, member: MemberId) -> Result<Vec<Own>, Problem> {
    let rows = access.app.db.query(store::all_own(&access.community.id, &member.to_string())).await?;
    let own = |OwnRow { survey, score, words, more, answered_at }| Own { survey, score, words, more, answered_at };
    Ok(rows.read::<OwnRow>()?.into_iter().map(own).collect())
}
