//! The numbers as CSV, for spreadsheets.

use std::fmt::Write;

use axum::response::{IntoResponse, Response};
use gate::Access;
use http::header;
use serde::Deserialize;
use shared::domain::FieldError;
use shared::web::{Problem, ProblemBody, Query};

use crate::actions::days::{Asked, chosen};
use crate::actions::numbers as actions;
use crate::measure::Numbers;
use crate::words;

/// Which days, and what a line stands for.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Sheet {
    from: String,
    to: String,
    by: String,
}

/// A field: text is quoted, and what a spreadsheet would take for a formula is made text.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let quote = if formula { "'" } else { "" };
    format!("\"{quote}{}\"", text.replace('"', "\"\""))
}

fn by_day(numbers: &Numbers) -> String {
    let head =
        "day,views,views_error,visitors,visitors_error,members,taking_part,posts,questions,answers,ideas,votes\r\n";
    let mut sheet = head.to_owned();
    for day in &numbers.days {
        let counts = &day.counts;
        let (views, visitors) = (day.views, day.visitors);
        let seen = [views.estimate, views.standard_error, visitors.estimate, visitors.standard_error];
        let done = [
            counts.members,
            counts.taking_part,
            counts.posts,
            counts.questions,
            counts.answers,
            counts.ideas,
            counts.votes,
        ];
        let _ = write!(sheet, "{}", day.day);
        for number in seen.into_iter().chain(done) {
            let _ = write!(sheet, ",{number}");
        }
        sheet.push_str("\r\n");
    }
    sheet
}

fn by_space(numbers: &Numbers) -> String {
    let mut sheet = "space,name,views,views_error,posts,answers,ideas\r\n".to_owned();
    for space in &numbers.spaces {
        let (slug, name, views) = (cell(&space.space), cell(&space.name), space.views);
        let counted = (space.posts, space.answers, space.ideas);
        let _ = write!(sheet, "{slug},{name},{},{},", views.estimate, views.standard_error);
        let _ = write!(sheet, "{},{},{}\r\n", counted.0, counted.1, counted.2);
    }
    sheet
}

fn by_source(numbers: &Numbers) -> String {
    let mut sheet = "source,views,views_error\r\n".to_owned();
    for source in &numbers.sources {
        let views = source.views;
        let _ = write!(sheet, "{},{},{}\r\n", cell(&source.source), views.estimate, views.standard_error);
    }
    sheet
}

/// The numbers as CSV: a line a day, a space or a source. For managers.
#[utoipa::path(get, path = "/api/v1/communities/{community}/insights.csv", tag = "insights",
    params(("community" = String, Path),
        ("from" = Option<String>, Query, description = "the first day, in UTC; without it, that of the whole campaign"),
        ("to" = Option<String>, Query, description = "the last day"),
        ("by" = Option<String>, Query, description = "day (the default), space or source")),
    responses((status = 200, content_type = "text/csv"), (status = 401, body = ProblemBody),
        (status = 403, body = ProblemBody), (status = 422, body = ProblemBody)))]
pub(crate) async fn read(access: Access, Query(sheet): Query<Sheet>) -> Result<Response, Problem> {
    let campaign = actions::campaign(&access).await?;
    let period = chosen(&Asked { from: &sheet.from, to: &sheet.to }, campaign.whole)?;
    let draw = match sheet.by.as_str() {
        "" | "day" => by_day,
        "space" => by_space,
        "source" => by_source,
        _ => return Err(FieldError::new("by", "invalid", words::LIMIT_BY).into()),
    };
    let text = draw(&actions::read(&access, period).await?);
    let name = format!("attachment; filename=\"{}-{}-{}.csv\"", access.community.slug, period.from, period.to);
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned());
    Ok(([kind, (header::CONTENT_DISPOSITION, name)], text).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_text_and_no_formula() {
        assert_eq!(cell("Hub \"and\" sensors, and more"), "\"Hub \"\"and\"\" sensors, and more\"");
        for formula in ["=1+1", "+1", "-1", "@x"] {
            assert_eq!(cell(formula), format!("\"'{formula}\""));
        }
    }
}
