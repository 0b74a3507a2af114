//! When a campaign opens, freezes, ends.

use std::collections::BTreeMap;

use axum::response::Response;
use gate::Access;
use maud::Markup;
use shared::domain::{Dates, FieldError, Time};
use shared::web::{Form, Problem, Query};

use super::{Shown, again, kept};
use crate::actions::campaign::{self as actions, Whole, Wish};
use crate::view::dates as view;
use crate::words;

/// What the dates are called in forms, in their order.
pub(crate) const DATES: [&str; 4] = ["opens", "freezes", "ends", "archives"];

/// What was typed: moments as browsers write them for `datetime-local`, in UTC.
pub(crate) struct DatesForm(BTreeMap<String, String>);

/// The dates in their order.
fn in_order(dates: &Dates) -> [Option<Time>; 4] {
    [dates.opens, dates.freezes, dates.ends, dates.archives]
}

/// A moment as `datetime-local` has it: without what is nought at its end.
fn local(at: Time) -> String {
    let text = at.to_string();
    let text = text.trim_end_matches('Z').trim_end_matches(".000");
    text.strip_suffix(":00").unwrap_or(text).to_owned()
}

/// The moment that a browser, or somebody without one that knows the field, wrote.
fn moment(text: &str) -> Option<Time> {
    let text = text.trim().trim_end_matches(['Z', 'z']).replace(' ', "T");
    let seconds = if text.len() == 16 { ":00Z" } else { "Z" };
    Time::parse(&format!("{text}{seconds}"))
}

impl DatesForm {
    fn of(whole: &Whole) -> Self {
        let dates = in_order(&whole.life.dates);
        let written =
            DATES.iter().zip(dates).map(|(name, at)| (format!("dates.{name}"), at.map_or_else(String::new, local)));
        let teaser = whole.life.teaser.then(|| ("teaser".to_owned(), "1".to_owned()));
        Self(written.chain(teaser).collect())
    }

    fn value(&self, date: &str) -> &str {
        self.0.get(&format!("dates.{date}")).map_or("", String::as_str)
    }

    /// What stands in each field.
    pub(crate) fn values(&self) -> [&str; 4] {
        DATES.map(|date| self.value(date))
    }

    /// Whether others may know of it before it opens.
    pub(crate) fn teaser(&self) -> bool {
        self.0.contains_key("teaser")
    }

    /// The dates, or every field that holds none.
    fn dates(&self) -> Result<Dates, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut read = |date: &str| match self.value(date).trim() {
            "" => None,
            text => moment(text).or_else(|| {
                errors.push(FieldError::new(format!("dates.{date}"), "invalid", words::LIMIT_MOMENT));
                None
            }),
        };
        let [opens, freezes, ends, archives] = DATES.map(&mut read);
        if errors.is_empty() { Ok(Dates { opens, freezes, ends, archives }) } else { Err(errors) }
    }
}

pub(crate) async fn show(access: Access, Query(shown): Query<Shown>) -> Result<Markup, Problem> {
    let whole = actions::read(&access).await?;
    Ok(view::show(&access, &DatesForm::of(&whole), shown.is_saved(), None))
}

pub(crate) async fn save(
    mut access: Access,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Result<Response, Problem> {
    let form = DatesForm(fields);
    match put(&mut access, &form).await {
        Ok(_) => Ok(kept(&access, "/studio/campaign/dates")),
        Err(problem) => again(problem, |problem| view::show(&access, &form, false, Some(problem))),
    }
}

async fn put(access: &mut Access, form: &DatesForm) -> Result<Whole, Problem> {
    let whole = actions::read(access).await?;
    let dates = form.dates().map_err(Problem::invalid_fields)?;
    actions::put(access, &Wish { dates, teaser: form.teaser(), ..Wish::of(&whole) }).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_comes_back_as_it_was() {
        for text in ["2026-06-01T09:00:00.000Z", "2026-06-01T09:00:30.000Z", "2026-06-01T09:10:00.250Z"] {
            let at = Time::parse(text).unwrap();
            assert_eq!(moment(&local(at)), Some(at), "{text}");
        }
        assert_eq!(local(Time::parse("2026-06-01T09:00:00Z").unwrap()), "2026-06-01T09:00");
        assert_eq!(moment("2026-06-01 09:00"), Time::parse("2026-06-01T09:00:00Z"));
        assert_eq!(moment("tomorrow"), None);
    }
}
