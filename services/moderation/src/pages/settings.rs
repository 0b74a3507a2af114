//! What a community asks of flags and of new members.

use axum::response::{IntoResponse, Redirect, Response};
use gate::Access;
use maud::Markup;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Form, Problem, Query};

use crate::actions::settings::{self as actions, Settings};
use crate::view::settings::{Typed, form as view};
use crate::words;

/// Whether the settings have just been saved.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct SavedQuery {
    saved: String,
}

pub(crate) async fn form(access: Access, Query(query): Query<SavedQuery>) -> Result<Markup, Problem> {
    let now = actions::read(&access).await?;
    let fields = [
        now.flag_threshold.to_string(),
        now.hold_first.to_string(),
        now.new_member_days.to_string(),
        now.new_per_hour.to_string(),
        now.new_links.to_string(),
    ];
    let [flag_threshold, hold_first, new_member_days, new_per_hour, new_links] = fields.each_ref().map(String::as_str);
    let typed = Typed { flag_threshold, hold_first, new_member_days, new_per_hour, new_links };
    Ok(view(&access, &typed, !query.saved.is_empty(), None))
}

/// What was typed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SettingsForm {
    flag_threshold: String,
    hold_first: String,
    new_member_days: String,
    new_per_hour: String,
    new_links: String,
}

fn number(field: &str, text: &str, wrong: &mut Vec<FieldError>) -> i64 {
    text.trim().parse().unwrap_or_else(|_| {
        wrong.push(FieldError::new(field, "invalid", words::LIMIT_NUMBER));
        0
    })
}

fn settings(form: &SettingsForm) -> Result<Settings, Problem> {
    let mut wrong = Vec::new();
    // People in many countries write a comma.
    let threshold = form.flag_threshold.trim().replace(',', ".").parse();
    let flag_threshold = threshold.unwrap_or_else(|_| {
        wrong.push(FieldError::new("flag_threshold", "invalid", words::LIMIT_THRESHOLD));
        0.0
    });
    let settings = Settings {
        flag_threshold,
        hold_first: number("hold_first", &form.hold_first, &mut wrong),
        new_member_days: number("new_member_days", &form.new_member_days, &mut wrong),
        new_per_hour: number("new_per_hour", &form.new_per_hour, &mut wrong),
        new_links: number("new_links", &form.new_links, &mut wrong),
    };
    if wrong.is_empty() { Ok(settings) } else { Err(Problem::invalid_fields(wrong)) }
}

pub(crate) async fn save(access: Access, Form(form): Form<SettingsForm>) -> Result<Response, Problem> {
    let saved = match settings(&form) {
        Ok(settings) => actions::write(&access, &settings).await,
        Err(problem) => access.at_least(shared::domain::Role::Manager).map_or_else(Err, |_| Err(problem)),
    };
    match saved {
        Ok(_) => Ok(Redirect::to(&access.href("/moderation/settings?saved=1")).into_response()),
        Err(problem) if !problem.body().errors.is_empty() => {
            let typed = Typed {
                flag_threshold: &form.flag_threshold,
                hold_first: &form.hold_first,
                new_member_days: &form.new_member_days,
                new_per_hour: &form.new_per_hour,
                new_links: &form.new_links,
            };
            Ok((problem.status(), view(&access, &typed, false, Some(&problem))).into_response())
        }
        Err(problem) => Err(problem),
    }
}
