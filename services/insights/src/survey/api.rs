//! Surveys as JSON.

use axum::response::Response;
use gate::Access;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use shared::domain::{Author, FieldError, Role, Time};
use shared::web::{Json, List, Problem, ProblemBody, Query, cors, limit_of};
use utoipa::ToSchema;

use super::actions::{self, Results, Said};
use super::{Survey, guest, view};
use crate::store::survey::AnswerRow;
use crate::words;

/// What you have answered.
#[derive(Serialize, ToSchema)]
pub(crate) struct Mine {
    /// 0 to 10.
    score: i64,
    /// In words; may be empty.
    words: String,
    /// The second answer in words, where there is a second question.
    more: String,
    /// When you answered first.
    #[schema(value_type = String)]
    answered_at: Time,
}

/// What is asked now, in the language of who asks.
#[derive(Serialize, ToSchema)]
pub(crate) struct Asked {
    /// Which survey; null while nothing is asked, and then all that follows is empty.
    survey: Option<Survey>,
    /// The question that is answered by a number from 0 to 10.
    question: String,
    /// What 0 means.
    low: String,
    /// What 10 means.
    high: String,
    /// What may be answered in words.
    ask_words: String,
    /// What else may be; empty where there is no second one.
    ask_more: String,
    /// What you have answered; null for who is not signed in.
    mine: Option<Mine>,
}

async fn told(access: &Access) -> Result<Asked, Problem> {
    let Some(survey) = actions::asked(access) else {
        let none = String::new;
        return Ok(Asked {
            survey: None,
            question: none(),
            low: none(),
            high: none(),
            ask_words: none(),
            ask_more: none(),
            mine: None,
        });
    };
    let lang = access.lang();
    let asks = view::Asks::of(survey, &access.community.name);
    let mine = actions::own(access, survey).await?;
    Ok(Asked {
        survey: Some(survey),
        question: asks.question.to(lang),
        low: words::SCALE_LOW.to(lang).to_owned(),
        high: words::SCALE_HIGH.to(lang).to_owned(),
        ask_words: asks.words.to(lang).to_owned(),
        ask_more: asks.more.map_or_else(String::new, |more| more.to(lang).to_owned()),
        mine: mine.map(|own| Mine { score: own.score, words: own.words, more: own.more, answered_at: own.answered_at }),
    })
}

/// What is asked now, and what you have answered.
#[utoipa::path(get, path = "/api/v1/communities/{community}/survey", tag = "insights",
    params(("community" = String, Path)), responses((status = 200, body = Asked)))]
pub(crate) async fn read(access: Access) -> Result<Json<Asked>, Problem> {
    Ok(Json(told(&access).await?))
}

/// An answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerRequest {
    /// 0 to 10.
    score: i64,
    /// At most 2,000 characters; what is left out stays as it was.
    words: Option<String>,
    /// The same, for the second question of the survey at the end.
    more: Option<String>,
}

/// Answers. A member answers once and may change it. Without a token, from a page of one of the community's own sites (its
/// `Origin`), anybody answers; that is counted apart. Members and champions only: the team is not asked.
#[utoipa::path(post, path = "/api/v1/communities/{community}/survey", tag = "insights",
    params(("community" = String, Path)), request_body = AnswerRequest,
    responses((status = 200, body = Asked), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 409, body = ProblemBody), (status = 422, body = ProblemBody), (status = 429, body = ProblemBody)))]
pub(crate) async fn answer(access: Access, parts: Parts, request: Result<Json<AnswerRequest>, Problem>) -> Response {
    let answered = match request {
        Ok(Json(request)) => give(&access, &parts, &request).await,
        Err(problem) => Err(problem),
    };
    cors::answered(&access.community.sites, &parts.headers, answered)
}

