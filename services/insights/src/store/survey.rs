//! What was answered. Triggers count it by day and score.

use serde::Deserialize;
use shared::domain::{Role, Time};
use shared::ports::Stmt;
use shared::web::Cursor;

use crate::survey::Survey;

/// Says what is asked; none: nothing.
pub(crate) fn set(community: &str, survey: Option<Survey>) -> Stmt {
    Stmt::new("UPDATE communities SET survey = ?2 WHERE id = ?1").bind(community).bind(survey.map(Survey::as_str))
}

/// An answer to be written.
pub(crate) struct Given<'a> {
    pub(crate) survey: Survey,
    /// The member; none for a guest, whose answer stands for itself.
    pub(crate) member: Option<String>,
    pub(crate) id: &'a str,
    pub(crate) score: i64,
    /// None: what was said before stays.
    pub(crate) words: Option<&'a str>,
    pub(crate) more: Option<&'a str>,
    pub(crate) site: &'a str,
}

/// Keeps an answer, or changes the one the member has given. No row comes back where that survey is not the one that is set.
pub(crate) fn give(community: &str, given: &Given<'_>, now: Time) -> Stmt {
    let sql = "INSERT INTO survey_answers (community, survey, respondent, guest, id, score, answered_at, changed_at, site, words, more)
       SELECT c.id, ?2, coalesce(?3, ?4), ?3 IS NULL, ?4, ?5, ?6, ?6, ?7, coalesce(?8, ''), coalesce(?9, '')
         FROM communities c WHERE c.id = ?1 AND c.survey = ?2
       ON CONFLICT (community, survey, respondent) DO UPDATE SET score = excluded.score, changed_at = excluded.changed_at,
         words = coalesce(?8, words), more = coalesce(?9, more)
       RETURNING id";
    Stmt::new(sql)
        .bind(community)
        .bind(given.survey.as_str())
        .bind(given.member.as_deref())
        .bind(given.id)
        .bind(given.score)
        .bind(now)
        .bind(given.site)
        .bind(given.words)
        .bind(given.more)
}

/// What a member has answered.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct OwnRow {
    pub(crate) survey: Survey,
    pub(crate) score: i64,
    pub(crate) words: String,
    pub(crate) more: String,
    pub(crate) answered_at: Time,
}

/// A member's own answer to one survey.
pub(crate) fn own(community: &str, survey: Survey, member: &str) -> Stmt {
    let sql = "SELECT survey, score, words, more, answered_at FROM survey_answers
       WHERE community = ?1 AND survey = ?2 AND respondent = ?3";
    Stmt::new(sql).bind(community).bind(survey.as_str()).bind(member)
}

/// All that a member has answered.
pub(crate) fn all_own(community: &str, member: &str) -> Stmt {
    let sql = "SELECT survey, score, words, more, answered_at FROM survey_answers
       WHERE community = ?1 AND survey IN ('nps', 'exit') AND respondent = ?2";
    Stmt::new(sql).bind(community).bind(member)
}

/// How many gave a score.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CountRow {
    pub(crate) survey: Survey,
    /// 1 for those who are no members.
    pub(crate) guest: i64,
    pub(crate) score: usize,
    pub(crate) answers: i64,
}

/// How many gave each score in each survey.
pub(crate) fn counts(community: &str) -> Stmt {
    Stmt::new("SELECT survey, guest, score, answers FROM survey_counts WHERE community = ?1").bind(community)
}

/// An answer as managers see it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AnswerRow {
    pub(crate) id: String,
    pub(crate) anonymous: i64,
    pub(crate) score: i64,
    pub(crate) words: String,
    pub(crate) more: String,
    pub(crate) site: String,
    pub(crate) at: Time,
    pub(crate) handle: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) role: Option<Role>,
}

/// A page of answers, the newest first.
pub(crate) fn answers(community: &str, survey: Survey, cursor: &Cursor, limit: usize) -> Stmt {
    let sql = "SELECT id, anonymous, score, words, more, site, at, handle, name, role FROM survey_answers_seen
       WHERE community = ?1 AND kind = ?2 AND id < ?3 ORDER BY id DESC LIMIT ?4";
    Stmt::new(sql).bind(community).bind(survey.as_str()).bind(cursor.id.as_str()).bind(limit as i64 + 1)
}
