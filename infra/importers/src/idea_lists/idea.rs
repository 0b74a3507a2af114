//! One idea of a list, brought within Folkmoot's limits.

use std::collections::{BTreeMap, HashSet};

use shared::domain::{Tags, Time, excerpt, url_slug};

use super::mapping::{Mapping, Places, Status, Written};
use super::table::Line;
use crate::from_html;

/// Titles have up to 250 characters here, names up to 80, an idea up to five tags.
const TITLE: usize = 250;
const NAME: usize = 80;
const TAGS: usize = 5;

/// More votes than anybody has had; a larger number is a mistake in the list.
const VOTES: i64 = 100_000_000;

/// An idea as the list tells it.
pub(super) struct Listed {
    /// The line it begins at.
    pub(super) at: u64,
    /// What it is called in the list.
    pub(super) key: String,
    pub(super) title: String,
    pub(super) body_md: String,
    pub(super) author: String,
    pub(super) created_at: Time,
    pub(super) votes: i64,
    /// Those who voted, where the list has a row for each.
    pub(super) voters: HashSet<String>,
    pub(super) status: &'static str,
    pub(super) tags: Vec<String>,
    /// What the company said to it, and when.
    pub(super) response: Option<(String, Time)>,
    /// The key of the idea it was merged into.
    pub(super) merged_into: Option<String>,
}

/// What a row comes to.
pub(super) enum Said {
    Idea(Box<Listed>),
    /// To be left out, as the mapping says of its status.
    LeftOut,
}

/// What had to be taken otherwise than it was said, and how often: words for a status that the mapping does not know, and tags
/// that can't be one here.
#[derive(Default)]
pub(super) struct Otherwise {
    pub(super) statuses: BTreeMap<String, u64>,
    pub(super) tags: BTreeMap<String, u64>,
}

/// Reads a row.
pub(super) fn read(line: &Line, places: &Places, mapping: &Mapping, otherwise: &mut Otherwise) -> Result<Said, String> {
    let title = one_line(line.cell(Some(places.title)), TITLE);
    if title.is_empty() {
        return Err("the title is empty".to_owned());
    }
    let status = match mapping.status(line.cell(places.status)) {
        Status::LeftOut => return Ok(Said::LeftOut),
        Status::Is(status) => status,
        Status::Unknown => {
            *otherwise.statuses.entry(line.cell(places.status).to_owned()).or_default() += 1;
            "under_review"
        }
    };
    let created_at = match line.cell(places.created_at) {
        "" => Time::from_millis(0),
        text => moment(text).ok_or_else(|| format!("{text:?} is no moment such as 2026-05-01T12:00:00Z"))?,
    };
    let votes = match line.cell(places.votes) {
        "" => 0,
        text => number(text).ok_or_else(|| format!("{text:?} is no number of votes"))?,
    };
    let voter = line.cell(places.voter);
    let key = match line.cell(places.id) {
        "" => title.clone(),
        id => id.to_owned(),
    };
    let merged_into = Some(line.cell(places.merged_into)).filter(|into| !into.is_empty() && *into != key);
    Ok(Said::Idea(Box::new(Listed {
        at: line.at,
        title,
        body_md: markdown(line.cell(places.body), mapping.text),
        author: one_line(line.cell(places.author), NAME),
        created_at,
        votes,
        voters: (!voter.is_empty()).then(|| voter.to_owned()).into_iter().collect(),
        status,
        tags: tags(places.tags.iter().map(|place| line.cell(Some(*place))), &mut otherwise.tags),
        response: response(line, places, mapping.text, created_at),
        merged_into: merged_into.map(str::to_owned),
        key,
    })))
}

/// What the company said. Who said it is no member here, so their name is part of the words.
fn response(line: &Line, places: &Places, written: Written, created_at: Time) -> Option<(String, Time)> {
    let words = markdown(line.cell(places.response), written);
    if words.is_empty() {
        return None;
    }
    let at = moment(line.cell(places.responded_at)).unwrap_or(created_at);
    let by = one_line(line.cell(places.responded_by), NAME);
    let by = by.replace(['*', '_', '[', ']', '`', '<', '\\'], "");
    Some((if by.is_empty() { words } else { format!("{words}\n\n— {by}") }, at))
}

fn markdown(text: &str, written: Written) -> String {
    match written {
        Written::Markdown => text.to_owned(),
        Written::Html => from_html(text),
    }
}

/// One line of at most `limit` characters.
fn one_line(text: &str, limit: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit { line } else { excerpt(&line, limit - 1) }
}

/// A moment as such tools write it: RFC 3339, the same with a blank and `UTC`, or a day. Days and months that may be meant the
/// other way round are not guessed.
fn moment(text: &str) -> Option<Time> {
    let text = text.trim();
    let text = text.strip_suffix(" UTC").or_else(|| text.strip_suffix(" +0000")).unwrap_or(text);
    let forms = [text.to_owned(), format!("{text}Z"), format!("{text}:00Z"), format!("{text}T00:00:00Z")];
    forms.iter().find_map(|form| Time::parse(form))
}

/// A whole number, perhaps with its thousands apart.
fn number(text: &str) -> Option<i64> {
    let digits = text.replace([',', ' ', '\u{a0}', '\u{202f}'], "");
    digits.parse().ok().filter(|votes| (0..=VOTES).contains(votes))
}

/// The tags in all of these cells; several in one are apart by commas or semicolons. What can't be a tag here is counted.
fn tags<'a>(cells: impl Iterator<Item = &'a str>, lost: &mut BTreeMap<String, u64>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    let all = cells.flat_map(|cell| cell.split([',', ';', '|'])).map(|tag| tag.trim().to_lowercase());
    for written in all.filter(|tag| !tag.is_empty()) {
        let slug = if written.is_ascii() { url_slug(&written) } else { String::new() };
        let tag = if Tags::is_tag(&written) { &written } else { &slug };
        if kept.contains(tag) {
            continue;
        }
        if Tags::is_tag(tag) && kept.len() < TAGS {
            kept.push(tag.clone());
        } else {
            *lost.entry(written).or_default() += 1;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_as_such_tools_write_them() {
        for (text, same) in [
            ("2018-03-23T19:33:22Z", "2018-03-23T19:33:22Z"),
            ("2018-03-23 19:33:22 UTC", "2018-03-23T19:33:22Z"),
            ("2018-03-23 19:33:22", "2018-03-23T19:33:22Z"),
            ("2018-03-23 19:33:22 +0000", "2018-03-23T19:33:22Z"),
            ("2018-03-23 19:33", "2018-03-23T19:33:00Z"),
            ("2018-03-23", "2018-03-23T00:00:00Z"),
        ] {
            assert_eq!(moment(text), Time::parse(same), "{text}");
            assert!(moment(text).is_some(), "{text}");
        }
        assert_eq!(moment("03/04/2018"), None, "nobody knows which is the month");
    }

    #[test]
    fn tags_are_made_of_what_stands_there() {
        let (cells, mut lost) = (["Dark Mode, ui;UI", "Móbile App", "c++", "", "Нет"], BTreeMap::new());
        assert_eq!(tags(cells.into_iter(), &mut lost), ["dark-mode", "ui", "c++"]);
        assert_eq!(lost.into_keys().collect::<Vec<_>>(), ["móbile app", "нет"]);
    }

    #[test]
    fn numbers_have_no_letters() {
        assert_eq!((number("1,234"), number("7"), number("-1"), number("x")), (Some(1234), Some(7), None, None));
    }
}