async fn give(access: &Access, parts: &Parts, request: &AnswerRequest) -> Result<Json<Asked>, Problem> {
    let said = Said { score: Some(request.score), words: request.words.as_deref(), more: request.more.as_deref() };
    let own = access.url("/");
    match cors::asker(&access.community.sites, &parts.headers, &own) {
        _ if access.visitor.identity.is_some() => actions::answer(access, &said).await?,
        cors::Asker::Here => actions::answer(access, &said).await?,
        cors::Asker::Elsewhere => return Err(cors::not_listed()),
        cors::Asker::Site(site) => {
            guest::within(access, parts).await?;
            actions::answer_as_guest(access, &said, site.origin()).await?;
        }
    }
    Ok(Json(told(access).await?))
}

/// What is asked.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SurveySettings {
    /// `off`; `nps`: whether they would recommend the community, while it goes on; `exit`: how it was, once it is frozen or has
    /// ended.
    kind: String,
}

fn settings_of(access: &Access) -> SurveySettings {
    SurveySettings { kind: actions::set_to(access).map_or("off", Survey::as_str).to_owned() }
}

/// What is set to be asked. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/survey/settings", tag = "insights",
    params(("community" = String, Path)),
    responses((status = 200, body = SurveySettings), (status = 401, body = ProblemBody),
        (status = 403, body = ProblemBody)))]
pub(crate) async fn settings(access: Access) -> Result<Json<SurveySettings>, Problem> {
    access.at_least(Role::Manager)?;
    Ok(Json(settings_of(&access)))
}

/// Says what is asked from now on. For managers. What has been answered stays.
#[utoipa::path(put, path = "/api/v1/communities/{community}/survey/settings", tag = "insights",
    params(("community" = String, Path)), request_body = SurveySettings,
    responses((status = 200, body = SurveySettings), (status = 401, body = ProblemBody),
        (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn set(
    mut access: Access,
    Json(request): Json<SurveySettings>,
) -> Result<Json<SurveySettings>, Problem> {
    actions::set(&mut access, &request.kind).await?;
    Ok(Json(settings_of(&access)))
}

/// What the surveys came to, with the standard error of each score. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/survey/results", tag = "insights",
    params(("community" = String, Path)),
    responses((status = 200, body = Results), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody)))]
pub(crate) async fn results(access: Access) -> Result<Json<Results>, Problem> {
    Ok(Json(actions::results(&access).await?))
}

/// An answer as managers see it.
#[derive(Serialize, ToSchema)]
pub(crate) struct Answer {
    /// Its id.
    id: String,
    /// 0 to 10.
    score: i64,
    /// In words; may be empty.
    words: String,
    /// The second answer in words; may be empty.
    more: String,
    /// Who said it; null for somebody on one of the company's own sites.
    author: Option<Author>,
    /// Which of those sites; null for members.
    site: Option<String>,
    /// When.
    #[schema(value_type = String)]
    answered_at: Time,
}

impl From<AnswerRow> for Answer {
    fn from(row: AnswerRow) -> Self {
        let role = row.role.unwrap_or(Role::Visitor);
        Self {
            id: row.id,
            score: row.score,
            words: row.words,
            more: row.more,
            author: row.name.map(|name| Author { handle: row.handle, name, role }),
            site: Some(row.site).filter(|_| row.anonymous > 0),
            answered_at: row.at,
        }
    }
}

/// Which answers.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AnswersQuery {
    survey: Option<String>,
    cursor: Option<String>,
    limit: Option<String>,
}

/// What was said, the newest first. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/survey/answers", tag = "insights",
    params(("community" = String, Path), ("survey" = Option<String>, Query, description = "nps (the default) or exit"),
        ("cursor" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = List<Answer>), (status = 401, body = ProblemBody), (status = 403, body = ProblemBody),
        (status = 422, body = ProblemBody)))]
pub(crate) async fn answers(access: Access, Query(query): Query<AnswersQuery>) -> Result<Json<List<Answer>>, Problem> {
    access.at_least(Role::Manager)?;
    let survey = Survey::parse(query.survey.as_deref().unwrap_or("nps"))
        .ok_or_else(|| FieldError::new("survey", "invalid", words::LIMIT_WHICH))?;
    let limit = limit_of(query.limit.as_deref())?;
    Ok(Json(actions::answers(&access, survey, query.cursor.as_deref(), limit).await?.map(Answer::from)))
}
