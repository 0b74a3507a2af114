//! What a campaign wants to reach.

use std::collections::BTreeMap;

use axum::response::Response;
use gate::Access;
use maud::Markup;
use shared::domain::FieldError;
use shared::web::{Form, Problem, Query};

use super::{Shown, again, kept};
use crate::actions::campaign::{self as actions, Whole, Wish};
use crate::goal::{Goal, Measure};
use crate::view::goals as view;
use crate::words;

/// What was typed: a target for each measure, empty for none.
pub(crate) struct GoalsForm(BTreeMap<String, String>);

impl GoalsForm {
    fn of(whole: &Whole) -> Self {
        Self(whole.goals.iter().map(|goal| (goal.measure.as_str().to_owned(), goal.target.to_string())).collect())
    }

    /// What stands in the field of a measure.
    pub(crate) fn value(&self, measure: Measure) -> &str {
        self.0.get(measure.as_str()).map_or("", |text| text.trim())
    }

    /// The goals, or every field that is wrong. Those that were there keep their order, which is that of their weight.
    fn goals(&self, before: &[Goal]) -> Result<Vec<Goal>, Vec<FieldError>> {
        let mut goals = Vec::new();
        let mut errors = Vec::new();
        for measure in Measure::ALL {
            let text = self.value(measure);
            if text.is_empty() {
                continue;
            }
            match text.parse().map(|target| Goal { measure, target }) {
                Ok(goal) if goal.is_sound() => goals.push(goal),
                _ => {
                    let (least, most) = measure.bounds();
                    errors.push(FieldError::new(measure.as_str(), "invalid", words::limit_target(least, most)));
                }
            }
        }
        goals.sort_by_key(|goal| before.iter().position(|known| known.measure == goal.measure).unwrap_or(before.len()));
        if errors.is_empty() { Ok(goals) } else { Err(errors) }
    }
}

pub(crate) async fn show(access: Access, Query(shown): Query<Shown>) -> Result<Markup, Problem> {
    let whole = actions::read(&access).await?;
    Ok(view::show(&access, &GoalsForm::of(&whole), shown.is_saved(), None))
}

pub(crate) async fn save(
    mut access: Access,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Result<Response, Problem> {
    let form = GoalsForm(fields);
    match put(&mut access, &form).await {
        Ok(_) => Ok(kept(&access, "/studio/campaign/goals")),
        Err(problem) => again(problem, |problem| view::show(&access, &form, false, Some(problem))),
    }
}

async fn put(access: &mut Access, form: &GoalsForm) -> Result<Whole, Problem> {
    let whole = actions::read(access).await?;
    let goals = form.goals(&whole.goals).map_err(Problem::invalid_fields)?;
    actions::put(access, &Wish { goals, ..Wish::of(&whole) }).await
}
