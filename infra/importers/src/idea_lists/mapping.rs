//! Which column of a list of ideas says what.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::table::Header;

/// The statuses an idea may have here, and one for leaving it out.
const STATUSES: [&str; 5] = ["under_review", "planned", "in_progress", "shipped", "declined"];
const SKIP: &str = "skip";

/// The mappings that come along, by the name of the tool.
const OWN: [(&str, &str); 3] = [
    ("fider", include_str!("mappings/fider.toml")),
    ("canny", include_str!("mappings/canny.toml")),
    ("uservoice", include_str!("mappings/uservoice.toml")),
];

/// A mapping as it is written: TOML.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    columns: Columns,
    /// The tool's words for a status, in any case, and ours: `under_review`, `planned`, `in_progress`, `shipped`, `declined`,
    /// or `skip` for what is to be left out.
    #[serde(default)]
    statuses: BTreeMap<String, String>,
    /// What the texts are written in.
    #[serde(default)]
    pub(super) text: Written,
    /// What stands between two columns.
    #[serde(default = "comma")]
    pub(super) separator: char,
}

/// What the texts of a list are written in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Written {
    /// Markdown, or plain text, which reads the same.
    #[default]
    Markdown,
    /// HTML.
    Html,
}

/// The names a column may go by: the first one that is there counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Names {
    One(String),
    Several(Vec<String>),
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Columns {
    title: Names,
    id: Option<Names>,
    body: Option<Names>,
    author: Option<Names>,
    created_at: Option<Names>,
    votes: Option<Names>,
    voter: Option<Names>,
    status: Option<Names>,
    /// All of them count, not only the first.
    tags: Option<Names>,
    response: Option<Names>,
    responded_at: Option<Names>,
    responded_by: Option<Names>,
    merged_into: Option<Names>,
}

/// Where in a row each thing stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) title: usize,
    pub(super) id: Option<usize>,
    pub(super) body: Option<usize>,
    pub(super) author: Option<usize>,
    pub(super) created_at: Option<usize>,
    pub(super) votes: Option<usize>,
    pub(super) voter: Option<usize>,
    pub(super) status: Option<usize>,
    pub(super) tags: Vec<usize>,
    pub(super) response: Option<usize>,
    pub(super) responded_at: Option<usize>,
    pub(super) responded_by: Option<usize>,
    pub(super) merged_into: Option<usize>,
}

/// What a tool's word for a status comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Is(&'static str),
    LeftOut,
    Unknown,
}

fn comma() -> char {
    ','
}

impl Names {
    fn all(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names,
        }
    }
}

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// With the place of what is wrong in it.
    pub fn read(text: &str) -> Result<Self> {
        let mapping: Self = toml::from_str(text).context("the mapping can't be read")?;
        for (theirs, ours) in &mapping.statuses {
            if ours != SKIP && !STATUSES.contains(&ours.as_str()) {
                bail!(
                    "the mapping takes the status {theirs:?} as {ours:?}, which is none of {} or {SKIP}",
                    STATUSES.join(", ")
                );
            }
        }
        if !mapping.separator.is_ascii() || "\"\r\n".contains(mapping.separator) {
            bail!(
                "the mapping's separator is {:?}; it may be one ASCII character such as , ; or a tab",
                mapping.separator
            );
        }
        Ok(mapping)
    }

    /// The mapping that comes along for this tool, as it is written: to begin a mapping of one's own with. None for a tool
    /// that has none.
    pub fn own(tool: &str) -> Option<&'static str> {
        OWN.iter().find(|(name, _)| *name == tool).map(|(_, text)| *text)
    }

    /// The tools that have a mapping.
    pub fn tools() -> impl Iterator<Item = &'static str> {
        OWN.iter().map(|(name, _)| *name)
    }

    /// Where everything stands in a list with this header.
    pub(super) fn places(&self, header: &Header) -> Result<Places> {
        let columns = &self.columns;
        let all = |names: &Names| names.all().iter().filter_map(|name| header.find(name)).collect::<Vec<_>>();
        let first = |names: &Option<Names>| names.as_ref().and_then(|names| all(names).first().copied());
        let Some(title) = all(&columns.title).first().copied() else {
            bail!(
                "no column of the list is called {}; it has {}. Say in a mapping (`--mapping`) which of them is the title",
                columns.title.all().join(" or "),
                header.names()
            );
        };
        Ok(Places {
            title,
            id: first(&columns.id),
            body: first(&columns.body),
            author: first(&columns.author),
            created_at: first(&columns.created_at),
            votes: first(&columns.votes),
            voter: first(&columns.voter),
            status: first(&columns.status),
            tags: columns.tags.as_ref().map(all).unwrap_or_default(),
            response: first(&columns.response),
            responded_at: first(&columns.responded_at),
            responded_by: first(&columns.responded_by),
            merged_into: first(&columns.merged_into),
        })
    }

    /// What a tool's word for a status comes to. What is not in the mapping may be said in our own words.
    pub(super) fn status(&self, word: &str) -> Status {
        let folded = word.trim().to_lowercase();
        let mapped =
            self.statuses.iter().find(|(theirs, _)| theirs.to_lowercase() == folded).map(|(_, ours)| ours.as_str());
        let same = folded.replace([' ', '-'], "_");
        match mapped.unwrap_or(&same) {
            SKIP => Status::LeftOut,
            "" => Status::Is(STATUSES[0]),
            ours => {
                STATUSES.iter().find(|status| **status == ours).map_or(Status::Unknown, |status| Status::Is(status))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mappings_that_come_along_can_be_read() {
        for tool in Mapping::tools() {
            Mapping::read(Mapping::own(tool).unwrap()).unwrap_or_else(|error| panic!("{tool}: {error:#}"));
        }
        assert_eq!(Mapping::own("unknown"), None);
    }

    #[test]
    fn a_wrong_mapping_is_told_with_its_place() {
        for (text, said) in [
            ("", "columns"),
            ("[columns]\nid = \"x\"", "title"),
            ("[columns]\ntitle = \"x\"\ncolour = \"y\"", "colour"),
            ("[columns]\ntitle = 5", "line 2"),
            ("[columns]\ntitle = \"x\"\n[statuses]\nopen = \"begun\"", "\"open\" as \"begun\""),
            ("separator = \"\\n\"\n[columns]\ntitle = \"x\"", "separator"),
            ("text = \"rtf\"\n[columns]\ntitle = \"x\"", "line 1"),
        ] {
            let error = format!("{:#}", Mapping::read(text).unwrap_err());
            assert!(error.contains(said), "{text}\n{error}");
        }
    }

    #[test]
    fn a_status_is_known_in_any_case_and_in_our_own_words() {
        let mapping =
            Mapping::read("[columns]\ntitle = \"t\"\n[statuses]\nDone = \"shipped\"\nspam = \"skip\"").unwrap();
        for (word, status) in [
            ("done ", Status::Is("shipped")),
            ("SPAM", Status::LeftOut),
            ("In progress", Status::Is("in_progress")),
            ("", Status::Is("under_review")),
            ("someday", Status::Unknown),
        ] {
            assert_eq!(mapping.status(word), status, "{word}");
        }
    }
}
